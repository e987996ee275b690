import type { Problem } from '../http/problem.ts'
import { allowedMethods } from './find-route.ts'

export const undecodablePath: Problem = {
  status: 400,
  slug: 'invalid-request-target',
  detail: 'The path holds an escape that is not UTF-8.',
}

export const expectationFailed: Problem = {
  status: 417,
  slug: 'expectation-failed',
  detail: 'The only Expect header that is understood is 100-continue.',
}

export const hostNotAllowed: Problem = {
  status: 403,
  slug: 'host-not-allowed',
  detail: 'The shop is not open under this name. The setting ALLOWED_HOSTS lists names under which it is.',
}

export const invalidTarget: Problem = {
  status: 400,
  slug: 'invalid-request-target',
  detail: 'The request target must be a path: this is no proxy for other hosts.',
}

export const hostMissing: Problem = {
  status: 400,
  slug: 'host-missing',
  detail: 'A request over HTTP/1.1 must have a Host header.',
}

export const ambiguousRequest: Problem = {
  status: 400,
  slug: 'ambiguous-request',
  detail: 'Host and Authorization may be there only once.',
}

export const routeNotFound = (path: string): Problem => ({
  status: 404,
  slug: 'route-not-found',
  detail: `There is nothing at ${path}. What there is stands in /openapi.json.`,
})

export const methodNotAllowed: Problem = {
  status: 405,
  slug: 'method-not-allowed',
  detail: `The API knows ${allowedMethods.join(', ')}.`,
  headers: ['allow', allowedMethods.join(', ')],
}

export const originNotAllowed: Problem = {
  status: 403,
  slug: 'origin-not-allowed',
  detail: 'Pages of this origin may not call the API. The setting CORS_ORIGINS lists those which may.',
}

export const rateLimited = (retryAfterSeconds: number): Problem => ({
  status: 429,
  slug: 'rate-limited',
  detail: `Too many requests: try again in ${retryAfterSeconds} s.`,
  headers: ['retry-after', String(retryAfterSeconds)],
})

export const tooManyConnections: Problem = {
  status: 429,
  slug: 'too-many-connections',
  detail: 'This client has too many connections open: use those, or close some.',
  headers: ['retry-after', '1'],
}

export const tooManyInFlight: Problem = {
  status: 429,
  slug: 'too-many-requests-in-flight',
  detail: 'Too many requests of this client have no response yet: wait for some of them, then try again.',
  headers: ['retry-after', '1'],
}

export const uriTooLong: Problem = {
  status: 414,
  slug: 'uri-too-long',
  detail: 'A part of the path is longer than any that there is.',
}

export const internalError: Problem = {
  status: 500,
  slug: 'internal-error',
  detail: 'Something went wrong on our side: quote the correlation id when you ask about it',
}

export const tooManyStreams: Problem = {
  status: 503,
  slug: 'too-many-streams',
  detail: 'Too many streams are open. Read from time to time instead, or try again shortly.',
  headers: ['retry-after', '5'],
}
