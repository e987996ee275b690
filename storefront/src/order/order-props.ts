import type { Order, Withdrawal } from '../api/schema.ts'

/** What a part of the page of an order is given. */
export type OrderProps = Readonly<{
  order: Order
  /** Opens the order without an account; undefined for its customer. */
  token: string | undefined
  /** Asks for the order again. */
  refresh: () => void
}>

/** As `OrderProps`, with what can be sent back or withdrawn from. */
export type ReturnProps = OrderProps & Readonly<{ withdrawal: Withdrawal }>
