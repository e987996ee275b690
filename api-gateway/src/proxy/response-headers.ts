import type { ResponseHead } from '@storefleet/http-client'
import { dropNamed } from '../http/connection-options.ts'
import { contentSecurityPolicy } from '../http/security-headers.ts'
import { drainingHeader } from './drain-notice.ts'

/** Headers of one connection, and those that only the gateway may set. */
const keptBack = new Set([
  ...['connection', 'keep-alive', 'proxy-authenticate', 'proxy-connection', 'te', 'trailer', 'transfer-encoding'],
  ...['upgrade', 'server', 'x-powered-by', 'via', 'x-correlation-id', drainingHeader, 'cdn-cache-control'],
  ...['x-content-type-options', 'x-frame-options', 'cross-origin-opener-policy'],
  ...['strict-transport-security', 'permissions-policy', 'ratelimit', 'ratelimit-policy'],
])

/**
 * Returns a service's headers as the client gets them, a flat list of names and values, with the gateway's own after them. A
 * service may set a content security policy and a referrer policy for its pages. A response without `cache-control` is not
 * cached.
 */
export function clientHeaders({ headers }: Pick<ResponseHead, 'headers'>, own: readonly string[]): string[] {
  const passedOn: string[] = []
  let contentType: string | undefined
  let connection = ''
  let hasContentPolicy = false
  let hasReferrerPolicy = false
  let hasCacheControl = false
  for (let index = 0; index < headers.length; index += 2) {
    const name = headers[index] as string
    const value = headers[index + 1] as string
    if (name === 'connection') connection += `,${value}`
    if (keptBack.has(name) || name.startsWith('access-control-')) continue
    if (name === 'content-type') contentType = value
    else if (name === 'content-security-policy') hasContentPolicy = true
    else if (name === 'referrer-policy') hasReferrerPolicy = true
    else if (name === 'cache-control') hasCacheControl = true
    passedOn.push(name, value)
  }
  dropNamed(passedOn, connection)
  if (!hasCacheControl) passedOn.push('cache-control', 'no-store')
  if (!hasContentPolicy) passedOn.push('content-security-policy', contentSecurityPolicy(contentType))
  for (let index = 0; index < own.length; index += 2) {
    if (hasReferrerPolicy && own[index] === 'referrer-policy') continue
    passedOn.push(own[index] as string, own[index + 1] as string)
  }
  return passedOn
}
