import type { CloudEvent } from '@storefleet/contracts'
import { currentContext, type Tx } from '@storefleet/service-kit'
import { type Notice, newDelivery } from './delivery.ts'
import type { DeliveryStore } from './delivery-store.ts'
import type { SendAtOnce } from './send-at-once.ts'

type Context = {
  deliveries: DeliveryStore
  sendAtOnce: SendAtOnce
  now: () => Date
  newId: () => string
  wakeSender: () => void
}

/** Keeps what an event asks to be sent, in the event's own transaction; sending starts once that has committed. */
export async function queueNotices(ctx: Context, tx: Tx, event: CloudEvent, notices: readonly Notice[]): Promise<void> {
  const now = ctx.now()
  const traceparent = currentContext()?.traceparent
  const deliveries = notices.map((notice) => newDelivery(event, notice, { id: ctx.newId(), now, traceparent }))
  const added = await ctx.deliveries.queue(tx, deliveries.map(ctx.sendAtOnce.begin))
  tx.afterCommit(() => {
    ctx.sendAtOnce.send(added.filter(({ status }) => status === 'sending'))
    if (added.some(({ status }) => status === 'queued')) ctx.wakeSender()
  })
}
