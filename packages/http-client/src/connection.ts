import { connect as connectPlain, isIP, type LookupFunction, type Socket } from 'node:net'
import type { Readable } from 'node:stream'
import { connect as connectSecure } from 'node:tls'
import { NoResponseError } from './no-response.ts'
import type { PendingRequest } from './pending-request.ts'
import { ResponseReader } from './response-reader.ts'
import { sendBody } from './send-body.ts'

/** Where a connection leads. */
export type Endpoint = Readonly<{
  host: string
  port: number
  isSecure: boolean
  lookup?: LookupFunction | undefined
  connectTimeoutMs: number
}>

export type ConnectionOwner = {
  /** Its request is complete: it can take another. */
  onIdle(connection: Connection): void
  /** It is connected, and about to send its first request. */
  onConnected(pending: PendingRequest): void
  onClosed(connection: Connection): void
}

/** Enough for a page of the catalogue in one read. */
const readBufferBytes = 32 * 1024

/** One connection to a service. It has one request at a time: nothing is pipelined. */
export class Connection {
  /** Written and read by the owner: the sweep after which this connection became idle. */
  idleSinceSweep = 0
  readonly #owner: ConnectionOwner
  readonly #socket: Socket
  readonly #reader = new ResponseReader()
  #pending: PendingRequest | undefined
  #isConnected = false
  #isBodySent = true
  #isPaused = false
  #timeoutMs: number
  #failure: Error | undefined

  /** Connects at once, and sends `first` when it is connected. */
  constructor(endpoint: Endpoint, owner: ConnectionOwner, first: PendingRequest) {
    this.#owner = owner
    this.#pending = first
    first.connection = this
    this.#timeoutMs = Math.min(endpoint.connectTimeoutMs, first.firstTimeoutMs)
    this.#socket = openSocket(endpoint, (bytes) => this.#read(bytes))
    this.#socket.setNoDelay(true)
    this.#socket.setTimeout(this.#timeoutMs)
    this.#socket.on(endpoint.isSecure ? 'secureConnect' : 'connect', () => this.#connected())
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

  /** Sends a request over an idle connection. */
  dispatch(pending: PendingRequest): void {
    this.#pending = pending
    pending.connection = this
    this.#send(pending)
  }

  /** Ends the request. Its response may still arrive and belongs to no other request, so the connection is closed. */
  abort(pending: PendingRequest): void {
    if (this.#pending !== pending) return
    this.#pending = undefined
    this.close()
  }

  resume(pending: PendingRequest): void {
    if (this.#pending !== pending || !this.#isPaused) return
    this.#isPaused = false
    this.#socket.setTimeout(this.#timeoutMs)
    this.#socket.resume()
  }

  close(): void {
    this.#socket.destroy()
  }

  #connected(): void {
    this.#isConnected = true
    if (this.#pending === undefined) return
    this.#owner.onConnected(this.#pending)
    this.#send(this.#pending)
  }

  #send(pending: PendingRequest): void {
    const { method, body } = pending.request
    this.#allowSilence(pending.firstTimeoutMs)
    this.#reader.expect(method, pending.receiver)
    this.#isBodySent = body === undefined || Buffer.isBuffer(body)
    if (body === undefined) this.#socket.write(pending.head, 'latin1')
    else if (Buffer.isBuffer(body)) this.#sendTogether(pending.head, body)
    else this.#sendStream(pending, body)
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

  #sendStream(pending: PendingRequest, body: Readable): void {
    this.#socket.write(pending.head, 'latin1')
    sendBody(body, this.#socket, {
      isChunked: pending.request.bodyLength === undefined,
      onSent: () => {
        if (this.#pending === pending) this.#isBodySent = true
      },
      onFailure: (error) => this.#fail(pending, error),
    })
  }

  /** Returns whether to read on. */
  #read(bytes: Buffer): boolean {
    const pending = this.#pending
    if (pending === undefined) {
      // Bytes that no request asked for must not become the response to the next one.
      this.close()
      return false
    }
    try {
      this.#isPaused = !this.#reader.read(bytes)
    } catch (error) {
      this.#fail(pending, error as Error)
    }
    if (this.#pending !== pending) return !this.#isPaused
    if (this.#reader.isDone) this.#finish(pending)
    else if (this.#reader.hasHead) this.#allowSilence(pending.request.timeoutMs)
    return !this.#isPaused
  }

  #finish(pending: PendingRequest): void {
    this.#pending = undefined
    this.#isPaused = false
    if (this.#reader.keepsConnection && this.#isBodySent) {
      this.#owner.onIdle(this)
    } else {
      this.close()
      pending.destroyBody()
    }
  }

  /** Nothing has been sent or received for the time limit. */
  #silent(): void {
    const pending = this.#pending
    const isWaitingForClient = this.#isPaused || (!this.#isBodySent && !this.#socket.writableNeedDrain)
    if (pending === undefined) this.close()
    else if (!this.#isConnected)
      this.#fail(pending, new NoResponseError('not-connected', 'The service did not connect in time'))
    else if (isWaitingForClient) this.#socket.setTimeout(this.#timeoutMs)
    else this.#fail(pending, new NoResponseError('timed-out', `The service was silent for ${this.#timeoutMs} ms`))
  }

  #ended(): void {
    const pending = this.#pending
    if (pending !== undefined && this.#reader.end()) this.#finish(pending)
    this.close()
  }

  #closed(): void {
    if (this.#pending !== undefined) this.#fail(this.#pending, this.#whyClosed())
    this.#owner.onClosed(this)
  }

  #whyClosed(): NoResponseError {
    const why = this.#failure === undefined ? '' : `: ${this.#failure.message}`
    return this.#isConnected
      ? new NoResponseError('broken-off', `The service closed the connection before its response was complete${why}`)
      : new NoResponseError('not-connected', `The service cannot be connected to${why}`)
  }

  #fail(pending: PendingRequest, error: Error): void {
    if (this.#pending !== pending) return
    this.abort(pending)
    // A request that was never sent can be sent to another replica, with its body.
    if (this.#isConnected) pending.destroyBody()
    pending.receiver.onFailure(error)
  }
}

function openSocket(endpoint: Endpoint, onBytes: (bytes: Buffer) => boolean): Socket {
  const buffer = Buffer.allocUnsafeSlow(readBufferBytes)
  const { host, port, lookup } = endpoint
  const options = {
    host,
    port,
    ...(lookup && { lookup }),
    onread: { buffer, callback: (length: number) => onBytes(buffer.subarray(0, length)) },
  }
  if (!endpoint.isSecure) return connectPlain(options)
  return connectSecure({ ...options, ...(isIP(host) === 0 && { servername: host }), ALPNProtocols: ['http/1.1'] })
}
