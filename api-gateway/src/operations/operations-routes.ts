import { currentContext } from '@storefleet/observability'
import type { FastifyInstance, FastifyRequest } from 'fastify'
import { answerProblem } from '../pipeline/refuse-page.ts'
import type { FleetState } from './fleet-state.ts'
import { type Asker, readOrderTimeline, type TimelineOptions } from './order-timeline.ts'

export type Operations = TimelineOptions & Readonly<{ fleetState: (ownAddress: string) => Promise<FleetState> }>

/** What the gateway answers of what several services say. The door has let only staff in: see the route table. */
export function addOperations(app: FastifyInstance, operations: Operations): void {
  app.get<{ Params: { id: string } }>('/api/v1/orders/:id/story', async (request, reply) => {
    const told = await readOrderTimeline(operations, request.params.id, askerOf(request))
    if ('refusal' in told) return answerProblem(reply, told.refusal)
    return reply.header('cache-control', 'no-store').send(told.timeline)
  })

  app.get('/api/v1/operations/fleet', async ({ socket: { localAddress, localPort } }, reply) =>
    reply.header('cache-control', 'no-store').send(await operations.fleetState(`${localAddress}:${localPort}`)),
  )
}

/** The services check the caller's token again, and keep what they do in the caller's trace. */
function askerOf({ headers }: FastifyRequest): Asker {
  const { correlationId, traceparent } = currentContext() ?? {}
  return {
    ...(headers.authorization !== undefined && { authorization: headers.authorization }),
    ...(correlationId !== undefined && { 'x-correlation-id': correlationId }),
    ...(traceparent !== undefined && { traceparent }),
  }
}
