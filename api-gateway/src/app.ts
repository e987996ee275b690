import { createServer } from 'node:http'
import { setTimeout as delay } from 'node:timers/promises'
import { createMalformedRequestHandler, writeRefusal } from '@storefleet/http'
import { createTokenVerifier, type RevokedSessions, type TokenVerifier } from '@storefleet/identity'
import { type Logger, openTracing, version } from '@storefleet/observability'
import type { Service } from '@storefleet/process'
import { fastify } from 'fastify'
import { type CacheOutcome, createAnswerCache } from './pipeline/cache/response-cache.ts'
import { type GatewayConfig, readGatewayConfig } from './config.ts'
import { createDoor, type DoorOptions } from './pipeline/pipeline.ts'
import { tooManyConnections } from './pipeline/refusals.ts'
import { createSharing } from './pipeline/cache/respond-from-cache.ts'
import { createVisitLog } from './pipeline/access-log.ts'
import { createAdmit } from './pipeline/authenticate.ts'
import { createHostCheck } from './pipeline/head/allowed-hosts.ts'
import { createClientAddress, isTrusted } from './http/client-address.ts'
import { limitConnections } from './limits/connection-limit.ts'
import { createCors } from './pipeline/cors.ts'
import { newUuid } from './pipeline/ids.ts'
import { securityHeaders } from './http/security-headers.ts'
import { BodyMemory } from './limits/body-memory.ts'
import { ClientShares } from './limits/client-shares.ts'
import { createLimits, windowMs } from './limits/limits.ts'
import { openRateLimitStore } from './limits/open-rate-limit-store.ts'
import { createGatewayMetrics, serveMetrics } from './metrics.ts'
import { createApiDocument } from './openapi/api-document.ts'
import { fetchServiceDocument } from './openapi/fetch-service-document.ts'
import { createFleetState } from './operations/fleet-state.ts'
import { operationsDocument } from './operations/operations-document.ts'
import { addOperations } from './operations/operations-routes.ts'
import { createFleetHealth } from './pages/fleet-health.ts'
import { addPages, answerUnroutable } from './pages/page-routes.ts'
import { createUpstreams } from './proxy/upstreams.ts'
import { type RouteGroup, routeTable, type ServiceName, serviceNames } from './route-table.ts'
import { createRouteMatcher } from './pipeline/match-route.ts'

export { type GatewayConfig, readGatewayConfig }

/** How connections of clients are kept. Longer than any route may stay silent, shorter than for ever. */
const connections = {
  maxHeaderSize: 16 * 1024,
  // The door refuses it, with a problem document.
  requireHostHeader: false,
  headersTimeout: 15_000,
  // How long a body may take depends on its length: see `receive-body.ts`.
  requestTimeout: 0,
  keepAliveTimeout: 72_000,
  connectionsCheckingInterval: 2_000,
}
const silentConnectionMs = 180_000

/** What the process gives to the gateway. */
export type GatewayHost = { logger: Logger; tokens?: TokenVerifier; revokedSessions?: RevokedSessions }

/** The only public door: routes requests to the services, and answers for the fleet's health and documentation itself. */
export async function createApiGateway(
  config: GatewayConfig,
  host: GatewayHost,
  table: readonly RouteGroup[] = routeTable,
): Promise<Service> {
  const logger = host.logger.child({ service: config.service })
  const now = () => performance.now()
  const wallClock = () => Date.now()
  const newId = () => newUuid(wallClock())
  const state = { isDraining: false }
  const isDraining = () => state.isDraining
  const tokens =
    host.tokens ??
    createTokenVerifier({
      jwksUrl: config.jwksUrl,
      issuer: config.tokenIssuer,
      audience: config.tokenAudience,
      isRevoked: host.revokedSessions?.isRevoked,
    })
  const upstreamsOf = (service: ServiceName) =>
    createUpstreams(config.upstreamUrls[service], {
      maxConnections: config.upstreamConnections,
      maxWaiting: config.upstreamQueue,
      now,
    })
  const upstreams = {
    'user-service': upstreamsOf('user-service'),
    'product-service': upstreamsOf('product-service'),
    'order-service': upstreamsOf('order-service'),
    'notification-service': upstreamsOf('notification-service'),
  }
  const match = createRouteMatcher(table.filter((group) => config.hasMailbox || !group.isDevelopmentOnly))
  const rateLimitStore = await openRateLimitStore({ ...config, windowMs, logger, now })
  const tracing = await openTracing({ ...config, version, logger, isEdge: true })
  const metrics = config.metricsPort === undefined ? undefined : createGatewayMetrics({ upstreams, now })
  const onFound = (outcome: CacheOutcome) => metrics?.countFound(outcome)
  const reader = { pace: config.transferPace, now }
  const cache = createAnswerCache({ maxBytes: config.answerCacheBytes, now, onFound })
  const sharing = config.answerCacheBytes === 0 ? undefined : createSharing({ cache, table, reader })
  const doorOptions: Omit<DoorOptions, 'ownPages'> = {
    match,
    admit: createAdmit(tokens),
    limits: createLimits(config, { store: rateLimitStore, now }),
    shares: new ClientShares({ maxRequests: config.requestsInFlightPerClient }),
    bodyLimits: {
      memory: new BodyMemory({
        maxBytes: config.bodyMemoryBytes,
        maxBytesPerClient: config.bodyMemoryBytes / 2,
      }),
      pace: config.transferPace,
    },
    cors: createCors({ origins: config.corsOrigins, allowsLocalOrigins: !config.isProduction }),
    clientAddress: createClientAddress(config.trustedProxies),
    isAllowedHost: createHostCheck(config.allowedHosts),
    trustsPeer: (peer) => isTrusted(config.trustedProxies, peer),
    securityHeaders: securityHeaders(config),
    upstreams,
    sharing,
    isDraining,
    tracing,
    newId,
    now,
    ...createVisitLog({ logger, metrics, now }),
  }
  const app = fastify({
    clientErrorHandler: createMalformedRequestHandler(newId),
    return503OnClosing: false,
    routerOptions: { maxParamLength: 500 },
    frameworkErrors: answerUnroutable,
    serverFactory: (ownPages) => {
      const server = createServer(connections, createDoor({ ...doorOptions, ownPages }))
      server.setTimeout(silentConnectionMs)
      if (config.maxConnections > 0) server.maxConnections = config.maxConnections
      limitConnections(server, {
        perClient: config.connectionsPerClient,
        isProxy: (peer) => isTrusted(config.trustedProxies, peer),
        refuse: (socket) => writeRefusal(socket, tooManyConnections, newId()),
      })
      for (const event of ['checkContinue', 'checkExpectation']) {
        server.on(event, (request, response) => server.emit('request', request, response))
      }
      return server
    },
  })
  addPages(app, {
    ...config,
    reader,
    isDraining,
    health: createFleetHealth(upstreams, '/health', now),
    readiness: createFleetHealth(upstreams, '/health/ready', now),
    apiDocument: createApiDocument({
      services: serviceNames,
      title: `${config.shopName} API`,
      fetchDocument: (service) => fetchServiceDocument(upstreams[service]),
      own: { service: config.service, document: operationsDocument },
      isRouted: (service, path) => match(path)?.service === service,
      now,
    }),
    onError: (error) => logger.error({ err: error }, 'page failed'),
  })
  const self = { version, revision: config.buildRevision, startedAt: new Date(wallClock()).toISOString(), isDraining }
  addOperations(app, { upstreams, now, fleetState: createFleetState({ upstreams, self, wallClock }) })
  let stopMetrics = async () => {}
  let stopped: Promise<void> | undefined

  async function stop() {
    state.isDraining = true
    if (config.drainDelayMs > 0) await delay(config.drainDelayMs)
    const closesWithinMs = (config.gracePeriodMs - config.drainDelayMs) * 0.8
    // A connection that was busy when the server closed becomes idle later, and would hold it open.
    const sweep = setInterval(() => app.server.closeIdleConnections(), 50)
    const giveUp = setTimeout(() => app.server.closeAllConnections(), closesWithinMs)
    await app.close()
    clearInterval(sweep)
    clearTimeout(giveUp)
    await Promise.all([
      stopMetrics(),
      rateLimitStore.close(),
      tracing.close(),
      ...Object.values(upstreams).map((service) => service.close()),
    ])
  }

  return {
    name: config.service,

    async start() {
      const url = await app.listen({ host: config.host, port: config.port })
      if (metrics !== undefined && config.metricsPort !== undefined) {
        const { port, stop } = await serveMetrics(metrics.registry, { host: config.host, port: config.metricsPort })
        stopMetrics = stop
        logger.info({ port }, 'metrics ready')
      }
      return { url }
    },

    stop() {
      stopped ??= stop()
      return stopped
    },
  }
}
