import type { CloudEvent } from '@storefleet/contracts'
import type { Database } from '@storefleet/database'
import type { HandleEvent } from './event-handler.ts'
import type { EventMetrics } from './event-metrics.ts'
import { recordHandled } from './inbox-store.ts'
import type { LockFor } from './subscription.ts'

type Options = {
  db: Database
  handle: HandleEvent
  metrics: EventMetrics | undefined
  lockFor: LockFor | undefined
}

/** Returns what handles several events in one transaction, which rejects, with no effect, when one of the handlers fails. */
export function createHandleTogether({ db, handle, metrics, lockFor }: Options) {
  return async (given: readonly CloudEvent[]): Promise<void> => {
    const events = given.toSorted(bySubject)
    const handled = await db.transaction(async (tx) => {
      const fresh = await recordHandled(tx, events)
      // biome-ignore lint/nursery/useAwaitThenable: it returns a promise; the rule does not see through the type of another file.
      await lockFor?.(tx, fresh)
      for (const event of fresh) await handle(tx, event)
      return new Set(fresh)
    })
    for (const event of events) metrics?.countReceived(event, handled.has(event) ? 'handled' : 'duplicate')
  }
}

/** Transactions that work on the same rows then lock them in the same order. */
const bySubject = (left: CloudEvent, right: CloudEvent) =>
  compare(left.subject, right.subject) || compare(left.id, right.id)

const compare = (left: string, right: string): number => Number(left > right) - Number(left < right)
