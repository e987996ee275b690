import { fetchResponse, headerOf, NoResponseError, type WholeResponse } from '@storefleet/http-client'
import { drainingHeader } from './drain-notice.ts'
import { noteFailure } from './replicas.ts'
import { isQueueFailure, isTimeout, isUnsent } from './upstream-failure.ts'
import type { Upstream, Upstreams } from './upstreams.ts'

type ServiceRequest = Readonly<{
  /** Path and query. */
  target: string
  /** A flat list of names and values. */
  headers: readonly string[]
  /** How long the service may stay silent, and when its response begins at the latest, in milliseconds. */
  timeoutMs: number
  /** How often a request is sent again whose connection broke. */
  retries: number
  /** A longer body is refused with a NoResponseError, `too-large`. */
  maxBytes?: number
  /** Ends all tries. */
  signal?: AbortSignal
  /** In milliseconds, from a clock that never goes back. */
  now: () => number
  /** A replica sent no response, or one that cannot be read. */
  onFailure?: (upstream: Upstream, error: unknown) => void
}>

/**
 * Sends a GET of the gateway's own to one replica after another, and returns what `read` makes of the first whole response.
 * Throws where none responds: a NoResponseError, the reason of the signal, or what `read` throws.
 */
export async function askService<Result>(
  upstreams: Upstreams,
  request: ServiceRequest,
  read: (response: WholeResponse) => Result,
): Promise<Result> {
  const { timeoutMs, signal, now, onFailure } = request
  const deadline = now() + timeoutMs
  const unreachable: Upstream[] = []
  let retriesLeft = request.retries
  for (let failure: unknown; ; ) {
    const time = now()
    const upstream = time < deadline ? upstreams.next(time, unreachable) : undefined
    if (upstream === undefined) throw failure ?? new NoResponseError('not-connected', 'No replica may be asked')
    try {
      return await ask(upstream, { ...request, deadline }, read)
    } catch (error) {
      if (isTooLarge(error)) throw error
      if (!isQueueFailure(error)) {
        onFailure?.(upstream, error)
        noteFailure(upstream, now())
      }
      if (isUnsent(error)) unreachable.push(upstream)
      else if (retriesLeft === 0 || isTimeout(error) || signal?.aborted) throw error
      else retriesLeft -= 1
      failure = error
    }
  }
}

export const isTooLarge = (error: unknown) => error instanceof NoResponseError && error.reason === 'too-large'

async function ask<Result>(
  { pool, breaker, drainNotice }: Upstream,
  request: ServiceRequest & { deadline: number },
  read: (response: WholeResponse) => Result,
): Promise<Result> {
  const response = await fetchResponse(pool, request)
  const result = read(response)
  breaker.succeeded()
  drainNotice.noted(headerOf(response.head, drainingHeader) !== undefined, request.now())
  return result
}

export type JsonRequest = Readonly<{
  path: string
  /** A flat list of names and values. */
  headers?: readonly string[]
  /** For all tries together, in milliseconds. */
  timeoutMs: number
  now: () => number
}>

export type JsonResponse = Readonly<{ status: number; body: unknown }>

/** Asks a service for JSON, with any status. Throws where no replica responds with JSON in time. */
export const askForJson = (upstreams: Upstreams, { path, headers = [], timeoutMs, now }: JsonRequest) =>
  askService(
    upstreams,
    { target: path, headers, timeoutMs, retries: 1, signal: AbortSignal.timeout(timeoutMs), now },
    ({ head, body }): JsonResponse => ({ status: head.status, body: JSON.parse(body.toString()) as unknown }),
  )
