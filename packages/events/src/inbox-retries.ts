import type { CloudEvent } from '@storefleet/contracts'
import { type Database, sql, type Tx } from '@storefleet/database'
import type { Logger } from '@storefleet/observability'
import { createJob, type Job } from '@storefleet/process'
import type { HandleEvent } from './event-handler.ts'
import type { EventMetrics } from './event-metrics.ts'
import type { InboxFailures } from './inbox-failures.ts'

type Options = {
  db: Database
  logger: Logger
  metrics: EventMetrics | undefined
  failures: InboxFailures
  handle: HandleEvent
  everyMs: number
}

/** Tries again what failed, one event a transaction, when its time has come. */
export function createRetryJob({ db, logger, metrics, failures, handle, everyMs }: Options): Job {
  return createJob({
    name: 'retry-inbox',
    everyMs,
    logger,
    async run() {
      while (await retryNext());
    },
  })

  async function retryNext(): Promise<boolean> {
    let failing: { event: CloudEvent; attempts: number } | undefined
    try {
      const isHandled = await db.transaction(async (tx) => {
        failing = await lockNextDue(tx)
        if (failing === undefined) return false
        await handle(tx, failing.event)
        await markHandled(tx, failing.event)
        return true
      })
      if (isHandled && failing !== undefined) metrics?.countReceived(failing.event, 'handled')
      return isHandled
    } catch (error) {
      if (failing === undefined) throw error
      await failures.keepAgain(failing.event, failing.attempts + 1, error)
      return true
    }
  }
}

const lockNextDue = (tx: Tx) =>
  tx.first<{ event: CloudEvent; attempts: number }>(sql`
    select event, attempts from inbox where status = 'retrying' and next_attempt_at <= now()
    order by next_attempt_at limit 1 for update skip locked`)

const markHandled = (tx: Tx, event: CloudEvent) =>
  tx.execute(sql`
    update inbox set status = 'handled', attempts = attempts + 1, handled_at = now(), event = null, next_attempt_at = null
    where event_id = ${event.id}`)
