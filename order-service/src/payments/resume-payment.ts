import { cancelIfExpired } from '../orders/domain/cancellation.ts'
import type { Order } from '../orders/domain/order.ts'
import { currentPayment } from '../orders/domain/payment.ts'
import { authorizePayment } from './authorize-payment.ts'
import type { PaymentContext } from './context.ts'
import { settlePayment } from './settle-payment.ts'

/**
 * Carries on with an order that was left between two steps, wherever that was: settles what is open, authorises what the
 * provider has never heard of while the stock is still held, and ends what was not paid in time.
 */
export async function resumePayment(ctx: PaymentContext, orderId: string): Promise<Order> {
  const settled = await settlePayment(ctx, orderId)
  if (currentPayment(settled).status === 'authorizing' && settled.payableUntil >= ctx.now()) {
    return authorizePayment(ctx, settled)
  }
  if (cancelIfExpired(settled, ctx.now()).order === settled) return settled
  await ctx.orders.update(orderId, (current) => cancelIfExpired(current, ctx.now()))
  return settlePayment(ctx, orderId)
}
