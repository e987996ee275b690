import type { IncomingMessage, RequestListener } from 'node:http'
import type { BodyLimits } from '../proxy/body-receiver.ts'
import { bodyTooLarge } from '../proxy/upstream-failure.ts'
import { isOfService } from '../route-table.ts'
import type { AccessLog } from './access-log.ts'
import type { Authenticate } from './authenticate.ts'
import { forgetChanged, isShareable, respondFromCache } from './cache/respond-from-cache.ts'
import type { ResponseCache } from './cache/response-cache.ts'
import { allowedMethods, findRoute, isProbe, ownPages } from './find-route.ts'
import { type ForwardOptions, forward } from './forward.ts'
import { checkHead } from './head/check-head.ts'
import { type ClientLimits, limitClient } from './limit-client.ts'
import type { MatchRoute } from './match-route.ts'
import { type OwnPages, respondWithOwnPage } from './own-page.ts'
import { isPreflight, respondToPreflight } from './preflight.ts'
import { receiveBody } from './receive-body.ts'
import { internalError, methodNotAllowed } from './refusals.ts'
import {
  type ContextOptions,
  createRequestContext,
  endSpan,
  isRead,
  type RequestContext,
  refuse,
} from './request-context.ts'

export type Pipeline = ContextOptions &
  ClientLimits &
  ForwardOptions &
  Readonly<{
    /** Whether the shop may be reached under this `Host`. */
    isAllowedHost: (host: string) => boolean
    match: MatchRoute
    /** Whether there is a storefront. */
    hasPages: boolean
    authenticate: Authenticate
    bodyLimits: BodyLimits
    /** Undefined where every request is sent to its service. */
    cache: ResponseCache | undefined
    /** The services with routes whose responses are cached. */
    cachedServices: ReadonlySet<string>
    ownPages: OwnPages
    accessLog: AccessLog
  }>

/** Handles every request of the server. */
export const createPipeline =
  (pipeline: Pipeline): RequestListener =>
  (request, response) => {
    const context = createRequestContext(pipeline, request, response)
    pipeline.accessLog.onBegin()
    response.on('close', () => finish(pipeline, context))
    handle(pipeline, context).catch((error: unknown) => fail(pipeline, context, error))
  }

/**
 * The steps of a request, from its head to its response. A step that refuses the request ends it with a problem document. After
 * each wait the client may have left; most requests wait for nothing, and then no promise is made. `finish` writes the access log
 * when the response closes.
 */
async function handle(pipeline: Pipeline, context: RequestContext): Promise<void> {
  const { head, response } = context

  const headProblem = checkHead(context, pipeline.isAllowedHost)
  if (headProblem !== undefined) return refuse(context, headProblem)
  if (isPreflight(context)) return respondToPreflight(context, pipeline.cors)

  const route = findRoute(pipeline, context)
  const group = route ?? ownPages
  if (isProbe(context, group)) return respondWithOwnPage(context, pipeline.ownPages)
  if (route !== undefined && !allowedMethods.includes(context.method)) return refuse(context, methodNotAllowed)
  context.group = route

  const access = isRead(context) ? group.reads : group.writes
  const authentication = pipeline.authenticate(access, head.authorization, group.permission)
  const { actor, refusal } = authentication instanceof Promise ? await authentication : authentication
  if (response.destroyed) return
  context.actor = actor

  const limited = limitClient(pipeline, context, group.limit)
  const limitProblem = limited instanceof Promise ? await limited : limited
  if (response.destroyed) return
  if (limitProblem !== undefined) return refuse(context, limitProblem)
  if (refusal !== undefined) return refuse(context, refusal)
  if (head.contentLength > group.maxBodyBytes) return refuse(context, bodyTooLarge(group.maxBodyBytes))

  if (!isOfService(group)) return respondWithOwnPage(context, pipeline.ownPages)
  if (isShareable(context, group)) {
    const responded = respondFromCache(pipeline, context, group)
    const isResponded: boolean = responded instanceof Promise ? await responded : responded
    if (isResponded) return
  }

  const received = receiveBody(pipeline.bodyLimits, context, group)
  const { body, refusal: bodyProblem } = received instanceof Promise ? await received : received
  if (response.destroyed) return
  if (bodyProblem !== undefined) return refuse(context, bodyProblem)
  forward(pipeline, context, group, body)
}

function finish({ shares, bodyLimits, cache, cachedServices, accessLog }: Pipeline, context: RequestContext) {
  const { request, share } = context
  if (share !== undefined) shares.leave(share)
  if (!request.complete && !request.destroyed) dropRest(request, bodyLimits.pace.graceMs)
  if (cache !== undefined) forgetChanged(cache, context, cachedServices)
  endSpan(context)
  accessLog.onEnd(context)
}

/** The rest of a body may still arrive for a moment after the response, so that its client gets to see the response. */
function dropRest(request: IncomingMessage, graceMs: number) {
  const timer = setTimeout(() => request.complete || request.socket.destroy(), graceMs).unref()
  request.once('close', () => clearTimeout(timer))
}

function fail({ accessLog }: Pipeline, context: RequestContext, error: unknown) {
  accessLog.onError(context, error)
  if (context.response.headersSent) context.response.destroy()
  else refuse(context, internalError)
}
