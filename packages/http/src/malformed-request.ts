import { type IncomingMessage, type ServerResponse, STATUS_CODES } from 'node:http'
import type { Socket } from 'node:net'
import { problemDocument } from './problem-document.ts'

/** What is told of a request that could not be read. `headers` is a flat list of names and values. */
export type Refusal = Readonly<{ status: number; slug: string; detail: string; headers?: readonly string[] }>

const malformedRequest: Refusal = {
  status: 400,
  slug: 'malformed-request',
  detail: 'The request is not valid HTTP.',
}
const refusalOf: Readonly<Record<string, Refusal>> = {
  ERR_HTTP_REQUEST_TIMEOUT: {
    status: 408,
    slug: 'request-timeout',
    detail: 'The request took too long to arrive.',
  },
  HPE_HEADER_OVERFLOW: {
    status: 431,
    slug: 'headers-too-large',
    detail: 'The headers of the request are larger than 16 kB.',
  },
}

/** node:http keeps the response that a connection is on here, and reads it itself before it answers a malformed request. */
type HttpSocket = Socket & { _httpMessage?: (ServerResponse & { req: IncomingMessage }) | null }

/**
 * Returns what node:http could not read as a request, and closes the connection. Where an earlier request of the connection
 * has no complete response yet, nothing is written: the client would read it as that response, or as a part of it.
 */
export const createMalformedRequestHandler =
  (newId: () => string) => (error: Error & { code?: string }, socket: HttpSocket) => {
    const response = socket._httpMessage
    const isOfEarlier = response != null && (response.headersSent || response.req.complete)
    if (error.code === 'ECONNRESET' || !socket.writable || isOfEarlier) socket.destroy()
    else writeRefusal(socket, refusalOf[error.code ?? ''] ?? malformedRequest, newId())
  }

/** Writes a problem document to a connection that has no request to answer, and closes it. */
export function writeRefusal(
  socket: Socket,
  { status, slug, detail, headers = [] }: Refusal,
  correlationId: string,
): void {
  const body = JSON.stringify(problemDocument({ status, slug, detail, correlationId }))
  const lines = [
    `HTTP/1.1 ${status} ${STATUS_CODES[status]}`,
    'content-type: application/problem+json',
    `content-length: ${Buffer.byteLength(body)}`,
    'cache-control: no-store',
    `x-correlation-id: ${correlationId}`,
    'connection: close',
  ]
  for (let index = 0; index < headers.length; index += 2) lines.push(`${headers[index]}: ${headers[index + 1]}`)
  socket.end(`${lines.join('\r\n')}\r\n\r\n${body}`)
}
