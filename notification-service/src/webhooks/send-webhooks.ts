import { endingSpan, type Logger, type Tracing } from '@storefleet/observability'
import type { EndpointGuard } from '../endpoint-guard.ts'
import { postWebhook } from './post-webhook.ts'
import type { SigningSecrets } from './signing-secret.ts'
import type { TellOfDisabled } from './tell-of-disabled.ts'
import { attemptLeaseMs, type PostResult, type Settled, settleAttempt } from './webhook-delivery.ts'
import type { ClaimedWebhook, WebhookDeliveryStore } from './webhook-delivery-store.ts'
import { reasonToDisable, signingAt } from './webhook-endpoint.ts'
import { disableEndpoint, recordHealthy, recordUnhealthy } from './webhook-endpoint-store.ts'
import { signWebhook } from './webhook-signature.ts'

export type WebhookSendingContext = {
  webhooks: Pick<WebhookDeliveryStore, 'claimDue' | 'recordAttempt'>
  signingSecrets: Pick<SigningSecrets, 'open'>
  guard: EndpointGuard
  tellOfDisabled: TellOfDisabled
  countWebhook: (attempt: { result: Settled['status'] }) => void
  logger: Logger
  tracing: Tracing
  userAgent: string
  now: () => Date
  random: () => number
}

export type WebhookSender = {
  /** Claims what is due and begins to send it. */
  sendDue(): Promise<void>
  /** Resolves when the attempts in progress have ended. */
  settled(): Promise<void>
}

/** Requests to one endpoint at a time, for each process. */
const batchSize = 5

/**
 * Sends webhooks: to each endpoint a batch at a time, so that a slow one holds up no other. `onIdle` is called when an endpoint can
 * be sent the next batch.
 */
export function createWebhookSender(ctx: WebhookSendingContext, onIdle: () => void): WebhookSender {
  const batches = new Map<string, Promise<void>>()

  return {
    async sendDue() {
      const claim = { now: ctx.now(), leaseMs: attemptLeaseMs, limit: batchSize, busy: batches.keys() }
      const claimed = await ctx.webhooks.claimDue(claim)
      for (const [endpointId, deliveries] of Map.groupBy(claimed, (delivery) => delivery.endpointId)) {
        const batch = sendBatch(ctx, deliveries).finally(() => {
          batches.delete(endpointId)
          onIdle()
        })
        batches.set(endpointId, batch)
      }
    },
    async settled() {
      await Promise.all(batches.values())
    },
  }
}

/** Never rejects. */
async function sendBatch(ctx: WebhookSendingContext, deliveries: readonly ClaimedWebhook[]): Promise<void> {
  const results = await Promise.allSettled(
    deliveries.map((delivery) => {
      const span = ctx.tracing.begin({ correlationId: delivery.correlationId }, 'send webhook', { kind: 'client' })
      return endingSpan(span, () => attempt(ctx, delivery))
    }),
  )
  for (const result of results) {
    // When the lease ends, the webhook is sent again with the same id.
    if (result.status === 'rejected')
      ctx.logger.error({ err: result.reason }, 'the outcome of a webhook was not recorded')
  }
}

async function attempt(ctx: WebhookSendingContext, delivery: ClaimedWebhook): Promise<void> {
  const startedAt = ctx.now()
  const result = await send(ctx, delivery, startedAt)
  const at = ctx.now()
  const settled = settleAttempt(delivery, result, { now: at, random: ctx.random() })
  const durationMs = Math.max(0, at.getTime() - startedAt.getTime())
  const { status: responseStatus, body: responseBody, error } = result
  const outcome = {
    settled,
    at,
    attempt: { number: delivery.attempts, startedAt, durationMs, responseStatus, responseBody, error },
  }
  const isRecorded = await ctx.webhooks.recordAttempt(delivery, outcome, async (tx) => {
    if (settled.status === 'delivered') return void (await recordHealthy(tx, delivery.endpointId))
    const endpoint = await recordUnhealthy(tx, delivery.endpointId, at)
    const reason = endpoint && reasonToDisable(endpoint, responseStatus, at)
    if (reason === undefined || !(await disableEndpoint(tx, delivery.endpointId, reason, at))) return
    await ctx.tellOfDisabled(tx, { id: delivery.endpointId, url: delivery.url, reason })
  })
  const facts = {
    webhookDeliveryId: delivery.id,
    eventType: delivery.eventType,
    attempts: delivery.attempts,
    responseStatus,
  }
  if (!isRecorded) return ctx.logger.warn(facts, 'a webhook took longer than its lease and was claimed again')
  ctx.countWebhook({ result: settled.status })
  if (error === null) ctx.logger.info(facts, 'a webhook was delivered')
  else ctx.logger.warn(facts, 'an attempt to deliver a webhook failed')
}

const gone: PostResult = { status: null, body: null, error: 'Its content was erased', retryAfterMs: 0 }

async function send(ctx: WebhookSendingContext, delivery: ClaimedWebhook, at: Date): Promise<PostResult> {
  const { body, endpointId } = delivery
  if (body === null) return gone
  let secrets: string[]
  try {
    secrets = signingAt(delivery.secrets, at).map((secret) => ctx.signingSecrets.open(endpointId, secret))
  } catch (error) {
    ctx.logger.error({ err: error, endpointId }, 'the secret of a webhook endpoint cannot be opened')
    return { ...gone, error: 'Its secret cannot be opened: the key that sealed it is missing' }
  }
  const headers = {
    'content-type': 'application/json',
    'content-length': String(Buffer.byteLength(body)),
    'user-agent': ctx.userAgent,
    ...signWebhook({ id: delivery.eventId, at, body }, secrets),
  }
  return postWebhook(delivery.url, { headers, body, guard: ctx.guard, now: at })
}
