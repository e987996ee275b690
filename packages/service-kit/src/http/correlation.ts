import { v7 as uuidv7 } from 'uuid'
import { isCorrelationId, isTraceparent, type RequestContext, runWithContext } from '../context.ts'
import type { HttpApp } from './http-app.ts'

declare module 'fastify' {
  // biome-ignore lint/style/useConsistentTypeDefinitions: only an interface can be added to.
  interface FastifyRequest {
    correlationId: string
    context: RequestContext
  }
}

/** Takes the correlation id of the request, or makes one; answers with it; and keeps it for all that the request causes. */
export function addCorrelation(app: HttpApp): void {
  app.decorateRequest('correlationId', '')
  app.decorateRequest('context')

  app.addHook('onRequest', (request, reply, done) => {
    const given = request.headers['x-correlation-id']
    const traceparent = request.headers.traceparent
    request.correlationId = isCorrelationId(given) ? given : uuidv7()
    request.context = { correlationId: request.correlationId, ...(isTraceparent(traceparent) && { traceparent }) }
    reply.header('x-correlation-id', request.correlationId)
    runWithContext(request.context, done)
  })

  // The body arrives on the socket's own events, outside the context that was entered above.
  app.addHook('preValidation', (request, _reply, done) => runWithContext(request.context, done))
}
