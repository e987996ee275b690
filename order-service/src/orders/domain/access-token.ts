import { createHmac, timingSafeEqual } from 'node:crypto'
import type { Order } from './order.ts'

export type AccessTokens = ReturnType<typeof createAccessTokens>

/** What decides whether a token of an order is good. */
export type Accessible = Pick<Order, 'id' | 'access' | 'updatedAt'>

const dayMs = 86_400_000
const sessionMs = 30 * 60_000
const sessionPattern = /^s\.(\d{1,12})\.[\w-]{43}$/

/**
 * Tokens that let a guest act on an order, made of the order's id and a secret, so that none has to be stored. A link's token is
 * good until `linkDays` after the order last changed or the link was renewed, or until it is revoked; a session's for half an hour.
 */
export function createAccessTokens(secret: string, linkDays: number) {
  const mac = (text: string) => createHmac('sha256', secret).update(text).digest('base64url')
  // Generation 0 as tokens were made when there were no generations: they are in mails.
  const tokenFor = (orderId: string, generation = 0) => mac(generation === 0 ? orderId : `${orderId}.${generation}`)
  const linkEndsAt = ({ updatedAt, access }: Accessible) =>
    new Date(Math.max(updatedAt.getTime(), access.renewedAt?.getTime() ?? 0) + linkDays * dayMs)
  const sessionOf = ({ id, access }: Accessible, endsAt: string) =>
    `s.${endsAt}.${mac(`session ${id}.${access.generation}.${endsAt}`)}`

  return {
    tokenFor,
    linkEndsAt,

    /** A token for this order alone, for half an hour and no longer than its links. */
    openSession(order: Accessible, now: Date): { token: string; endsAt: Date } {
      const endsAt = new Date(Math.min(now.getTime() + sessionMs, linkEndsAt(order).getTime()))
      return { token: sessionOf(order, String(Math.floor(endsAt.getTime() / 1000))), endsAt }
    },

    /** Whether the token, of a link or of a session, is good for the order now. */
    isGood(token: string, order: Accessible, now: Date): boolean {
      const endsAt = sessionPattern.exec(token)?.[1]
      if (endsAt === undefined) {
        return isSameToken(token, tokenFor(order.id, order.access.generation)) && now < linkEndsAt(order)
      }
      return isSameToken(token, sessionOf(order, endsAt)) && now.getTime() < Number(endsAt) * 1000
    },
  }
}

/** Takes as long for a wrong token as for the right one. */
export function isSameToken(given: string, expected: string): boolean {
  const left = Buffer.from(given)
  const right = Buffer.from(expected)
  return left.length === right.length && timingSafeEqual(left, right)
}
