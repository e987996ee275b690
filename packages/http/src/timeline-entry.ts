import { type Static, Type } from 'typebox'
import { NamedObject, Nullable, Timestamp, Uuid } from './schemas.ts'

const timelineKinds = ['stock', 'order', 'payment', 'shipment', 'refund', 'ledger', 'event', 'delivery'] as const

/** One thing that happened in the life of an order, as one service recorded it. */
export const TimelineEntry = NamedObject('StoryEntry', {
  at: Timestamp,
  service: Type.String(),
  kind: Type.Enum([...timelineKinds]),
  what: Type.String({ description: 'Such as `placed`, `reserved`, `sent`, `handled`' }),
  correlationId: Nullable(Type.String({ description: 'Of the request that caused it' })),
  eventId: Type.Optional(Uuid),
  eventType: Type.Optional(Type.String()),
  attempts: Type.Optional(Type.Integer({ description: 'Of sending or handling, so far' })),
  detail: Type.Optional(Type.Record(Type.String(), Type.Unknown(), { description: 'What else is recorded' })),
})
export type TimelineEntry = Static<typeof TimelineEntry>

/** What a service tells of an order besides its events; the kit adds who tells it. */
export type OwnTimelineEntry = Omit<TimelineEntry, 'service' | 'at'> & { at: Date }

/** Oldest first. Throws `not_found` where the service is the one who would know the order, and does not. */
export type ReadTimeline = (orderId: string) => Promise<readonly OwnTimelineEntry[]>
