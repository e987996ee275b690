import type { ClientRequest } from './request-head.ts'
import type { Receiver } from './response-reader.ts'

/** Who waits for an answer. Hears either its end, or that there is none. */
export type AnswerReceiver = Receiver & { onNoAnswer(error: Error): void }

/** What carries a request: a connection. */
type Carrier = { resume(errand: Errand): void; drop(errand: Errand): void }

/** What a request waits in for a connection. */
type Queue = { remove(errand: Errand): void }

/** One request, from when it is handed over until its answer is complete. */
export class Errand {
  readonly request: ClientRequest
  /** As `writeRequestHead` wrote it. */
  readonly head: string
  readonly receiver: AnswerReceiver
  /** How long the service may stay silent before its answer begins: less than the request says after some of it has been waited. */
  firstTimeoutMs: number
  /** What carries it; undefined while it waits for a connection. */
  connection: Carrier | undefined
  /** What it waits in for a connection. */
  queue: Queue | undefined
  isGivenUp = false

  constructor(request: ClientRequest, head: string, receiver: AnswerReceiver) {
    this.request = request
    this.head = head
    this.receiver = receiver
    this.firstTimeoutMs = request.firstTimeoutMs ?? request.timeoutMs
  }

  /** Has the receiver given more, after it said that it wants no more for now. */
  resume(): void {
    this.connection?.resume(this)
  }

  /** Gives the request up: the receiver hears no more of it. */
  giveUp(): void {
    if (this.isGivenUp) return
    this.isGivenUp = true
    this.queue?.remove(this)
    this.connection?.drop(this)
    this.dropBody()
  }

  dropBody(): void {
    const { body } = this.request
    if (body !== undefined && !Buffer.isBuffer(body)) body.destroy()
  }
}
