import { connect as connectPlain, isIP, type LookupFunction, type Socket } from 'node:net'
import type { Readable } from 'node:stream'
import { connect as connectSecure } from 'node:tls'
import type { Errand } from './errand.ts'
import { NoAnswerError } from './no-answer.ts'
import { ResponseReader } from './response-reader.ts'
import { sendBody } from './send-body.ts'

export type Place = Readonly<{
  host: string
  port: number
  isSecure: boolean
  lookup?: LookupFunction | undefined
  connectTimeoutMs: number
}>

export type ConnectionOwner = {
  /** It has nothing to carry, and may be given something. */
  onFree(connection: Connection): void
  /** It is connected, and about to carry its first request. */
  onConnected(errand: Errand): void
  onClosed(connection: Connection): void
}

/** A page of the catalogue comes in one read. */
const readBufferBytes = 32 * 1024

/** One connection to a service: carries one request after the other, never two at once. */
export class Connection {
  /** For its owner: since which of its rounds this connection has had nothing to carry. */
  freeSinceRound = 0
  readonly #owner: ConnectionOwner
  readonly #socket: Socket
  readonly #reader = new ResponseReader()
  #errand: Errand | undefined
  #isConnected = false
  #isBodySent = true
  #isPaused = false
  #timeoutMs: number
  #failure: Error | undefined

  /** Connects at once, and carries `first` as soon as it can. */
  constructor(place: Place, owner: ConnectionOwner, first: Errand) {
    this.#owner = owner
    this.#errand = first
    first.connection = this
    this.#timeoutMs = Math.min(place.connectTimeoutMs, first.firstTimeoutMs)
    this.#socket = openSocket(place, (bytes) => this.#read(bytes))
    this.#socket.setNoDelay(true)
    this.#socket.setTimeout(this.#timeoutMs)
    this.#socket.on(place.isSecure ? 'secureConnect' : 'connect', () => this.#connected())
    this.#socket.on('timeout', () => this.#silent())
    this.#socket.on('error', (error) => {
      this.#failure = error
    })
    this.#socket.on('end', () => this.#ended())
    this.#socket.on('close', () => this.#closed())
  }

  get isOpen(): boolean {
    return !this.#socket.destroyed
  }

  carry(errand: Errand): void {
    this.#errand = errand
    errand.connection = this
    this.#send(errand)
  }

  /** Carries it no further. What the service still says of it is nobody's, so the connection ends with it. */
  drop(errand: Errand): void {
    if (this.#errand !== errand) return
    this.#errand = undefined
    this.close()
  }

  resume(errand: Errand): void {
    if (this.#errand !== errand || !this.#isPaused) return
    this.#isPaused = false
    this.#socket.setTimeout(this.#timeoutMs)
    this.#socket.resume()
  }

  close(): void {
    this.#socket.destroy()
  }

  #connected(): void {
    this.#isConnected = true
    if (this.#errand === undefined) return
    this.#owner.onConnected(this.#errand)
    this.#send(this.#errand)
  }

  #send(errand: Errand): void {
    const { method, body } = errand.request
    this.#allowSilence(errand.firstTimeoutMs)
    this.#reader.expect(method, errand.receiver)
    this.#isBodySent = body === undefined || Buffer.isBuffer(body)
    if (body === undefined) this.#socket.write(errand.head, 'latin1')
    else if (Buffer.isBuffer(body)) this.#sendTogether(errand.head, body)
    else this.#sendStream(errand, body)
  }

  #allowSilence(timeoutMs: number): void {
    if (timeoutMs !== this.#timeoutMs) this.#socket.setTimeout(timeoutMs)
    this.#timeoutMs = timeoutMs
  }

  #sendTogether(head: string, body: Buffer): void {
    this.#socket.cork()
    this.#socket.write(head, 'latin1')
    this.#socket.write(body)
    this.#socket.uncork()
  }

  #sendStream(errand: Errand, body: Readable): void {
    this.#socket.write(errand.head, 'latin1')
    sendBody(body, this.#socket, {
      isChunked: errand.request.bodyLength === undefined,
      whenSent: () => {
        if (this.#errand === errand) this.#isBodySent = true
      },
      whenBrokenOff: (error) => this.#fail(errand, error),
    })
  }

  /** Says whether to read on. */
  #read(bytes: Buffer): boolean {
    const errand = this.#errand
    if (errand === undefined) {
      // What a service says unasked is nobody's answer.
      this.close()
      return false
    }
    try {
      this.#isPaused = !this.#reader.read(bytes)
    } catch (error) {
      this.#fail(errand, error as Error)
    }
    if (this.#errand !== errand) return !this.#isPaused
    if (this.#reader.isDone) this.#finish(errand)
    else if (this.#reader.hasHead) this.#allowSilence(errand.request.timeoutMs)
    return !this.#isPaused
  }

  #finish(errand: Errand): void {
    this.#errand = undefined
    this.#isPaused = false
    if (this.#reader.keepsConnection && this.#isBodySent) {
      this.#owner.onFree(this)
    } else {
      this.close()
      errand.dropBody()
    }
  }

  /** Nothing has moved for as long as may be. */
  #silent(): void {
    const errand = this.#errand
    const isWaitingForClient = this.#isPaused || (!this.#isBodySent && !this.#socket.writableNeedDrain)
    if (errand === undefined) this.close()
    else if (!this.#isConnected)
      this.#fail(errand, new NoAnswerError('not-connected', 'The service did not connect in time'))
    else if (isWaitingForClient) this.#socket.setTimeout(this.#timeoutMs)
    else this.#fail(errand, new NoAnswerError('timed-out', `The service was silent for ${this.#timeoutMs} ms`))
  }

  #ended(): void {
    const errand = this.#errand
    if (errand !== undefined && this.#reader.end()) this.#finish(errand)
    this.close()
  }

  #closed(): void {
    if (this.#errand !== undefined) this.#fail(this.#errand, this.#whyClosed())
    this.#owner.onClosed(this)
  }

  #whyClosed(): NoAnswerError {
    const why = this.#failure === undefined ? '' : `: ${this.#failure.message}`
    return this.#isConnected
      ? new NoAnswerError('broken-off', `The service closed the connection before its answer was complete${why}`)
      : new NoAnswerError('not-connected', `The service cannot be connected to${why}`)
  }

  #fail(errand: Errand, error: Error): void {
    if (this.#errand !== errand) return
    this.drop(errand)
    // What was never sent may go another way.
    if (this.#isConnected) errand.dropBody()
    errand.receiver.onNoAnswer(error)
  }
}

function openSocket(place: Place, onBytes: (bytes: Buffer) => boolean): Socket {
  const buffer = Buffer.allocUnsafeSlow(readBufferBytes)
  const { host, port, lookup } = place
  const options = {
    host,
    port,
    ...(lookup && { lookup }),
    onread: { buffer, callback: (length: number) => onBytes(buffer.subarray(0, length)) },
  }
  if (!place.isSecure) return connectPlain(options)
  return connectSecure({ ...options, ...(isIP(host) === 0 && { servername: host }), ALPNProtocols: ['http/1.1'] })
}
