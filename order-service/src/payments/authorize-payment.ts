import type { Order } from '../orders/domain/order.ts'
import { currentPayment } from '../orders/domain/payment.ts'
import { applyProviderStatus } from '../orders/domain/payment-outcome.ts'
import type { InTransaction } from '../orders/store/order-store.ts'
import type { PaymentContext } from './context.ts'
import { ProviderResponseLost } from './payment-provider.ts'
import { providerPaymentOf } from './provider-payment.ts'
import { reconcilePayment } from './reconcile-payment.ts'

/**
 * Asks the provider to authorise the order's current attempt, and applies the status that it returns. After a lost response it asks
 * once more; returns the order `pending` when the status is still unknown. Safe to repeat. `inTransaction` joins the transaction
 * that applies the response to the first request.
 */
export async function authorizePayment(
  ctx: PaymentContext,
  order: Order,
  inTransaction?: InTransaction,
): Promise<Order> {
  const payment = currentPayment(order)
  try {
    const state = await ctx.providers.authorize(providerPaymentOf(ctx, order, payment))
    return await ctx.orders.update(
      order.id,
      (current) =>
        applyProviderStatus(current, payment.id, state, { now: ctx.now(), declinedHoldMs: ctx.declinedHoldMs }),
      inTransaction,
    )
  } catch (error) {
    if (!(error instanceof ProviderResponseLost)) throw error
    ctx.logger.warn({ orderId: order.id, paymentId: payment.id, err: error }, 'the payment provider did not answer')
    return reconcilePayment(ctx, order.id)
  }
}
