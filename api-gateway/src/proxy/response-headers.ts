import type { IncomingHttpHeaders } from 'node:http'
import { contentSecurityPolicy } from '../edge/security-headers.ts'
import { drainingHeader } from './drain-notice.ts'

/** Headers of one connection, and those on which the gateway alone has the say. */
const keptBack = new Set([
  ...['connection', 'keep-alive', 'proxy-authenticate', 'proxy-connection', 'te', 'trailer', 'transfer-encoding'],
  ...['upgrade', 'server', 'x-powered-by', 'via', 'x-correlation-id', drainingHeader, 'cdn-cache-control'],
  ...['x-content-type-options', 'x-frame-options', 'cross-origin-opener-policy'],
  ...['strict-transport-security', 'ratelimit', 'ratelimit-policy'],
])

/**
 * A service's headers as the client gets them, a flat list of names and values, with the gateway's own after them.
 * For its pages a service may set a content security policy and a referrer policy of its own.
 */
export function clientHeaders(upstream: IncomingHttpHeaders, own: readonly string[]): string[] {
  const headers: string[] = []
  const connection = upstream.connection
  for (const name in upstream) {
    if (keptBack.has(name) || name.startsWith('access-control-')) continue
    if (connection !== undefined && isNamedIn(connection, name)) continue
    const value = upstream[name]
    if (typeof value === 'string') headers.push(name, value)
    else if (value !== undefined) for (const each of value) headers.push(name, each)
  }
  if (upstream['content-security-policy'] === undefined) {
    headers.push('content-security-policy', contentSecurityPolicy(upstream['content-type']))
  }
  const hasReferrerPolicy = upstream['referrer-policy'] !== undefined
  for (let index = 0; index < own.length; index += 2) {
    if (hasReferrerPolicy && own[index] === 'referrer-policy') continue
    headers.push(own[index] as string, own[index + 1] as string)
  }
  return headers
}

const isNamedIn = (connection: string, name: string) =>
  connection !== 'keep-alive' &&
  connection !== 'close' &&
  connection
    .toLowerCase()
    .split(',')
    .some((option) => option.trim() === name)
