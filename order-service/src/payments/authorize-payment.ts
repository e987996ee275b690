import type { Order, Payment } from '../orders/domain/order.ts'
import { currentPayment } from '../orders/domain/payment.ts'
import { learnPayment } from '../orders/domain/payment-outcome.ts'
import type { InTransaction } from '../orders/store/order-store.ts'
import type { PaymentContext } from './context.ts'
import { PaymentAnswerLost } from './payment-provider.ts'
import { settlePayment } from './settle-payment.ts'

/**
 * Asks the provider to authorise the order's current attempt, and applies its answer. An answer that is lost is asked for
 * once more; the order comes back `pending` when the provider still cannot tell. Safe to repeat. `within` joins the transaction
 * that applies a first answer.
 */
export async function authorizePayment(
  ctx: PaymentContext,
  order: Order,
  inTransaction?: InTransaction,
): Promise<Order> {
  const payment = currentPayment(order)
  try {
    const seen = await ctx.provider.authorize(authorizationOf(ctx, order, payment))
    return await ctx.orders.update(
      order.id,
      (current) => learnPayment(current, payment.id, seen, { now: ctx.now(), declinedHoldMs: ctx.declinedHoldMs }),
      inTransaction,
    )
  } catch (error) {
    if (!(error instanceof PaymentAnswerLost)) throw error
    ctx.logger.warn({ orderId: order.id, paymentId: payment.id, err: error }, 'the payment provider did not answer')
    return settlePayment(ctx, order.id)
  }
}

const authorizationOf = (ctx: PaymentContext, order: Order, payment: Payment) => ({
  key: payment.providerKey,
  orderId: order.id,
  amount: payment.amount,
  paymentMethod: payment.method,
  returnUrl: `${ctx.publicUrl}/api/v1/orders/${order.id}`,
})
