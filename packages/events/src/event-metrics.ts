import type { CloudEvent } from '@storefleet/contracts'
import { type Database, sql } from '@storefleet/database'
import { createScrapedGauge } from '@storefleet/observability'
import { Counter, Histogram, type Registry } from 'prom-client'

export type InboxOutcome = 'handled' | 'duplicate' | 'failed' | 'parked'
export type EventMetrics = ReturnType<typeof createEventMetrics>

const inboxOutcomes: readonly InboxOutcome[] = ['handled', 'duplicate', 'failed', 'parked']

/** What a service sends and handles. */
export function createEventMetrics(registry: Registry) {
  const registers = [registry]
  const published = new Counter({
    name: 'outbox_published_events_total',
    help: 'Events the bus has taken',
    labelNames: ['type'],
    registers,
  })
  const failures = new Counter({
    name: 'outbox_publish_failures_total',
    help: 'Batches the bus has not taken; they are sent again',
    registers,
  })
  const received = new Counter({
    name: 'inbox_events_total',
    help: 'Attempts to handle an event, by what became of them; a duplicate had been handled before',
    labelNames: ['type', 'outcome'],
    registers,
  })
  const lag = new Histogram({
    name: 'inbox_lag_seconds',
    help: 'Time from an event to its effect here',
    labelNames: ['type'],
    buckets: [0.005, 0.01, 0.025, 0.05, 0.1, 0.25, 0.5, 1, 2.5, 5, 30, 300],
    registers,
  })

  return {
    /** Shows the types that the service listens to from the start, so that a first event is seen as one more. */
    expect(types: readonly string[]) {
      for (const type of types) for (const outcome of inboxOutcomes) received.inc({ type, outcome }, 0)
    },
    countPublished(events: readonly CloudEvent[]) {
      for (const { type } of events) published.inc({ type })
    },
    countPublishFailure: () => failures.inc(),
    countReceived({ type, time }: CloudEvent, outcome: InboxOutcome) {
      received.inc({ type, outcome })
      if (outcome === 'handled') lag.observe({ type }, Math.max(0, Date.now() - Date.parse(time)) / 1000)
    },
  }
}

const backlogGauges = {
  pending: ['outbox_pending_events', 'Events the bus has not taken yet'],
  oldestSeconds: ['outbox_oldest_pending_seconds', 'How long the oldest of them has waited; 0 where none waits'],
  retrying: ['inbox_retrying_events', 'Events whose handler failed and is tried again'],
  parked: ['inbox_parked_events', 'Dead letters: events whose handler failed every time, which wait for staff'],
} as const

/** How much waits, read when Prometheus asks. */
export function addBacklogGauges(registry: Registry, db: Database): void {
  let reading: Promise<Backlog | undefined> | undefined
  // All gauges are read at once, and share one statement.
  const read = () => {
    reading ??= readBacklog(db).finally(() => {
      reading = undefined
    })
    return reading
  }
  for (const [key, [name, help]] of Object.entries(backlogGauges)) {
    createScrapedGauge(registry, { name, help, read: async () => (await read())?.[key as keyof Backlog] ?? 0 })
  }
}

type Backlog = { pending: number; oldestSeconds: number; retrying: number; parked: number }

const readBacklog = (db: Database): Promise<Backlog | undefined> =>
  db.first<Backlog>(sql`
    select pending, oldest_seconds,
      (select count(*)::int from inbox where status = 'retrying') as retrying,
      (select count(*)::int from inbox where status = 'parked') as parked
    from (
      select count(*)::int as pending,
        coalesce(extract(epoch from now() - min(occurred_at)), 0)::float8 as oldest_seconds
      from outbox where published_at is null
    ) as waiting`)
