import type { OrderContext } from './context.ts'
import { cancelOnRequest } from './domain/cancellation.ts'
import type { Order } from './domain/order.ts'
import { admit, doerOf, type Visitor } from './order-access.ts'
import type { InTransaction } from './store/order-store.ts'

export type CancelOrder = { orderId: string; cancellationId: string; reason: string }

/** Cancels an order that has not left yet: its payment is voided or refunded, its stock comes back. Re-entrant by `cancellationId`. */
export async function cancelOrder(
  ctx: OrderContext & Visitor,
  input: CancelOrder,
  confirmInTransaction?: InTransaction,
): Promise<Order> {
  const by = doerOf(ctx.actor)
  const decide = (order: Order) => {
    admit(ctx, order)
    return cancelOnRequest(order, { id: input.cancellationId, reason: input.reason, by }, ctx.now())
  }
  await ctx.orders.update(input.orderId, decide, confirmInTransaction)
  return ctx.payments.settle(input.orderId)
}
