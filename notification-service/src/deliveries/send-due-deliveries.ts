import { currentContext, endingSpan, type Logger, type Tracing } from '@storefleet/observability'
import type { Channel } from '../channels.ts'
import type { MessageSecrets } from '../message-secrets.ts'
import { type EmailContent, type PushContent, type Sender, SendFailure, type Sent } from '../sender.ts'
import { type Delivery, type DeliveryAttempt, failAttempt, refusalToSend } from './delivery.ts'
import type { DeliveryStore } from './delivery-store.ts'

export type Senders = Readonly<{ email: Sender<EmailContent>; push: Sender<PushContent> }>

export type SendingContext = {
  deliveries: DeliveryStore
  senders: Senders
  secrets: Pick<MessageSecrets, 'reveal'>
  logger: Logger
  tracing: Tracing
  now: () => Date
  random: () => number
  /** How long an attempt may take before it counts as lost and is claimed again. */
  leaseMs: number
  /** Called for each attempt after its outcome is saved. */
  countAttempt?: (attempt: DeliveryAttempt) => void
}

const batchSize = 20

/** Sends one batch of the due deliveries of a channel. Returns true when there may be more. */
export async function sendDueDeliveries(ctx: SendingContext, channel: Channel): Promise<boolean> {
  const claimed = await ctx.deliveries.claimDue({ channel, now: ctx.now(), leaseMs: ctx.leaseMs, limit: batchSize })
  await sendClaimed(ctx, claimed)
  return claimed.length === batchSize
}

/** Sends deliveries whose attempt is already saved. Never rejects. */
export async function sendClaimed(ctx: SendingContext, claimed: readonly Delivery[]): Promise<void> {
  const results = await Promise.allSettled(
    claimed.map((delivery) => endingSpan(beginSending(ctx, delivery), () => attempt(ctx, delivery))),
  )
  for (const result of results) {
    // The outcome could not be saved: when the lease ends, the message is sent again with the same message id.
    if (result.status === 'rejected')
      ctx.logger.error({ err: result.reason }, 'the outcome of a delivery was not recorded')
  }
}

function beginSending({ tracing }: SendingContext, { correlationId, traceparent, channel }: Delivery) {
  const context = { correlationId, ...(traceparent && { traceparent }) }
  return tracing.begin(context, `send ${channel}`, { kind: 'client' })
}

async function attempt(ctx: SendingContext, delivery: Delivery): Promise<void> {
  const outcome = await send(ctx, delivery)
  const isRecorded =
    'sent' in outcome ? await succeed(ctx, delivery, outcome.sent) : await fail(ctx, delivery, outcome.failure)
  if (!isRecorded) ctx.logger.warn(factsOf(delivery), 'a delivery took longer than its lease and was claimed again')
}

async function send(ctx: SendingContext, delivery: Delivery): Promise<{ sent: Sent } | { failure: unknown }> {
  const { id, recipient, content, secrets } = delivery
  const refusal = refusalToSend(delivery, ctx.now())
  if (refusal !== undefined || content === null) return { failure: refusal }
  try {
    // The type of the content follows from the channel.
    const sendOver = ctx.senders[delivery.channel] as Sender
    const revealed = ctx.secrets.reveal(delivery, content)
    return { sent: await sendOver({ id, recipient, content: revealed, kept: { content, secrets } }) }
  } catch (error) {
    return { failure: error }
  }
}

async function succeed(ctx: SendingContext, delivery: Delivery, { providerMessageId, record }: Sent): Promise<boolean> {
  ctx.logger.info(factsOf(delivery), 'a delivery was sent')
  const isRecorded = await ctx.deliveries.recordSent(delivery, { providerMessageId, at: ctx.now(), alongWith: record })
  if (isRecorded) ctx.countAttempt?.({ channel: delivery.channel, result: 'sent' })
  return isRecorded
}

async function fail(ctx: SendingContext, delivery: Delivery, failure: unknown): Promise<boolean> {
  currentContext()?.span?.end(failure)
  // A refusal is in the delivery log; anything else may be a bug, so its stack is kept here.
  const isRefusal = failure instanceof SendFailure
  ctx.logger.warn({ ...factsOf(delivery), ...(!isRefusal && { err: failure }) }, 'a delivery failed')
  const at = ctx.now()
  const failed = failAttempt(delivery, failure, { now: at, random: ctx.random() })
  const alongWith = isRefusal ? failure.record : undefined
  const isRecorded = await ctx.deliveries.recordFailure(delivery, { ...failed, at, alongWith })
  if (isRecorded) ctx.countAttempt?.({ channel: delivery.channel, result: failed.status })
  return isRecorded
}

const factsOf = ({ id, channel, eventType, attempts }: Delivery) => ({ deliveryId: id, channel, eventType, attempts })
