import type { OrderContext } from './context.ts'
import { renewLink } from './domain/order-link.ts'

/**
 * Has the link of the order with this number and email address mailed to that address. The response does not reveal whether there
 * is such an order.
 */
export async function requestLink(
  ctx: Pick<OrderContext, 'orders' | 'search' | 'access' | 'now'>,
  { number, email }: { number: string; email: string },
): Promise<void> {
  const [order] = await ctx.search.search({ number, email, limit: 1 })
  if (order) await ctx.orders.update(order.id, (current) => renewLink(current, ctx.access, ctx.now()))
}
