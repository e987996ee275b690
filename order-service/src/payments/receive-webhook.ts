import type { PaymentContext } from './context.ts'
import { reconcilePayment } from './reconcile-payment.ts'

export type ProviderEvent = { provider: string; id: string; orderId: string }

/**
 * Asks the provider for the state of an order's payments and applies it. The webhook itself is not trusted for more than the
 * order id, so it may arrive twice, late, or before the response of the provider: each outcome is applied once (decision 41).
 */
export async function receiveWebhook(ctx: PaymentContext, { provider, id, orderId }: ProviderEvent): Promise<void> {
  const order = await ctx.orders.findById(orderId)
  if (order) await reconcilePayment(ctx, orderId)
  else ctx.logger.warn({ provider, eventId: id }, 'a payment event names an unknown order')
}
