import { type Database, migrate, openDatabase } from '@storefleet/database'
import {
  addBacklogGauges,
  createEventMetrics,
  createIdempotency,
  createOutbox,
  createRelay,
  createSecretSealer,
  type Idempotency,
  type Outbox,
} from '@storefleet/events'
import type { HttpApp } from '@storefleet/http'
import { type Logger, openTracing, type Tracing, version } from '@storefleet/observability'
import type { Service } from '@storefleet/process'
import { Registry } from 'prom-client'
import { v7 as uuidv7 } from 'uuid'
import { assembleService, type ServiceParts } from './assemble-service.ts'
import type { ServiceConfig } from './service-config.ts'
import type { ServiceHost } from './service-host.ts'
import { createServiceHttp } from './service-http.ts'

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

export type ServiceBaseOptions = {
  migrations: URL
  /** Seals the `Secret`s in the events of the service; required where it has such events. */
  eventSecret?: string
  /** The longest body that a route takes where it does not say. */
  maxBodyBytes?: number
}

/** Opens and migrates the service's database and makes what every service has. */
export async function createServiceBase(
  config: ServiceConfig,
  host: ServiceHost,
  { migrations, eventSecret, maxBodyBytes }: ServiceBaseOptions,
): Promise<ServiceBase> {
  const logger = host.logger.child({ service: config.service })
  const metrics = new Registry()
  const db = await openServiceDatabase(config, migrations, { logger, metrics, open: host.openDriver })
  const tracing = await openTracing({ ...config, version, logger })
  const state = { isDraining: false }
  const newId = host.newId ?? (() => uuidv7())
  const now = host.now ?? (() => new Date())
  const events = createPublishing(config, host, { db, logger, metrics, tracing, newId, eventSecret })
  const isDraining = () => state.isDraining
  const http = await createServiceHttp(config, host, { db, logger, metrics, tracing, isDraining, maxBodyBytes })
  const base = { config, db, http, logger, metrics, tracing, newId, now }
  const { outbox, relay, eventMetrics } = events
  return {
    ...base,
    outbox,
    idempotency: createIdempotency({ db, newId }),
    assemble: (parts) =>
      assembleService({ ...base, eventMetrics, bus: host.bus, connect: host.connect, relay, state }, parts),
  }
}

type DatabaseOptions = { logger: Logger; metrics: Registry; open: ServiceHost['openDriver'] }

async function openServiceDatabase(
  config: ServiceConfig,
  migrations: URL,
  { logger, metrics, open }: DatabaseOptions,
): Promise<Database> {
  const db = await openDatabase(config.databaseUrl, {
    poolSize: config.databasePoolSize,
    pooling: config.databasePooling,
    onError: (error) => logger.warn({ err: error }, 'database connection lost'),
    metrics,
    open,
  })
  await migrate(db, migrations, {
    onLocked: (attempt) => logger.warn({ attempt }, 'a migration waits for a lock that a transaction holds'),
  })
  return db
}

type PublishingOptions = Pick<ServiceBase, 'db' | 'logger' | 'metrics' | 'tracing' | 'newId'> & {
  eventSecret: string | undefined
}

/** The outbox of a service, and the relay that empties it. */
function createPublishing({ service }: ServiceConfig, { bus }: ServiceHost, options: PublishingOptions) {
  const { db, logger, metrics, tracing, newId, eventSecret } = options
  const eventMetrics = createEventMetrics(metrics)
  addBacklogGauges(metrics, db)
  const sealer = eventSecret === undefined ? undefined : createSecretSealer(eventSecret)
  const relay = createRelay({ service, db, bus, logger, metrics: eventMetrics, tracing, sealer })
  return { eventMetrics, relay, outbox: createOutbox({ newId, wakeRelay: relay.wake, sealer }) }
}
