import type { CloudEvent } from '@storefleet/contracts'
import { type Database, json, sql } from '@storefleet/database'
import { type Logger, scrub } from '@storefleet/observability'
import type { EventMetrics } from './event-metrics.ts'

type Options = {
  db: Database
  logger: Logger
  metrics: EventMetrics | undefined
  maxAttempts: number
  retryDelayMs: (attempts: number) => number
}

export type InboxFailures = ReturnType<typeof createInboxFailures>

/** Keeps the events whose handler failed: for another try, or as a dead letter (status `parked`) after the last. */
export function createInboxFailures({ db, logger, metrics, maxAttempts, retryDelayMs }: Options) {
  function note(event: CloudEvent, attempts: number, error: unknown) {
    const isDeadLetter = attempts >= maxAttempts
    metrics?.countReceived(event, isDeadLetter ? 'parked' : 'failed')
    const facts = { err: error, eventId: event.id, eventType: event.type, attempts }
    if (isDeadLetter) logger.error(facts, 'event handler failed: now a dead letter')
    else logger.warn(facts, 'event handler failed: to be tried again')
    const delaySeconds = isDeadLetter ? 0 : retryDelayMs(attempts) / 1000
    return { status: isDeadLetter ? 'parked' : 'retrying', lastError: messageOf(error), delaySeconds }
  }

  return {
    /** Makes the event a dead letter without an attempt: staff decide. */
    async refuse(event: CloudEvent, why: string): Promise<void> {
      const added = await db.execute(sql`
        insert into inbox (event_id, type, subject, correlation_id, status, attempts, event, last_error, failed_at)
        values (${event.id}, ${event.type}, ${event.subject}, ${event.correlationid}, 'parked', 0, ${json(event)}, ${why}, now())
        on conflict (event_id) do nothing`)
      if (added === 0) return metrics?.countReceived(event, 'duplicate')
      metrics?.countReceived(event, 'parked')
      logger.error({ eventId: event.id, eventType: event.type }, `event refused, now a dead letter: ${why}`)
    },

    /** After the first attempt. */
    async keep(event: CloudEvent, error: unknown): Promise<void> {
      const { status, lastError, delaySeconds } = note(event, 1, error)
      await db.execute(sql`
        insert into inbox (event_id, type, subject, correlation_id, status, event, last_error, failed_at, next_attempt_at)
        values (${event.id}, ${event.type}, ${event.subject}, ${event.correlationid}, ${status}, ${json(event)},
          ${lastError}, now(), now() + make_interval(secs => ${delaySeconds}))
        on conflict (event_id) do nothing`)
    },

    /** After the given number of attempts, the failed one included. */
    async keepAgain(event: CloudEvent, attempts: number, error: unknown): Promise<void> {
      const { status, lastError, delaySeconds } = note(event, attempts, error)
      await db.execute(sql`
        update inbox set status = ${status}, attempts = ${attempts}, last_error = ${lastError},
          failed_at = now(), next_attempt_at = now() + make_interval(secs => ${delaySeconds})
        where event_id = ${event.id} and status = 'retrying' and attempts = ${attempts - 1}`)
    },
  }
}

const messageOf = (error: unknown) => scrub(error instanceof Error ? error.message : String(error)).slice(0, 2000)
