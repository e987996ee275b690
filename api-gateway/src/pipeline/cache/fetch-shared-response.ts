import { isCompressible, SharedBody } from '@storefleet/http/content-encoding'
import { headerOf, type ResponseHead, type WholeResponse } from '@storefleet/http-client'
import { askService, isTooLarge } from '../../proxy/ask-service.ts'
import { clientHeaders } from '../../proxy/response-headers.ts'
import { problemOf } from '../../proxy/upstream-failure.ts'
import type { Upstream, Upstreams } from '../../proxy/upstreams.ts'
import type { ServiceRoutes } from '../../route-table.ts'
import type { Fetched, SharedResponse } from './response-cache.ts'

type Options = Readonly<{
  group: ServiceRoutes
  upstreams: Upstreams
  /** Path and query. */
  target: string
  correlationId: string
  traceparent: string
  now: () => number
  onFailure: (upstream: Upstream, error: unknown) => void
}>

/** A larger response is streamed to each client instead. */
const maxBytes = 512 * 1024

/**
 * Asks a service once for all clients that send the same request: no header of a client is passed on. Returns undefined where
 * the response is too large to be shared.
 */
export async function fetchSharedResponse(options: Options): Promise<Fetched> {
  const { group, upstreams, target, correlationId, traceparent, now, onFailure } = options
  const { timeoutMs, retries } = group
  const headers = ['accept', '*/*', 'x-correlation-id', correlationId, 'traceparent', traceparent]
  const request = { target, headers, timeoutMs, retries, maxBytes, now, onFailure }
  try {
    return await askService(upstreams, request, sharedResponse)
  } catch (error) {
    return isTooLarge(error)
      ? undefined
      : { problem: problemOf(group.service, error, upstreams.retryAfterSeconds(now())) }
  }
}

function sharedResponse({ head, body }: WholeResponse): SharedResponse {
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

/** Whether the service has encoded the body itself, or forbids to. */
const isFixed = (head: ResponseHead) =>
  headerOf(head, 'content-encoding') !== undefined || /no-transform/i.test(headerOf(head, 'cache-control') ?? '')

/** What the service allows to caches in front of it, such as `max-age=1` (RFC 9213). */
function freshForMs(header = ''): number {
  const seconds = /(?:^|,)\s*max-age=(\d{1,6})\s*(?:,|$)/.exec(header)?.[1]
  return Number(seconds ?? 0) * 1000
}
