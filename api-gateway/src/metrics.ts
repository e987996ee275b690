import { createServer } from 'node:http'
import type { AddressInfo } from 'node:net'
import { Counter, collectDefaultMetrics, Gauge, Histogram, Registry } from 'prom-client'
import type { Visit } from './door/visit.ts'
import type { Upstreams } from './proxy/upstreams.ts'

type Options = Readonly<{ upstreams: Readonly<Record<string, Upstreams>>; now: () => number }>

/** What the gateway counts: requests by route group, failures by service, open circuits. */
export function createGatewayMetrics({ upstreams, now }: Options) {
  const registry = new Registry()
  collectDefaultMetrics({ register: registry })
  const registers = [registry]
  const duration = new Histogram({
    name: 'http_server_request_duration_seconds',
    help: 'Time from request to answer',
    labelNames: ['method', 'route', 'status'],
    buckets: [0.002, 0.005, 0.01, 0.025, 0.05, 0.1, 0.25, 0.5, 1, 2.5, 5, 10],
    registers,
  })
  const failures = new Counter({
    name: 'gateway_upstream_failures_total',
    help: 'Requests to a service that got no answer',
    labelNames: ['service'],
    registers,
  })
  new Gauge({
    name: 'gateway_circuit_open',
    help: 'Replicas of a service that are not asked because they failed',
    labelNames: ['service'],
    registers,
    collect() {
      for (const [service, { replicas }] of Object.entries(upstreams)) {
        this.set({ service }, replicas.filter(({ breaker }) => breaker.pauseMs(now()) > 0).length)
      }
    },
  })

  return {
    registry,
    observe({ method, group, response, startedAt }: Visit) {
      const route = group?.prefix ?? 'own'
      duration.observe({ method, route, status: response.statusCode }, (now() - startedAt) / 1000)
    },
    countFailure: (service: string) => failures.inc({ service }),
  }
}

/** Serves the metrics on a port of their own, which is not for the public. Returns the port and how to stop. */
export async function serveMetrics(registry: Registry, { host, port }: { host: string; port: number }) {
  const server = createServer((request, response) => {
    if (request.url !== '/metrics') return response.writeHead(404).end()
    registry.metrics().then(
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
