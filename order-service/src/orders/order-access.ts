import { type Actor, isStaff } from '@storefleet/identity'
import type { AccessTokens } from './domain/access-token.ts'
import { type HistoryActor, type Order, orderNotFound } from './domain/order.ts'
import { sessionIn } from './session-cookie.ts'

/** The actor of a request, with the order's token where they hold one. */
export type ActorContext = Readonly<{
  actor: Actor
  accessToken: string | undefined
  /** As the gateway saw it; unknown in requests that did not pass it. */
  clientAddress?: string | undefined
}>

/** What a token is checked with. */
type TokenCheck = { access: Pick<AccessTokens, 'isGood'>; now: () => Date }

/** Allows the order's customer, the holder of its token, and staff. Throws 404 `order-not-found` for every other actor. */
export function authorizeOrder({ actor, accessToken, access, now }: ActorContext & TokenCheck, order: Order): void {
  if (isStaff(actor)) return
  if (actor.id !== null && actor.id === order.customerId) return
  if (accessToken !== undefined && access.isGood(accessToken, order, now())) return
  throw orderNotFound()
}

export const historyActorOf = (actor: Actor): HistoryActor => ({ role: actor.role, id: actor.id })

export type ActorRequest = {
  actor: Actor
  method: string
  headers: Record<string, string | string[] | undefined> & { cookie?: string | undefined }
  query: unknown
}

/**
 * The actor of the request, with the order's token from `x-order-access-token`, `?accessToken=`, or, for reading, the cookie of a
 * session: a cookie, which a browser sends by itself, allows no change.
 */
export function actorContextOf({ actor, method, headers, query }: ActorRequest): ActorContext {
  const header = headers['x-order-access-token']
  const { accessToken } = query as { accessToken?: string }
  const inCookie = method === 'GET' ? sessionIn(headers.cookie) : undefined
  const client = headers['x-forwarded-for']
  return {
    actor,
    accessToken: accessToken ?? (typeof header === 'string' ? header : inCookie),
    clientAddress: typeof client === 'string' ? client : undefined,
  }
}
