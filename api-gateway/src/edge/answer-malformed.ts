import { STATUS_CODES } from 'node:http'
import type { Socket } from 'node:net'

const statusOfError: Record<string, number> = { HPE_HEADER_OVERFLOW: 431, ERR_HTTP_REQUEST_TIMEOUT: 408 }
const details: Record<number, [slug: string, detail: string]> = {
  400: ['malformed-request', 'The request is not valid HTTP.'],
  408: ['request-timeout', 'The request took too long to arrive.'],
  431: ['headers-too-large', 'The headers of the request are larger than 16 kB.'],
}

/** Answers what node:http could not read as a request, and closes the connection. */
export const createAnswerMalformed = (newId: () => string) => (error: Error & { code?: string }, socket: Socket) => {
  if (error.code === 'ECONNRESET' || !socket.writable) return socket.destroy()
  const status = statusOfError[error.code ?? ''] ?? 400
  const [slug, detail] = details[status] as [string, string]
  const title = STATUS_CODES[status]
  const correlationId = newId()
  const body = JSON.stringify({
    type: `urn:storefleet:problem:${slug}`,
    title,
    status,
    detail,
    code: slug,
    correlationId,
  })
  socket.end(
    `HTTP/1.1 ${status} ${title}\r\ncontent-type: application/problem+json\r\ncontent-length: ${Buffer.byteLength(body)}\r\n` +
      `x-correlation-id: ${correlationId}\r\nconnection: close\r\n\r\n${body}`,
  )
}
