import { notFound } from '@storefleet/contracts'
import type { PushStore } from './push-store.ts'

/** Deletes one of the customer's own subscriptions; throws `push-subscription-not-found`. */
export async function unsubscribe(
  ctx: { push: PushStore },
  owned: { userId: string } & ({ id: string } | { endpoint: string }),
): Promise<void> {
  const isRemoved = await ctx.push.removeOwn(owned)
  if (!isRemoved) throw notFound('push-subscription-not-found', 'You have no such subscription')
}
