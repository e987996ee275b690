import type { OrderContext } from './context.ts'
import { cancelBeyondLimit, isUnpaid } from './domain/cancellation.ts'
import type { Order } from './domain/order.ts'

/**
 * Ends what a client holds unpaid beyond the limits. An order is refused where its client is at a limit when it is saved; of
 * orders that are placed at once none sees the others, so each looks again once it turned out not to be paid.
 */
export async function limitUnpaid(ctx: OrderContext, order: Order): Promise<Order> {
  if (!isUnpaid(order)) return order
  for (const id of await ctx.unpaid.findBeyond(order.id, ctx.limits)) {
    await ctx.orders.update(id, (current) => cancelBeyondLimit(current, ctx.now()))
    await ctx.payments.settle(id)
  }
  return order
}
