import {
  isCorrelationId,
  isTraceparent,
  type RequestContext,
  runWithContext,
  type Tracing,
} from '@storefleet/observability'
import { v7 as uuidv7 } from 'uuid'
import type { HttpApp } from './http-app.ts'

declare module 'fastify' {
  // biome-ignore lint/style/useConsistentTypeDefinitions: only an interface can be added to.
  interface FastifyRequest {
    correlationId: string
    context: RequestContext
  }
}

/** Takes the correlation id of the request, or makes one; answers with it; and keeps it for all that the request causes. */
export function addCorrelation(app: HttpApp, tracing: Tracing): void {
  app.decorateRequest('correlationId', '')
  app.decorateRequest('context')

  app.addHook('onRequest', (request, reply, done) => {
    const correlationId = request.headers['x-correlation-id']
    const traceparent = request.headers.traceparent
    request.correlationId = isCorrelationId(correlationId) ? correlationId : uuidv7()
    const given = { correlationId: request.correlationId, ...(isTraceparent(traceparent) && { traceparent }) }
    // Probes and scrapes would bury the rest.
    const isTraced = request.routeOptions.schema?.hide !== true
    request.context = isTraced ? tracing.begin(given, request.method, { kind: 'server' }) : given
    reply.header('x-correlation-id', request.correlationId)
    runWithContext(request.context, done)
  })

  // The body arrives on the socket's own events, outside the context that was entered above.
  app.addHook('preValidation', (request, _reply, done) => runWithContext(request.context, done))
}
