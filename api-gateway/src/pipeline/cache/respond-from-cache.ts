import { isStaff } from '@storefleet/identity'
import { type AnswerCache, type Fetched, isFailure, type SharedAnswer } from './response-cache.ts'
import { fetchSharedAnswer } from './fetch-shared-response.ts'
import { type Encoding, encodedEtag, preferredEncoding } from '../../http/content-encoding.ts'
import { endWith, type ReaderPace } from '../../http/slow-reader.ts'
import type { Upstream, Upstreams } from '../../proxy/upstreams.ts'
import type { RouteGroup, ServiceRoutes } from '../../route-table.ts'
import { isRead, refuse, type Visit } from '../request-context.ts'

/** Answers of services, kept for those who ask the same. */
export type Sharing = Readonly<{
  cache: AnswerCache
  /** The services whose answers are kept. */
  services: ReadonlySet<string>
  /** How slowly a client may read its answer. */
  reader: ReaderPace
}>

type SharingOptions = Readonly<{ cache: AnswerCache; table: readonly RouteGroup[]; reader: ReaderPace }>

/** Keeps what the routes that are marked for it answer. */
export const createSharing = ({ cache, table, reader }: SharingOptions): Sharing => ({
  cache,
  reader,
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
export function answerShared(visit: Visit, { cache, reader }: Sharing, asked: Asked): boolean | Promise<boolean> {
  let isFirst = false
  const { target, correlationId, traceparent } = visit
  const found = cache.find(target, () => {
    isFirst = true
    return fetchSharedAnswer({ ...asked, target, correlationId, traceparent })
  })
  if (!(found instanceof Promise)) return found !== undefined && send(visit, found, reader)
  return found.then((fetched) => answerFetched(visit, fetched, { isFirst, reader }))
}

/** A failure is told to all that waited: asking for each of them what has just failed would make it worse. */
function answerFetched(
  visit: Visit,
  fetched: Fetched,
  { isFirst, reader }: { isFirst: boolean; reader: ReaderPace },
): boolean | Promise<boolean> {
  if (fetched === undefined) return false
  if (!isFailure(fetched)) return isFor(visit, fetched, isFirst) && send(visit, fetched, reader)
  if (!visit.response.destroyed) refuse(visit, fetched.problem)
  return true
}

/**
 * What the service does not let be shared is for whoever asked first, unless that was somebody in particular: it was asked
 * for nobody. That the service failed is for all that waited.
 */
const isFor = ({ head }: Visit, { freshForMs, status }: SharedAnswer, isFirst: boolean) =>
  freshForMs > 0 || status >= 500 || (isFirst && head.authorization === '')

/** Sends the answer in the coding that the client prefers; a promise of it while that is being made. */
function send(visit: Visit, answer: SharedAnswer, reader: ReaderPace): true | Promise<true> {
  const { response, head, responseHeaders } = visit
  if (response.destroyed) return true
  const encoding = answer.isCompressible ? preferredEncoding(head.acceptEncoding) : undefined
  const { etag } = answer
  if (etag !== undefined && head.ifNoneMatch.includes(etag)) {
    response.writeHead(304, [...headersWithout(content, answer.headers, encoding), ...responseHeaders])
    response.end()
    return true
  }
  if (encoding === undefined) {
    response.writeHead(answer.status, [...answer.headers, ...responseHeaders])
    endWith(response, answer.body.identity, reader)
    return true
  }
  const body = answer.body.in(encoding)
  if (!(body instanceof Promise)) return sendEncoded(visit, answer, { encoding, body, reader })
  return body.then((encoded) => sendEncoded(visit, answer, { encoding, body: encoded, reader }))
}

type Encoded = Readonly<{ encoding: Encoding; body: Buffer; reader: ReaderPace }>

function sendEncoded({ response, responseHeaders }: Visit, answer: SharedAnswer, encoded: Encoded): true {
  const { encoding, body, reader } = encoded
  if (response.destroyed) return true
  response.writeHead(answer.status, [
    ...headersWithout(length, answer.headers, encoding),
    ...['content-encoding', encoding, 'content-length', String(body.length)],
    ...responseHeaders,
  ])
  endWith(response, body, reader)
  return true
}

const length: ReadonlySet<string> = new Set(['content-length'])
/** A 304 says nothing of a body it does not have. */
const content: ReadonlySet<string> = new Set(['content-length', 'content-type'])

/** The headers of an answer without some of them, and with the tag of its body in this coding. */
function headersWithout(
  names: ReadonlySet<string>,
  headers: readonly string[],
  encoding: Encoding | undefined,
): string[] {
  const kept: string[] = []
  for (let index = 0; index < headers.length; index += 2) {
    const name = headers[index] as string
    const value = headers[index + 1] as string
    if (names.has(name)) continue
    kept.push(name, name === 'etag' && encoding !== undefined ? encodedEtag(value, encoding) : value)
  }
  return kept
}
