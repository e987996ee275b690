import type { CloudEvent } from '@storefleet/contracts'
import { type Database, sql, type Tx } from '@storefleet/database'
import {
  endingSpan,
  type Logger,
  noTracing,
  type RequestContext,
  runWithContext,
  type Tracing,
} from '@storefleet/observability'
import type { Job } from '@storefleet/process'
import type { EventMetrics } from './event-metrics.ts'
import { inRounds } from './in-rounds.ts'
import { createInboxFailures } from './inbox-failures.ts'
import { createRetryJob } from './inbox-retries.ts'
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
  /**
   * Takes all that the handlers of these events will lock, always in one order. Needed where a handler locks several rows: as
   * handlers work one after another in one transaction, two transactions could wait for each other.
   */
  lockFor?: ((tx: Tx, events: readonly CloudEvent[]) => Promise<void>) | undefined
}

export type LockFor = NonNullable<InboxOptions['lockFor']>

export type Inbox = {
  /** Handles the event, or keeps it for another try. Rejects only when the database does not take it. */
  accept(event: CloudEvent): Promise<void>
  /** Tries again what failed, when its time has come. */
  retryJob: Job
}

/** 1 s, 2 s, 4 s … 5 min, a quarter of it random so that failures do not come back in step. */
const backoffMs = (attempts: number) => Math.min(1000 * 2 ** (attempts - 1), 300_000) * (0.75 + Math.random() * 0.25)

/**
 * Handles each event once in effect: its id is recorded in the transaction of the handler's effect. Events that come while
 * others are being handled share a transaction; should it fail, each has its own.
 * An event whose handler fails stays here, is tried again with growing delays, and after `maxAttempts` is parked
 * until somebody replays or discards it.
 */
export function createInbox(options: InboxOptions): Inbox {
  const { db, subscriptions, logger, metrics, tracing = noTracing, lockFor = lockNothing } = options
  const { remembersDays = 0, maxAttempts = 10, retryDelayMs = backoffMs, everyMs = 1000 } = options
  const failures = createInboxFailures({ db, logger, metrics, maxAttempts, retryDelayMs })
  const handlers = new Map(subscriptions.map((subscription) => [subscription.type, subscription]))
  if (handlers.size < subscriptions.length) throw new Error('An event type has two handlers: give it one')

  const handle = (tx: Tx, event: CloudEvent) =>
    handlers.get(event.type)?.handle(tx, event) ?? Promise.reject(new Error(`Nobody here handles ${event.type}`))
  const handleTraced = (tx: Tx, event: CloudEvent) => endingSpan(beginHandling(tracing, event), () => handle(tx, event))

  // A commit costs an embedded database next to nothing, and waiting for others costs time.
  const handleGiven =
    db.dialect === 'pglite' ? handleOrKeep : inRounds<CloudEvent>({ together: handleTogether, alone: handleOrKeep })

  return {
    retryJob: createRetryJob({ db, logger, metrics, failures, handle: handleTraced, everyMs }),
    async accept(event) {
      if (isForgotten(event, remembersDays)) return failures.park(event, 'Too old to know whether it was handled')
      await handleGiven(event)
    },
  }

  async function handleTogether(given: readonly CloudEvent[]): Promise<void> {
    const events = given.toSorted(bySubject)
    const handled = await db.transaction(async (tx) => {
      const fresh = await recordHandled(tx, events)
      await lockFor(tx, fresh)
      for (const event of fresh) await handleTraced(tx, event)
      return new Set(fresh)
    })
    for (const event of events) metrics?.countReceived(event, handled.has(event) ? 'handled' : 'duplicate')
  }

  async function handleOrKeep(event: CloudEvent): Promise<void> {
    const context = beginHandling(tracing, event)
    try {
      const isNew = await endingSpan(context, () => handleOnce(event))
      metrics?.countReceived(event, isNew ? 'handled' : 'duplicate')
    } catch (error) {
      await runWithContext(context, () => failures.keep(event, error))
    }
  }

  /** Answers whether it had not been handled before. */
  function handleOnce(event: CloudEvent): Promise<boolean> {
    return db.transaction(async (tx) => {
      const [fresh] = await recordHandled(tx, [event])
      if (fresh) await handle(tx, fresh)
      return fresh !== undefined
    })
  }
}

const lockNothing: LockFor = async () => {}

/** Transactions that work on the same rows then lock them in the same order. */
const bySubject = (left: CloudEvent, right: CloudEvent) =>
  compare(left.subject, right.subject) || compare(left.id, right.id)

const compare = (left: string, right: string): number => Number(left > right) - Number(left < right)

function beginHandling(tracing: Tracing, event: CloudEvent): RequestContext {
  const attributes = { 'messaging.operation.type': 'process', 'messaging.message.id': event.id }
  return tracing.begin(contextOf(event), `process ${event.type}`, { kind: 'consumer', attributes })
}

const isForgotten = ({ time }: CloudEvent, remembersDays: number) =>
  remembersDays > 0 && Date.now() - Date.parse(time) > remembersDays * 86_400_000

/** Answers those that had not been handled before. One that comes twice is one. */
async function recordHandled(tx: Tx, events: readonly CloudEvent[]): Promise<CloudEvent[]> {
  const rows = events.map(
    ({ id, type, subject, correlationid }) => sql`(${id}, ${type}, ${subject}, ${correlationid}, 'handled', now())`,
  )
  const added = await tx.query<{ eventId: string }>(sql`
    insert into inbox (event_id, type, subject, correlation_id, status, handled_at) values ${sql.join(rows)}
    on conflict (event_id) do nothing returning event_id`)
  const byId = new Map(events.map((event) => [event.id, event]))
  return added.flatMap(({ eventId }) => byId.get(eventId) ?? [])
}

const contextOf = ({ correlationid, traceparent }: CloudEvent): RequestContext => ({
  correlationId: correlationid,
  ...(traceparent && { traceparent }),
})
