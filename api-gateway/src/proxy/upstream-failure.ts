import { NoResponseError, type NoResponseReason } from '@storefleet/http-client'
import type { Problem } from '../http/problem.ts'
import type { ServiceName } from '../route-table.ts'
import { BodyMemoryError, BodyTooLargeError, BodyTooSlowError } from './body-errors.ts'

const isFor = (error: unknown, reason: NoResponseReason) => error instanceof NoResponseError && error.reason === reason

export const isTimeout = (error: unknown) => isFor(error, 'timed-out')

/** Whether the request found no connection: then nothing was sent, and the service may be healthy. */
export const isQueueFailure = (error: unknown) =>
  isFor(error, 'queue-full') || isFor(error, 'queue-timeout') || isFor(error, 'queue-closed')

/** Whether nothing was sent to the service. */
export const isUnsent = (error: unknown) => isFor(error, 'not-connected') || isQueueFailure(error)

const serviceUnavailable = (service: ServiceName, retryAfterSeconds: number): Problem => ({
  status: 503,
  slug: 'service-unavailable',
  detail: `The ${service} cannot be reached at the moment. Nothing was done; try again shortly.`,
  headers: ['retry-after', String(retryAfterSeconds)],
})

const serviceOverloaded = (service: ServiceName): Problem => ({
  status: 503,
  slug: 'service-overloaded',
  detail: `The ${service} has more requests than it can serve at the moment. Nothing was done; try again shortly.`,
  headers: ['retry-after', '1'],
})

/** Returns the problem for a request to which no replica responded; `failure` is undefined where no replica may be asked. */
export function problemOf(service: ServiceName, failure: unknown, retryAfterSeconds = 1): Problem {
  if (isFor(failure, 'queue-full') || isFor(failure, 'queue-timeout')) return serviceOverloaded(service)
  if (failure === undefined || isUnsent(failure)) return serviceUnavailable(service, retryAfterSeconds)
  if (isTimeout(failure)) {
    const detail = `The ${service} did not answer in time. ${unknownOutcome}`
    return { status: 504, slug: 'upstream-timeout', detail, headers: ['retry-after', '5'] }
  }
  const detail = `The ${service} broke off its response. ${unknownOutcome}`
  return { status: 502, slug: 'bad-gateway', detail, headers: ['retry-after', '1'] }
}

const unknownOutcome = 'Whether it did what was asked is not known; with an Idempotency-Key it is safe to ask again.'

export const invalidRequest: Problem = {
  status: 400,
  slug: 'invalid-request',
  detail: 'The request holds something that HTTP does not allow.',
}

export const invalidEncoding: Problem = {
  status: 400,
  slug: 'invalid-encoding',
  detail: 'The body is not valid UTF-8.',
}

const requestTimeout: Problem = {
  status: 408,
  slug: 'request-timeout',
  detail: 'The body of the request arrived too slowly.',
  headers: ['connection', 'close'],
}

const gatewayOverloaded: Problem = {
  status: 503,
  slug: 'gateway-overloaded',
  detail: 'There is no memory for the body of the request at the moment. Nothing was done; try again shortly.',
  headers: ['retry-after', '1'],
}

/** Returns the problem for a refused body; undefined for an error of another kind. */
export function bodyRefusal(error: Error, maxBytes: number): Problem | undefined {
  if (error instanceof BodyTooLargeError) return bodyTooLarge(maxBytes)
  if (error instanceof BodyTooSlowError) return requestTimeout
  return error instanceof BodyMemoryError ? gatewayOverloaded : undefined
}

export const bodyTooLarge = (maxBytes: number): Problem => ({
  status: 413,
  slug: 'body-too-large',
  detail: `The body is larger than the ${maxBytes} bytes that this route takes.`,
})
