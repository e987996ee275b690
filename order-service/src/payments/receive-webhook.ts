import type { PaymentContext } from './context.ts'
import type { ProviderEventStore } from './provider-event-store.ts'
import { settlePayment } from './settle-payment.ts'

export type WebhookContext = PaymentContext & Readonly<{ providerEvents: ProviderEventStore }>
export type ProviderEvent = { provider: string; id: string; orderId: string }

/**
 * The provider says that something happened. What, we ask it ourselves. An event is done with once it took effect, so one
 * whose handling was cut off takes effect when the provider sends it again.
 */
export async function receiveWebhook(ctx: WebhookContext, { provider, id, orderId }: ProviderEvent): Promise<void> {
  if (await ctx.providerEvents.isDone(provider, id)) return
  const order = await ctx.orders.findById(orderId)
  if (order) await settlePayment(ctx, orderId)
  else ctx.logger.warn({ provider, eventId: id }, 'a payment event names no order of ours')
  await ctx.providerEvents.markDone(provider, id, ctx.now())
}
