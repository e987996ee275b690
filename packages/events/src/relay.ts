import { setTimeout as delay, setImmediate as nextTurn } from 'node:timers/promises'
import { type CloudEvent, eventSchemaUrn, secretMembersOf, typesWithSecrets } from '@storefleet/contracts'
import { type Database, type Sql, sql } from '@storefleet/database'
import { type Logger, noTracing, type RequestContext, type Tracing } from '@storefleet/observability'
import { createJob, type Job } from '@storefleet/process'
import type { EventBus } from './event-bus.ts'
import type { EventMetrics } from './event-metrics.ts'
import type { SecretSealer } from './sealed-secrets.ts'

type OutboxRow = {
  sequence: number
  id: string
  type: string
  version: number
  subject: string
  data: unknown
  correlationId: string | null
  traceparent: string | null
  occurredAt: Date
}

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
   * Waited after a batch that was not full: what is told meanwhile goes into the next one. The first event after a silence
   * does not wait.
   */
  gatherMs?: number
}

/** Long enough for a broker to confirm a batch. A relay that dies leaves its batch to others after it. */
const leaseSeconds = 5

/**
 * Carries the outbox to the bus, in order, a batch at a time. A row is marked published only after the bus has it;
 * a crash in between sends it again, which the consumers' inboxes make harmless. Any number of replicas may run it.
 */
export function createRelay(options: RelayOptions): Job {
  const { db, bus, logger, metrics, tracing = noTracing, batchSize = 100, everyMs = 1000, gatherMs = 2 } = options
  return createJob({
    name: 'relay-outbox',
    everyMs,
    logger,
    async run(isStopped) {
      if (!(await isUp(bus))) return
      let rows = await claimBatch()
      while (rows.length > 0) {
        await publishOrFree(rows)
        // A database in this process answers without ever letting others have their turn.
        await (rows.length < batchSize ? delay(gatherMs) : nextTurn())
        if (isStopped()) return await markPublished(rows)
        rows = await markAndClaim(rows)
      }
    },
  })

  async function publishOrFree(rows: readonly OutboxRow[]): Promise<void> {
    try {
      await publish(rows.map((row) => toCloudEvent(options, row)))
    } catch (error) {
      metrics?.countPublishFailure()
      await db.relaxed.execute(sql`update outbox set locked_until = null where sequence = any(${sequencesOf(rows)})`)
      throw error
    }
  }

  /** What is forgotten of this by a crash is sent again: see the inbox. */
  async function markPublished(rows: readonly OutboxRow[]): Promise<void> {
    await db.relaxed.execute(marking(rows))
  }

  /** In one statement, as under load there is always a next batch. */
  async function markAndClaim(rows: readonly OutboxRow[]): Promise<OutboxRow[]> {
    return inOrder(await db.relaxed.query<OutboxRow>(sql`with published as (${marking(rows)}) ${claiming(rows)}`))
  }

  async function claimBatch(): Promise<OutboxRow[]> {
    return inOrder(await db.relaxed.query<OutboxRow>(claiming([])))
  }

  /** Each event is a piece of the trace that caused it, and what its consumers do is a part of that piece. */
  async function publish(events: readonly CloudEvent[]): Promise<void> {
    const traced = events.map((event) => ({ event, context: beginSending(event) }))
    const spans = traced.map(({ context }) => context.span)
    try {
      await bus.publish(traced.map(({ event, context }) => ({ ...event, ...traceOf(context) })))
      metrics?.countPublished(events)
      for (const span of spans) span?.end()
    } catch (error) {
      for (const span of spans) span?.end(error)
      throw error
    }
  }

  function beginSending({ type, id, correlationid, traceparent }: CloudEvent): RequestContext {
    const attributes = { 'messaging.operation.type': 'send', 'messaging.message.id': id }
    const context = { correlationId: correlationid, ...(traceparent && { traceparent }) }
    return tracing.begin(context, `send ${type}`, { kind: 'producer', attributes })
  }

  /** The rows that the same statement marks look unpublished to it. */
  function claiming(marked: readonly OutboxRow[]): Sql {
    const others = marked.length === 0 ? sql.empty : sql`and sequence <> all(${sequencesOf(marked)})`
    return sql`
      update outbox set locked_until = now() + make_interval(secs => ${leaseSeconds}), attempts = attempts + 1
      where sequence in (
        select sequence from outbox
        where published_at is null and (locked_until is null or locked_until < now()) ${others}
        order by sequence limit ${batchSize}
        for update skip locked
      )
      returning sequence, id, type, version, subject, data, correlation_id, traceparent, occurred_at`
  }
}

/** Nobody reads a published event's payload again, so what was secret in it goes. */
const marking = (rows: readonly OutboxRow[]): Sql =>
  sql`update outbox set published_at = now(), locked_until = null, data = ${withoutSecretMembers()}
    where sequence = any(${sequencesOf(rows)})`

/** The payload of an outbox row without its secrets. */
function withoutSecretMembers(): Sql {
  const types = typesWithSecrets()
  const members = [...new Set(types.flatMap(secretMembersOf))]
  return sql`case when type = any(${types}) then data - ${members}::text[] else data end`
}

const inOrder = (rows: OutboxRow[]) => rows.sort((left, right) => left.sequence - right.sequence)

/** Events wait in the outbox while the bus is away; readiness tells of it, so the log need not. */
const isUp = (bus: EventBus) =>
  bus.check().then(
    () => true,
    () => false,
  )

const traceOf = ({ traceparent }: RequestContext) => (traceparent === undefined ? {} : { traceparent })

const sequencesOf = (rows: readonly OutboxRow[]) => rows.map((row) => row.sequence)

function toCloudEvent({ service, sealer }: RelayOptions, row: OutboxRow): CloudEvent {
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
