import { conflict, type ServiceError } from '@storefleet/contracts'

/** What a member of the staff wrote about an order for the others. Customers do not see it. */
export type StaffNote = Readonly<{
  id: string
  orderId: string
  text: string
  /** The account that wrote it. */
  byId: string
  createdAt: Date
}>

export const maxNotesOfOrder = 100

export const tooManyNotes = (): ServiceError =>
  conflict('too-many-notes', `An order has at most ${maxNotesOfOrder} notes`)
