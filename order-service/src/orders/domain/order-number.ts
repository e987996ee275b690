import { createHash } from 'node:crypto'

/** Crockford's base 32: no I, L, O or U, which are misread. */
const alphabet = '0123456789ABCDEFGHJKMNPQRSTVWXYZ'

/**
 * The number that customers and staff use for an order, such as `SF-7K3M9-QXA2T`: 50 bits of the id's hash. Short enough to read
 * out; unlike a counter it does not reveal how much the shop sells, cannot be guessed, and needs no SQL statement.
 */
export function orderNumber(orderId: string): string {
  const hash = createHash('sha256').update(orderId).digest()
  const characters = Array.from({ length: 10 }, (_, index) => alphabet[(hash[index] ?? 0) & 31])
  return `SF-${characters.slice(0, 5).join('')}-${characters.slice(5).join('')}`
}
