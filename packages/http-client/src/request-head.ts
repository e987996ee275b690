import type { Readable } from 'node:stream'
import { invalidValue, validName } from './header-field.ts'
import { NoResponseError } from './no-response.ts'

/** A request to a service. Its headers are without `host`, `content-length` and `transfer-encoding`: those are added. */
export type ClientRequest = Readonly<{
  method: string
  /** Path and query. */
  target: string
  /** A flat list of names and values. */
  headers: readonly string[]
  body?: Buffer | Readable | undefined
  /** In bytes, of a body that is a stream; a stream of unknown length is sent in chunks. */
  bodyLength?: number | undefined
  /** How long the service may stay silent, in milliseconds: before its response and within it. */
  timeoutMs: number
  /** When the response has to begin at the latest, by the clock of the pool; without it, `timeoutMs` after `send`. */
  deadline?: number | undefined
  /** How long it may stay silent before its response begins, where that is less than `timeoutMs`. */
  firstTimeoutMs?: number | undefined
}>

const invalidTarget = /[^\x21-\x7e\x80-\xff]/
const withoutBody = new Set(['GET', 'HEAD', 'DELETE', 'OPTIONS'])

/** Returns the head to send, in latin1. Throws a NoResponseError (`invalid-request`) for characters that could end a line or a field early (RFC 9110, section 5.5). */
export function writeRequestHead(request: ClientRequest, host: string): string {
  const { method, target, headers } = request
  if (invalidTarget.test(target)) throw invalid('its target')
  let head = `${method} ${target} HTTP/1.1\r\nhost: ${host}\r\n`
  for (let index = 0; index < headers.length; index += 2) {
    const name = headers[index] as string
    const value = headers[index + 1] as string
    if (!validName.test(name)) throw invalid('the name of a header')
    if (invalidValue.test(value)) throw invalid(`its header ${name}`)
    head += `${name}: ${value}\r\n`
  }
  return `${head}${lengthLine(request)}\r\n`
}

function lengthLine({ method, body, bodyLength }: ClientRequest): string {
  if (body === undefined) return withoutBody.has(method) ? '' : 'content-length: 0\r\n'
  if (Buffer.isBuffer(body)) return `content-length: ${body.length}\r\n`
  return bodyLength === undefined ? 'transfer-encoding: chunked\r\n' : `content-length: ${bodyLength}\r\n`
}

const invalid = (what: string) =>
  new NoResponseError('invalid-request', `The request cannot be sent: ${what} holds something that HTTP does not allow`)
