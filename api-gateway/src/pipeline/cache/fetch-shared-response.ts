import { fetchResponse, headerOf, NoResponseError, type ResponseHead, type WholeResponse } from '@storefleet/http-client'
import { isCompressible, SharedBody } from '../../http/content-encoding.ts'
import { drainingHeader } from '../../proxy/drain-notice.ts'
import { noteFailure } from '../../proxy/replicas.ts'
import { clientHeaders } from '../../proxy/response-headers.ts'
import { isQueueFailure, isTimeout, isUnsent, problemOf } from '../../proxy/upstream-failure.ts'
import type { Upstream, Upstreams } from '../../proxy/upstreams.ts'
import type { ServiceRoutes } from '../../route-table.ts'
import type { Fetched, SharedAnswer } from './response-cache.ts'

type Question = Readonly<{
  group: ServiceRoutes
  upstreams: Upstreams
  /** Path and query. */
  target: string
  correlationId: string
  traceparent: string
  now: () => number
  onFailure: (upstream: Upstream, error: unknown) => void
}>

/** A larger answer is passed through as a stream instead. */
const largestBody = 512 * 1024

/**
 * Asks a service on behalf of all who want to know: nothing of a client's own is sent along. Replicas are tried as for a
 * request that is forwarded, within one time limit. Undefined where the answer is too large to be shared.
 */
export async function fetchSharedAnswer(question: Question): Promise<Fetched> {
  const { group, upstreams, now } = question
  const deadline = now() + group.timeoutMs
  const refusedBy: Upstream[] = []
  let retriesLeft = group.retries
  for (let failure: unknown; ; ) {
    const time = now()
    const upstream = time < deadline ? upstreams.next(time, refusedBy) : undefined
    if (upstream === undefined) return { problem: problemOf(group.service, failure, upstreams.retryAfterSeconds(time)) }
    try {
      return await ask(upstream, question, deadline)
    } catch (error) {
      if (error instanceof NoResponseError && error.reason === 'too-large') return undefined
      if (!isQueueFailure(error)) tell(question, upstream, error)
      if (isUnsent(error)) refusedBy.push(upstream)
      else if (retriesLeft === 0 || isTimeout(error)) return { problem: problemOf(group.service, error) }
      else retriesLeft -= 1
      failure = error
    }
  }
}

function tell({ onFailure, now }: Question, upstream: Upstream, error: unknown) {
  onFailure(upstream, error)
  noteFailure(upstream, now())
}

async function ask(upstream: Upstream, question: Question, deadline: number): Promise<SharedAnswer> {
  const { target, correlationId, traceparent, group, now } = question
  const headers = ['accept', '*/*', 'x-correlation-id', correlationId, 'traceparent', traceparent]
  const { timeoutMs } = group
  const answer = await fetchResponse(upstream.pool, { target, headers, timeoutMs, deadline, maxBytes: largestBody })
  upstream.breaker.succeeded()
  upstream.drainNotice.noted(headerOf(answer.head, drainingHeader) !== undefined, now())
  return sharedAnswer(answer)
}

function sharedAnswer({ head, body }: WholeResponse): SharedAnswer {
  const sharedForMs = head.status === 200 ? freshForMs(headerOf(head, 'cdn-cache-control')) : 0
  const mayBeEncoded = sharedForMs > 0 && isCompressible(headerOf(head, 'content-type'), body.length) && !isFixed(head)
  return {
    status: head.status,
    headers: clientHeaders(head, mayBeEncoded ? ['vary', 'accept-encoding'] : []),
    etag: headerOf(head, 'etag'),
    body: new SharedBody(body),
    isCompressible: mayBeEncoded,
    freshForMs: sharedForMs,
  }
}

/** Whether the service has encoded the body itself, or wants it passed on as it is. */
const isFixed = (head: ResponseHead) =>
  headerOf(head, 'content-encoding') !== undefined || /no-transform/i.test(headerOf(head, 'cache-control') ?? '')

/** What the service allows to caches in front of it, such as `max-age=1` (RFC 9213). */
function freshForMs(header = ''): number {
  const seconds = /(?:^|,)\s*max-age=(\d{1,6})\s*(?:,|$)/.exec(header)?.[1]
  return Number(seconds ?? 0) * 1000
}
