import type { Cors } from './cors.ts'
import { originNotAllowed } from './refusals.ts'
import { type RequestContext, refuse } from './request-context.ts'

export const isPreflight = ({ method, head }: RequestContext) =>
  method === 'OPTIONS' && head.origin !== '' && head.preflightMethod !== ''

/** Returns to a browser what pages of its origin may send. */
export function respondToPreflight(context: RequestContext, cors: Cors) {
  const headers = cors.preflightFor(context.head.origin)
  if (headers === undefined) return refuse(context, originNotAllowed)
  context.response.writeHead(204, [...headers, 'x-correlation-id', context.correlationId])
  context.response.end()
}
