import type { CloudEvent } from '@storefleet/contracts'
import { runWithContext } from '../context.ts'
import type { Database, Tx } from '../database/database.ts'
import { json, sql } from '../database/sql.ts'
import { createJob, type Job } from '../job.ts'
import type { Logger } from '../logger.ts'
import type { Subscription } from './subscription.ts'

export type InboxOptions = {
  db: Database
  subscriptions: readonly Subscription[]
  logger: Logger
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
  const { db, subscriptions, logger, maxAttempts = 10, retryDelayMs = backoffMs, everyMs = 1000 } = options
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
    accept: (event) =>
      inContextOf(event, async () => {
        try {
          await db.transaction(async (tx) => {
            if (await recordHandled(tx, event)) await handle(tx, event)
          })
        } catch (error) {
          await keepFailed(event, error)
        }
      }),
  }

  async function keepFailed(event: CloudEvent, error: unknown) {
    logger.warn({ err: error, eventId: event.id, eventType: event.type }, 'event handler failed')
    const { status, delayMs } = afterFailure(1)
    await db.execute(sql`
      insert into inbox (event_id, type, subject, correlation_id, status, event, last_error, next_attempt_at)
      values (${event.id}, ${event.type}, ${event.subject}, ${event.correlationid}, ${status}, ${json(event)},
        ${messageOf(error)}, now() + make_interval(secs => ${delayMs / 1000}))
      on conflict (event_id) do nothing`)
  }

  async function retryNext(): Promise<boolean> {
    let failing: { event: CloudEvent; attempts: number } | undefined
    try {
      return await db.transaction(async (tx) => {
        failing = await lockNextDue(tx)
        if (failing === undefined) return false
        const { event } = failing
        await inContextOf(event, () => handle(tx, event))
        await markHandled(tx, event)
        return true
      })
    } catch (error) {
      if (failing === undefined) throw error
      await recordFailure(failing.event, failing.attempts + 1, error)
      return true
    }
  }

  async function recordFailure(event: CloudEvent, attempts: number, error: unknown) {
    const { status, delayMs } = afterFailure(attempts)
    const log = status === 'parked' ? logger.error.bind(logger) : logger.warn.bind(logger)
    log({ err: error, eventId: event.id, eventType: event.type, attempts }, `event handler failed: ${status}`)
    await db.execute(sql`
      update inbox set status = ${status}, attempts = ${attempts}, last_error = ${messageOf(error)},
        next_attempt_at = now() + make_interval(secs => ${delayMs / 1000})
      where event_id = ${event.id} and status = 'retrying' and attempts = ${attempts - 1}`)
  }

  function afterFailure(attempts: number) {
    return attempts >= maxAttempts
      ? { status: 'parked', delayMs: 0 }
      : { status: 'retrying', delayMs: retryDelayMs(attempts) }
  }
}

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

const inContextOf = <T>(event: CloudEvent, work: () => Promise<T>) =>
  runWithContext(
    { correlationId: event.correlationid, ...(event.traceparent && { traceparent: event.traceparent }) },
    work,
  )

const messageOf = (error: unknown) => (error instanceof Error ? error.message : String(error)).slice(0, 2000)
