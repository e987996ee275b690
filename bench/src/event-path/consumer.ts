import { orderConfirmed } from '@storefleet/contracts'
import { sql } from '@storefleet/database'
import { on, type Subscription } from '@storefleet/events'
import { monotonicMs } from './event-messages.ts'

export type Consumer = { handledAt: number[]; count(): number; subscription: Subscription }

/** Handles each event with the smallest effect: one row, in the transaction that records the event. */
export function createConsumer(onHandled: (count: number) => void): Consumer {
  const handledAt: number[] = []
  let count = 0

  return {
    handledAt,
    count: () => count,
    subscription: on(orderConfirmed, async (tx, { id, data }) => {
      const n = Number(data.number)
      await tx.execute(sql`insert into effects (event_id, n) values (${id}, ${n})`)
      tx.afterCommit(() => {
        handledAt[n] = monotonicMs()
        count += 1
        onHandled(count)
      })
    }),
  }
}
