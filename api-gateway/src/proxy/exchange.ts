import type { IncomingMessage, ServerResponse } from 'node:http'
import {
  type ResponseReceiver,
  type ClientRequest,
  type PendingRequest,
  headerOf,
  leftMs,
  type ResponseHead,
} from '@storefleet/http-client'
import { PaceWatch, type TransferPace } from '../http/pace-watch.ts'
import { type Problem, sendProblem } from '../http/problem.ts'
import { cutSlowReader } from '../http/slow-reader.ts'
import type { ClientShare } from '../limits/client-shares.ts'
import type { ServiceRoutes } from '../route-table.ts'
import { ClientLeftError } from './body-errors.ts'
import { drainingHeader } from './drain-notice.ts'
import type { ReceivedBody } from './receive-body.ts'
import { noteFailure } from './replicas.ts'
import { clientHeaders } from './response-headers.ts'
import { bodyRefusal, invalidRequest, isQueueFailure, isTimeout, isUnsent, problemOf } from './upstream-failure.ts'
import type { Upstream, Upstreams } from './upstreams.ts'

export type Forwarding = Readonly<{
  request: IncomingMessage
  response: ServerResponse
  group: ServiceRoutes
  client: ClientShare
  upstreams: Upstreams
  method: string
  /** Path and query. */
  target: string
  path: string
  correlationId: string
  /** Headers for the service, and those that go with every answer: flat lists of names and values. */
  requestHeaders: string[]
  responseHeaders: readonly string[]
  /** In bytes; -1 where the request has a body and does not say how long it is, 0 where it has none. */
  bodyLength: number
  /** Whether the client says that its body is JSON. */
  isJson: boolean
  /** How slowly the client may take the answer. */
  pace: TransferPace
  /** In milliseconds, from a clock that never goes back. */
  now: () => number
  onFailure: (upstream: Upstream, error: unknown) => void
}>

const isSafe = (method: string) => method === 'GET' || method === 'HEAD'

/** One request on its way: chooses a replica, tries another where that is safe, and passes the answer through. */
export class Exchange implements ResponseReceiver {
  readonly #forwarding: Forwarding
  #request: ClientRequest | undefined
  #deadline = 0
  #upstream: Upstream | undefined
  #refusedBy: Upstream[] | undefined
  #pending: PendingRequest | undefined
  #retriesLeft: number
  #hasLeft = false
  #readerWatch: PaceWatch | undefined

  constructor(forwarding: Forwarding) {
    this.#forwarding = forwarding
    this.#retriesLeft = isSafe(forwarding.method) && forwarding.bodyLength === 0 ? forwarding.group.retries : 0
  }

  /** Sends the request. From here on its time counts, whatever it then waits for. */
  send(body?: ReceivedBody, bodyLength?: number) {
    const { method, target, requestHeaders, group, now } = this.#forwarding
    const { timeoutMs } = group
    this.#deadline = now() + timeoutMs
    const deadline = this.#deadline
    this.#request = { method, target, headers: requestHeaders, body, bodyLength, timeoutMs, deadline }
    this.#dispatch(undefined)
  }

  /** The request goes no further: its service has not been asked. */
  refuse(problem: Problem) {
    if (!this.#hasLeft) this.#answer(problem)
  }

  /** Sends the request to the next replica; `failure` is why the one before it got no answer. */
  #dispatch(failure: Error | undefined) {
    if (this.#hasLeft) return
    const { upstreams, now, group } = this.#forwarding
    const time = now()
    this.#upstream = time < this.#deadline ? upstreams.next(time, this.#refusedBy) : undefined
    if (this.#upstream === undefined) {
      return this.#answer(problemOf(group.service, failure, upstreams.retryAfterSeconds(time)))
    }
    const request = this.#request as ClientRequest
    try {
      this.#pending = this.#upstream.pool.send(
        failure === undefined ? request : { ...request, firstTimeoutMs: leftMs(this.#deadline, time) },
        this,
      )
    } catch (error) {
      if (isQueueFailure(error)) this.#askAnother(error as Error)
      else this.#answer(invalidRequest)
    }
  }

  /** The client has its answer, or is gone: then the service need not go on. */
  leave() {
    this.#hasLeft = true
    this.#readerWatch?.stop()
    if (!this.#forwarding.response.writableFinished) this.#pending?.cancel()
    // What no service took of it is read and dropped, so that the client's connection lives on.
    const body = this.#request?.body
    if (body !== undefined && !Buffer.isBuffer(body)) body.destroy()
  }

  onHead(head: ResponseHead) {
    const { response, responseHeaders, now } = this.#forwarding
    this.#upstream?.breaker.succeeded()
    this.#upstream?.drainNotice.noted(headerOf(head, drainingHeader) !== undefined, now())
    response.writeHead(head.status, clientHeaders(head, responseHeaders))
  }

  onPiece(piece: Buffer): boolean {
    const { response } = this.#forwarding
    if (response.write(Buffer.from(piece))) return true
    this.#watchReader().start()
    return false
  }

  /** The client takes less than the service sends, and holds its connection to the service: it is waited for, but not for ever. */
  #watchReader(): PaceWatch {
    if (this.#readerWatch !== undefined) return this.#readerWatch
    const { response } = this.#forwarding
    const watch = new PaceWatch(this.#forwarding)
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
    const { response } = this.#forwarding
    this.#readerWatch?.stop()
    if (lastPiece.length === 0) response.end()
    else response.end(Buffer.from(lastPiece))
    cutSlowReader(response, this.#forwarding)
  }

  onFailure(error: Error) {
    if (this.#hasLeft || error instanceof ClientLeftError) return
    const { response, group } = this.#forwarding
    const refusal = bodyRefusal(error, group.maxBodyBytes)
    if (refusal === undefined && !isQueueFailure(error)) this.#noteFailure(error)
    if (response.headersSent) response.destroy()
    else if (refusal !== undefined) this.#answer(refusal)
    else if (isUnsent(error)) this.#askAnother(error)
    else if (this.#retriesLeft > 0 && !isTimeout(error)) this.#askAgain(error)
    else this.#answer(problemOf(group.service, error))
  }

  #noteFailure(error: Error) {
    const { now, onFailure } = this.#forwarding
    const upstream = this.#upstream as Upstream
    onFailure(upstream, error)
    noteFailure(upstream, now())
  }

  /** Nothing was sent to the replica: whatever the method, another one may be asked. */
  #askAnother(error: Error) {
    this.#refusedBy ??= []
    this.#refusedBy.push(this.#upstream as Upstream)
    this.#dispatch(error)
  }

  #askAgain(error: Error) {
    this.#retriesLeft -= 1
    this.#dispatch(error)
  }

  #answer(problem: Problem) {
    const { response, path, correlationId, responseHeaders } = this.#forwarding
    sendProblem(response, problem, { path, correlationId }, responseHeaders)
  }
}
