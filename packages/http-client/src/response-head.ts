import { invalidValue, validName } from './header-field.ts'
import { NoResponseError } from './no-response.ts'

/** Status line and headers of a response, and what determines its end. */
export type ResponseHead = Readonly<{
  status: number
  /** A flat list of lower-case names and values, in the order in which they came. */
  headers: readonly string[]
  /** In bytes; -1 where there is no `content-length`. */
  contentLength: number
  isChunked: boolean
  /** Whether the connection can be used for another request afterwards. */
  keepsConnection: boolean
}>

const statusLine = /^HTTP\/1\.([01]) ([1-5]\d\d)(?: |$)/

/** Header names as they came → in lower case. Services use the same few names; each is checked once. */
const knownNames = new Map<string, string>()
const maxKnownNames = 500

/**
 * Parses a head without its empty line (RFC 9112, sections 4 and 5). Strict wherever two readers could disagree about the end
 * of the response: throws a NoResponseError (`malformed`) for folded lines, a repeated or invalid `content-length`, and transfer
 * codings other than `chunked`.
 */
export function parseResponseHead(text: string): ResponseHead {
  const endOfStatusLine = endOfLine(text, 0)
  const firstLine = text.slice(0, endOfStatusLine)
  const status = statusLine.exec(firstLine)
  if (status === null || invalidValue.test(firstLine)) throw malformed('the first line is not a status line')
  const headers: string[] = []
  let contentLength = -1
  let isChunked = false
  let keepsConnection = status[1] === '1'
  for (let start = endOfStatusLine + 2; start < text.length; ) {
    const end = endOfLine(text, start)
    const colon = text.indexOf(':', start)
    if (colon === -1 || colon > end) throw malformed('a header has no colon')
    const name = lowerCaseName(text.slice(start, colon))
    const value = trimmed(text, colon + 1, end)
    if (invalidValue.test(value)) throw malformed('a header has a control character')
    headers.push(name, value)
    if (name === 'content-length') contentLength = parseLength(value, contentLength)
    else if (name === 'transfer-encoding') isChunked = parseCoding(value, isChunked)
    else if (name === 'connection' && saysClose.test(value)) keepsConnection = false
    start = end + 2
  }
  if (isChunked && contentLength !== -1) throw malformed('both content-length and transfer-encoding')
  return { status: Number(status[2]), headers, contentLength, isChunked, keepsConnection }
}

/** Returns the first value of a header, by its name in lower case. */
export function headerOf({ headers }: Pick<ResponseHead, 'headers'>, name: string): string | undefined {
  for (let index = 0; index < headers.length; index += 2) if (headers[index] === name) return headers[index + 1]
  return undefined
}

function endOfLine(text: string, start: number): number {
  const end = text.indexOf('\r\n', start)
  return end === -1 ? text.length : end
}

function lowerCaseName(name: string): string {
  const known = knownNames.get(name)
  if (known !== undefined) return known
  if (!validName.test(name)) throw malformed('a header has no valid name')
  const lowerCase = name.toLowerCase()
  if (knownNames.size < maxKnownNames) knownNames.set(name, lowerCase)
  return lowerCase
}

const isBlank = (code: number) => code === 0x20 || code === 0x09

function trimmed(text: string, start: number, end: number): string {
  let [from, to] = [start, end]
  while (from < to && isBlank(text.charCodeAt(from))) from++
  while (to > from && isBlank(text.charCodeAt(to - 1))) to--
  return text.slice(from, to)
}

const saysClose = /(?:^|,)\s*close\s*(?:,|$)/i

function parseLength(value: string, before: number): number {
  if (before !== -1 || !/^\d{1,15}$/.test(value)) throw malformed('content-length is not one number')
  return Number(value)
}

function parseCoding(value: string, before: boolean): true {
  if (before || value.toLowerCase() !== 'chunked') throw malformed('a transfer coding other than chunked')
  return true
}

export const malformed = (why: string) => new NoResponseError('malformed', `The response is not valid HTTP/1.1: ${why}`)
