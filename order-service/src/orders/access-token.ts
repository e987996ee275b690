import { createHmac, timingSafeEqual } from 'node:crypto'

export type AccessTokens = ReturnType<typeof createAccessTokens>

/** Tokens that let a guest act on an order. Made of the id and a secret, so that none has to be stored. */
export function createAccessTokens(secret: string) {
  const tokenFor = (orderId: string) => createHmac('sha256', secret).update(orderId).digest('base64url')
  return { tokenFor }
}

/** Takes as long for a wrong token as for the right one. */
export function isSameToken(given: string, expected: string): boolean {
  const left = Buffer.from(given)
  const right = Buffer.from(expected)
  return left.length === right.length && timingSafeEqual(left, right)
}
