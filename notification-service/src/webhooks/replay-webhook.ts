import { conflict, notFound, rateLimited } from '@storefleet/contracts'
import { isSettled, mostReplays, type WebhookDelivery } from './webhook-delivery.ts'
import type { WebhookDeliveryStore } from './webhook-delivery-store.ts'

type Context = {
  webhooks: Pick<WebhookDeliveryStore, 'findById' | 'replay'>
  wakeWebhooks: () => void
  now: () => Date
}

/**
 * Sends a delivery that has ended once more, with the same `webhook-id`.
 *
 * @throws notFound `webhook-delivery-not-found`; conflict `webhook-delivery-not-settled`, `webhook-delivery-erased`;
 *   rateLimited `too-many-webhook-replays`
 */
export async function replayWebhook(ctx: Context, id: string): Promise<WebhookDelivery> {
  const delivery = await findWebhook(ctx, id)
  if (delivery.body === null) throw conflict('webhook-delivery-erased', 'What it held of a person was erased')
  if (delivery.replays >= mostReplays) {
    throw rateLimited('too-many-webhook-replays', `A delivery is replayed at most ${mostReplays} times`)
  }
  if (!isSettled(delivery) || !(await ctx.webhooks.replay(id, ctx.now()))) {
    throw conflict('webhook-delivery-not-settled', 'This delivery is still waiting or being sent')
  }
  ctx.wakeWebhooks()
  return findWebhook(ctx, id)
}

export async function findWebhook(
  ctx: { webhooks: Pick<WebhookDeliveryStore, 'findById'> },
  id: string,
): Promise<WebhookDelivery> {
  const delivery = await ctx.webhooks.findById(id)
  if (delivery === undefined) throw notFound('webhook-delivery-not-found', 'There is no such webhook delivery')
  return delivery
}
