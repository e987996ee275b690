import { setTimeout as delay } from 'node:timers/promises'
import type { Database } from '@storefleet/database'
import { createInbox, type EventBus, type EventMetrics, type LockFor, type Subscription } from '@storefleet/events'
import { createGrpcServer, type GrpcService } from '@storefleet/grpc'
import type { HttpApp, ReadTimeline } from '@storefleet/http'
import type { CallerSecrets } from '@storefleet/identity'
import type { Logger, Tracing } from '@storefleet/observability'
import { createJob, type Job, type Service } from '@storefleet/process'
import { Gauge, type Registry } from 'prom-client'
import { createAuditRound } from './audit/audit-round.ts'
import { type BookCheck, createBookAudit, type ExamineBooks } from './audit/book-checks.ts'
import { eventCheck } from './audit/event-check.ts'
import { createRoundCount } from './count-rounds.ts'
import { operationsRoutes } from './operations/operations-routes.ts'
import { createPurgeJob, type Purge } from './operations/purge-records.ts'
import type { ServiceConfig } from './service-config.ts'
import type { ConnectService } from './service-host.ts'

/** What a service adds to its base. */
export type ServiceParts = {
  subscriptions?: readonly Subscription[]
  lockFor?: LockFor
  jobs?: readonly Job[]
  grpc?: readonly GrpcService[]
  /** Which services may call `grpc`. */
  grpcCallers?: CallerSecrets
  /** What the service's own records tell of an order, besides its events. */
  timeline?: ReadTimeline
  /** Which of its own records are deleted in the course of time. */
  purges?: readonly Purge[]
  /** What an audit of its own books examines, besides its events. */
  bookChecks?: readonly BookCheck[]
  /** Last preparations, with the tables in place and before the first request. */
  beforeListen?: () => Promise<void>
  onStop?: () => Promise<void>
}

export type ServiceDependencies = {
  config: ServiceConfig
  db: Database
  http: HttpApp
  logger: Logger
  metrics: Registry
  eventMetrics: EventMetrics
  tracing: Tracing
  bus: EventBus
  connect: ConnectService | undefined
  relay: Job
  state: { isDraining: boolean }
  now: () => Date
}

/** Puts the parts of a service and its base together. */
export function assembleService(dependencies: ServiceDependencies, parts: ServiceParts): Service {
  const { config, db, http, logger, metrics, tracing, bus, connect, relay, state } = dependencies
  const { subscriptions = [], jobs = [], purges, beforeListen, onStop } = parts
  const inbox = createServiceInbox(dependencies, parts)
  const examineBooks = createBookAudit([eventCheck(db, config.service), ...(parts.bookChecks ?? [])], dependencies.now)
  const purge = createPurgeJob({ db, logger, retentionDays: config.retentionDays, others: purges })
  const background = [...jobs, inbox.retryJob, purge, auditJob(dependencies, examineBooks)]
  operationsRoutes(http, {
    service: config.service,
    db,
    subscriptions,
    timeline: parts.timeline,
    wakeRetry: inbox.retryJob.wake,
    examineBooks,
    readJobs: () => [relay, ...background].map((job) => job.report()),
  })
  const countRoundsOf = createRoundCount(metrics)
  const grpcServer = connect === undefined ? createServiceGrpc(dependencies, parts) : undefined
  const listen = async () => {
    if (connect) return connect({ name: config.service, http, grpc: parts.grpc ?? [] })
    const grpcPort = await grpcServer?.listen(config.host, config.grpcPort)
    const url = await http.listen({ host: config.host, port: config.port })
    return { url, ...(grpcPort !== undefined && { grpcAddress: `${config.host}:${grpcPort}` }) }
  }
  let unsubscribe = async () => {}

  return {
    name: config.service,
    async start() {
      await beforeListen?.()
      if (subscriptions.length > 0) {
        unsubscribe = await bus.subscribe({
          service: config.service,
          types: typesOf(subscriptions),
          accept: inbox.accept,
        })
      }
      const addresses = await listen()
      for (const job of [relay, ...background]) job.start(countRoundsOf(job))
      return addresses
    },
    async stop() {
      state.isDraining = true
      if (http.server.listening) await delay(config.drainDelayMs)
      await http.close()
      await grpcServer?.close(config.gracePeriodMs)
      await unsubscribe()
      await Promise.all(background.map((job) => job.stop()))
      await relay.stop()
      await onStop?.()
      await tracing.close()
      await db.close()
    },
  }
}

/** As far apart that a shop with little to do notices nothing. */
const auditEveryMs = 60_000

function auditJob({ logger, metrics }: ServiceDependencies, examine: ExamineBooks): Job {
  const gauge = new Gauge({
    name: 'storefleet_audit_differences',
    help: 'What did not add up in the books of the service when they were audited last',
    registers: [metrics],
  })
  gauge.set(0)
  const round = createAuditRound({ examine, logger, setDifferences: (found) => gauge.set(found) })
  return createJob({ name: 'audit-books', everyMs: auditEveryMs, run: round, logger })
}

const typesOf = (subscriptions: readonly Subscription[]) => subscriptions.map(({ type }) => type)

function createServiceInbox(dependencies: ServiceDependencies, { subscriptions = [], lockFor }: ServiceParts) {
  const { config, db, logger, eventMetrics, tracing } = dependencies
  eventMetrics.expect(typesOf(subscriptions))
  return createInbox({
    db,
    subscriptions,
    logger,
    metrics: eventMetrics,
    tracing,
    remembersDays: config.retentionDays,
    lockFor,
  })
}

function createServiceGrpc(dependencies: ServiceDependencies, { grpc = [], grpcCallers = {} }: ServiceParts) {
  const { config, logger, metrics, tracing } = dependencies
  if (grpc.length === 0) return undefined
  return createGrpcServer({
    services: grpc,
    service: config.service,
    callers: grpcCallers,
    logger,
    metrics,
    tracing,
  })
}
