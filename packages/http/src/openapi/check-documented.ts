import type { FastifyRequest } from 'fastify'
import { toProblem } from '../problem.ts'
import { documentedProblems } from './describe-route.ts'
import { unlistedProblems } from './route-problems.ts'

/** `problem` reads `GET /api/v1/carts/:id 404 cart-not-found`. */
export type OnUndocumentedProblem = (problem: string) => void

/** Tells of a problem that the OpenAPI document does not list for the route of the request. */
export function checkDocumented(request: FastifyRequest, error: unknown, tell: OnUndocumentedProblem): void {
  const { url, schema, config } = request.routeOptions
  const isListed = schema?.hide !== true && config.hasOwnBearer !== true
  if (url === undefined || !isListed) return
  const { status, code } = toProblem(error, request)
  if (unlistedProblems.includes(code) || documentedProblems(schema, config)[status]?.includes(code)) return
  tell(`${request.method} ${url} ${status} ${code}`)
}
