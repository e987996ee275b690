import { Gauge, Histogram, type Registry } from 'prom-client'
import { type RequestContext, runWithContext } from '../context.ts'
import { exposition } from '../telemetry/process-metrics.ts'
import type { HttpApp } from './http-app.ts'

/** Rate, errors and duration of each route at `/metrics`, and one log line a request. */
export function addMetrics(app: HttpApp, registry: Registry): void {
  const durationOf = createDurations(registry)
  let inFlight = 0
  new Gauge({
    name: 'http_server_requests_in_flight',
    help: 'Requests that have no complete answer yet',
    registers: [registry],
    collect() {
      this.set(inFlight)
    },
  })

  app.addHook('onRequest', (_request, reply, done) => {
    inFlight += 1
    reply.raw.once('close', () => {
      inFlight -= 1
    })
    done()
  })

  app.addHook('onResponse', (request, reply, done) => {
    const { method, context } = request
    const route = request.routeOptions.url ?? 'none'
    const status = reply.statusCode
    durationOf(method, route, status).observe(reply.elapsedTime / 1000)
    endRequestSpan(context, { method, route, status })
    const durationMs = Math.round(reply.elapsedTime * 10) / 10
    const userId = request.actor?.id ?? undefined
    runWithContext(context, () => request.log.info({ userId, method, route, status, durationMs }, 'request'))
    done()
  })

  app.get('/metrics', { config: { access: 'public' }, schema: { hide: true } }, async (_request, reply) =>
    reply.type(registry.contentType).send(await exposition(registry)),
  )
}

/** Each route's own series is looked up once, not at every request. */
function createDurations(registry: Registry) {
  const histogram = new Histogram({
    name: 'http_server_request_duration_seconds',
    help: 'Time from request to answer',
    labelNames: ['method', 'route', 'status'],
    buckets: [0.002, 0.005, 0.01, 0.025, 0.05, 0.1, 0.25, 0.5, 1, 2.5, 5, 10],
    registers: [registry],
  })
  const series = new Map<string, ReturnType<typeof histogram.labels>>()
  return (method: string, route: string, status: number) => {
    const key = `${method} ${status} ${route}`
    let one = series.get(key)
    if (one === undefined) {
      one = histogram.labels(method, route, String(status))
      series.set(key, one)
    }
    return one
  }
}

type Answered = { method: string; route: string; status: number }

/** Names as OpenTelemetry has them (https://opentelemetry.io/docs/specs/semconv/http/http-spans/). */
function endRequestSpan({ span, correlationId }: RequestContext, { method, route, status }: Answered): void {
  if (span === undefined) return
  span.name = `${method} ${route}`
  span.attributes = {
    'http.request.method': method,
    'http.route': route,
    'http.response.status_code': status,
    'storefleet.correlation_id': correlationId,
  }
  span.end(status >= 500 ? `HTTP ${status}` : undefined)
}
