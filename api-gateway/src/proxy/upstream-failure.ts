import type { Problem } from '../edge/problem.ts'
import { NoAnswerError, type NoAnswerReason } from '../http-client/no-answer.ts'
import type { ServiceName } from '../route-table.ts'

const isFor = (error: unknown, reason: NoAnswerReason) => error instanceof NoAnswerError && error.reason === reason

export const isTimeout = (error: unknown) => isFor(error, 'timed-out')

/** Whether the service knows nothing of the request. */
export const isUnsent = (error: unknown) => isFor(error, 'not-connected')

export const serviceUnavailable = (service: ServiceName, retryAfterSeconds: number): Problem => ({
  status: 503,
  slug: 'service-unavailable',
  detail: `The ${service} cannot be reached at the moment. Nothing was done; try again shortly.`,
  headers: ['retry-after', String(retryAfterSeconds)],
})

/** What the client is told of a request that got no answer, after it may have reached the service. */
export function brokenAnswer(service: ServiceName, error: unknown): Problem {
  if (isTimeout(error)) {
    return { status: 504, slug: 'upstream-timeout', detail: `The ${service} did not answer in time. ${unknownOutcome}` }
  }
  return { status: 502, slug: 'bad-gateway', detail: `The ${service} broke off its answer. ${unknownOutcome}` }
}

const unknownOutcome = 'Whether it did what was asked is not known; with an Idempotency-Key it is safe to ask again.'

export const invalidRequest: Problem = {
  status: 400,
  slug: 'invalid-request',
  detail: 'The request holds something that HTTP does not allow.',
}

export const bodyTooLarge = (maxBytes: number): Problem => ({
  status: 413,
  slug: 'body-too-large',
  detail: `The body is larger than the ${maxBytes} bytes that this route takes.`,
})
