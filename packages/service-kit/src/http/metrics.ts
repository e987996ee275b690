import { Histogram, type Registry } from 'prom-client'
import type { HttpApp } from './http-app.ts'

/** Rate, errors and duration of each route at `/metrics`, and one log line a request. */
export function addMetrics(app: HttpApp, registry: Registry): void {
  const duration = new Histogram({
    name: 'http_server_request_duration_seconds',
    help: 'Time from request to answer',
    labelNames: ['method', 'route', 'status'],
    buckets: [0.002, 0.005, 0.01, 0.025, 0.05, 0.1, 0.25, 0.5, 1, 2.5, 5, 10],
    registers: [registry],
  })

  app.addHook('onResponse', async (request, reply) => {
    const route = request.routeOptions.url ?? 'none'
    const durationMs = Math.round(reply.elapsedTime * 10) / 10
    duration.observe({ method: request.method, route, status: reply.statusCode }, reply.elapsedTime / 1000)
    request.log.info(
      {
        ...request.context,
        userId: request.actor?.id ?? undefined,
        method: request.method,
        route,
        status: reply.statusCode,
        durationMs,
      },
      'request',
    )
  })

  app.get('/metrics', { config: { access: 'public' }, schema: { hide: true } }, async (_request, reply) =>
    reply.type(registry.contentType).send(await registry.metrics()),
  )
}
