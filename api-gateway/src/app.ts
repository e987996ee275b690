import { createMalformedRequestHandler } from '@storefleet/http'
import { createTokenVerifier, type RevokedSessions, type TokenVerifier } from '@storefleet/identity'
import { type Logger, openTracing, version } from '@storefleet/observability'
import type { Service } from '@storefleet/process'
import { fastify } from 'fastify'
import { assemblePipeline } from './assemble-pipeline.ts'
import { type GatewayConfig, readGatewayConfig } from './config.ts'
import { createFleet } from './fleet/fleet.ts'
import { createLifecycle } from './lifecycle.ts'
import { windowMs } from './limits/limits.ts'
import { openRateLimitStore } from './limits/open-rate-limit-store.ts'
import { OpenStreams, streamLimits } from './limits/open-streams.ts'
import { createGatewayMetrics } from './metrics.ts'
import { createApiDocument } from './openapi/api-document.ts'
import { fetchServiceDocument } from './openapi/fetch-service-document.ts'
import { operationsDocument } from './operations/operations-document.ts'
import { addOperations } from './operations/operations-routes.ts'
import { createRecentErrors } from './operations/recent-errors.ts'
import { createTraffic } from './operations/traffic.ts'
import { addPages, refuseUnroutable } from './pages/page-routes.ts'
import { createStoreName } from './pages/store-name.ts'
import type { EndedRequest } from './pipeline/access-log.ts'
import { newUuid } from './pipeline/ids.ts'
import { createRouteMatcher, type MatchRoute } from './pipeline/match-route.ts'
import { createPipeline } from './pipeline/pipeline.ts'
import { createUpstreams, type Upstreams } from './proxy/upstreams.ts'
import { apiServiceNames, isOfService, type RouteGroup, routeTable, type ServiceName } from './route-table.ts'
import { createClientServer } from './server.ts'

export { type GatewayConfig, readGatewayConfig }

const allServices: readonly ServiceName[] = [...apiServiceNames, 'storefront']

/** What the process gives to the gateway. */
type GatewayHost = { logger: Logger; tokens?: TokenVerifier; revokedSessions?: RevokedSessions }

/** The only public entry: routes requests to the services, and serves the fleet's health and documentation itself. */
export async function createApiGateway(
  config: GatewayConfig,
  host: GatewayHost,
  table: readonly RouteGroup[] = routeTable,
): Promise<Service> {
  const logger = host.logger.child({ service: config.service })
  const now = () => performance.now()
  const wallClock = () => Date.now()
  const newId = () => newUuid(wallClock())
  const drain = { isDraining: false }
  const isDraining = () => drain.isDraining

  const tokens = host.tokens ?? createTokens(config, host)
  const upstreams = createAllUpstreams(config, now)
  const streams = new OpenStreams()
  const streamUpstreams = createStreamUpstreams(config, table, now)
  const services = allServices.filter((service) => config.upstreamUrls[service].length > 0)
  const isOffered = (group: RouteGroup) =>
    (config.hasMailbox || !group.isDevelopmentOnly) && (!isOfService(group) || services.includes(group.service))
  const match = createRouteMatcher(table.filter(isOffered))
  const rateLimitStore = await openRateLimitStore({ ...config, windowMs, logger, now })
  const tracing = await openTracing({ ...config, version, logger, isEdge: true })
  const metrics = config.metricsPort === undefined ? undefined : createGatewayMetrics({ upstreams, now })
  const hasPages = services.includes('storefront')
  const forwarding = { upstreams, streamUpstreams, streams }
  const errors = createRecentErrors(wallClock)
  const traffic = createTraffic(services, wallClock)
  const parts = {
    table,
    match,
    hasPages,
    tokens,
    ...forwarding,
    rateLimitStore,
    tracing,
    logger,
    metrics,
    isDraining,
    newId,
    now,
    onEnded(request: EndedRequest) {
      errors.onEnded(request)
      traffic.onEnded(request)
    },
  }
  const pipeline = assemblePipeline(config, parts)

  const app = fastify({
    clientErrorHandler: createMalformedRequestHandler(newId),
    return503OnClosing: false,
    routerOptions: { maxParamLength: 500 },
    frameworkErrors: refuseUnroutable,
    serverFactory: (ownPages) => createClientServer(config, createPipeline({ ...pipeline, ownPages }), newId),
  })
  const self = { version, revision: config.buildRevision, startedAt: new Date(wallClock()).toISOString(), isDraining }
  const storeName = createStoreName({ orderService: upstreams['order-service'], fallback: config.shopName, now })
  const fleet = createFleet({ services, upstreams, self, now, wallClock })
  addPages(app, {
    ...config,
    reader: pipeline.reader,
    isDraining,
    fleet,
    storeName,
    apiDocument: createDocument(config, { upstreams, match, now, storeName }),
    onError: (error) => logger.error({ err: error }, 'page failed'),
  })
  addOperations(app, { upstreams, now, fleet, errors, traffic })

  return createLifecycle(config, {
    app,
    metrics,
    logger,
    startDraining() {
      drain.isDraining = true
      streams.close()
    },
    close: () =>
      Promise.all([
        rateLimitStore.close(),
        tracing.close(),
        ...[...Object.values(upstreams), ...Object.values(streamUpstreams)].map((service) => service.close()),
      ]),
  })
}

const createTokens = (config: GatewayConfig, { revokedSessions }: GatewayHost) =>
  createTokenVerifier({
    jwksUrl: config.jwksUrl,
    issuer: config.tokenIssuer,
    audience: config.tokenAudience,
    isRevoked: revokedSessions?.isRevoked,
  })

function createAllUpstreams(config: GatewayConfig, now: () => number): Record<ServiceName, Upstreams> {
  const { upstreamUrls, upstreamConnections: maxConnections, upstreamQueue: maxWaiting } = config
  const upstreamsOf = (service: ServiceName) =>
    createUpstreams(upstreamUrls[service], { maxConnections, maxWaiting, now })
  return {
    'user-service': upstreamsOf('user-service'),
    'product-service': upstreamsOf('product-service'),
    'order-service': upstreamsOf('order-service'),
    'notification-service': upstreamsOf('notification-service'),
    storefront: upstreamsOf('storefront'),
  }
}

/** Connections for streams, to the services that have some: each stream keeps one. */
function createStreamUpstreams({ upstreamUrls }: GatewayConfig, table: readonly RouteGroup[], now: () => number) {
  const services = new Set(table.filter((group) => group.isStream && isOfService(group)).map(({ service }) => service))
  const upstreamsOf = (service: ServiceName) =>
    createUpstreams(upstreamUrls[service], { maxConnections: streamLimits.total, maxWaiting: 0, now })
  return Object.fromEntries(
    allServices.filter((name) => services.has(name)).map((name) => [name, upstreamsOf(name)]),
  ) as Partial<Record<ServiceName, Upstreams>>
}

type DocumentParts = Readonly<{
  upstreams: Record<ServiceName, Upstreams>
  match: MatchRoute
  now: () => number
  storeName: () => Promise<string>
}>

const createDocument = (config: GatewayConfig, { upstreams, match, now, storeName }: DocumentParts) =>
  createApiDocument({
    services: apiServiceNames,
    title: async () => `${await storeName()} API`,
    fetchDocument: (service) => fetchServiceDocument(upstreams[service], now),
    own: { service: config.service, document: operationsDocument },
    isRouted: (service, path) => match(path)?.service === service,
    now,
  })
