import type { IncomingHttpHeaders } from 'node:http'
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
    const { statusCode, headers, body } = await upstream.pool.request({
      method: 'GET',
      path: target,
      headers: ['accept', '*/*', 'x-correlation-id', correlationId, 'traceparent', traceparent],
      headersTimeout: timeoutMs,
      bodyTimeout: timeoutMs,
    })
    upstream.breaker.succeeded()
    upstream.drainNotice.noted(headers[drainingHeader] !== undefined, now())
    if (Number(headers['content-length'] ?? 0) > largestBody) {
      await body.dump({ limit: 0 }).catch(() => {})
      return undefined
    }
    return sharedAnswer(statusCode, headers, Buffer.from(await body.bytes()))
  } catch {
    // The request that is forwarded instead finds out, and tells the circuit breaker.
    return undefined
  }
}

function sharedAnswer(status: number, headers: IncomingHttpHeaders, body: Buffer): SharedAnswer | undefined {
  if (body.length > largestBody) return undefined
  return {
    status,
    headers: clientHeaders(headers, []),
    etag: headers.etag,
    body,
    freshForMs: status === 200 ? freshForMs(headers['cdn-cache-control']) : 0,
  }
}

/** What the service allows to caches in front of it, such as `max-age=1` (RFC 9213). */
function freshForMs(header: string | string[] | undefined): number {
  const seconds = /(?:^|,)\s*max-age=(\d{1,6})\s*(?:,|$)/.exec(String(header ?? ''))?.[1]
  return Number(seconds ?? 0) * 1000
}
