import type { OrderContext } from './context.ts'
import { type HistoryEntry, type Order, orderNotFound } from './domain/order.ts'
import { type ActorContext, authorizeOrder } from './order-access.ts'

/** What reading an order needs. */
export type OrderReader = Pick<OrderContext, 'orders' | 'access' | 'now'>
type Context = OrderReader & ActorContext

/** Returns the order for an actor who may read it. Throws 404 `order-not-found`. */
export async function getOrder(ctx: Context, orderId: string): Promise<Order> {
  const order = await ctx.orders.findById(orderId)
  if (!order) throw orderNotFound()
  authorizeOrder(ctx, order)
  return order
}

/** Returns the history of the order, oldest first. Throws 404 `order-not-found`. */
export async function getHistory(ctx: Context, orderId: string): Promise<HistoryEntry[]> {
  await getOrder(ctx, orderId)
  return ctx.orders.history(orderId)
}
