import type { CloudEvent } from '@storefleet/contracts'
import type { Queryable, Tx } from '@storefleet/database'
import type { Kept } from '@storefleet/process'
import type { TellOfDisabled } from './tell-of-disabled.ts'
import type { WebhookDeliveryStore } from './webhook-delivery-store.ts'
import { disableEndpoint } from './webhook-endpoint-store.ts'
import { writeWebhookMessage } from './webhook-message.ts'

export type QueueContext = {
  webhooks: Pick<WebhookDeliveryStore, 'endpointsFor' | 'add'>
  /** The types that any endpoint wants, at most some seconds old. */
  wantedTypes: Pick<Kept<ReadonlySet<string>, Queryable>, 'read'>
  tellOfDisabled: TellOfDisabled
  wakeWebhooks: () => void
  now: () => Date
  newId: () => string
}

/**
 * Adds a delivery for each endpoint that wants the event, in the transaction that records the event as handled. An endpoint whose
 * queue is full is disabled, with a notice; where no endpoint wants the type, it costs no statement.
 */
export async function queueWebhooks(ctx: QueueContext, tx: Tx, event: CloudEvent): Promise<void> {
  const wanted = await ctx.wantedTypes.read(tx)
  if (!wanted.has(event.type)) return
  const endpoints = await ctx.webhooks.endpointsFor(tx, event.type)
  const createdAt = ctx.now()
  for (const { id, url, isFull } of endpoints) {
    if (!isFull) await ctx.webhooks.add(tx, { ...queuedOf(event), createdAt, id: ctx.newId(), endpointId: id })
    else if (await disableEndpoint(tx, id, 'queue-full', createdAt)) {
      await ctx.tellOfDisabled(tx, { id, url, reason: 'queue-full' })
    }
  }
  if (endpoints.length > 0) tx.afterCommit(ctx.wakeWebhooks)
}

const queuedOf = (event: CloudEvent) => ({
  eventId: event.id,
  eventType: event.type,
  eventSubject: event.subject,
  correlationId: event.correlationid,
  userId: userOf(event),
  body: writeWebhookMessage(event),
})

/** Whose data the event holds. That an account was erased names it, and holds nothing else of the person. */
function userOf({ type, data }: CloudEvent): string | null {
  if (type === 'user.deleted') return null
  const { userId, customerId } = (data ?? {}) as { userId?: string; customerId?: string | null }
  return userId ?? customerId ?? null
}
