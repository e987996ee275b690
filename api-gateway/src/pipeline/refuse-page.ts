import type { FastifyReply } from 'fastify'
import { type Problem, sendProblem } from '../http/problem.ts'
import { pathOf } from './head/canonical-path.ts'

/** Responds to a request for one of the gateway's own pages with a problem document, as the pipeline does. */
export function refusePage(reply: FastifyReply, problem: Problem) {
  const correlationId = String(reply.raw.getHeader('x-correlation-id'))
  reply.hijack()
  sendProblem(reply.raw, problem, { path: pathOf(reply.request.url), correlationId }, [])
}
