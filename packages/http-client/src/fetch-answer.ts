import type { ConnectionPool } from './connection-pool.ts'
import { NoAnswerError } from './no-answer.ts'
import type { ResponseHead } from './response-head.ts'

/** An answer with all of its body. */
export type WholeAnswer = Readonly<{ head: ResponseHead; body: Buffer }>

type Question = Readonly<{
  /** Path and query. */
  target: string
  /** A flat list of names and values. */
  headers?: readonly string[]
  /** How long the service may stay silent, in milliseconds. */
  timeoutMs: number
  /** When its answer has to begin at the latest, by the clock of the pool. */
  deadline?: number
  /** A longer body is not read to its end. */
  mostBytes?: number
  /** Gives the question up. */
  signal?: AbortSignal
}>

/** Asks one address of a service, and waits for the whole answer. Rejects with a NoAnswerError, or the reason of the signal. */
export function fetchAnswer(pool: ConnectionPool, question: Question): Promise<WholeAnswer> {
  const { target, headers = [], timeoutMs, deadline, mostBytes = 8 * 1024 * 1024, signal } = question
  return new Promise((resolve, reject) => {
    signal?.throwIfAborted()
    const pieces: Buffer[] = []
    let head: ResponseHead
    let length = 0

    const end = () => signal?.removeEventListener('abort', giveUp)
    const keep = (piece: Buffer) => {
      length += piece.length
      if (length > mostBytes) throw tooLarge(mostBytes)
      pieces.push(Buffer.from(piece))
    }
    const errand = pool.send(
      { method: 'GET', target, headers, timeoutMs, deadline },
      {
        onHead(received) {
          head = received
          if (head.contentLength > mostBytes) throw tooLarge(mostBytes)
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
        onNoAnswer(error) {
          end()
          reject(error)
        },
      },
    )
    function giveUp() {
      errand.giveUp()
      reject(signal?.reason)
    }
    signal?.addEventListener('abort', giveUp, { once: true })
  })
}

/** As `fetchAnswer`, and gives up when the whole answer has taken longer than `timeoutMs`. */
export const fetchWithin = (pool: ConnectionPool, { target, timeoutMs }: Pick<Question, 'target' | 'timeoutMs'>) =>
  fetchAnswer(pool, { target, timeoutMs, signal: AbortSignal.timeout(timeoutMs) })

const tooLarge = (mostBytes: number) => new NoAnswerError('too-large', `The answer is longer than ${mostBytes} bytes`)
