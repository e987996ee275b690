import { type Database, sql } from '@storefleet/database'
import type { OwnTimelineEntry } from '@storefleet/http'

type Sent = {
  eventId: string
  eventType: string
  correlationId: string
  attempts: number
  occurredAt: Date
  publishedAt: Date | null
}
type Received = {
  eventId: string
  eventType: string
  correlationId: string
  status: 'handled' | 'retrying' | 'parked' | 'discarded'
  attempts: number
  at: Date
  receivedAt: Date
  lastError: string | null
  discardReason: string | null
}

/**
 * The events of an order that a service has sent and received. All events of an order, its payments and its reservation
 * have the order's id as their subject. Not by correlation id: its sender chooses it, and may use one for many orders.
 */
export const createEventTimelineStore = (db: Database) => ({
  async sentFor(orderId: string): Promise<OwnTimelineEntry[]> {
    // One published before attempts were counted took one at least.
    const rows = await db.query<Sent>(sql`
      select id as event_id, type as event_type, coalesce(correlation_id, id::text) as correlation_id, occurred_at, published_at,
        case when published_at is null then attempts else greatest(attempts, 1) end as attempts
      from outbox where subject = ${orderId} order by sequence`)
    return rows.map(({ occurredAt, publishedAt, ...event }) => ({
      at: occurredAt,
      kind: 'event',
      what: publishedAt === null ? 'waiting' : 'sent',
      ...event,
      ...(publishedAt && { detail: { publishedAt: publishedAt.toISOString() } }),
    }))
  },

  async receivedFor(orderId: string): Promise<OwnTimelineEntry[]> {
    const rows = await db.query<Received>(sql`
      select event_id, type as event_type, correlation_id, status, attempts + earlier_attempts as attempts, received_at,
        last_error, discard_reason, coalesce(discarded_at, handled_at, failed_at, received_at) as at
      from inbox where subject = ${orderId} order by received_at`)
    return rows.map(({ status, at, receivedAt, lastError, discardReason, ...event }) => ({
      at,
      kind: 'event',
      what: status,
      ...event,
      ...(lastError !== null && {
        detail: {
          receivedAt: receivedAt.toISOString(),
          lastError,
          ...(discardReason !== null && { discardReason }),
        },
      }),
    }))
  },
})
