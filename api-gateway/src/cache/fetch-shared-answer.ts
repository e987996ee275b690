import { fetchAnswer, type WholeAnswer } from '../http-client/fetch-answer.ts'
import { headerOf } from '../http-client/response-head.ts'
import { drainingHeader } from '../proxy/drain-notice.ts'
import { clientHeaders } from '../proxy/response-headers.ts'
import type { Upstreams } from '../proxy/upstreams.ts'
import type { SharedAnswer } from './answer-cache.ts'

type Question = Readonly<{
  upstreams: Upstreams
  /** Path and query. */
  target: string
  correlationId: string
  traceparent: string
  timeoutMs: number
  now: () => number
}>

/** A larger answer is passed through as a stream instead. */
const largestBody = 512 * 1024

/**
 * Asks a service on behalf of whoever wants to know: nothing of a client's own is sent along.
 * Undefined where it gives no whole answer in time; then each client's request is forwarded on its own, which knows what to do.
 */
export async function fetchSharedAnswer(question: Question): Promise<SharedAnswer | undefined> {
  const { upstreams, target, correlationId, traceparent, timeoutMs, now } = question
  const upstream = upstreams.next(now())
  if (upstream === undefined) return undefined
  try {
    const headers = ['accept', '*/*', 'x-correlation-id', correlationId, 'traceparent', traceparent]
    const answer = await fetchAnswer(upstream.pool, { target, headers, timeoutMs, mostBytes: largestBody })
    upstream.breaker.succeeded()
    upstream.drainNotice.noted(headerOf(answer.head, drainingHeader) !== undefined, now())
    return sharedAnswer(answer)
  } catch {
    // The request that is forwarded instead finds out, and tells the circuit breaker.
    return undefined
  }
}

const sharedAnswer = ({ head, body }: WholeAnswer): SharedAnswer => ({
  status: head.status,
  headers: clientHeaders(head, []),
  etag: headerOf(head, 'etag'),
  body,
  freshForMs: head.status === 200 ? freshForMs(headerOf(head, 'cdn-cache-control')) : 0,
})

/** What the service allows to caches in front of it, such as `max-age=1` (RFC 9213). */
function freshForMs(header = ''): number {
  const seconds = /(?:^|,)\s*max-age=(\d{1,6})\s*(?:,|$)/.exec(header)?.[1]
  return Number(seconds ?? 0) * 1000
}
