import type { Order } from '../../api/schema.ts'

/** In the order in which an order goes through them. */
export const orderStatuses = [
  'pending',
  'payment_failed',
  'confirmed',
  'partially_shipped',
  'shipped',
  'refunded',
  'cancelled',
] as const satisfies readonly Order['status'][]

const filters = ['q', 'status', 'paymentStatus', 'shippingMethod', 'disputed', 'email'] as const
const rows = '25'

export type Query = Readonly<Record<string, string | undefined>>

/** The request for the orders that the address of the list asks for, with how many there are. */
export const orderListPath = (query: Query): string =>
  `orders?${searchOf(query, ['sort', 'cursor'], { limit: rows, counts: 'true' })}`

/** The request for all of them as a file. */
export const orderExportPath = (query: Query): string => `orders/export?${searchOf(query, [], {})}`

function searchOf(query: Query, more: readonly string[], first: Readonly<Record<string, string>>): URLSearchParams {
  const search = new URLSearchParams(first)
  for (const name of [...filters, ...more]) if (query[name]) search.set(name, query[name])
  return search
}
