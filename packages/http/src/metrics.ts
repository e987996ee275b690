import {
  createDurationHistogram,
  type DurationSeries,
  endRequestSpan,
  exposition,
  runWithContext,
} from '@storefleet/observability'
import { Gauge, type Registry } from 'prom-client'
import type { HttpApp } from './http-app.ts'

declare module 'fastify' {
  // biome-ignore lint/style/useConsistentTypeDefinitions: only an interface can be added to.
  interface FastifyContextConfig {
    /** The response goes on for as long as the client stays. */
    isStream?: boolean
  }
}

/** Rate, errors and duration of each route at `/metrics`, and one log line a request. */
export function addMetrics(app: HttpApp, registry: Registry): void {
  const seriesOf = createRequestSeries(registry)
  let inFlight = 0
  new Gauge({
    name: 'http_server_requests_in_flight',
    help: 'Requests that have no complete response yet',
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
    const answered = { method, route, status: reply.statusCode }
    // How long a stream was open says nothing of how fast the service is.
    if (!request.routeOptions.config.isStream) seriesOf(answered).observe(reply.elapsedTime / 1000)
    endRequestSpan(context.span, { ...answered, correlationId: context.correlationId })
    const durationMs = Math.round(reply.elapsedTime * 10) / 10
    runWithContext(context, () => request.log.info({ ...answered, durationMs }, 'request'))
    done()
  })

  app.get('/metrics', { config: { access: 'public' }, schema: { hide: true } }, async (_request, reply) =>
    reply.type(registry.contentType).send(await exposition(registry)),
  )
}

/** Each series is made once and then found by what stands in the request anyway. */
function createRequestSeries(registry: Registry) {
  const newSeries = createDurationHistogram<'method' | 'route' | 'status'>(registry, {
    name: 'http_server_request_duration_seconds',
    help: 'Time from request to answer',
  })
  const known = new Map<string, DurationSeries>()
  return ({ method, route, status }: Answered): DurationSeries => {
    const key = `${method} ${status} ${route}`
    const series = known.get(key) ?? newSeries({ method, route, status: String(status) })
    known.set(key, series)
    return series
  }
}

type Answered = { method: string; route: string; status: number }
