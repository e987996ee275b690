import type { Database } from '@storefleet/database'
import type { Subscription } from '@storefleet/events'
import {
  type HttpApp,
  NamedObject,
  Nullable,
  type ReadTimeline,
  TimelineEntry,
  Timestamp,
  Uuid,
} from '@storefleet/http'
import type { JobReport } from '@storefleet/process'
import { Type } from 'typebox'
import type { ExamineBooks } from '../audit/book-checks.ts'
import { bookDifferenceRoutes } from './book-difference-routes.ts'
import { deadLetterRoutes } from './dead-letter-routes.ts'
import { createDeadLetterStore } from './dead-letter-store.ts'
import { createEventFlowStore } from './event-flow-store.ts'
import { createEventTimelineStore } from './event-timeline-store.ts'
import { jobRoutes } from './job-routes.ts'
import { operationPart } from './operation-part.ts'

export type OperationsContext = {
  service: string
  db: Database
  subscriptions: readonly Subscription[]
  timeline?: ReadTimeline | undefined
  /** Runs the inbox's retries now. */
  wakeRetry: () => void
  examineBooks: ExamineBooks
  /** What the background jobs of this process did last. */
  readJobs: () => readonly JobReport[]
}

const tags = ['operations']
const config = { access: 'staff', permission: 'operations' } as const

const EventFlow = NamedObject('EventFlow', {
  outbox: Type.Object({
    pending: Type.Integer({ description: 'Events that the bus does not have yet' }),
    oldestPendingSeconds: Type.Number({ description: '0 where none waits' }),
    lastPublishedAt: Nullable(Timestamp),
  }),
  inbox: Type.Object({
    retrying: Type.Integer({ description: 'Events whose handler failed and is tried again' }),
    parked: Type.Integer({ description: 'Dead letters: events that wait for staff' }),
  }),
})

/** What staff may see and do in a service that runs: its dead letters, its events, its part of an order's story. */
export function operationsRoutes(
  http: HttpApp,
  { service, db, subscriptions, timeline, wakeRetry, examineBooks, readJobs }: OperationsContext,
): void {
  const base = `/api/v1/operations/${service}`
  const events = createEventTimelineStore(db)
  const flow = createEventFlowStore(db)
  const schemas = new Map(subscriptions.map(({ type, schema }) => [type, schema]))

  deadLetterRoutes(http, base, {
    service,
    deadLetters: createDeadLetterStore(db),
    schemaOf: (type) => schemas.get(type),
    wakeRetry,
  })

  bookDifferenceRoutes(http, base, { service, examine: examineBooks })

  jobRoutes(http, base, { service, readJobs })

  http.get(
    `${base}/outbox`,
    {
      config,
      schema: {
        tags,
        operationId: `get${operationPart(service)}Outbox`,
        summary: 'How events leave and arrive',
        response: { 200: EventFlow },
      },
    },
    async () => {
      const { lastPublishedAt, retrying, parked, ...outbox } = await flow.read()
      return {
        outbox: { ...outbox, lastPublishedAt: lastPublishedAt?.toISOString() ?? null },
        inbox: { retrying, parked },
      }
    },
  )

  http.get(
    `${base}/orders/:id/story`,
    {
      config: { access: 'staff', permission: 'orders', problems: { 404: ['order-not-found'] } },
      schema: {
        tags,
        operationId: `get${operationPart(service)}OrderStory`,
        summary: 'What this service knows of an order’s life',
        description: 'From its own records, oldest first. The whole story is at `/api/v1/orders/{id}/story`.',
        params: Type.Object({ id: Uuid }),
        response: { 200: NamedObject('ServiceOrderStory', { items: Type.Array(TimelineEntry) }) },
      },
    },
    async ({ params: { id } }) => {
      const parts = await Promise.all([timeline?.(id) ?? [], events.sentFor(id), events.receivedFor(id)])
      const items = parts.flat().sort((left, right) => left.at.getTime() - right.at.getTime())
      return { items: items.map((entry) => ({ ...entry, at: entry.at.toISOString(), service })) }
    },
  )
}
