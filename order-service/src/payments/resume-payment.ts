import { cancelIfExpired } from '../orders/domain/cancellation.ts'
import { cancelIfNotPaid } from '../orders/domain/manual-payment.ts'
import type { Order } from '../orders/domain/order.ts'
import { currentPayment } from '../orders/domain/payment.ts'
import { authorizePayment } from './authorize-payment.ts'
import type { PaymentContext } from './context.ts'
import { reconcilePayment } from './reconcile-payment.ts'

/**
 * Finishes an order that was interrupted between two steps: reconciles its payments and refunds, authorises a payment that the
 * provider does not know while the stock is still held, and cancels an order that was not paid in time, also one that was confirmed before it was paid.
 */
export async function resumePayment(ctx: PaymentContext, orderId: string): Promise<Order> {
  const order = await reconcilePayment(ctx, orderId)
  if (currentPayment(order).status === 'authorizing' && order.payableUntil >= ctx.now()) {
    return authorizePayment(ctx, order)
  }
  const cancelIfDue = (current: Order) =>
    current.status === 'confirmed' ? cancelIfNotPaid(current, ctx.now()) : cancelIfExpired(current, ctx.now())
  if (cancelIfDue(order).order === order) return order
  await ctx.orders.update(orderId, cancelIfDue)
  return reconcilePayment(ctx, orderId)
}
