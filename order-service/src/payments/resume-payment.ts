import { cancelIfExpired } from '../orders/domain/cancellation.ts'
import type { Order } from '../orders/domain/order.ts'
import { currentPayment } from '../orders/domain/payment.ts'
import { authorizePayment } from './authorize-payment.ts'
import type { PaymentContext } from './context.ts'
import { reconcilePayment } from './reconcile-payment.ts'

/**
 * Finishes an order that was interrupted between two steps: reconciles its payments and refunds, authorises a payment that the
 * provider does not know while the stock is still held, and cancels an order that was not paid in time.
 */
export async function resumePayment(ctx: PaymentContext, orderId: string): Promise<Order> {
  const order = await reconcilePayment(ctx, orderId)
  if (currentPayment(order).status === 'authorizing' && order.payableUntil >= ctx.now()) {
    return authorizePayment(ctx, order)
  }
  if (cancelIfExpired(order, ctx.now()).order === order) return order
  await ctx.orders.update(orderId, (current) => cancelIfExpired(current, ctx.now()))
  return reconcilePayment(ctx, orderId)
}
