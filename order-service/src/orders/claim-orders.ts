import { requireUser } from '@storefleet/identity'
import type { OrderContext } from './context.ts'
import { claim } from './domain/claim.ts'
import { type ActorContext, historyActorOf } from './order-access.ts'

/** A request takes as long as this many orders do; a customer with more of them claims again. */
const maxClaimed = 50

/**
 * Gives a customer the orders that were placed as a guest with the address of their account, newest first. An account has verified its
 * address before its owner signs in. Repeated, it changes nothing.
 */
export async function claimOrders(
  ctx: Pick<OrderContext, 'orders' | 'search' | 'now'> & ActorContext,
): Promise<{ claimed: number; hasMore: boolean }> {
  const { id, email } = requireUser(ctx.actor)
  if (email === null) return { claimed: 0, hasMore: false }
  const found = await ctx.search.search({ email, isGuests: true, limit: maxClaimed + 1 })
  const by = historyActorOf(ctx.actor)
  const orders = found.slice(0, maxClaimed)
  for (const order of orders) await ctx.orders.update(order.id, (current) => claim(current, id, { by, now: ctx.now() }))
  return { claimed: orders.length, hasMore: found.length > maxClaimed }
}
