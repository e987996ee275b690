import type { Database } from '@storefleet/database'
import { createHttpApp, type HttpApp } from '@storefleet/http'
import { createTokenVerifier } from '@storefleet/identity'
import { type Logger, type Tracing, version } from '@storefleet/observability'
import type { Registry } from 'prom-client'
import type { ServiceConfig } from './service-config.ts'
import type { ServiceHost } from './service-host.ts'

type Options = {
  db: Database
  logger: Logger
  metrics: Registry
  tracing: Tracing
  isDraining: () => boolean
  maxBodyBytes: number | undefined
}

/** The HTTP app of a service with a database: ready while the database answers. */
export function createServiceHttp(config: ServiceConfig, host: ServiceHost, options: Options): Promise<HttpApp> {
  const { db, logger, metrics, tracing, isDraining, maxBodyBytes } = options
  return createHttpApp({
    service: config.service,
    build: { version, revision: config.buildRevision, startedAt: new Date().toISOString() },
    logger,
    metrics,
    tracing,
    tokens: host.tokens ?? createVerifier(config, host),
    checks: { database: () => db.check(), bus: () => host.bus.check() },
    // Events wait in the outbox. Every replica loses the bus at once: unready, all of them would leave the shop closed.
    canServeWithout: ['bus'],
    isDraining,
    isLocalOnly: !config.isProduction,
    ...(host.onUndocumentedProblem && { onUndocumentedProblem: host.onUndocumentedProblem }),
    ...(maxBodyBytes !== undefined && { maxBodyBytes }),
  })
}

const createVerifier = (config: ServiceConfig, { revokedSessions }: ServiceHost) =>
  createTokenVerifier({
    jwksUrl: config.jwksUrl,
    issuer: config.tokenIssuer,
    audience: config.tokenAudience,
    isRevoked: revokedSessions?.isRevoked,
  })
