import { randomUUID } from 'node:crypto'
import { setImmediate } from 'node:timers/promises'
import { orderConfirmed } from '@storefleet/contracts'
import { sql } from '@storefleet/database'
import type { ServiceBase } from '@storefleet/service'
import { sampleLine, sampleOrder } from '@storefleet/test-kit/sample-order'
import { monotonicMs, type Pace } from './event-messages.ts'

const writers = 16
const tickMs = 1
/** About as large as a real order. */
const sample = sampleOrder({ lines: [sampleLine({ quantity: 1 }), sampleLine({ quantity: 1 })] })

export type Publisher = ReturnType<typeof createPublisher>

/** Publishes events as large as a real order's, each in a transaction that inserts a row. */
export function createPublisher({ db, outbox }: Pick<ServiceBase, 'db' | 'outbox'>) {
  const committedAt: number[] = []
  const wakers: (() => void)[] = []
  let begun = 0
  let handled = 0
  let isEnding = false
  let running: Promise<unknown> = Promise.resolve()

  async function publishOne() {
    const n = begun++
    const id = randomUUID()
    await db.transaction(async (tx) => {
      await tx.execute(sql`insert into things (id, n) values (${id}, ${n})`)
      await outbox.append(tx, [orderConfirmed(id, { ...sample, orderId: id, number: String(n) })])
    })
    committedAt[n] = monotonicMs()
  }

  async function keepOutstanding(outstanding: number) {
    while (!isEnding) {
      // An embedded database answers without a turn of the event loop, and everything else waits for one.
      await setImmediate()
      if (begun - handled < outstanding) await publishOne()
      else await new Promise<void>((resolve) => wakers.push(resolve))
    }
  }

  async function keepRate(perSecond: number) {
    const beganAt = monotonicMs()
    const first = begun
    const inFlight = new Set<Promise<unknown>>()
    await new Promise<void>((resolve) => {
      const timer = setInterval(() => {
        const due = first + Math.floor(((monotonicMs() - beganAt) * perSecond) / 1000)
        while (begun < due && !isEnding) {
          const publishing: Promise<unknown> = publishOne().finally(() => inFlight.delete(publishing))
          inFlight.add(publishing)
        }
        if (!isEnding) return
        clearInterval(timer)
        resolve()
      }, tickMs)
    })
    await Promise.all(inFlight)
  }

  return {
    committedAt,
    begin(pace: Pace) {
      isEnding = false
      running =
        'perSecond' in pace
          ? keepRate(pace.perSecond)
          : Promise.all(Array.from({ length: writers }, () => keepOutstanding(pace.outstanding)))
    },
    setHandled(count: number) {
      handled = count
      for (const wake of wakers.splice(0)) wake()
    },
    /** Stops publishing; returns the number of published events. */
    async end(): Promise<number> {
      isEnding = true
      for (const wake of wakers.splice(0)) wake()
      await running
      return begun
    },
  }
}
