import type { ServerResponse } from 'node:http'
import {
  type ClientRequest,
  headerOf,
  leftMs,
  type PendingRequest,
  type ResponseHead,
  type ResponseReceiver,
} from '@storefleet/http-client'
import { PaceWatch } from '../http/pace-watch.ts'
import type { Problem } from '../http/problem.ts'
import { cutSlowReader, type ReaderPace } from '../http/slow-reader.ts'
import type { ServiceRoutes } from '../route-table.ts'
import { ClientLeftError } from './body-errors.ts'
import type { ReceivedBody } from './body-receiver.ts'
import { drainingHeader } from './drain-notice.ts'
import { noteFailure } from './replicas.ts'
import { clientHeaders } from './response-headers.ts'
import { bodyRefusal, invalidRequest, isQueueFailure, isTimeout, isUnsent, problemOf } from './upstream-failure.ts'
import type { Upstream, Upstreams } from './upstreams.ts'

type Options = Readonly<{
  response: ServerResponse
  group: ServiceRoutes
  upstreams: Upstreams
  method: string
  /** Path and query. */
  target: string
  /** Headers for the service, and those of every response: flat lists of names and values. */
  requestHeaders: readonly string[]
  responseHeaders: readonly string[]
  body: ReceivedBody | undefined
  /** In bytes; undefined for a stream of unknown length. */
  bodyLength: number | undefined
  reader: ReaderPace
  /** A replica sent no response, or only a part of one. */
  onFailure: (upstream: Upstream, error: unknown) => void
  /** The client is to be sent a problem document. */
  onProblem: (problem: Problem) => void
}>

const isSafe = (method: string) => method === 'GET' || method === 'HEAD'

/** One exchange with a service: chooses a replica, tries another where that is safe, and streams the response to the client. */
export class Exchange implements ResponseReceiver {
  readonly #options: Options
  #request: ClientRequest | undefined
  #deadline = 0
  #upstream: Upstream | undefined
  #unreachable: Upstream[] | undefined
  #pending: PendingRequest | undefined
  #retriesLeft: number
  #hasLeft = false
  #readerWatch: PaceWatch | undefined

  constructor(options: Options) {
    this.#options = options
    this.#retriesLeft = isSafe(options.method) && options.body === undefined ? options.group.retries : 0
  }

  /** Sends the request. Its time limit counts from here. */
  send() {
    const { method, target, requestHeaders: headers, group, reader, body, bodyLength } = this.#options
    const { timeoutMs } = group
    const deadline = reader.now() + timeoutMs
    this.#deadline = deadline
    this.#request = { method, target, headers, body, bodyLength, timeoutMs, deadline }
    this.#dispatch(undefined)
  }

  /** The client has its response, or has left: then the request is cancelled. */
  leave() {
    this.#hasLeft = true
    this.#readerWatch?.stop()
    if (!this.#options.response.writableFinished) this.#pending?.cancel()
  }

  /** Ends a response that would go on: its client may ask again, elsewhere. */
  end() {
    const { response } = this.#options
    if (response.headersSent) response.end()
    else response.destroy()
    this.#hasLeft = true
    this.#pending?.cancel()
  }

  /** Sends the request to the next replica; `failure` is why the one before it sent no response. */
  #dispatch(failure: Error | undefined) {
    if (this.#hasLeft) return
    const { upstreams, reader, group, onProblem } = this.#options
    const time = reader.now()
    this.#upstream = time < this.#deadline ? upstreams.next(time, this.#unreachable) : undefined
    if (this.#upstream === undefined) {
      return onProblem(problemOf(group.service, failure, upstreams.retryAfterSeconds(time)))
    }
    const request = this.#request as ClientRequest
    try {
      this.#pending = this.#upstream.pool.send(
        failure === undefined ? request : { ...request, firstTimeoutMs: leftMs(this.#deadline, time) },
        this,
      )
    } catch (error) {
      if (isQueueFailure(error)) this.#tryAnother(error as Error)
      else onProblem(invalidRequest)
    }
  }

  onHead(head: ResponseHead) {
    const { response, responseHeaders, reader } = this.#options
    this.#upstream?.breaker.succeeded()
    this.#upstream?.drainNotice.noted(headerOf(head, drainingHeader) !== undefined, reader.now())
    response.writeHead(head.status, clientHeaders(head, responseHeaders))
  }

  onPiece(piece: Buffer): boolean {
    if (this.#options.response.write(Buffer.from(piece))) return true
    this.#watchReader().start()
    return false
  }

  /** The client reads more slowly than the service sends, and keeps a connection to the service busy: it has a minimum rate. */
  #watchReader(): PaceWatch {
    if (this.#readerWatch !== undefined) return this.#readerWatch
    const { response, reader } = this.#options
    const watch = new PaceWatch(reader)
    watch.onTooSlow = () => response.destroy()
    response.on('drain', () => {
      watch.stop()
      watch.moved(response.writableHighWaterMark)
      this.#pending?.resume()
    })
    this.#readerWatch = watch
    return watch
  }

  onEnd(lastPiece: Buffer) {
    const { response, reader } = this.#options
    this.#readerWatch?.stop()
    if (lastPiece.length === 0) response.end()
    else response.end(Buffer.from(lastPiece))
    cutSlowReader(response, reader)
  }

  onFailure(error: Error) {
    if (this.#hasLeft || error instanceof ClientLeftError) return
    const { response, group, onProblem } = this.#options
    const refusal = bodyRefusal(error, group.maxBodyBytes)
    if (refusal === undefined && !isQueueFailure(error)) this.#noteFailure(error)
    if (response.headersSent) response.destroy()
    else if (refusal !== undefined) onProblem(refusal)
    else if (isUnsent(error)) this.#tryAnother(error)
    else if (this.#retriesLeft > 0 && !isTimeout(error)) this.#retry(error)
    else onProblem(problemOf(group.service, error))
  }

  #noteFailure(error: Error) {
    const { reader, onFailure } = this.#options
    const upstream = this.#upstream as Upstream
    onFailure(upstream, error)
    noteFailure(upstream, reader.now())
  }

  /** Nothing was sent to the replica: another one may be tried with any method. */
  #tryAnother(error: Error) {
    this.#unreachable ??= []
    this.#unreachable.push(this.#upstream as Upstream)
    this.#dispatch(error)
  }

  #retry(error: Error) {
    this.#retriesLeft -= 1
    this.#dispatch(error)
  }
}
