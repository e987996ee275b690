import type { IncomingMessage, ServerResponse } from 'node:http'
import { isCorrelationId } from '@storefleet/observability'
import type { FastifyError, FastifyReply, FastifyRequest } from 'fastify'
import { v7 as uuidv7 } from 'uuid'
import type { HttpApp } from './http-app.ts'
import { toProblem } from './problem.ts'
import { problemDocument } from './problem-document.ts'

const correlationIdOf = ({ headers }: Pick<IncomingMessage, 'headers'>): string => {
  const given = headers['x-correlation-id']
  return isCorrelationId(given) ? given : uuidv7()
}

/** Sends the refusal of a request that Fastify refuses before any hook has seen it, such as one whose path cannot be decoded. */
export function answerUnroutable(error: FastifyError, request: FastifyRequest, reply: FastifyReply): void {
  const correlationId = correlationIdOf(request)
  const problem = toProblem(error, { correlationId, path: request.url.split('?')[0] ?? '' })
  reply
    .code(problem.status)
    .headers({ 'x-correlation-id': correlationId, 'cache-control': 'no-store' })
    .type('application/problem+json')
    .serializer(JSON.stringify)
    .send(problem)
}

const expectationFailed = {
  status: 417,
  slug: 'expectation-failed',
  detail: 'The only Expect header that is understood is 100-continue.',
}

/** Refuses `Expect` headers other than `100-continue` (RFC 9110, section 10.1.1). */
export function addExpectationCheck(app: HttpApp): void {
  app.server.on('checkExpectation', (request: IncomingMessage, response: ServerResponse) => {
    const correlationId = correlationIdOf(request)
    const body = JSON.stringify(problemDocument({ ...expectationFailed, correlationId }))
    response
      .writeHead(expectationFailed.status, {
        'content-type': 'application/problem+json',
        'content-length': Buffer.byteLength(body),
        'cache-control': 'no-store',
        'x-correlation-id': correlationId,
        connection: 'close',
      })
      .end(body)
  })
}
