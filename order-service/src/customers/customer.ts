import { type Address, type Money, notFound, type ServiceError } from '@storefleet/contracts'

/** Who has ordered with an email address, with or without an account. */
export type Customer = Readonly<{
  /** That of their first order. */
  id: string
  email: string
  /** The account that ordered last with this address; null where all orders are those of a guest. */
  accountId: string | null
  /** Placed, also those that were cancelled or never paid. */
  orders: number
  /** What was taken for their orders, less what was given back. */
  spent: Money
  firstOrderAt: Date
  /** `name`: whom it is shipped to. */
  lastOrder: Readonly<{ id: string; number: string; name: string; createdAt: Date }>
}>

/** What staff wrote about one of their orders. */
export type CustomerNote = Readonly<{
  id: string
  orderId: string
  orderNumber: string
  text: string
  byId: string
  createdAt: Date
}>

export type CustomerDetail = Customer & Readonly<{ addresses: readonly Address[]; notes: readonly CustomerNote[] }>

/** Of the newest orders; each once. */
export const mostAddresses = 20

/** The newest. */
export const mostNotes = 100

export const customerNotFound = (): ServiceError => notFound('customer-not-found', 'There is no such customer')

/** Returns each address once, in the given order, at most 20. */
export function distinctAddresses(addresses: readonly Address[]): Address[] {
  const known = new Map<string, Address>()
  for (const address of addresses) {
    const key = JSON.stringify(Object.entries(address).sort())
    if (!known.has(key)) known.set(key, address)
  }
  return [...known.values()].slice(0, mostAddresses)
}
