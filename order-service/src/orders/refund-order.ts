import type { StockLine } from '../stock/stock.ts'
import type { OrderContext } from './context.ts'
import type { ItemQuantity, Order } from './domain/order.ts'
import { startRefund } from './domain/refund.ts'
import { type ActorContext, historyActorOf } from './order-access.ts'
import type { InTransaction } from './store/order-store.ts'

export type RefundOrder = {
  orderId: string
  refundId: string
  /** The whole remaining amount when left out, and neither lines nor shipping are given. */
  amountMinor?: number | undefined
  lines?: readonly ItemQuantity[] | undefined
  shippingMinor?: number | undefined
  reason: string
  restock: readonly StockLine[]
}

/** Refunds an order, whole or in part. Re-entrant by `refundId`: a refund whose response is lost is finished by the recovery job. */
export async function refundOrder(
  ctx: OrderContext & ActorContext,
  { orderId, refundId, ...given }: RefundOrder,
  confirmInTransaction?: InTransaction,
): Promise<Order> {
  const by = historyActorOf(ctx.actor)
  const secondId = ctx.newId()
  const decide = (order: Order) => startRefund(order, { ...given, id: refundId, secondId, by }, ctx.now())
  await ctx.orders.update(orderId, decide, confirmInTransaction)
  return ctx.payments.reconcile(orderId)
}
