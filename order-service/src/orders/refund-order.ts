import type { OrderContext } from './context.ts'
import type { Order, Restock } from './domain/order.ts'
import { startRefund } from './domain/refund.ts'
import { doerOf, type Visitor } from './order-access.ts'
import type { InTransaction } from './store/order-store.ts'

export type RefundOrder = {
  orderId: string
  refundId: string
  /** The whole rest when left out. */
  amountMinor?: number
  reason: string
  restock: readonly Restock[]
}

/** Gives money back, whole or in part. Re-entrant by `refundId`: a refund whose answer is lost is finished by the recovery job. */
export async function refundOrder(
  ctx: OrderContext & Visitor,
  { orderId, refundId, ...given }: RefundOrder,
  confirmInTransaction?: InTransaction,
): Promise<Order> {
  const by = doerOf(ctx.actor)
  const decide = (order: Order) => startRefund(order, { ...given, id: refundId, by }, ctx.now())
  await ctx.orders.update(orderId, decide, confirmInTransaction)
  return ctx.payments.settle(orderId)
}
