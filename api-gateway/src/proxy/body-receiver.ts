import type { IncomingMessage } from 'node:http'
import type { Readable } from 'node:stream'
import { PaceWatch, type TransferPace } from '../http/pace-watch.ts'
import type { BodyMemory } from '../limits/body-memory.ts'
import type { ClientShare } from '../limits/client-shares.ts'
import { BodyMemoryError, BodyTooLargeError, BodyTooSlowError } from './body-errors.ts'
import { GrowingBuffer } from './growing-buffer.ts'
import { limitedBody } from './limited-body.ts'

/** The limits of all bodies together; `now` in milliseconds, from a clock that never goes back. */
export type BodyLimits = Readonly<{ memory: BodyMemory; pace: TransferPace; now: () => number }>

export type ReceivedBody = Buffer | Readable

type Options = BodyLimits &
  Readonly<{
    request: IncomingMessage
    client: ClientShare
    /** In bytes; -1 where it is not known. */
    length: number
    maxBytes: number
    /** The body is complete, or so long that the rest of it follows as a stream. */
    onReceived: (body: ReceivedBody) => void
    /** The body is refused, with one of the errors of `body-errors.ts`. */
    onRefused: (error: Error) => void
  }>

/** Bodies up to this size are read whole before the service is asked, so that a slow client holds no connection to it. */
const wholeBytes = 256 * 1024
/** Of a longer body so much is read first, so that no service waits for a client that sends slowly. */
const readAheadBytes = 64 * 1024

/** Receives the body of one request within the limits. Its memory stays reserved until `release`. */
export class BodyReceiver {
  readonly #options: Options
  readonly #watch: PaceWatch
  readonly #bytes: GrowingBuffer
  readonly #isWhole: boolean
  #reservedBytes = 0
  #isReceiving = true

  constructor(options: Options) {
    const { request, length, maxBytes } = options
    this.#options = options
    this.#isWhole = maxBytes <= wholeBytes || (length !== -1 && length <= wholeBytes)
    const longest = length === -1 ? maxBytes : length
    this.#bytes = new GrowingBuffer(this.#isWhole ? longest : 2 * readAheadBytes)
    this.#watch = new PaceWatch(options)
    this.#watch.onTooSlow = () => this.#refuse(new BodyTooSlowError())
    request.on('data', this.#take)
    request.on('end', this.#end)
    this.#watch.start()
  }

  /** The request is over: nothing more is received for it. */
  release(): void {
    this.#finish()
    this.#options.memory.release(this.#options.client, this.#reservedBytes)
    this.#reservedBytes = 0
  }

  readonly #take = (piece: Buffer) => {
    const { maxBytes } = this.#options
    if (this.#bytes.length + piece.length > maxBytes) return this.#refuse(new BodyTooLargeError())
    if (!this.#reserve(this.#bytes.growthFor(piece))) return this.#refuse(new BodyMemoryError())
    this.#watch.moved(piece.length)
    this.#bytes.append(piece)
    if (!this.#isWhole && this.#bytes.length >= readAheadBytes) this.#stream()
  }

  readonly #end = () => {
    this.#finish()
    this.#options.onReceived(this.#bytes.content())
  }

  #stream(): void {
    const { request, maxBytes, onReceived } = this.#options
    this.#finish()
    request.pause()
    onReceived(limitedBody(request, { begin: this.#bytes.content(), maxBytes, watch: this.#watch }))
  }

  #refuse(error: Error): void {
    this.#finish()
    // The rest is read and dropped, so that the client gets to see the refusal.
    this.#options.request.resume()
    this.#options.onRefused(error)
  }

  #reserve(bytes: number): boolean {
    if (bytes === 0) return true
    const isReserved = this.#options.memory.take(this.#options.client, bytes)
    if (isReserved) this.#reservedBytes += bytes
    return isReserved
  }

  #finish(): void {
    if (!this.#isReceiving) return
    this.#isReceiving = false
    this.#watch.stop()
    this.#options.request.off('data', this.#take)
    this.#options.request.off('end', this.#end)
  }
}
