import { setTimeout as delay } from 'node:timers/promises'
import { type Database, migrate, type OpenDriver, openDatabase } from '@storefleet/database'
import {
  addBacklogGauges,
  createEventMetrics,
  createIdempotency,
  createInbox,
  createOutbox,
  createRelay,
  createSecretSealer,
  type EventBus,
  type EventMetrics,
  type Idempotency,
  type LockFor,
  type Outbox,
  type Subscription,
} from '@storefleet/events'
import { createGrpcServer, type GrpcService } from '@storefleet/grpc'
import { createHttpApp, type HttpApp, type OnUndocumentedProblem, type ReadTimeline } from '@storefleet/http'
import { type CallerSecrets, createTokenVerifier, type RevokedSessions, type TokenVerifier } from '@storefleet/identity'
import { type Logger, openTracing, type Tracing, version } from '@storefleet/observability'
import type { Job, RoundOutcome, Service } from '@storefleet/process'
import { Counter, Registry } from 'prom-client'
import { v7 as uuidv7 } from 'uuid'
import { operationsRoutes } from './operations/operations-routes.ts'
import { createPurgeJob, type Purge } from './operations/purge-records.ts'
import type { ServiceConfig } from './service-config.ts'

/** What the process gives to the services it runs. */
export type ServiceHost = {
  bus: EventBus
  logger: Logger
  tokens?: TokenVerifier
  revokedSessions?: RevokedSessions
  now?: () => Date
  /** How databases are opened, when some of them are open already. */
  openDriver?: OpenDriver
  /** For tests: told of each problem that the OpenAPI document does not list. */
  onUndocumentedProblem?: OnUndocumentedProblem
}

/** What a service is built on. */
export type ServiceBase = {
  config: ServiceConfig
  db: Database
  outbox: Outbox
  http: HttpApp
  idempotency: Idempotency
  logger: Logger
  metrics: Registry
  tracing: Tracing
  now: () => Date
  /** A UUIDv7 (RFC 9562): sorts by time. */
  newId: () => string
  assemble(parts: ServiceParts): Service
}

export type ServiceParts = {
  subscriptions?: readonly Subscription[]
  lockFor?: LockFor
  jobs?: readonly Job[]
  grpc?: readonly GrpcService[]
  /** Which services may call `grpc`. */
  grpcCallers?: CallerSecrets
  /** What the service's own records tell of an order, besides its events. */
  timeline?: ReadTimeline
  /** What of its own it wants deleted in the course of time. */
  purges?: readonly Purge[]
  /** Last preparations, with the tables in place and nobody served yet. */
  beforeListen?: () => Promise<void>
  onStop?: () => Promise<void>
}

/**
 * Opens and migrates the service's database and makes what every service has. A service whose events hold a `Secret` gives the
 * `eventSecret` that seals it.
 */
export async function createServiceBase(
  config: ServiceConfig,
  host: ServiceHost,
  { migrations, eventSecret, maxBodyBytes }: { migrations: URL; eventSecret?: string; maxBodyBytes?: number },
): Promise<ServiceBase> {
  const logger = host.logger.child({ service: config.service })
  const metrics = new Registry()
  const db = await openDatabase(config.databaseUrl, {
    poolSize: config.databasePoolSize,
    pooling: config.databasePooling,
    onError: (error) => logger.warn({ err: error }, 'database connection lost'),
    metrics,
    open: host.openDriver,
  })
  await migrate(db, migrations, {
    onLocked: (attempt) => logger.warn({ attempt }, 'a migration waits for a lock that a transaction holds'),
  })

  const state = { isDraining: false }
  const tracing = await openTracing({ ...config, version, logger })
  const eventMetrics = createEventMetrics(metrics)
  addBacklogGauges(metrics, db)
  const newId = () => uuidv7()
  const sealer = sealerOf(eventSecret)
  const relay = createRelay({
    service: config.service,
    db,
    bus: host.bus,
    logger,
    metrics: eventMetrics,
    tracing,
    sealer,
  })
  const http = await createHttpApp({
    service: config.service,
    build: { version, revision: config.buildRevision, startedAt: new Date().toISOString() },
    logger,
    metrics,
    tracing,
    tokens:
      host.tokens ??
      createTokenVerifier({
        jwksUrl: config.jwksUrl,
        issuer: config.tokenIssuer,
        audience: config.tokenAudience,
        isRevoked: host.revokedSessions?.isRevoked,
      }),
    checks: { database: () => db.check(), bus: () => host.bus.check() },
    // Events wait in the outbox. Every replica loses the bus at once: unready, all of them would leave the shop closed.
    canServeWithout: ['bus'],
    isDraining: () => state.isDraining,
    isLocalOnly: !config.isProduction,
    ...(host.onUndocumentedProblem && { onUndocumentedProblem: host.onUndocumentedProblem }),
    ...(maxBodyBytes !== undefined && { maxBodyBytes }),
  })
  const base = { config, db, http, logger, metrics, tracing, newId, now: host.now ?? (() => new Date()) }
  return {
    ...base,
    outbox: createOutbox({ newId, wakeRelay: relay.wake, sealer }),
    idempotency: createIdempotency({ db, newId }),
    assemble: (parts) => assemble({ ...base, eventMetrics, bus: host.bus, relay, state }, parts),
  }
}

const sealerOf = (secret: string | undefined) => (secret === undefined ? undefined : createSecretSealer(secret))

type Foundation = {
  config: ServiceConfig
  db: Database
  http: HttpApp
  logger: Logger
  metrics: Registry
  eventMetrics: EventMetrics
  tracing: Tracing
  bus: EventBus
  relay: Job
  state: { isDraining: boolean }
}

function assemble(foundation: Foundation, parts: ServiceParts): Service {
  const { config, db, http, logger, metrics, eventMetrics, tracing, bus, relay, state } = foundation
  const {
    subscriptions = [],
    lockFor,
    jobs = [],
    grpc = [],
    grpcCallers = {},
    timeline,
    purges,
    beforeListen,
    onStop,
  } = parts
  const { retentionDays } = config
  const inbox = createInbox({
    db,
    subscriptions,
    logger,
    metrics: eventMetrics,
    tracing,
    remembersDays: retentionDays,
    lockFor,
  })
  const types = subscriptions.map(({ type }) => type)
  eventMetrics.expect(types)
  const countRoundsOf = createRoundCount(metrics)
  operationsRoutes(http, { service: config.service, db, subscriptions, timeline, wakeRetry: inbox.retryJob.wake })
  const background = [...jobs, inbox.retryJob, createPurgeJob({ db, logger, retentionDays, others: purges })]
  const grpcServer = grpcServerOf(foundation, grpc, grpcCallers)
  let unsubscribe = async () => {}

  return {
    name: config.service,
    async start() {
      await beforeListen?.()
      if (subscriptions.length > 0) {
        unsubscribe = await bus.subscribe({ service: config.service, types, accept: inbox.accept })
      }
      const grpcPort = await grpcServer?.listen(config.host, config.grpcPort)
      const url = await http.listen({ host: config.host, port: config.port })
      for (const job of [relay, ...background]) job.start(countRoundsOf(job))
      return { url, ...(grpcPort !== undefined && { grpcAddress: `${config.host}:${grpcPort}` }) }
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

function grpcServerOf(foundation: Foundation, services: readonly GrpcService[], callers: CallerSecrets) {
  const { config, logger, metrics, tracing } = foundation
  if (services.length === 0) return undefined
  return createGrpcServer({ services, service: config.service, callers, logger, metrics, tracing })
}

/** Counts the rounds of each job from 0, so that the first that fails is seen as one more. */
function createRoundCount(metrics: Registry) {
  const rounds = new Counter({
    name: 'job_runs_total',
    help: 'Rounds of the background jobs',
    labelNames: ['job', 'outcome'],
    registers: [metrics],
  })
  return ({ name }: Job) => {
    const count = (outcome: RoundOutcome, by = 1) => rounds.inc({ job: name, outcome }, by)
    count('succeeded', 0)
    count('failed', 0)
    return (outcome: RoundOutcome) => count(outcome)
  }
}
