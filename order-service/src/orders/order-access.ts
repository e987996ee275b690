import { type Actor, hasPermission, requirePermission } from '@storefleet/identity'
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

/** Allows the order's customer, the holder of its token, and staff who handle orders. Throws 404 `order-not-found` for every other actor. */
export function authorizeOrder({ actor, accessToken, access, now }: ActorContext & TokenCheck, order: Order): void {
  if (hasPermission(actor, 'orders')) return
  if (actor.id !== null && actor.id === order.customerId) return
  if (accessToken !== undefined && access.isGood(accessToken, order, now())) return
  throw orderNotFound()
}

export const historyActorOf = (actor: Actor): HistoryActor => ({ role: actor.role, id: actor.id })

/** As `historyActorOf`, for what customers do themselves: staff who do not handle orders have no more rights there than they have. */
export const ownerActorOf = (actor: Actor): HistoryActor =>
  actor.role === 'staff' && !hasPermission(actor, 'orders') ? { role: 'customer', id: actor.id } : historyActorOf(actor)

/**
 * A cancellation of what was captured gives the money back: staff need the permission for it, as they do for a refund. Customers may
 * cancel what is theirs. Throws 403 `permission-missing`.
 */
export function authorizeCancellation(context: ActorContext & TokenCheck, order: Order): void {
  authorizeOrder(context, order)
  const { actor } = context
  if (actor.role !== 'staff' || actor.id === order.customerId) return
  if (order.payments.some(({ captured }) => captured.amountMinor > 0)) requirePermission(actor, 'refunds')
}

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
