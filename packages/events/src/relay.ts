import { setTimeout as delay, setImmediate as nextTurn } from 'node:timers/promises'
import { type CloudEvent, eventSchemaUrn } from '@storefleet/contracts'
import type { Database } from '@storefleet/database'
import { type Logger, noTracing, type Tracing } from '@storefleet/observability'
import { createJob, type Job } from '@storefleet/process'
import type { EventBus } from './event-bus.ts'
import type { EventMetrics } from './event-metrics.ts'
import { createOutboxBatchStore, type OutboxRow } from './outbox-batch-store.ts'
import { publishTraced } from './publish-traced.ts'
import type { SecretSealer } from './sealed-secrets.ts'

export type RelayOptions = {
  service: string
  db: Database
  bus: EventBus
  logger: Logger
  metrics?: EventMetrics
  tracing?: Tracing
  /** Seals what an earlier version kept unsealed. */
  sealer?: SecretSealer | undefined
  batchSize?: number
  everyMs?: number
  /**
   * Waited after a batch that was not full: events that are appended meanwhile go into the next one. The first event after a
   * pause does not wait.
   */
  gatherMs?: number
}

/**
 * Publishes the rows of the outbox to the bus, in order, a batch at a time. A row is marked published only after the bus has it;
 * a crash in between sends it again, which the consumers' inboxes make harmless. Any number of replicas may run it.
 */
export function createRelay(options: RelayOptions): Job {
  const { db, bus, logger, batchSize = 100, everyMs = 1000, gatherMs = 2 } = options
  const batches = createOutboxBatchStore(db, batchSize)
  const publish = createBatchPublisher(options)

  async function publishOrFree(rows: readonly OutboxRow[]): Promise<void> {
    try {
      await publish(rows)
    } catch (error) {
      await batches.free(rows)
      throw error
    }
  }

  return createJob({
    name: 'relay-outbox',
    everyMs,
    logger,
    async run(isStopped) {
      if (!(await isUp(bus))) return
      let rows = await batches.claim()
      while (rows.length > 0) {
        await publishOrFree(rows)
        // A database in this process returns rows without a turn of the event loop for other work.
        await (rows.length < batchSize ? delay(gatherMs) : nextTurn())
        if (isStopped()) return await batches.markPublished(rows)
        rows = await batches.markPublishedAndClaim(rows)
      }
    },
  })
}

type PublisherOptions = Pick<RelayOptions, 'service' | 'bus' | 'metrics' | 'tracing' | 'sealer'>

/** Publishes rows as CloudEvents and counts them. */
function createBatchPublisher({ service, bus, metrics, tracing = noTracing, sealer }: PublisherOptions) {
  return async (rows: readonly OutboxRow[]): Promise<void> => {
    try {
      const events = rows.map((row) => toCloudEvent(row, service, sealer))
      await publishTraced(bus, tracing, events)
      metrics?.countPublished(events)
    } catch (error) {
      metrics?.countPublishFailure()
      throw error
    }
  }
}

/** Events wait in the outbox while the bus is away. Readiness reports it, so the log need not. */
const isUp = (bus: EventBus) =>
  bus.check().then(
    () => true,
    () => false,
  )

function toCloudEvent(row: OutboxRow, service: string, sealer: SecretSealer | undefined): CloudEvent {
  return {
    specversion: '1.0',
    id: row.id,
    source: `/${service}`,
    type: row.type,
    subject: row.subject,
    time: row.occurredAt.toISOString(),
    datacontenttype: 'application/json',
    dataschema: eventSchemaUrn(row.type, row.version),
    correlationid: row.correlationId ?? row.id,
    ...(row.traceparent !== null && { traceparent: row.traceparent }),
    data: sealer === undefined ? row.data : sealer.sealEvent(row).data,
  }
}
