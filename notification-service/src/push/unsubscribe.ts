import { notFound } from '@storefleet/contracts'
import type { PushStore } from './push-store.ts'

/** Forgets one of the customer's own browsers. */
export async function unsubscribe(
  ctx: { push: PushStore },
  owned: { userId: string } & ({ id: string } | { endpoint: string }),
): Promise<void> {
  const isRemoved = await ctx.push.removeOwn(owned)
  if (!isRemoved) throw notFound('push-subscription-not-found', 'You have no such subscription')
}
