import { orderConfirmed } from '@storefleet/contracts'
import { sql } from '@storefleet/database'
import { on, type Subscription } from '@storefleet/events'
import { monotonicMs } from './event-messages.ts'

export type Listener = { handledAt: number[]; count(): number; subscription: Subscription }

/** Does the least that is an effect: a row of its own for each event, in the transaction that records it. */
export function createListener(onHandled: (count: number) => void): Listener {
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
