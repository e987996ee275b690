import type { ConnectionPool } from './connection-pool.ts'
import { NoResponseError } from './no-response.ts'
import type { ResponseHead } from './response-head.ts'

/** A response with all of its body. */
export type WholeResponse = Readonly<{ head: ResponseHead; body: Buffer }>

type FetchOptions = Readonly<{
  /** Path and query. */
  target: string
  /** A flat list of names and values. */
  headers?: readonly string[]
  /** How long the service may stay silent, in milliseconds. */
  timeoutMs: number
  /** When the response has to begin at the latest, by the clock of the pool. */
  deadline?: number
  /** A longer body is not read to its end. */
  maxBytes?: number
  /** Cancels the request. */
  signal?: AbortSignal
}>

const defaultMaxBytes = 8 * 1024 * 1024

/** Sends a GET to one address of a service and returns the whole response. Rejects with a NoResponseError, or the reason of the signal. */
export function fetchResponse(pool: ConnectionPool, options: FetchOptions): Promise<WholeResponse> {
  const { target, headers = [], timeoutMs, deadline, maxBytes = defaultMaxBytes, signal } = options
  return new Promise((resolve, reject) => {
    signal?.throwIfAborted()
    const pieces: Buffer[] = []
    let head: ResponseHead
    let length = 0

    const end = () => signal?.removeEventListener('abort', cancel)
    const keep = (piece: Buffer) => {
      length += piece.length
      if (length > maxBytes) throw tooLarge(maxBytes)
      pieces.push(Buffer.from(piece))
    }
    const pending = pool.send(
      { method: 'GET', target, headers, timeoutMs, deadline },
      {
        onHead(received) {
          head = received
          if (head.contentLength > maxBytes) throw tooLarge(maxBytes)
        },
        onPiece(piece) {
          keep(piece)
          return true
        },
        onEnd(lastPiece) {
          keep(lastPiece)
          end()
          resolve({ head, body: pieces.length === 1 ? (pieces[0] as Buffer) : Buffer.concat(pieces) })
        },
        onFailure(error) {
          end()
          reject(error)
        },
      },
    )
    function cancel() {
      pending.cancel()
      reject(signal?.reason)
    }
    signal?.addEventListener('abort', cancel, { once: true })
  })
}

const tooLarge = (maxBytes: number) => new NoResponseError('too-large', `The response is longer than ${maxBytes} bytes`)
