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
      schema: {
        allOf: [
          problem,
          { type: 'object', required: ['code'], properties: { code: { type: 'string', enum: [...codes] } } },
        ],
      },
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
  GatewayUnavailable: { status: 503, codes: ['service-unavailable', 'service-overloaded', 'gateway-overloaded'] },
  UpstreamTimeout: { status: 504, codes: ['upstream-timeout'] },
}

const otherProblem: DocumentedResponse = {
  description: `Any other problem. Every route may return ${unlistedProblems.map((code) => `\`${code}\``).join(', ')}`,
  headers: correlationHeader,
  content: { 'application/problem+json': { schema: problem } },
}

const sharedResponses: Record<string, DocumentedResponse> = {
  ...Object.fromEntries(
    Object.entries(sharedSets).map(([name, { status, codes }]) => [name, responseOf(status, codes)]),
  ),
  OtherProblem: otherProblem,
}

/** `order-not-found` → `OrderNotFound` */
const nameOfCode = (code: string) => code.replace(/(?:^|-)(\w)/g, (_, first: string) => first.toUpperCase())

/**
 * Returns a response for each status of `problems`, and `default` for all others. One with a single code, or with a set of codes
 * that many operations have, is put into `components`, which are those of the document, and referred to.
 */
export function problemResponses(
  problems: Problems,
  components: Record<string, DocumentedResponse>,
): Record<string, DocumentedResponse> {
  const share = (name: string, response: DocumentedResponse): DocumentedResponse => {
    if (!isDeepStrictEqual(components[name] ?? response, response)) throw new Error(`Two responses are named ${name}`)
    components[name] = response
    return { $ref: `#/components/responses/${name}` }
  }
  const responses = Object.entries(problems).map(([status, codes]) => {
    const response = responseOf(Number(status), codes)
    const [known] = Object.entries(sharedResponses).find(([, shared]) => isDeepStrictEqual(shared, response)) ?? []
    const name = known ?? (codes.length === 1 && codes[0] ? nameOfCode(codes[0]) : undefined)
    return [status, name === undefined ? response : share(name, response)]
  })
  return { ...Object.fromEntries(responses), default: share('OtherProblem', otherProblem) }
}
