import type { Order } from '../../api/schema.ts'

/** What the dialog of an action is given. */
export type OrderActionProps = Readonly<{
  order: Order
  /** Loads the order anew. */
  onDone: () => Promise<void>
  onClose: () => void
}>
