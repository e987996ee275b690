import { conflict, invalid } from '@storefleet/contracts'
import type { EndpointGuard } from '../endpoint-guard.ts'
import type { PushStore } from './push-store.ts'
import { type PushSubscription, problemWithKeys, subscriptionsPerUser } from './push-subscription.ts'

export type Subscribe = {
  userId: string
  endpoint: string
  expirationTime?: number | null
  keys: { p256dh: string; auth: string }
}

type Context = { push: PushStore; endpointGuard: EndpointGuard; now: () => Date; newId: () => string }

/**
 * Saves the subscription of a customer's browser. The same browser again changes nothing.
 *
 * @throws invalid `invalid-push-subscription`; conflict `too-many-push-subscriptions`, `push-endpoint-taken`
 */
export async function subscribe(ctx: Context, input: Subscribe): Promise<PushSubscription> {
  const keyProblem = problemWithKeys(input.keys)
  if (keyProblem) throw refused(keyProblem)
  const endpointProblem = await ctx.endpointGuard.problemWith(input.endpoint)
  if (endpointProblem) throw refused({ field: 'endpoint', message: endpointProblem })

  const saved = await ctx.push.save({
    id: ctx.newId(),
    userId: input.userId,
    endpoint: input.endpoint,
    ...input.keys,
    expiresAt: input.expirationTime ? new Date(input.expirationTime) : null,
    createdAt: ctx.now(),
  })
  if (saved === 'full') {
    throw conflict('too-many-push-subscriptions', `At most ${subscriptionsPerUser} browsers: remove one first`)
  }
  if (saved === 'taken') throw conflict('push-endpoint-taken', 'This endpoint is known with other keys')
  return saved
}

const refused = (problem: { field: string; message: string }) =>
  invalid('invalid-push-subscription', 'This subscription cannot be used', { fields: [problem] })
