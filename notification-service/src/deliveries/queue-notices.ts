import type { CloudEvent } from '@storefleet/contracts'
import { currentContext, type Tx } from '@storefleet/service-kit'
import { type Notice, newDelivery } from './delivery.ts'
import type { DeliveryStore } from './delivery-store.ts'

type Context = { deliveries: DeliveryStore; now: () => Date; newId: () => string; wakeSender: () => void }

/** Keeps what an event asks to be sent, in the event's own transaction; sending starts once that has committed. */
export async function queueNotices(ctx: Context, tx: Tx, event: CloudEvent, notices: readonly Notice[]): Promise<void> {
  const now = ctx.now()
  const traceparent = currentContext()?.traceparent
  await ctx.deliveries.queue(
    tx,
    notices.map((notice) => newDelivery(event, notice, { id: ctx.newId(), now, traceparent })),
  )
  tx.afterCommit(ctx.wakeSender)
}
