import { type IncomingMessage, type ServerResponse, STATUS_CODES } from 'node:http'
import type { Socket } from 'node:net'
import type { Problem } from './problem.ts'

const malformedRequest: Problem = {
  status: 400,
  slug: 'malformed-request',
  detail: 'The request is not valid HTTP.',
}
const problemOfError: Readonly<Record<string, Problem>> = {
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

export const tooManyConnections: Problem = {
  status: 429,
  slug: 'too-many-connections',
  detail: 'This client has too many connections open: use those, or close some.',
  headers: ['retry-after', '1'],
}

/** node:http keeps the response that a connection is on here, and reads it itself before it answers a malformed request. */
type HttpSocket = Socket & { _httpMessage?: (ServerResponse & { req: IncomingMessage }) | null }

/**
 * Answers what node:http could not read as a request, and closes the connection. Where an earlier request of the connection
 * has no complete answer yet, nothing is written: the client would read it as that answer, or as a part of it.
 */
export const createAnswerMalformed =
  (newId: () => string) => (error: Error & { code?: string }, socket: HttpSocket) => {
    const response = socket._httpMessage
    const isOfEarlier = response != null && (response.headersSent || response.req.complete)
    if (error.code === 'ECONNRESET' || !socket.writable || isOfEarlier) return socket.destroy()
    writeProblem(socket, problemOfError[error.code ?? ''] ?? malformedRequest, newId())
  }

/** Writes a problem document to a connection that has no request to answer, and closes it. */
export function writeProblem(socket: Socket, { status, slug, detail, headers = [] }: Problem, correlationId: string) {
  const title = STATUS_CODES[status]
  const body = JSON.stringify({
    type: `urn:storefleet:problem:${slug}`,
    title,
    status,
    detail,
    code: slug,
    correlationId,
  })
  const lines = [
    `HTTP/1.1 ${status} ${title}`,
    'content-type: application/problem+json',
    `content-length: ${Buffer.byteLength(body)}`,
    'cache-control: no-store',
    `x-correlation-id: ${correlationId}`,
    'connection: close',
  ]
  for (let index = 0; index < headers.length; index += 2) lines.push(`${headers[index]}: ${headers[index + 1]}`)
  socket.end(`${lines.join('\r\n')}\r\n\r\n${body}`)
}
