import { isStaff } from '@storefleet/identity'
import type { ReaderPace } from '../../http/slow-reader.ts'
import type { Upstreams } from '../../proxy/upstreams.ts'
import type { RouteGroup, ServiceName, ServiceRoutes } from '../../route-table.ts'
import type { AccessLog } from '../access-log.ts'
import { isRead, type RequestContext, refuse } from '../request-context.ts'
import { fetchSharedResponse } from './fetch-shared-response.ts'
import { type Fetched, isFailure, type ResponseCache, type SharedResponse } from './response-cache.ts'
import { sendSharedResponse } from './send-shared-response.ts'

type Options = Readonly<{
  /** Undefined where every request is sent to its service. */
  cache: ResponseCache | undefined
  upstreams: Readonly<Record<ServiceName, Upstreams>>
  /** How slowly a client may read its response. */
  reader: ReaderPace
  accessLog: Pick<AccessLog, 'onUpstreamFailure'>
}>

/** Whether other clients may be sent the same response: staff are shown more than customers are. */
export const isShareable = ({ method, actor, head }: RequestContext, { isShared }: RouteGroup): boolean =>
  isShared === true && method === 'GET' && head.contentLength <= 0 && !head.isChunked && !(actor && isStaff(actor))

/**
 * Responds with what is in the cache, or with what its service responds now to every waiting request. Returns false where the
 * request has to be forwarded, and no promise where nothing has to be waited for. A failure is sent to every waiting request: to
 * send each of their requests to a service that has just failed would make it worse.
 */
export function respondFromCache(
  { cache, upstreams, reader, accessLog }: Options,
  context: RequestContext,
  group: ServiceRoutes,
): boolean | Promise<boolean> {
  if (cache === undefined) return false
  const { target, correlationId, traceparent } = context
  let isFirst = false
  const found = cache.find(target, () => {
    isFirst = true
    return fetchSharedResponse({
      group,
      upstreams: upstreams[group.service],
      target,
      correlationId,
      traceparent,
      now: reader.now,
      onFailure: (upstream, error) => accessLog.onUpstreamFailure(context, upstream, error),
    })
  })
  const respond = (fetched: Fetched) => respondWith(context, fetched, isFirst, reader)
  return found instanceof Promise ? found.then(respond) : respond(found)
}

function respondWith(context: RequestContext, fetched: Fetched, isFirst: boolean, reader: ReaderPace) {
  if (fetched === undefined) return false
  if (isFailure(fetched)) {
    if (!context.response.destroyed) refuse(context, fetched.problem)
    return true
  }
  if (!isFor(context, fetched, isFirst)) return false
  const sending = sendSharedResponse(context, fetched, reader)
  return sending instanceof Promise ? sending.then(() => true) : true
}

/**
 * A response that its service does not allow to share is for the client that asked first, unless that one is signed in: the
 * service was asked without credentials. A failure of the service is for every waiting request.
 */
const isFor = ({ head }: RequestContext, { freshForMs, status }: SharedResponse, isFirst: boolean) =>
  freshForMs > 0 || status >= 500 || (isFirst && head.authorization === '')

/** Clears the cache after a request that may have changed what its responses show. */
export function forgetChanged(
  cache: ResponseCache,
  context: RequestContext,
  cachedServices: ReadonlySet<string>,
): void {
  const isChange = context.group !== undefined && cachedServices.has(context.group.service) && !isRead(context)
  if (isChange && context.response.statusCode < 400) cache.clear()
}

/** The services with routes whose responses are cached. */
export const cachedServices = (table: readonly RouteGroup[]): ReadonlySet<string> =>
  new Set(table.filter(({ isShared }) => isShared).map(({ service }) => service))
