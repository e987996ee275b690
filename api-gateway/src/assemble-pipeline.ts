import type { TokenVerifier } from '@storefleet/identity'
import type { Logger, Tracing } from '@storefleet/observability'
import type { GatewayConfig } from './config.ts'
import { createClientAddress, isTrusted } from './http/client-address.ts'
import { securityHeaders } from './http/security-headers.ts'
import { BodyMemory } from './limits/body-memory.ts'
import { ClientShares } from './limits/client-shares.ts'
import { createLimits } from './limits/limits.ts'
import type { OpenStreams } from './limits/open-streams.ts'
import type { RateLimitStore } from './limits/rate-limit-store.ts'
import type { GatewayMetrics } from './metrics.ts'
import { createAccessLog, type EndedRequest } from './pipeline/access-log.ts'
import { createAuthenticate } from './pipeline/authenticate.ts'
import { cachedServices } from './pipeline/cache/respond-from-cache.ts'
import { createResponseCache } from './pipeline/cache/response-cache.ts'
import { createCors } from './pipeline/cors.ts'
import { createHostCheck } from './pipeline/head/allowed-hosts.ts'
import type { MatchRoute } from './pipeline/match-route.ts'
import type { Pipeline } from './pipeline/pipeline.ts'
import type { Upstreams } from './proxy/upstreams.ts'
import type { RouteGroup, ServiceName } from './route-table.ts'

type Parts = Readonly<{
  table: readonly RouteGroup[]
  match: MatchRoute
  hasPages: boolean
  tokens: TokenVerifier
  upstreams: Readonly<Record<ServiceName, Upstreams>>
  streamUpstreams: Readonly<Partial<Record<ServiceName, Upstreams>>>
  streams: OpenStreams
  rateLimitStore: RateLimitStore
  tracing: Tracing
  logger: Logger
  metrics: GatewayMetrics | undefined
  isDraining: () => boolean
  newId: () => string
  now: () => number
  onEnded: (request: EndedRequest) => void
}>

/** Returns what the steps of the pipeline need, but for the gateway's own pages. */
export function assemblePipeline(config: GatewayConfig, parts: Parts): Omit<Pipeline, 'ownPages'> {
  const { table, tokens, rateLimitStore, logger, metrics, now, onEnded } = parts
  return {
    ...parts,
    authenticate: createAuthenticate(tokens),
    limits: createLimits(config, { store: rateLimitStore, now }),
    shares: new ClientShares({ maxRequests: config.requestsInFlightPerClient }),
    bodyLimits: bodyLimitsOf(config, now),
    cors: createCors({ origins: config.corsOrigins, allowsLocalOrigins: !config.isProduction }),
    clientAddress: createClientAddress(config.trustedProxies),
    isAllowedHost: createHostCheck(config.allowedHosts),
    trustsPeer: (peer) => isTrusted(config.trustedProxies, peer),
    securityHeaders: securityHeaders(config),
    reader: { pace: config.transferPace, now },
    cache: responseCacheOf(config, parts),
    cachedServices: cachedServices(table),
    accessLog: createAccessLog({ logger, metrics, now, onEnded }),
  }
}

const bodyLimitsOf = ({ bodyMemoryBytes, transferPace }: GatewayConfig, now: () => number) => ({
  memory: new BodyMemory({ maxBytes: bodyMemoryBytes, maxBytesPerClient: bodyMemoryBytes / 2 }),
  pace: transferPace,
  now,
})

const responseCacheOf = ({ responseCacheBytes: maxBytes }: GatewayConfig, { metrics, now }: Parts) =>
  maxBytes === 0
    ? undefined
    : createResponseCache({ maxBytes, now, onFound: (outcome) => metrics?.countFound(outcome) })
