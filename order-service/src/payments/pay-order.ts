import type { Order } from '../orders/domain/order.ts'
import { startPayment } from '../orders/domain/payment-attempt.ts'
import { refuseUnusableMethod } from '../orders/domain/payment-method.ts'
import { type ActorContext, authorizeOrder, historyActorOf } from '../orders/order-access.ts'
import type { InTransaction } from '../orders/store/order-store.ts'
import type { PaymentContext } from './context.ts'
import { resumePayment } from './resume-payment.ts'

export type PayOrder = { orderId: string; paymentId: string; paymentMethod: string }

/** Tries once more to pay for an order, with this payment. Re-entrant by `paymentId`. */
export async function payOrder(
  ctx: PaymentContext & ActorContext,
  input: PayOrder,
  confirmInTransaction?: InTransaction,
): Promise<Order> {
  refuseUnusableMethod(ctx.provider, input.paymentMethod)
  const attempt = { id: input.paymentId, method: input.paymentMethod, by: historyActorOf(ctx.actor) }
  const decide = (order: Order) => {
    authorizeOrder(ctx, order)
    return startPayment(order, attempt, ctx.now())
  }
  await ctx.orders.update(input.orderId, decide, confirmInTransaction)
  return resumePayment(ctx, input.orderId)
}
