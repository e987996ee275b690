import type { CloudEvent } from '@storefleet/contracts'
import { type RequestContext, runWithContext } from '../context.ts'
import type { Database, Tx } from '../database/database.ts'
import { sql } from '../database/sql.ts'
import { createJob, type Job } from '../job.ts'
import type { Logger } from '../logger.ts'
import { endingSpan, noTracing, type Tracing } from '../telemetry/tracing.ts'
import type { EventMetrics } from './event-metrics.ts'
import { createInboxFailures } from './inbox-failures.ts'
import type { Subscription } from './subscription.ts'

export type InboxOptions = {
  db: Database
  subscriptions: readonly Subscription[]
  logger: Logger
  metrics?: EventMetrics
  tracing?: Tracing
  /**
   * For how many days it surely knows an event that it has handled; an older one that is not there is parked: it may have been
   * handled and forgotten. 0 is for ever.
   */
  remembersDays?: number
  /** How often an event is tried before it is parked. */
  maxAttempts?: number
  retryDelayMs?: (attempts: number) => number
  everyMs?: number
}

export type Inbox = {
  /** Handles the event, or keeps it for another try. Rejects only when the database does not take it. */
  accept(event: CloudEvent): Promise<void>
  /** Tries again what failed, when its time has come. */
  retryJob: Job
}

/** 1 s, 2 s, 4 s … 5 min, a quarter of it random so that failures do not come back in step. */
const backoffMs = (attempts: number) => Math.min(1000 * 2 ** (attempts - 1), 300_000) * (0.75 + Math.random() * 0.25)

/**
 * Handles each event once in effect: its id is recorded in the transaction of the handler's effect.
 * An event whose handler fails stays here, is tried again with growing delays, and after `maxAttempts` is parked
 * until somebody replays or discards it.
 */
export function createInbox(options: InboxOptions): Inbox {
  const { db, subscriptions, logger, metrics, tracing = noTracing } = options
  const { remembersDays = 0, maxAttempts = 10, retryDelayMs = backoffMs, everyMs = 1000 } = options
  const failures = createInboxFailures({ db, logger, metrics, maxAttempts, retryDelayMs })
  const handlers = new Map(subscriptions.map((subscription) => [subscription.type, subscription]))
  if (handlers.size < subscriptions.length) throw new Error('An event type has two handlers: give it one')

  const handle = (tx: Tx, event: CloudEvent) =>
    handlers.get(event.type)?.handle(tx, event) ?? Promise.reject(new Error(`Nobody here handles ${event.type}`))

  const retryJob = createJob({
    name: 'retry-inbox',
    everyMs,
    logger,
    async run() {
      while (await retryNext());
    },
  })

  return {
    retryJob,
    async accept(event) {
      if (isForgotten(event, remembersDays)) return failures.park(event, 'Too old to know whether it was handled')
      const context = beginHandling(event)
      try {
        const isNew = await endingSpan(context, () => handleOnce(event))
        metrics?.countReceived(event, isNew ? 'handled' : 'duplicate')
      } catch (error) {
        await runWithContext(context, () => failures.keep(event, error))
      }
    },
  }

  function beginHandling(event: CloudEvent): RequestContext {
    const attributes = { 'messaging.operation.type': 'process', 'messaging.message.id': event.id }
    return tracing.begin(contextOf(event), `process ${event.type}`, { kind: 'consumer', attributes })
  }

  /** Answers whether it had not been handled before. */
  function handleOnce(event: CloudEvent): Promise<boolean> {
    return db.transaction(async (tx) => {
      const isNew = await recordHandled(tx, event)
      if (isNew) await handle(tx, event)
      return isNew
    })
  }

  async function retryNext(): Promise<boolean> {
    let failing: { event: CloudEvent; attempts: number } | undefined
    try {
      const isHandled = await db.transaction(async (tx) => {
        failing = await lockNextDue(tx)
        if (failing === undefined) return false
        const { event: due } = failing
        await endingSpan(beginHandling(due), () => handle(tx, due))
        await markHandled(tx, due)
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

const isForgotten = ({ time }: CloudEvent, remembersDays: number) =>
  remembersDays > 0 && Date.now() - Date.parse(time) > remembersDays * 86_400_000

async function recordHandled(tx: Tx, event: CloudEvent): Promise<boolean> {
  const added = await tx.execute(sql`
    insert into inbox (event_id, type, subject, correlation_id, status, handled_at)
    values (${event.id}, ${event.type}, ${event.subject}, ${event.correlationid}, 'handled', now())
    on conflict (event_id) do nothing`)
  return added === 1
}

async function lockNextDue(tx: Tx) {
  return tx.first<{ event: CloudEvent; attempts: number }>(sql`
    select event, attempts from inbox where status = 'retrying' and next_attempt_at <= now()
    order by next_attempt_at limit 1 for update skip locked`)
}

const markHandled = (tx: Tx, event: CloudEvent) =>
  tx.execute(sql`
    update inbox set status = 'handled', attempts = attempts + 1, handled_at = now(), event = null, next_attempt_at = null
    where event_id = ${event.id}`)

const contextOf = ({ correlationid, traceparent }: CloudEvent): RequestContext => ({
  correlationId: correlationid,
  ...(traceparent && { traceparent }),
})
