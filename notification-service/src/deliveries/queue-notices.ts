import type { CloudEvent } from '@storefleet/contracts'
import type { Tx } from '@storefleet/database'
import { currentContext, type Logger } from '@storefleet/observability'
import { type DeliveryAttempt, type Notice, newDelivery } from './delivery.ts'
import type { DeliveryStore } from './delivery-store.ts'
import { type MailLimit, type MailLimits, mailLimitOf } from './mail-limit.ts'
import type { SendAtOnce } from './send-at-once.ts'

export type NoticeContext = {
  deliveries: DeliveryStore
  sendAtOnce: SendAtOnce
  now: () => Date
  newId: () => string
  wakeSender: () => void
  mailLimits: MailLimits
  countAttempt: (attempt: DeliveryAttempt) => void
  logger: Logger
}

/** Keeps what an event asks to be sent, in the event's own transaction; sending starts once that has committed. */
export async function queueNotices(
  ctx: NoticeContext,
  tx: Tx,
  event: CloudEvent,
  notices: readonly Notice[],
): Promise<void> {
  const now = ctx.now()
  const traceparent = currentContext()?.traceparent
  const owed = notices.map((notice) => ({
    ...ctx.sendAtOnce.begin(newDelivery(event, notice, { id: ctx.newId(), now, traceparent })),
    limit: limitOf(ctx, event, notice),
  }))
  const added = await ctx.deliveries.queue(tx, owed)
  tx.afterCommit(() => {
    ctx.sendAtOnce.send(added.filter(({ status }) => status === 'sending'))
    if (added.some(({ status }) => status === 'queued')) ctx.wakeSender()
    for (const { id, channel } of added.filter(({ status }) => status === 'suppressed')) {
      ctx.countAttempt({ channel, result: 'suppressed' })
      ctx.logger.warn({ deliveryId: id, eventType: event.type }, 'a mail was suppressed: its mailbox has had its share')
    }
  })
}

/** Push goes to browsers that asked for it, and their number is limited. */
const limitOf = ({ mailLimits }: NoticeContext, event: CloudEvent, { channel, kind }: Notice): MailLimit | undefined =>
  channel === 'email' ? mailLimitOf(kind ?? event.type, mailLimits) : undefined
