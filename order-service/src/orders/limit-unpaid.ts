import type { OrderContext } from './context.ts'
import { cancelBeyondLimit, isUnpaid } from './domain/cancellation.ts'
import type { Order } from './domain/order.ts'

/**
 * Cancels unpaid orders of a client beyond the limits. An order is refused where its client is at a limit when it is saved. Orders
 * that are placed at the same time do not see each other, so each one checks again when it was not paid.
 */
export async function limitUnpaid(ctx: OrderContext, order: Order): Promise<Order> {
  if (!isUnpaid(order)) return order
  for (const id of await ctx.unpaid.findBeyond(order.id, ctx.limits)) {
    await ctx.orders.update(id, (current) => cancelBeyondLimit(current, ctx.now()))
    await ctx.payments.reconcile(id)
  }
  return order
}
