import type { CloudEvent } from '@storefleet/contracts'
import type { Database } from '@storefleet/database'
import { type Logger, noTracing, type Tracing } from '@storefleet/observability'
import type { Job } from '@storefleet/process'
import { dispatchTo, traced } from './event-handler.ts'
import type { EventMetrics } from './event-metrics.ts'
import { createHandleAlone } from './handle-alone.ts'
import { createHandleTogether } from './handle-together.ts'
import { inRounds } from './in-rounds.ts'
import { createInboxFailures } from './inbox-failures.ts'
import { createRetryJob } from './inbox-retries.ts'
import type { LockFor, Subscription } from './subscription.ts'

export type InboxOptions = {
  db: Database
  subscriptions: readonly Subscription[]
  logger: Logger
  metrics?: EventMetrics
  tracing?: Tracing
  /**
   * For how many days handled events are surely known. An older event that is not known becomes a dead letter: it may have been
   * handled and its record deleted. 0 is for ever.
   */
  remembersDays?: number
  /** How often an event is tried before it becomes a dead letter. */
  maxAttempts?: number
  retryDelayMs?: (attempts: number) => number
  everyMs?: number
  lockFor?: LockFor | undefined
}

export type Inbox = {
  /** Handles the event, or keeps it for another try. Rejects only when the database does not take it. */
  accept(event: CloudEvent): Promise<void>
  /** Tries again what failed, when its time has come. */
  retryJob: Job
}

/**
 * Handles each event once in effect: its id is recorded in the transaction of the handler's effect. Events that come while
 * others are being handled share a transaction; should it fail, each has its own.
 * An event whose handler fails stays here, is tried again with growing delays, and after `maxAttempts` is a dead letter
 * until staff replay or discard it.
 */
export function createInbox(options: InboxOptions): Inbox {
  const { db, subscriptions, logger, metrics, tracing = noTracing, lockFor } = options
  const { remembersDays = 0, maxAttempts = 10, retryDelayMs = backoffMs, everyMs = 1000 } = options
  const handle = dispatchTo(subscriptions)
  const handleTraced = traced(tracing, handle)
  const failures = createInboxFailures({ db, logger, metrics, maxAttempts, retryDelayMs })
  const alone = createHandleAlone({ db, handle, failures, metrics, tracing })
  const together = createHandleTogether({ db, handle: handleTraced, metrics, lockFor })
  // A commit costs an embedded database next to nothing, and waiting for others costs time.
  const handleGiven = db.dialect === 'pglite' ? alone : inRounds<CloudEvent>({ together, alone })

  return {
    retryJob: createRetryJob({ db, logger, metrics, failures, handle: handleTraced, everyMs }),
    async accept(event) {
      if (isForgotten(event, remembersDays)) return failures.refuse(event, 'Too old to know whether it was handled')
      await handleGiven(event)
    },
  }
}

/** 1 s, 2 s, 4 s … 5 min, a quarter of it random so that failures do not come back in step. */
const backoffMs = (attempts: number) => Math.min(1000 * 2 ** (attempts - 1), 300_000) * (0.75 + Math.random() * 0.25)

const isForgotten = ({ time }: CloudEvent, remembersDays: number) =>
  remembersDays > 0 && Date.now() - Date.parse(time) > remembersDays * 86_400_000
