import { type Database, sql } from '@storefleet/database'
import type { OwnTimelineEntry, ReadTimeline } from '@storefleet/http'
import type { Delivery } from './delivery.ts'

type Row = Pick<
  Delivery,
  | 'id'
  | 'eventId'
  | 'eventType'
  | 'correlationId'
  | 'channel'
  | 'status'
  | 'attempts'
  | 'lastError'
  | 'resendOf'
  | 'createdAt'
  | 'updatedAt'
>

/** Returns the timeline entries of an order's deliveries: status and attempts, without recipient and content. */
export function createDeliveryTimeline(db: Database): ReadTimeline {
  return async (orderId) => {
    const rows = await db.query<Row>(sql`
      select id, event_id, event_type, correlation_id, channel, status, attempts, last_error, resend_of, created_at, updated_at
      from deliveries where event_subject = ${orderId} order by id`)
    return rows.flatMap(entriesOf)
  }
}

function entriesOf(delivery: Row): OwnTimelineEntry[] {
  const { id, channel, resendOf, eventId, eventType, correlationId, status, attempts, lastError } = delivery
  const origin = { kind: 'delivery', correlationId, eventId, eventType } as const
  const which = { deliveryId: id, channel }
  const queued: OwnTimelineEntry = {
    ...origin,
    at: delivery.createdAt,
    what: 'queued',
    detail: { ...which, ...(resendOf !== null && { resendOf }) },
  }
  if (status === 'queued') return [queued]
  const detail = { ...which, ...(lastError !== null && { lastError }) }
  return [queued, { ...origin, at: delivery.updatedAt, what: status, attempts, detail }]
}
