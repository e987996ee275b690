import type { Access } from '@storefleet/identity'

/** HTTP status → the codes of the problem documents that a route may return with it. */
export type Problems = Readonly<Record<number, readonly string[]>>

/** Request headers with a meaning of their own, and whether the route works without. */
export type HeaderName = 'idempotency-key' | 'if-match' | 'if-none-match' | 'last-event-id'
export type DeclaredHeaders = Readonly<Partial<Record<HeaderName, 'required' | 'optional'>>>

/** What a route says of itself, as far as its problems follow from it. */
export type RouteContract = {
  access: Access | undefined
  hasBody: boolean
  hasInput: boolean
  isPaged: boolean
  headers: DeclaredHeaders
  problems: Problems
}

const invalidToken: Problems = { 401: ['invalid-token', 'session-revoked'] }
const signedIn: Problems = { 401: ['sign-in-required', 'invalid-token', 'session-revoked'] }
const problemsOfAccess: Record<Access, Problems> = {
  public: invalidToken,
  owner: invalidToken,
  customer: signedIn,
  staff: { ...signedIn, 403: ['staff-only', 'permission-missing'] },
  admin: { ...signedIn, 403: ['admin-only'] },
}

const problemsOfHeader: Record<HeaderName, Problems> = {
  'idempotency-key': {
    400: ['idempotency-key-required'],
    409: ['idempotency-key-in-flight'],
    422: ['idempotency-key-reused'],
  },
  'if-match': { 400: ['if-match-invalid'], 412: ['version-stale'], 428: ['if-match-missing'] },
  'if-none-match': {},
  'last-event-id': {},
}

const problemsOfInput: Problems = { 400: ['invalid-request', 'invalid-text'] }
const problemsOfBody: Problems = {
  400: ['malformed-request', 'invalid-encoding'],
  413: ['body-too-large'],
  415: ['unsupported-media-type'],
}
const problemsOfPages: Problems = { 400: ['invalid-cursor'] }
const problemsOfEvery: Problems = { 503: ['database-unavailable', 'sign-in-unavailable'] }

/**
 * Problems that any route may return, so that no route lists them: what the connection, the target or the token of a request was
 * refused for on any route, and failures of ours.
 */
export const unlistedProblems: readonly string[] = [
  'ambiguous-request',
  'expectation-failed',
  'host-missing',
  'host-not-allowed',
  'internal-error',
  'invalid-request-target',
  'method-not-allowed',
  'origin-not-allowed',
  'request-timeout',
  'route-not-found',
  'second-factor-required',
  'uri-too-long',
]

/** Returns the problems that follow from what a route says of itself, and those that it declares. */
export function problemsOf({ access, hasBody, hasInput, isPaged, headers, problems }: RouteContract): Problems {
  const names = Object.keys(headers) as HeaderName[]
  return mergeProblems(
    problemsOfAccess[access ?? 'customer'],
    ...(hasInput || hasBody ? [problemsOfInput] : []),
    ...(hasBody ? [problemsOfBody] : []),
    ...(isPaged ? [problemsOfPages] : []),
    ...names.map((name) => problemsOfHeader[name]),
    problems,
    problemsOfEvery,
  )
}

/** Returns every code of all, each once, by status. */
export function mergeProblems(...all: readonly Problems[]): Problems {
  const merged: Record<number, readonly string[]> = {}
  for (const problems of all) {
    for (const [status, codes] of Object.entries(problems)) {
      merged[Number(status)] = [...new Set([...(merged[Number(status)] ?? []), ...codes])]
    }
  }
  return merged
}
