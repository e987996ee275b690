import type { Dispute } from '../orders/domain/dispute.ts'
import type { Order } from '../orders/domain/order.ts'
import { recordDispute } from '../orders/domain/record-dispute.ts'
import { reverseRefund } from '../orders/domain/reverse-refund.ts'
import type { PaymentContext } from './context.ts'
import { reconcilePayment } from './reconcile-payment.ts'

/** What a provider's webhook is about: an order by its id, or by the provider's id of a payment. */
export type ProviderEvent = {
  provider: string
  id: string
  orderId?: string | undefined
  reference?: string | undefined
  /** The state of a dispute, as the provider says it now. */
  dispute?: Dispute | undefined
  /** A refund that the provider had accepted, and that failed. */
  failedRefundId?: string | undefined
}

/**
 * Asks the provider for the state of an order's payments and applies it. The webhook itself is not trusted for more than the
 * order id, so it may arrive twice, late, or before the response of the provider: each outcome is applied once (decision 41).
 */
export async function receiveWebhook(ctx: PaymentContext, event: ProviderEvent): Promise<void> {
  const { provider, id, dispute, failedRefundId: refundId } = event
  const order = await orderOf(ctx, event)
  if (!order) return ctx.logger.warn({ provider, eventId: id }, 'a payment event names an unknown order')
  await reconcilePayment(ctx, order.id)
  const payment = paymentOf(order, event)
  if (!payment || !(dispute || refundId)) return
  const { email: storeEmail } = (await ctx.settings()).profile
  const of = { paymentId: payment.id, storeEmail }
  if (dispute) await ctx.orders.update(order.id, (current) => recordDispute(current, of, dispute, ctx.now()))
  if (refundId) {
    await ctx.orders.update(order.id, (current) => reverseRefund(current, { refundId, storeEmail }, ctx.now()))
  }
}

async function orderOf({ orders }: PaymentContext, { provider, orderId, reference }: ProviderEvent) {
  if (orderId !== undefined) return orders.findById(orderId)
  return reference === undefined ? undefined : orders.findByReference(provider, reference)
}

const paymentOf = ({ payments }: Order, { provider, reference }: ProviderEvent) =>
  payments.findLast((payment) => payment.provider === provider && (!reference || payment.reference === reference))
