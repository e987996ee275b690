import type { OrderContext } from './context.ts'
import { cancelOnRequest } from './domain/cancellation.ts'
import type { Order } from './domain/order.ts'
import { type ActorContext, authorizeCancellation, historyActorOf } from './order-access.ts'
import type { InTransaction } from './store/order-store.ts'

export type CancelOrder = { orderId: string; cancellationId: string; reason: string }

/** Cancels an order that is not shipped: its payment is voided or refunded, its stock released. Re-entrant by `cancellationId`. */
export async function cancelOrder(
  ctx: OrderContext & ActorContext,
  input: CancelOrder,
  confirmInTransaction?: InTransaction,
): Promise<Order> {
  const by = historyActorOf(ctx.actor)
  const decide = (order: Order) => {
    authorizeCancellation(ctx, order)
    return cancelOnRequest(order, { id: input.cancellationId, reason: input.reason, by }, ctx.now())
  }
  await ctx.orders.update(input.orderId, decide, confirmInTransaction)
  return ctx.payments.reconcile(input.orderId)
}
