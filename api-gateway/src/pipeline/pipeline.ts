import type { IncomingMessage, RequestListener, ServerResponse } from 'node:http'
import { runWithContext } from '@storefleet/observability'
import type { Admission, Admit } from './authenticate.ts'
import { quotaHolder } from '../http/client-address.ts'
import type { ClientShare, ClientShares } from '../limits/client-shares.ts'
import type { RateDecision, RateLimiter } from '../limits/rate-limiter.ts'
import { forward } from '../proxy/forward.ts'
import type { BodyLimits } from '../proxy/receive-body.ts'
import { bodyTooLarge } from '../proxy/upstream-failure.ts'
import type { Upstream, Upstreams } from '../proxy/upstreams.ts'
import { isOfService, type LimitClass, type RouteGroup, type ServiceName, type ServiceRoutes } from '../route-table.ts'
import type { MatchRoute } from './match-route.ts'
import {
  allowedMethods,
  hostNotAllowed,
  internalError,
  malformed,
  methodNotAllowed,
  originNotAllowed,
  rateLimited,
  routeNotFound,
  tooManyInFlight,
} from './refusals.ts'
import { serviceHeaders, type TrustsPeer } from './service-headers.ts'
import { answerShared, forgetChanged, isShareable, type Sharing } from './cache/respond-from-cache.ts'
import { beginVisit, endSpan, isPreflight, isRead, refuse, type Visit, type VisitOptions } from './request-context.ts'

export type DoorOptions = VisitOptions &
  Readonly<{
    match: MatchRoute
    admit: Admit
    limits: Readonly<Record<LimitClass, RateLimiter>>
    shares: ClientShares
    bodyLimits: BodyLimits
    trustsPeer: TrustsPeer
    /** Whether the shop is open under this `Host`. */
    isAllowedHost: (host: string) => boolean
    upstreams: Readonly<Record<ServiceName, Upstreams>>
    /** Undefined where every request is to reach its service. */
    sharing: Sharing | undefined
    /** Answers what the route table does not name, or says to be the gateway's own. */
    ownPages: (request: IncomingMessage, response: ServerResponse) => void
    onOpened: () => void
    onClosed: (visit: Visit) => void
    /** The client has used up its quota. */
    onLimited: (limit: LimitClass) => void
    onUpstreamFailure: (visit: Visit, upstream: Upstream, error: unknown) => void
    onError: (visit: Visit, error: unknown) => void
  }>

/** Where every request comes in: looked at once, then sent to its service, to the gateway's own pages, or away. */
export function createDoor(options: DoorOptions): RequestListener {
  return (request, response) => {
    const visit = beginVisit(options, request, response)
    options.onOpened()
    response.on('close', () => {
      if (visit.share !== undefined) options.shares.leave(visit.share)
      if (!request.complete && !request.destroyed) dropRest(request, options.bodyLimits.pace.graceMs)
      if (options.sharing !== undefined) forgetChanged(options.sharing, visit)
      endSpan(visit)
      options.onClosed(visit)
    })
    try {
      receive(options, visit)
    } catch (error) {
      fail(options, visit, error)
    }
  }
}

/** The body of a request that is answered already may still arrive for a moment, so that its client gets to see the answer. */
function dropRest(request: IncomingMessage, graceMs: number) {
  const timer = setTimeout(() => request.complete || request.socket.destroy(), graceMs).unref()
  request.once('close', () => clearTimeout(timer))
}

function receive(options: DoorOptions, visit: Visit) {
  const refusal = malformed(visit)
  if (refusal !== undefined) return refuse(visit, refusal)
  if (!options.isAllowedHost(visit.head.host)) return refuse(visit, hostNotAllowed)
  if (isPreflight(visit)) return answerPreflight(options, visit)
  const group = options.match(visit.target)
  if (group === undefined) return receiveForOwnPage(options, visit)
  if (!allowedMethods.includes(visit.method)) return refuse(visit, methodNotAllowed)
  visit.group = group
  const admission = options.admit(isRead(visit) ? group.reads : group.writes, visit.head.authorization)
  if (!(admission instanceof Promise)) return count(options, visit, group, admission)
  whenKnown(options, visit, admission, (known) => count(options, visit, group, known))
}

/** Probes of this process are answered whatever its clients do; all else counts against a quota, as every request does. */
function receiveForOwnPage(options: DoorOptions, visit: Visit) {
  if (visit.path.startsWith('/health')) return showOwnPage(options, visit)
  return count(options, visit, ownPages, {})
}

const ownPages: RouteGroup = {
  prefix: '/',
  service: 'api-gateway',
  reads: 'public',
  writes: 'public',
  limit: 'client',
  timeoutMs: 0,
  maxBodyBytes: Number.POSITIVE_INFINITY,
  retries: 0,
}

function answerPreflight({ cors }: DoorOptions, visit: Visit) {
  const headers = cors.preflightFor(visit.head.origin)
  if (headers === undefined) return refuse(visit, originNotAllowed)
  visit.response.writeHead(204, [...headers, 'x-correlation-id', visit.correlationId])
  visit.response.end()
}

/** The gateway's own pages are for reading: nothing waits for a body that no page takes. */
function showOwnPage({ ownPages }: DoorOptions, visit: Visit) {
  if (!isRead(visit)) return refuse(visit, routeNotFound(visit.path))
  const { request, response, responseHeaders, correlationId, traceparent, span } = visit
  for (let index = 0; index < responseHeaders.length; index += 2) {
    response.setHeader(responseHeaders[index] as string, responseHeaders[index + 1] as string)
  }
  runWithContext({ correlationId, traceparent, ...(span && { span }) }, () => ownPages(request, response))
}

/** A client is who is signed in, or else an address. A token that is refused counts against the address it comes from. */
function count(options: DoorOptions, visit: Visit, group: RouteGroup, { actor, refusal }: Admission) {
  visit.actor = actor
  const client = actor?.id ? `user ${actor.id}` : quotaHolder(visit.client)
  visit.share = options.shares.enter(client)
  if (visit.share === undefined) return refuse(visit, tooManyInFlight)
  const decision = options.limits[group.limit](client)
  if (!(decision instanceof Promise)) return enter(options, visit, group, decision, refusal)
  whenKnown(options, visit, decision, (known) => enter(options, visit, group, known, refusal))
}

function enter(
  options: DoorOptions,
  visit: Visit,
  group: RouteGroup,
  { headers, retryAfterSeconds }: RateDecision,
  refusal: Admission['refusal'],
) {
  const { head, responseHeaders } = visit
  responseHeaders.push(...headers)
  if (retryAfterSeconds !== undefined) {
    options.onLimited(group.limit)
    return refuse(visit, rateLimited(retryAfterSeconds))
  }
  if (refusal !== undefined) return refuse(visit, refusal)
  if (head.contentLength > group.maxBodyBytes) return refuse(visit, bodyTooLarge(group.maxBodyBytes))
  if (!isOfService(group)) return showOwnPage(options, visit)
  const shared = isShareable(visit, group) && share(options, visit, group)
  if (!(shared instanceof Promise)) return shared || send(options, visit, group)
  whenKnown(options, visit, shared, (isAnswered) => isAnswered || send(options, visit, group))
}

const share = (options: DoorOptions, visit: Visit, group: ServiceRoutes) =>
  options.sharing !== undefined &&
  answerShared(visit, options.sharing, {
    group,
    upstreams: options.upstreams[group.service],
    now: options.now,
    onFailure: (upstream, error) => options.onUpstreamFailure(visit, upstream, error),
  })

/** Forwards the request to its service. */
function send(options: DoorOptions, visit: Visit, group: ServiceRoutes) {
  const { request, response, head, method, target, path, correlationId, responseHeaders } = visit
  if (head.expectation !== '' && isHttp11(request)) response.writeContinue()
  forward({
    request,
    response,
    group,
    client: visit.share as ClientShare,
    method,
    target,
    path,
    correlationId,
    responseHeaders,
    bodyLimits: options.bodyLimits,
    pace: options.bodyLimits.pace,
    upstreams: options.upstreams[group.service],
    requestHeaders: serviceHeaders(visit, options.trustsPeer),
    isJson: isJson(head.contentType),
    bodyLength: head.isChunked ? -1 : Math.max(0, head.contentLength),
    now: options.now,
    onFailure: (upstream, error) => options.onUpstreamFailure(visit, upstream, error),
  })
}

/** An HTTP/1.0 client knows no interim responses (RFC 9110, section 10.1.1). */
const isHttp11 = ({ httpVersionMajor, httpVersionMinor }: IncomingMessage) =>
  httpVersionMajor === 1 && httpVersionMinor === 1

const isJson = (contentType: string) => /^application\/(?:[\w.-]+\+)?json\b/i.test(contentType)

/** Goes on with what was waited for, unless the client has left in the meantime. */
function whenKnown<Known>(options: DoorOptions, visit: Visit, known: Promise<Known>, goOn: (known: Known) => void) {
  known.then((value) => visit.response.destroyed || goOn(value)).catch((error: unknown) => fail(options, visit, error))
}

function fail({ onError }: DoorOptions, visit: Visit, error: unknown) {
  onError(visit, error)
  if (visit.response.headersSent) visit.response.destroy()
  else refuse(visit, internalError)
}
