import type { IncomingMessage } from 'node:http'
import { Readable } from 'node:stream'

/** The client sent more than the route takes. */
export class BodyTooLargeError extends Error {
  override name = 'BodyTooLargeError'
}

/** The client closed its connection before it had its answer. */
export class ClientLeftError extends Error {
  override name = 'ClientLeftError'
}

/** How much of a refused body is read to its end, so that the client gets to see the refusal, before the line is cut. */
const maxDiscardedBytes = 8 * 1024 * 1024

/**
 * A body as the service gets it, never longer than `maxBytes`. It stands between the two connections: when the service
 * answers early and its connection drops the body, the client's connection lives on and the rest is read and dropped.
 */
export function limitedBody(request: IncomingMessage, maxBytes: number): Readable {
  let received = 0
  let isStarted = false

  const body = new Readable({
    read() {
      if (!isStarted) start()
      request.resume()
    },
    destroy(error, done) {
      start()
      request.resume()
      done(error)
    },
  })

  function start() {
    if (isStarted) return
    isStarted = true
    request.on('data', pass)
    request.on('end', () => body.push(null))
    request.on('close', () => request.complete || body.destroy(new ClientLeftError()))
  }

  function pass(chunk: Buffer) {
    received += chunk.length
    if (received > maxBytes + maxDiscardedBytes) request.destroy()
    else if (received > maxBytes) body.destroy(new BodyTooLargeError())
    else if (!body.destroyed && !body.push(chunk)) request.pause()
  }

  return body
}

/** Reads a short body whose length node:http has announced and enforces; never calls back when the client leaves. */
export function readBody(request: IncomingMessage, whenRead: (body: Buffer) => void) {
  let chunks: Buffer[] | undefined
  let first: Buffer | undefined
  request.on('data', (chunk: Buffer) => {
    if (first === undefined) first = chunk
    else if (chunks === undefined) chunks = [first, chunk]
    else chunks.push(chunk)
  })
  request.on('end', () => whenRead(chunks === undefined ? (first ?? Buffer.alloc(0)) : Buffer.concat(chunks)))
}
