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

/** Adds the deliveries of an event in its transaction. Sending starts after the commit. */
export async function queueNotices(
  ctx: NoticeContext,
  tx: Tx,
  event: Pick<CloudEvent, 'id' | 'type' | 'subject' | 'correlationid' | 'data'>,
  notices: readonly Notice[],
): Promise<void> {
  const now = ctx.now()
  const traceparent = currentContext()?.traceparent
  const deliveries = notices.map((notice) => ({
    ...ctx.sendAtOnce.begin(newDelivery(event, notice, { id: ctx.newId(), now, traceparent })),
    limit: limitOf(ctx, event, notice),
  }))
  const added = await ctx.deliveries.queue(tx, deliveries)
  tx.afterCommit(() => {
    ctx.sendAtOnce.send(added.filter(({ status }) => status === 'sending'))
    if (added.some(({ status }) => status === 'queued')) ctx.wakeSender()
    for (const { id, channel } of added.filter(({ status }) => status === 'suppressed')) {
      ctx.countAttempt({ channel, result: 'suppressed' })
      ctx.logger.warn(
        { deliveryId: id, eventType: event.type },
        'a mail was suppressed: the limit of its mailbox is reached',
      )
    }
  })
}

/** Only emails are limited: push goes to browsers that subscribed, and their number is limited. */
const limitOf = (
  { mailLimits }: NoticeContext,
  event: Pick<CloudEvent, 'type'>,
  { channel, kind }: Notice,
): MailLimit | undefined => (channel === 'email' ? mailLimitOf(kind ?? event.type, mailLimits) : undefined)
