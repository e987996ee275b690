import type { OrderContext } from './context.ts'
import type { ItemQuantity, Order } from './domain/order.ts'
import { cancelItems as decideItems } from './domain/part-cancellation.ts'
import { type ActorContext, authorizeCancellation, historyActorOf } from './order-access.ts'
import type { InTransaction } from './store/order-store.ts'

/** Without `lines`, everything that is left to be shipped. */
type CancelItems = {
  orderId: string
  cancellationId: string
  lines?: readonly ItemQuantity[] | undefined
  reason: string
}

/** Cancels units that are not shipped; what is captured for them is refunded, their stock released. Re-entrant by `cancellationId`. */
export async function cancelItems(
  ctx: OrderContext & ActorContext,
  { orderId, cancellationId: id, lines, reason }: CancelItems,
  confirmInTransaction?: InTransaction,
): Promise<Order> {
  const by = historyActorOf(ctx.actor)
  const decide = (order: Order) => {
    authorizeCancellation(ctx, order)
    return decideItems(order, { id, lines, reason, by }, ctx.now())
  }
  await ctx.orders.update(orderId, decide, confirmInTransaction)
  return ctx.payments.reconcile(orderId)
}
