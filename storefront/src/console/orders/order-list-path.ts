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

const filters = ['status', 'email', 'number', 'disputed', 'cursor'] as const
const rows = '25'

/** The request for the orders that the address of the list asks for. */
export function orderListPath(query: Readonly<Record<string, string | undefined>>): string {
  const search = new URLSearchParams({ limit: rows })
  for (const name of filters) if (query[name]) search.set(name, query[name])
  return `orders?${search}`
}

/** What a search asks for: an email address, or the number of an order. */
export const searchChanges = (text: string): Record<'email' | 'number', string | undefined> =>
  text.includes('@') ? { email: text, number: undefined } : { email: undefined, number: text.toUpperCase() }
