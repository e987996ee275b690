import type { PaymentContext } from './context.ts'
import type { ProviderEventStore } from './provider-event-store.ts'
import { reconcilePayment } from './reconcile-payment.ts'

export type WebhookContext = PaymentContext & Readonly<{ providerEvents: ProviderEventStore }>
export type ProviderEvent = { provider: string; id: string; orderId: string }

/**
 * Handles a webhook of the provider: it only says that something changed, so the status is read from the provider. An event is marked
 * done once it took effect; one whose handling was interrupted takes effect when the provider sends it again.
 */
export async function receiveWebhook(ctx: WebhookContext, { provider, id, orderId }: ProviderEvent): Promise<void> {
  if (await ctx.providerEvents.isDone(provider, id)) return
  const order = await ctx.orders.findById(orderId)
  if (order) await reconcilePayment(ctx, orderId)
  else ctx.logger.warn({ provider, eventId: id }, 'a payment event names an unknown order')
  await ctx.providerEvents.markDone(provider, id, ctx.now())
}
