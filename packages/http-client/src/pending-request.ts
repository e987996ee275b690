import type { ClientRequest } from './request-head.ts'
import type { Receiver } from './response-reader.ts'

/** Takes a response piece by piece. Either `onEnd` or `onFailure` is called, once. */
export type ResponseReceiver = Receiver & { onFailure(error: Error): void }

/** The connection that a request was dispatched to. */
type Transport = { resume(pending: PendingRequest): void; abort(pending: PendingRequest): void }

/** The queue in which a request waits for a connection. */
type Queue = { remove(pending: PendingRequest): void }

/** One request, from `send` until its response is complete. */
export class PendingRequest {
  readonly request: ClientRequest
  /** As `writeRequestHead` wrote it. */
  readonly head: string
  readonly receiver: ResponseReceiver
  /** How long the service may stay silent before its response begins, in milliseconds: less than `timeoutMs` once the request has waited. */
  firstTimeoutMs: number
  /** Undefined until the request is dispatched. */
  connection: Transport | undefined
  /** Undefined unless the request waits. */
  queue: Queue | undefined
  isCancelled = false

  constructor(request: ClientRequest, head: string, receiver: ResponseReceiver) {
    this.request = request
    this.head = head
    this.receiver = receiver
    this.firstTimeoutMs = request.firstTimeoutMs ?? request.timeoutMs
  }

  /** Goes on with the response after `onPiece` returned false. */
  resume(): void {
    this.connection?.resume(this)
  }

  /** Cancels the request: the receiver is not called again. */
  cancel(): void {
    if (this.isCancelled) return
    this.isCancelled = true
    this.queue?.remove(this)
    this.connection?.abort(this)
    this.destroyBody()
  }

  destroyBody(): void {
    const { body } = this.request
    if (body !== undefined && !Buffer.isBuffer(body)) body.destroy()
  }
}
