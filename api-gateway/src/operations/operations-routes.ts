import { currentContext } from '@storefleet/observability'
import type { FastifyInstance, FastifyRequest } from 'fastify'
import type { Fleet } from '../fleet/fleet.ts'
import { refusePage } from '../pipeline/refuse-page.ts'
import type { AskOptions, CallerHeaders } from './ask-services.ts'
import { readDeadLetters } from './dead-letters.ts'
import { readOrderTimeline } from './order-timeline.ts'
import { readPersonalData, readPersonalDataOf } from './personal-data.ts'
import type { createRecentErrors } from './recent-errors.ts'
import type { createTraffic } from './traffic.ts'

type Operations = AskOptions &
  Readonly<{
    fleet: Pick<Fleet, 'state'>
    errors: Pick<ReturnType<typeof createRecentErrors>, 'read'>
    traffic: Pick<ReturnType<typeof createTraffic>, 'read'>
  }>

/** Routes whose responses are composed from several services. The pipeline has authorized the caller: see the route table. */
export function addOperations(app: FastifyInstance, { fleet, errors, traffic, ...services }: Operations): void {
  app.get<{ Params: { id: string } }>('/api/v1/orders/:id/story', async (request, reply) => {
    const result = await readOrderTimeline(services, request.params.id, callerHeadersOf(request))
    if ('refusal' in result) return refusePage(reply, result.refusal)
    return reply.header('cache-control', 'no-store').send(result.timeline)
  })

  app.get('/api/v1/users/me/export', async (request, reply) => {
    const result = await readPersonalData(services, callerHeadersOf(request))
    if ('refusal' in result) return refusePage(reply, result.refusal)
    return reply
      .header('cache-control', 'no-store')
      .header('content-disposition', 'attachment; filename="my-data.json"')
      .send(result.data)
  })

  app.get<{ Params: { userId: string } }>('/api/v1/users/:userId/export', async (request, reply) => {
    const result = await readPersonalDataOf(services, request.params.userId, callerHeadersOf(request))
    if ('refusal' in result) return refusePage(reply, result.refusal)
    return reply
      .header('cache-control', 'no-store')
      .header('content-disposition', 'attachment; filename="user-data.json"')
      .send(result.data)
  })

  app.get('/api/v1/operations/fleet', async ({ socket: { localAddress, localPort } }, reply) =>
    reply.header('cache-control', 'no-store').send(await fleet.state(`${localAddress}:${localPort}`)),
  )

  app.get('/api/v1/operations/errors', async (_request, reply) =>
    reply.header('cache-control', 'no-store').send(errors.read()),
  )

  app.get('/api/v1/operations/traffic', async (_request, reply) =>
    reply.header('cache-control', 'no-store').send(traffic.read()),
  )

  app.get<{ Querystring: Record<string, string | undefined> }>(
    '/api/v1/operations/dead-letters',
    async (request, reply) => {
      const { status, type } = request.query
      const result = await readDeadLetters(services, { status, type }, callerHeadersOf(request))
      if ('refusal' in result) return refusePage(reply, result.refusal)
      return reply.header('cache-control', 'no-store').send(result.deadLetters)
    },
  )
}

/** The services check the caller's token again, and their spans belong to the caller's trace. */
function callerHeadersOf({ headers }: FastifyRequest): CallerHeaders {
  const { correlationId, traceparent } = currentContext() ?? {}
  return {
    ...(headers.authorization !== undefined && { authorization: headers.authorization }),
    ...(correlationId !== undefined && { 'x-correlation-id': correlationId }),
    ...(traceparent !== undefined && { traceparent }),
  }
}
