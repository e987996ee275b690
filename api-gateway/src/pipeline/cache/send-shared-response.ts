import { type Encoding, encodedEtag, preferredEncoding } from '@storefleet/http/content-encoding'
import { endWith, type ReaderPace } from '../../http/slow-reader.ts'
import type { RequestContext } from '../request-context.ts'
import type { SharedResponse } from './response-cache.ts'

/**
 * Sends a shared response in the coding that the client prefers, or 304 where the client has it already. Returns no promise where
 * the body has been compressed before.
 */
export function sendSharedResponse(
  context: RequestContext,
  shared: SharedResponse,
  reader: ReaderPace,
): void | Promise<void> {
  const { response, head, responseHeaders } = context
  const { etag, status, headers, body, isCompressible } = shared
  const encoding = isCompressible ? preferredEncoding(head.acceptEncoding) : undefined
  if (etag !== undefined && head.ifNoneMatch.includes(etag)) {
    if (response.destroyed) return
    response.writeHead(304, [...headersWithout(content, headers, encoding), ...responseHeaders])
    response.end()
    return
  }
  const send = (bytes: Buffer) => {
    if (response.destroyed) return
    response.writeHead(status, [...contentHeaders(headers, bytes, encoding), ...responseHeaders])
    endWith(response, bytes, reader)
  }
  const bytes = body.in(encoding)
  return bytes instanceof Promise ? bytes.then(send) : send(bytes)
}

const contentHeaders = (headers: readonly string[], bytes: Buffer, encoding: Encoding | undefined) =>
  encoding === undefined
    ? headers
    : [
        ...headersWithout(length, headers, encoding),
        ...['content-encoding', encoding, 'content-length', String(bytes.length)],
      ]

const length: ReadonlySet<string> = new Set(['content-length'])
/** A 304 has no body, and no headers that describe one. */
const content: ReadonlySet<string> = new Set(['content-length', 'content-type'])

/** Returns the headers without some of them, and with the tag of the body in this coding. */
function headersWithout(
  names: ReadonlySet<string>,
  headers: readonly string[],
  encoding: Encoding | undefined,
): string[] {
  const kept: string[] = []
  for (let index = 0; index < headers.length; index += 2) {
    const name = headers[index] as string
    const value = headers[index + 1] as string
    if (names.has(name)) continue
    kept.push(name, name === 'etag' && encoding !== undefined ? encodedEtag(value, encoding) : value)
  }
  return kept
}
