import type { FastifyReply } from 'fastify'
import { type Problem, sendProblem } from '../http/problem.ts'
import { pathOf } from './head/canonical-path.ts'

/** Refuses on a page of the gateway's own as the door does. */
export function answerProblem(reply: FastifyReply, problem: Problem) {
  const correlationId = String(reply.raw.getHeader('x-correlation-id'))
  reply.hijack()
  sendProblem(reply.raw, problem, { path: pathOf(reply.request.url), correlationId }, [])
}
