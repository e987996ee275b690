import { createServer } from 'node:http'
import type { AddressInfo } from 'node:net'
import { createCounter, createDurationHistogram, type DurationSeries, exposition } from '@storefleet/observability'
import { Gauge, Registry } from 'prom-client'
import type { CacheOutcome } from './pipeline/cache/response-cache.ts'
import type { Upstreams } from './proxy/upstreams.ts'
import type { LimitClass, RouteGroup } from './route-table.ts'

export type GatewayMetrics = ReturnType<typeof createGatewayMetrics>

type CompletedRequest = Readonly<{ method: string; group: RouteGroup | undefined; status: number; seconds: number }>

type Options = Readonly<{ upstreams: Readonly<Record<string, Upstreams>>; now: () => number }>

/** What the gateway counts: requests by route group, refusals, and failures of upstreams. Every request is counted, so counting is cheap. */
export function createGatewayMetrics({ upstreams, now }: Options) {
  const registry = new Registry()
  const seriesOf = createRequestSeries(registry)
  const countFailure = createCounter(registry, {
    name: 'gateway_upstream_failures_total',
    help: 'Requests to a service that got no response',
    labels: { upstream: Object.keys(upstreams) },
  })
  const countLimited = createCounter(registry, {
    name: 'gateway_rate_limited_total',
    help: 'Requests refused because their client has used up its quota',
    labels: { limit: ['client', 'sign-in', 'pages'] },
  })
  const countFound = createCounter(registry, {
    name: 'gateway_cache_requests_total',
    help: 'Requests whose response may be shared: found in the cache, being fetched already, or fetched for them',
    labels: { outcome: ['hit', 'shared', 'miss'] },
  })
  addUpstreamGauges(registry, { upstreams, now })
  let inFlight = 0
  new Gauge({
    name: 'http_server_requests_in_flight',
    help: 'Requests that have no complete response yet',
    registers: [registry],
    collect() {
      this.set(inFlight)
    },
  })

  return {
    registry,
    begin() {
      inFlight += 1
    },
    end(completed: CompletedRequest) {
      inFlight -= 1
      // How long a stream was open says nothing of how fast the gateway is.
      if (!completed.group?.isStream) seriesOf(completed).observe(completed.seconds)
    },
    countFailure: (upstream: string) => countFailure({ upstream }),
    countFound: (outcome: CacheOutcome) => countFound({ outcome }),
    countLimited(limit: LimitClass) {
      if (limit !== 'none') countLimited({ limit })
    },
  }
}

/** Each series is made once and then found by values of the request, without building a key. */
function createRequestSeries(registry: Registry) {
  const newSeries = createDurationHistogram<'method' | 'route' | 'status'>(registry, {
    name: 'http_server_request_duration_seconds',
    help: 'Time from request to response',
  })
  const known = new Map<RouteGroup | undefined, Map<string, DurationSeries[]>>()
  return ({ group, method, status }: CompletedRequest): DurationSeries => {
    const ofGroup = known.get(group) ?? new Map<string, DurationSeries[]>()
    if (ofGroup.size === 0) known.set(group, ofGroup)
    const ofMethod = ofGroup.get(method) ?? []
    if (ofMethod.length === 0) ofGroup.set(method, ofMethod)
    ofMethod[status] ??= newSeries({ method, route: group?.prefix ?? 'own', status: String(status) })
    return ofMethod[status]
  }
}

function addUpstreamGauges(registry: Registry, { upstreams, now }: Options) {
  const registers = [registry]
  const labelNames = ['upstream']
  new Gauge({
    name: 'gateway_upstream_replicas',
    help: 'Replicas of a service that the gateway knows of',
    labelNames,
    registers,
    collect() {
      for (const [upstream, { replicas }] of Object.entries(upstreams)) this.set({ upstream }, replicas.length)
    },
  })
  new Gauge({
    name: 'gateway_circuit_open',
    help: 'Replicas of a service that are not asked because they failed',
    labelNames,
    registers,
    collect() {
      for (const [upstream, { replicas }] of Object.entries(upstreams)) {
        this.set({ upstream }, replicas.filter(({ breaker }) => breaker.pauseMs(now()) > 0).length)
      }
    },
  })
}

/** Serves the metrics on a port of their own, which is not public. Returns the port and how to stop. */
export async function serveMetrics(registry: Registry, { host, port }: { host: string; port: number }) {
  const server = createServer((request, response) => {
    if (request.url !== '/metrics') return response.writeHead(404).end()
    exposition(registry).then(
      (text) => response.writeHead(200, { 'content-type': registry.contentType }).end(text),
      () => response.writeHead(500).end(),
    )
  })
  await new Promise<void>((resolve, reject) => server.once('error', reject).listen(port, host, resolve))
  return {
    port: (server.address() as AddressInfo).port,
    stop: () => new Promise<void>((resolve) => server.close(() => resolve()).closeAllConnections()),
  }
}
