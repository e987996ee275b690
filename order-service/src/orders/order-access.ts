import { notFound, type ServiceError } from '@storefleet/contracts'
import { type Actor, isStaff } from '@storefleet/identity'
import type { AccessTokens } from './domain/access-token.ts'
import type { Doer, Order } from './domain/order.ts'
import { sessionIn } from './session-cookie.ts'

/** Whoever asks: who they are, and the order's token where they hold one. */
export type Visitor = Readonly<{
  actor: Actor
  accessToken: string | undefined
  /** As the gateway saw it; unknown where it was not asked. */
  clientAddress?: string | undefined
}>

/** Also said of orders of others: whether they exist is nobody's business. */
export const orderNotFound = (): ServiceError => notFound('order-not-found', 'There is no such order')

/** What a token is checked with. */
type Checks = { access: Pick<AccessTokens, 'isGood'>; now: () => Date }

/** Lets the order's customer, the holder of its token, and staff through. Throws 404 `order-not-found` for anyone else. */
export function admit({ actor, accessToken, access, now }: Visitor & Checks, order: Order): void {
  if (isStaff(actor)) return
  if (actor.id !== null && actor.id === order.customerId) return
  if (accessToken !== undefined && access.isGood(accessToken, order, now())) return
  throw orderNotFound()
}

export const doerOf = (actor: Actor): Doer => ({ role: actor.role, id: actor.id })

type Visit = {
  actor: Actor
  method: string
  headers: Record<string, string | string[] | undefined> & { cookie?: string | undefined }
  query: unknown
}

/**
 * Who makes the request, with the order's token from `x-order-access-token`, `?accessToken=`, or, for reading, the cookie of a
 * session: what a browser sends along by itself changes nothing.
 */
export function visitorOf({ actor, method, headers, query }: Visit): Visitor {
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
