import { isStaff } from '@storefleet/service-kit'
import { type AnswerCache, type Fetched, isFailure, type SharedAnswer } from '../cache/answer-cache.ts'
import { fetchSharedAnswer } from '../cache/fetch-shared-answer.ts'
import type { Upstream, Upstreams } from '../proxy/upstreams.ts'
import type { RouteGroup, ServiceRoutes } from '../route-table.ts'
import { isRead, refuse, type Visit } from './visit.ts'

/** Answers of services, kept for those who ask the same. */
export type Sharing = Readonly<{
  cache: AnswerCache
  /** The services whose answers are kept. */
  services: ReadonlySet<string>
}>

/** Keeps what the routes that are marked for it answer. */
export const createSharing = (cache: AnswerCache, table: readonly RouteGroup[]): Sharing => ({
  cache,
  services: new Set(table.filter(({ isShared }) => isShared).map(({ service }) => service)),
})

/** Whether somebody else may be given the same answer: staff are shown more than customers are. */
export const isShareable = ({ method, actor, head }: Visit, { isShared }: RouteGroup): boolean =>
  isShared === true && method === 'GET' && head.contentLength <= 0 && !head.isChunked && !(actor && isStaff(actor))

/** Forgets what the visit may have changed. */
export function forgetChanged({ cache, services }: Sharing, visit: Visit): void {
  const isChange = visit.group !== undefined && services.has(visit.group.service) && !isRead(visit)
  if (isChange && visit.response.statusCode < 400) cache.clear()
}

type Asked = Readonly<{
  group: ServiceRoutes
  upstreams: Upstreams
  now: () => number
  onFailure: (upstream: Upstream, error: unknown) => void
}>

/** Answers the visit with what is kept, or with what the service says now. False, or a promise of it, where its request has to be forwarded. */
export function answerShared(visit: Visit, { cache }: Sharing, asked: Asked): boolean | Promise<boolean> {
  let isFirst = false
  const { target, correlationId, traceparent } = visit
  const found = cache.find(target, () => {
    isFirst = true
    return fetchSharedAnswer({ ...asked, target, correlationId, traceparent })
  })
  if (!(found instanceof Promise)) return found !== undefined && send(visit, found)
  return found.then((fetched) => answerFetched(visit, fetched, isFirst))
}

/** A failure is told to all that waited: asking for each of them what has just failed would make it worse. */
function answerFetched(visit: Visit, fetched: Fetched, isFirst: boolean): boolean {
  if (fetched === undefined) return false
  if (!isFailure(fetched)) return isFor(visit, fetched, isFirst) && send(visit, fetched)
  if (!visit.response.destroyed) refuse(visit, fetched.problem)
  return true
}

/**
 * What the service does not let be shared is for whoever asked first, unless that was somebody in particular: it was asked
 * for nobody. That the service failed is for all that waited.
 */
const isFor = ({ head }: Visit, { freshForMs, status }: SharedAnswer, isFirst: boolean) =>
  freshForMs > 0 || status >= 500 || (isFirst && head.authorization === '')

function send({ response, head, responseHeaders }: Visit, { status, headers, etag, body }: SharedAnswer): true {
  if (response.destroyed) return true
  if (etag !== undefined && head.ifNoneMatch.includes(etag)) {
    response.writeHead(304, [...withoutContent(headers), ...responseHeaders])
    response.end()
  } else {
    response.writeHead(status, [...headers, ...responseHeaders])
    response.end(body)
  }
  return true
}

/** A 304 says nothing of a body it does not have. */
function withoutContent(headers: readonly string[]): string[] {
  const kept: string[] = []
  for (let index = 0; index < headers.length; index += 2) {
    const name = headers[index] as string
    if (name !== 'content-length' && name !== 'content-type') kept.push(name, headers[index + 1] as string)
  }
  return kept
}
