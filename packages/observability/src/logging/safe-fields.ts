import { describeError } from './describe-error.ts'
import { isSecretName, scrub } from './scrub.ts'

const redacted = '[redacted]'
const deepest = 4
const mostItems = 20
const longestText = 2_000

/** Bodies of requests, answers and emails; and what the line says in other words already. */
const leftOut = new Set(['body', 'html', 'content', 'payload', 'rawBody', 'traceparent', 'span'])

/**
 * What is logged, as it may stand in a line: nothing under a secret's name, no body, of errors only what is known to be safe, and
 * texts without what looks like a secret. It goes by what may stay where there is a list of that, and by looks everywhere else.
 */
export function safeFields(fields: Record<string, unknown>): Record<string, unknown> {
  return copyOf(fields, 0)
}

function copyOf(fields: object, depth: number): Record<string, unknown> {
  const copy: Record<string, unknown> = {}
  for (const [name, value] of Object.entries(fields)) {
    if (value === undefined || leftOut.has(name)) continue
    copy[name] = mayBeSecret(value) && isSecretName(name) ? redacted : safeValue(value, depth)
  }
  return copy
}

/** `hasToken: true` tells nothing. */
const mayBeSecret = (value: unknown) => value !== null && typeof value !== 'boolean'

function safeValue(value: unknown, depth: number): unknown {
  if (typeof value === 'string') return safeText(value)
  if (typeof value === 'bigint') return String(value)
  if (typeof value !== 'object' || value === null) return value
  if (value instanceof Error) return describeError(value)
  if (value instanceof Date) return value
  if (value instanceof URL) return safeText(value.href)
  if (ArrayBuffer.isView(value)) return `[${value.byteLength} bytes]`
  if (isHttpMessage(value)) return { method: value.method, path: safeText(pathOf(value.url)) }
  if (depth === deepest) return '[…]'
  if (Array.isArray(value)) return value.slice(0, mostItems).map((item) => safeValue(item, depth + 1))
  return copyOf(value, depth + 1)
}

/** The text as it may stand in a line: without what looks like a secret, and not too long. */
export const safeText = (text: string): string =>
  text.length <= longestText ? scrub(text) : `${scrub(text.slice(0, 4 * longestText)).slice(0, longestText)}…`

/** Requests of node:http and Fastify: their headers, query and body stay out. */
const isHttpMessage = (value: object): value is { method: string; url: string } =>
  'method' in value && 'url' in value && 'headers' in value && typeof value.url === 'string'

const pathOf = (url: string) => url.split('?')[0] as string
