import type { IncomingMessage, ServerResponse } from 'node:http'
import type { Actor } from '@storefleet/identity'
import {
  endRequestSpan,
  isCorrelationId,
  isTraceparent,
  type Tracing,
  type RequestContext as TracingContext,
} from '@storefleet/observability'
import type { ClientAddress } from '../http/client-address.ts'
import { type Problem, sendProblem } from '../http/problem.ts'
import { hasProblemPage, sendProblemPage } from '../http/problem-page.ts'
import type { ClientShare } from '../limits/client-shares.ts'
import type { RouteGroup } from '../route-table.ts'
import type { Cors } from './cors.ts'
import { pathOf } from './head/canonical-path.ts'
import { type RequestHead, readRequestHead } from './head/request-head.ts'
import { newTraceparent } from './ids.ts'

/** One request on its way through the pipeline: what came in, and what the steps found out. */
export type RequestContext = {
  readonly request: IncomingMessage
  readonly response: ServerResponse
  readonly head: RequestHead
  readonly method: string
  /** Path and query. */
  readonly target: string
  readonly path: string
  readonly correlationId: string
  readonly traceparent: string
  /** Undefined unless the request is traced. */
  readonly span: TracingContext['span'] | undefined
  /** Address of the client. */
  readonly client: string
  /** In milliseconds, from a clock that never goes back. */
  readonly startedAt: number
  /** Headers of every response: a flat list of names and values. */
  readonly responseHeaders: string[]
  group: RouteGroup | undefined
  actor: Actor | undefined
  /** The client's part of the limits; undefined until the client is known. */
  share: ClientShare | undefined
}

export type ContextOptions = Readonly<{
  securityHeaders: readonly string[]
  cors: Cors
  clientAddress: ClientAddress
  isDraining: () => boolean
  tracing: Tracing
  newId: () => string
  now: () => number
}>

export function createRequestContext(
  options: ContextOptions,
  request: IncomingMessage,
  response: ServerResponse,
): RequestContext {
  const head = readRequestHead(request.rawHeaders)
  const target = request.url as string
  const correlationId = isCorrelationId(head.correlationId) ? head.correlationId : options.newId()
  const responseHeaders = ['x-correlation-id', correlationId, ...options.securityHeaders]
  responseHeaders.push(...options.cors.headersFor(head.origin))
  if (options.isDraining()) responseHeaders.push('connection', 'close')
  const given = { correlationId, ...(isTraceparent(head.traceparent) && { traceparent: head.traceparent }) }
  const { traceparent, span } = options.tracing.begin(given, request.method as string, { kind: 'server' })
  return {
    request,
    response,
    head,
    method: request.method as string,
    target,
    path: pathOf(target),
    correlationId,
    traceparent: traceparent ?? newTraceparent(),
    span,
    client: options.clientAddress(request.socket.remoteAddress, head.forwardedFor),
    startedAt: options.now(),
    responseHeaders,
    group: undefined,
    actor: undefined,
    share: undefined,
  }
}

export const isRead = ({ method }: RequestContext) => method === 'GET' || method === 'HEAD'

export const endSpan = ({ span, method, group, response, correlationId }: RequestContext) =>
  endRequestSpan(span, { method, route: group?.prefix ?? 'own', status: response.statusCode, correlationId })

/** Whether a browser asks for a page. */
export const isForPage = (context: RequestContext): boolean =>
  isRead(context) && /\btext\/html\b/.test(context.request.headers.accept ?? '')

/** Writes a problem document as the response, or a page where a browser waits for one of the storefront. */
export function refuse(context: RequestContext, problem: Problem): void {
  const { response, responseHeaders, group } = context
  const isPage = group?.service === 'storefront' && hasProblemPage(problem) && isForPage(context)
  const send = isPage ? sendProblemPage : sendProblem
  send(response, problem, context, responseHeaders)
}
