import type { IncomingMessage, ServerResponse } from 'node:http'
import type { Readable } from 'node:stream'
import { type Problem, sendProblem } from '../edge/problem.ts'
import type { AnswerReceiver, Errand } from '../http-client/errand.ts'
import type { ClientRequest } from '../http-client/request-head.ts'
import { headerOf, type ResponseHead } from '../http-client/response-head.ts'
import type { ServiceRoutes } from '../route-table.ts'
import { drainingHeader } from './drain-notice.ts'
import { BodyTooLargeError, ClientLeftError, limitedBody, readBody } from './request-body.ts'
import { clientHeaders } from './response-headers.ts'
import {
  bodyTooLarge,
  brokenAnswer,
  invalidRequest,
  isTimeout,
  isUnsent,
  serviceUnavailable,
} from './upstream-failure.ts'
import type { Upstream, Upstreams } from './upstreams.ts'

/** Bodies up to this size are read before the service is asked, so that a slow client holds no connection to it. */
const readAheadBytes = 64 * 1024

export type Forwarding = Readonly<{
  request: IncomingMessage
  response: ServerResponse
  group: ServiceRoutes
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
  /** In milliseconds, from a clock that never goes back. */
  now: () => number
  onFailure: (upstream: Upstream, error: unknown) => void
}>

/** Sends a request on to its service and the answer back, both as streams. It has answered when the response closes. */
export function forward(forwarding: Forwarding) {
  const { request, response, group, bodyLength } = forwarding
  const exchange = new Exchange(forwarding)
  response.on('close', () => exchange.leave())
  if (bodyLength === 0) exchange.send()
  else if (bodyLength > 0 && bodyLength <= readAheadBytes) readBody(request, (body) => exchange.send(body))
  else exchange.send(limitedBody(request, group.maxBodyBytes), bodyLength > 0 ? bodyLength : undefined)
}

const isSafe = (method: string) => method === 'GET' || method === 'HEAD'

/** One request on its way: chooses a replica, tries another where that is safe, and passes the answer through. */
class Exchange implements AnswerReceiver {
  readonly #forwarding: Forwarding
  #request: ClientRequest | undefined
  #upstream: Upstream | undefined
  #refusedBy: Upstream[] | undefined
  #errand: Errand | undefined
  #retriesLeft: number
  #hasLeft = false
  #waitsForDrain = false

  constructor(forwarding: Forwarding) {
    this.#forwarding = forwarding
    this.#retriesLeft = isSafe(forwarding.method) && forwarding.bodyLength === 0 ? forwarding.group.retries : 0
  }

  send(body?: Buffer | Readable, bodyLength?: number) {
    const { method, target, requestHeaders, group } = this.#forwarding
    this.#request = { method, target, headers: requestHeaders, body, bodyLength, timeoutMs: group.timeoutMs }
    this.#dispatch()
  }

  #dispatch() {
    if (this.#hasLeft) return
    const { upstreams, now, group } = this.#forwarding
    this.#upstream = upstreams.next(now(), this.#refusedBy)
    if (this.#upstream === undefined) {
      return this.#answer(serviceUnavailable(group.service, upstreams.retryAfterSeconds(now())))
    }
    try {
      this.#errand = this.#upstream.pool.send(this.#request as ClientRequest, this)
    } catch {
      this.#answer(invalidRequest)
    }
  }

  /** The client has its answer, or is gone: then the service need not go on. */
  leave() {
    this.#hasLeft = true
    if (!this.#forwarding.response.writableFinished) this.#errand?.giveUp()
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
    if (!this.#waitsForDrain) response.on('drain', () => this.#errand?.resume())
    this.#waitsForDrain = true
    return false
  }

  onEnd(lastPiece: Buffer) {
    const { response } = this.#forwarding
    if (lastPiece.length === 0) response.end()
    else response.end(Buffer.from(lastPiece))
  }

  onNoAnswer(error: Error) {
    if (this.#hasLeft || error instanceof ClientLeftError) return
    const { response, group } = this.#forwarding
    if (!(error instanceof BodyTooLargeError)) this.#noteFailure(error)
    if (response.headersSent) response.destroy()
    else if (error instanceof BodyTooLargeError) this.#answer(bodyTooLarge(group.maxBodyBytes))
    else if (isUnsent(error)) this.#askAnother()
    else if (this.#retriesLeft > 0 && !isTimeout(error)) this.#askAgain()
    else this.#answer(brokenAnswer(group.service, error))
  }

  #noteFailure(error: Error) {
    const { now, onFailure } = this.#forwarding
    const upstream = this.#upstream as Upstream
    upstream.breaker.failed(now())
    onFailure(upstream, error)
  }

  /** The replica could not be connected to, so nothing was sent: whatever the method, another one may be asked. */
  #askAnother() {
    this.#refusedBy ??= []
    this.#refusedBy.push(this.#upstream as Upstream)
    this.#dispatch()
  }

  #askAgain() {
    this.#retriesLeft -= 1
    this.#dispatch()
  }

  #answer(problem: Problem) {
    const { response, path, correlationId, responseHeaders } = this.#forwarding
    sendProblem(response, problem, { path, correlationId }, responseHeaders)
  }
}
