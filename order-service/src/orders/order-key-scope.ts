import { invalid } from '@storefleet/contracts'
import type { Actor } from '@storefleet/identity'

export type KeyScope = { scope: string; formerScope?: string }

type Request = { key: string | string[] | undefined; cartId?: string | undefined }

/** As long as half a UUID, and not one character again and again. */
const shortestSecret = 16
const fewestCharacters = 6
/** A number that is counted up, or a time: two clients come to the same one by themselves. */
const counterOrTime = /^[\d\s.,:+_/TZ-]*$/i

const ofGuests = 'POST /orders guest'

/**
 * Whose Idempotency-Key it is when an order is placed: the customer's; the cart's, whose id its guest alone knows; or the client's
 * that made it, which must then be a secret, such as a random UUID: throws 400 `idempotency-key-guessable`.
 */
export function keyScopeOf({ id }: Actor, { key, cartId }: Request): KeyScope {
  if (id !== null) return { scope: `POST /orders ${id}` }
  if (cartId !== undefined) return { scope: `POST /orders cart ${cartId}`, formerScope: ofGuests }
  refuseGuessable(key)
  return { scope: ofGuests }
}

function refuseGuessable(key: Request['key']): void {
  if (typeof key !== 'string') return
  const isLong = key.length >= shortestSecret && new Set(key).size >= fewestCharacters
  if (isLong && !counterOrTime.test(key)) return
  throw invalid(
    'idempotency-key-guessable',
    'Without an account or a cart the Idempotency-Key must be hard to guess: send a random UUID',
    {
      fields: [{ field: 'Idempotency-Key', message: `must be at least ${shortestSecret} random characters` }],
    },
  )
}
