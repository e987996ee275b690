import type { CloudEvent } from '@storefleet/contracts'
import type { Database } from '@storefleet/database'
import { endingSpan, runWithContext, type Tracing } from '@storefleet/observability'
import { beginHandling, type HandleEvent } from './event-handler.ts'
import type { EventMetrics } from './event-metrics.ts'
import type { InboxFailures } from './inbox-failures.ts'
import { recordHandled } from './inbox-store.ts'

type Options = {
  db: Database
  handle: HandleEvent
  failures: InboxFailures
  metrics: EventMetrics | undefined
  tracing: Tracing
}

/** Returns what handles one event in a transaction of its own, or keeps it for another try when its handler fails. */
export function createHandleAlone({ db, handle, failures, metrics, tracing }: Options) {
  return async (event: CloudEvent): Promise<void> => {
    const context = beginHandling(tracing, event)
    try {
      const isNew = await endingSpan(context, () => handleOnce(event))
      metrics?.countReceived(event, isNew ? 'handled' : 'duplicate')
    } catch (error) {
      await runWithContext(context, () => failures.keep(event, error))
    }
  }

  /** Returns whether it had not been handled before. */
  function handleOnce(event: CloudEvent): Promise<boolean> {
    return db.transaction(async (tx) => {
      const [fresh] = await recordHandled(tx, [event])
      if (fresh) await handle(tx, fresh)
      return fresh !== undefined
    })
  }
}
