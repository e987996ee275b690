import { createHash } from 'node:crypto'
import { type Actor, invalid } from '@storefleet/service-kit'

export type KeyScope = { scope: string; formerScope?: string }

type Request = { key: string | string[] | undefined; cartId?: string | undefined; email?: string | undefined }

/** As long as half a UUID, and not one character again and again. */
const shortestSecret = 16
const fewestCharacters = 6

/**
 * Whose Idempotency-Key it is when an order is placed: the customer's; the cart's, whose id its guest alone knows; or that of who
 * gave this email address. The last must be a secret of its client's, such as a random UUID: throws 400 `idempotency-key-guessable`.
 */
export function keyScopeOf({ id }: Actor, { key, cartId, email }: Request): KeyScope {
  if (id !== null) return { scope: `POST /orders ${id}` }
  const formerScope = 'POST /orders guest'
  if (cartId !== undefined) return { scope: `POST /orders cart ${cartId}`, formerScope }
  refuseGuessable(key)
  return { scope: `POST /orders email ${digestOf(email ?? '')}`, formerScope }
}

/** Keys are kept longer than anybody needs the address. */
const digestOf = (email: string) => createHash('sha256').update(email.trim().toLowerCase()).digest('base64url')

function refuseGuessable(key: Request['key']): void {
  if (typeof key !== 'string' || (key.length >= shortestSecret && new Set(key).size >= fewestCharacters)) return
  throw invalid(
    'idempotency-key-guessable',
    'Without an account or a cart nobody else may guess the Idempotency-Key: send a random UUID',
    {
      fields: [{ field: 'Idempotency-Key', message: `must be at least ${shortestSecret} random characters` }],
    },
  )
}
