import { type Actor, isStaff, notFound, type ServiceError } from '@storefleet/service-kit'
import { isSameToken } from './access-token.ts'
import type { Doer, Order } from './order.ts'

/** Whoever asks: who they are, and the order's token where they hold one. */
export type Visitor = Readonly<{
  actor: Actor
  accessToken: string | undefined
  /** As the gateway saw it; unknown where it was not asked. */
  clientAddress?: string | undefined
}>

/** Also said of orders of others: whether they exist is nobody's business. */
export const orderNotFound = (): ServiceError => notFound('order-not-found', 'There is no such order')

/** Lets the order's customer, the holder of its token, and staff through. Throws 404 `order-not-found` for anyone else. */
export function admit({ actor, accessToken }: Visitor, order: Order): void {
  if (isStaff(actor)) return
  if (actor.id !== null && actor.id === order.customerId) return
  if (accessToken !== undefined && isSameToken(accessToken, order.accessToken)) return
  throw orderNotFound()
}

export const doerOf = (actor: Actor): Doer => ({ role: actor.role, id: actor.id })

type Visit = { actor: Actor; headers: Record<string, string | string[] | undefined>; query: unknown }

/** Who makes the request, with the order's token from `?accessToken=` or `x-order-access-token`. */
export function visitorOf({ actor, headers, query }: Visit): Visitor {
  const header = headers['x-order-access-token']
  const { accessToken } = query as { accessToken?: string }
  const client = headers['x-forwarded-for']
  return {
    actor,
    accessToken: accessToken ?? (typeof header === 'string' ? header : undefined),
    clientAddress: typeof client === 'string' ? client : undefined,
  }
}
