import { STATUS_CODES } from 'node:http'
import { isDeepStrictEqual } from 'node:util'
import type { DocumentedResponse, DocumentedSchema } from './document-types.ts'
import { type Problems, unlistedProblems } from './route-problems.ts'

const retryAfter = {
  'Retry-After': { description: 'Seconds to wait before the request is sent again', schema: { type: 'integer' } },
}
const correlationHeader = { 'x-correlation-id': { $ref: '#/components/headers/CorrelationId' } }
/** Statuses whose responses say when to come again. */
const isTemporary = (status: number) => status === 429 || status >= 502

const problem: DocumentedSchema = { $ref: '#/components/schemas/Problem' }

const responseOf = (status: number, codes: readonly string[]): DocumentedResponse => ({
  description: `${STATUS_CODES[status]}: ${codes.map((code) => `\`${code}\``).join(', ')}`,
  headers: { ...correlationHeader, ...(isTemporary(status) && retryAfter) },
  content: {
    'application/problem+json': {
      schema: { allOf: [problem, { type: 'object', properties: { code: { type: 'string', enum: [...codes] } } }] },
    },
  },
})

/** Sets of codes that many operations have for a status: they share one response. */
const sharedSets: Record<string, { status: number; codes: readonly string[] }> = {
  InvalidToken: { status: 401, codes: ['invalid-token', 'session-revoked'] },
  SignInRequired: { status: 401, codes: ['sign-in-required', 'invalid-token', 'session-revoked'] },
  StaffOnly: { status: 403, codes: ['staff-only'] },
  AdminOnly: { status: 403, codes: ['admin-only'] },
  InvalidInput: { status: 400, codes: ['invalid-request', 'invalid-text'] },
  InvalidBody: { status: 400, codes: ['invalid-request', 'invalid-text', 'malformed-request', 'invalid-encoding'] },
  InvalidPage: { status: 400, codes: ['invalid-request', 'invalid-text', 'invalid-cursor'] },
  BodyTooLarge: { status: 413, codes: ['body-too-large'] },
  UnsupportedMediaType: { status: 415, codes: ['unsupported-media-type'] },
  TooManyRequests: { status: 429, codes: ['rate-limited', 'too-many-connections', 'too-many-requests-in-flight'] },
  BadGateway: { status: 502, codes: ['bad-gateway'] },
  DatabaseUnavailable: { status: 503, codes: ['database-unavailable', 'sign-in-unavailable'] },
  Unavailable: {
    status: 503,
    codes: [
      'database-unavailable',
      'sign-in-unavailable',
      'service-unavailable',
      'service-overloaded',
      'gateway-overloaded',
    ],
  },
  UpstreamTimeout: { status: 504, codes: ['upstream-timeout'] },
}

const otherProblem: DocumentedResponse = {
  description: `Any other problem. Every route may return ${unlistedProblems.map((code) => `\`${code}\``).join(', ')}`,
  headers: correlationHeader,
  content: { 'application/problem+json': { schema: problem } },
}

/** The responses that operations share, by their name in `components.responses`. */
export const sharedResponses: Record<string, DocumentedResponse> = {
  ...Object.fromEntries(
    Object.entries(sharedSets).map(([name, { status, codes }]) => [name, responseOf(status, codes)]),
  ),
  OtherProblem: otherProblem,
}

/** Returns a response for each status of `problems`, and `default` for all others. */
export const problemResponses = (problems: Problems): Record<string, DocumentedResponse> => ({
  ...Object.fromEntries(
    Object.entries(problems).map(([status, codes]) => {
      const response = responseOf(Number(status), codes)
      const shared = Object.entries(sharedResponses).find(([, each]) => isDeepStrictEqual(each, response))
      return [status, shared ? { $ref: `#/components/responses/${shared[0]}` } : response]
    }),
  ),
  default: { $ref: '#/components/responses/OtherProblem' },
})
