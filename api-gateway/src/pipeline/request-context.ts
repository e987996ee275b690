import type { IncomingMessage, ServerResponse } from 'node:http'
import type { Actor } from '@storefleet/identity'
import {
  endRequestSpan,
  isCorrelationId,
  isTraceparent,
  type RequestContext,
  type Tracing,
} from '@storefleet/observability'
import type { ClientAddress } from '../http/client-address.ts'
import type { Cors } from './cors.ts'
import { newTraceparent } from './ids.ts'
import { type Problem, sendProblem } from '../http/problem.ts'
import { type RequestHead, readRequestHead } from './head/request-head.ts'
import type { ClientShare } from '../limits/client-shares.ts'
import type { RouteGroup } from '../route-table.ts'
import { pathOf } from './head/canonical-path.ts'

/** One request, from the first look at it to its log line. */
export type Visit = {
  readonly request: IncomingMessage
  readonly response: ServerResponse
  readonly head: RequestHead
  readonly method: string
  /** Path and query. */
  readonly target: string
  readonly path: string
  readonly correlationId: string
  readonly traceparent: string
  /** Present where the visit is traced. */
  readonly span: RequestContext['span'] | undefined
  /** Address of the client. */
  readonly client: string
  /** In milliseconds, from a clock that never goes back. */
  readonly startedAt: number
  /** Headers that go with every answer: a flat list of names and values. */
  readonly responseHeaders: string[]
  group: RouteGroup | undefined
  actor: Actor | undefined
  /** What its client takes of this gateway, from when it is known who the client is. */
  share: ClientShare | undefined
}

export type VisitOptions = Readonly<{
  securityHeaders: readonly string[]
  cors: Cors
  clientAddress: ClientAddress
  isDraining: () => boolean
  tracing: Tracing
  newId: () => string
  now: () => number
}>

export function beginVisit(options: VisitOptions, request: IncomingMessage, response: ServerResponse): Visit {
  const head = readRequestHead(request.rawHeaders)
  const target = request.url as string
  const correlationId = isCorrelationId(head.correlationId) ? head.correlationId : options.newId()
  const responseHeaders = ['x-correlation-id', correlationId, ...options.securityHeaders]
  responseHeaders.push(...options.cors.headersFor(head.origin))
  if (options.isDraining()) responseHeaders.push('connection', 'close')
  const given = { correlationId, ...(isTraceparent(head.traceparent) && { traceparent: head.traceparent }) }
  const context = options.tracing.begin(given, request.method as string, { kind: 'server' })
  return {
    request,
    response,
    head,
    method: request.method as string,
    target,
    path: pathOf(target),
    correlationId,
    traceparent: context.traceparent ?? newTraceparent(),
    span: context.span,
    client: options.clientAddress(request.socket.remoteAddress, head.forwardedFor),
    startedAt: options.now(),
    responseHeaders,
    group: undefined,
    actor: undefined,
    share: undefined,
  }
}

export const isRead = ({ method }: Visit) => method === 'GET' || method === 'HEAD'

export const isPreflight = ({ method, head }: Visit) =>
  method === 'OPTIONS' && head.origin !== '' && head.preflightMethod !== ''

export const endSpan = ({ span, method, group, response, correlationId }: Visit) =>
  endRequestSpan(span, { method, route: group?.prefix ?? 'own', status: response.statusCode, correlationId })

/** Ends the visit with a problem document. */
export function refuse(visit: Visit, problem: Problem) {
  sendProblem(visit.response, problem, visit, visit.responseHeaders)
}
