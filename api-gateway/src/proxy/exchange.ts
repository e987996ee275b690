import type { IncomingMessage, ServerResponse } from 'node:http'
import type { Readable } from 'node:stream'
import type { Dispatcher } from 'undici'
import { type Problem, sendProblem } from '../edge/problem.ts'
import type { ServiceRoutes } from '../route-table.ts'
import { drainingHeader } from './drain-notice.ts'
import { BodyTooLargeError, ClientLeftError, limitedBody, readBody } from './request-body.ts'
import { clientHeaders } from './response-headers.ts'
import { bodyTooLarge, brokenAnswer, isInvalidRequest, isTimeout, serviceUnavailable } from './upstream-failure.ts'
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
  if (bodyLength === 0) return exchange.send(null)
  if (bodyLength > 0 && bodyLength <= readAheadBytes) return readBody(request, (body) => exchange.send(body))
  if (bodyLength > 0) forwarding.requestHeaders.push('content-length', String(bodyLength))
  exchange.send(limitedBody(request, group.maxBodyBytes))
}

const isSafe = (method: string) => method === 'GET' || method === 'HEAD'

/** One request on its way: chooses a replica, tries another where that is safe, and passes the answer through. */
class Exchange implements Dispatcher.DispatchHandler {
  readonly #forwarding: Forwarding
  #options: Dispatcher.DispatchOptions | undefined
  #upstream: Upstream | undefined
  #refusedBy: Upstream[] | undefined
  #controller: Dispatcher.DispatchController | undefined
  #retriesLeft: number
  #isSent = false
  #hasLeft = false
  #waitsForDrain = false

  constructor(forwarding: Forwarding) {
    this.#forwarding = forwarding
    this.#retriesLeft = isSafe(forwarding.method) && forwarding.bodyLength === 0 ? forwarding.group.retries : 0
  }

  send(body: Buffer | Readable | null) {
    const { method, target, requestHeaders, group } = this.#forwarding
    this.#options = {
      method,
      path: target,
      headers: requestHeaders,
      body,
      headersTimeout: group.timeoutMs,
      bodyTimeout: group.timeoutMs,
    }
    this.#dispatch()
  }

  #dispatch() {
    if (this.#hasLeft) return
    const { upstreams, now, group } = this.#forwarding
    this.#upstream = upstreams.next(now(), this.#refusedBy)
    this.#isSent = false
    if (this.#upstream === undefined) {
      return this.#answer(serviceUnavailable(group.service, upstreams.retryAfterSeconds(now())))
    }
    this.#upstream.pool.dispatch(this.#options as Dispatcher.DispatchOptions, this)
  }

  /** The client has its answer, or is gone: then the service need not go on. */
  leave() {
    this.#hasLeft = true
    if (!this.#forwarding.response.writableFinished) this.#controller?.abort(new ClientLeftError())
  }

  onRequestStart(controller: Dispatcher.DispatchController) {
    this.#controller = controller
    this.#isSent = true
    if (this.#hasLeft) controller.abort(new ClientLeftError())
  }

  onResponseStart(
    _: Dispatcher.DispatchController,
    status: number,
    headers: Record<string, string | string[] | undefined>,
  ) {
    if (status < 200) return
    const { response, responseHeaders, now } = this.#forwarding
    this.#upstream?.breaker.succeeded()
    this.#upstream?.drainNotice.noted(headers[drainingHeader] !== undefined, now())
    response.writeHead(status, clientHeaders(headers, responseHeaders))
  }

  onResponseData(controller: Dispatcher.DispatchController, chunk: Buffer) {
    const { response } = this.#forwarding
    if (response.write(chunk)) return
    controller.pause()
    if (this.#waitsForDrain) return
    this.#waitsForDrain = true
    response.on('drain', () => controller.resume())
  }

  onResponseEnd() {
    this.#forwarding.response.end()
  }

  onResponseError(_: Dispatcher.DispatchController | null, error: Error) {
    if (this.#hasLeft || error instanceof ClientLeftError) return
    const { response, group } = this.#forwarding
    const isRequestsFault = error instanceof BodyTooLargeError || isInvalidRequest(error)
    if (!isRequestsFault) this.#noteFailure(error)
    if (response.headersSent) response.destroy()
    else if (error instanceof BodyTooLargeError) this.#answer(bodyTooLarge(group.maxBodyBytes))
    else if (!this.#isSent && !isRequestsFault) this.#askAnother()
    else if (this.#retriesLeft > 0 && !isTimeout(error) && !isRequestsFault) this.#askAgain()
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
    // Not at once: the pool is still failing what it had queued.
    process.nextTick(() => this.#dispatch())
  }

  #askAgain() {
    this.#retriesLeft -= 1
    process.nextTick(() => this.#dispatch())
  }

  #answer(problem: Problem) {
    const { response, path, correlationId, responseHeaders } = this.#forwarding
    sendProblem(response, problem, { path, correlationId }, responseHeaders)
  }
}
