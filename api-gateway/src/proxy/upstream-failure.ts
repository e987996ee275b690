import type { Problem } from '../edge/problem.ts'
import type { ServiceName } from '../route-table.ts'

const codeOf = (error: unknown) => (error instanceof Error && 'code' in error ? String(error.code) : '')

const timeoutCodes = new Set(['UND_ERR_HEADERS_TIMEOUT', 'UND_ERR_BODY_TIMEOUT'])
const invalidRequestCodes = new Set([
  'UND_ERR_INVALID_ARG',
  'UND_ERR_NOT_SUPPORTED',
  'UND_ERR_REQ_CONTENT_LENGTH_MISMATCH',
])

export const isTimeout = (error: unknown) => timeoutCodes.has(codeOf(error))

/** Whether it is the request that cannot be sent on, and not the service that fails. */
export const isInvalidRequest = (error: unknown) => invalidRequestCodes.has(codeOf(error))

export const serviceUnavailable = (service: ServiceName, retryAfterSeconds: number): Problem => ({
  status: 503,
  slug: 'service-unavailable',
  detail: `The ${service} cannot be reached at the moment. Nothing was done; try again shortly.`,
  headers: ['retry-after', String(retryAfterSeconds)],
})

/** What the client is told of a request that got no answer, after it may have reached the service. */
export function brokenAnswer(service: ServiceName, error: unknown): Problem {
  if (isInvalidRequest(error)) {
    return { status: 400, slug: 'invalid-request', detail: 'The request holds something that HTTP does not allow.' }
  }
  if (isTimeout(error)) {
    return { status: 504, slug: 'upstream-timeout', detail: `The ${service} did not answer in time. ${unknownOutcome}` }
  }
  return { status: 502, slug: 'bad-gateway', detail: `The ${service} broke off its answer. ${unknownOutcome}` }
}

const unknownOutcome = 'Whether it did what was asked is not known; with an Idempotency-Key it is safe to ask again.'

export const bodyTooLarge = (maxBytes: number): Problem => ({
  status: 413,
  slug: 'body-too-large',
  detail: `The body is larger than the ${maxBytes} bytes that this route takes.`,
})
