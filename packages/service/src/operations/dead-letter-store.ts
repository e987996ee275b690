import type { CloudEvent } from '@storefleet/contracts'
import { type Database, type Sql, sql } from '@storefleet/database'

export type DeadLetter = {
  eventId: string
  type: string
  subject: string
  correlationId: string
  status: 'handled' | 'retrying' | 'parked' | 'discarded'
  attempts: number
  lastError: string | null
  receivedAt: Date
  failedAt: Date | null
  nextAttemptAt: Date | null
  replayedAt: Date | null
  replayedBy: string | null
  discardedAt: Date | null
  discardedBy: string | null
  discardReason: string | null
  event: CloudEvent | null
}

export type DeadLetterFilter = {
  status: string
  type?: string | undefined
  /** Only events older than the one with this id. */
  beforeId?: string | undefined
  limit: number
}

export type DeadLetterStore = ReturnType<typeof createDeadLetterStore>

/** The events in the inbox that failed. */
export function createDeadLetterStore(db: Database) {
  const change = (eventId: string, what: Sql, from: Sql) =>
    db.first<DeadLetter>(sql`update inbox set ${what} where event_id = ${eventId} and ${from} returning ${columns}`)

  return {
    /** Newest first: the ids of events are UUIDv7, so their order is that of time. */
    list: ({ status, type, beforeId, limit }: DeadLetterFilter): Promise<DeadLetter[]> =>
      db.query(sql`
        select ${columns} from inbox
        where status = ${status}
          ${type === undefined ? sql.empty : sql`and type = ${type}`}
          ${beforeId === undefined ? sql.empty : sql`and event_id < ${beforeId}`}
        order by event_id desc limit ${limit}`),

    find: (eventId: string): Promise<DeadLetter | undefined> =>
      db.first(sql`select ${columns} from inbox where event_id = ${eventId}`),

    /** Makes the event due now; a dead letter gets all its attempts again. Undefined where it is neither a dead letter nor retrying. */
    replay: (eventId: string, by: string): Promise<DeadLetter | undefined> =>
      change(
        eventId,
        sql`status = 'retrying', next_attempt_at = now(), replayed_at = now(), replayed_by = ${by},
          earlier_attempts = earlier_attempts + case status when 'parked' then attempts else 0 end,
          attempts = case status when 'parked' then 0 else attempts end`,
        sql`status in ('parked', 'retrying')`,
      ),

    /** Discards a dead letter. Undefined where the event is none. */
    discard: (eventId: string, { by, reason }: { by: string; reason: string }): Promise<DeadLetter | undefined> =>
      change(
        eventId,
        sql`status = 'discarded', next_attempt_at = null, discarded_at = now(), discarded_by = ${by},
          discard_reason = ${reason}`,
        sql`status = 'parked'`,
      ),
  }
}

const columns = sql`event_id, type, subject, correlation_id, status, attempts + earlier_attempts as attempts, last_error,
  received_at, failed_at, case status when 'retrying' then next_attempt_at end as next_attempt_at, replayed_at, replayed_by,
  discarded_at, discarded_by, discard_reason, event`
