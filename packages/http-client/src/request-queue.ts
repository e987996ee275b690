import { NoResponseError } from './no-response.ts'
import type { PendingRequest } from './pending-request.ts'

type Options = Readonly<{
  /** How many requests may wait. */
  maxWaiting: number
  /** In milliseconds, from a clock that never goes back. */
  now: () => number
}>

/** Requests that wait for a connection to one address of a service, each until its deadline. */
export class RequestQueue {
  readonly #options: Options
  /** In the order in which they came, each with its deadline. */
  readonly #waiting = new Map<PendingRequest, number>()
  #timer: NodeJS.Timeout | undefined
  #checksAt = 0

  constructor(options: Options) {
    this.#options = options
  }

  get length(): number {
    return this.#waiting.size
  }

  /** Queues a request until `deadline`. Throws a NoResponseError (`queue-full`) when `maxWaiting` wait already. */
  add(pending: PendingRequest, deadline: number): void {
    const { maxWaiting } = this.#options
    if (this.#waiting.size >= maxWaiting) {
      throw new NoResponseError('queue-full', `${maxWaiting} requests wait for a connection to the service already`)
    }
    pending.queue = this
    this.#waiting.set(pending, deadline)
    this.#checkAt(deadline)
  }

  remove(pending: PendingRequest): void {
    if (!this.#waiting.delete(pending)) return
    pending.queue = undefined
    if (this.#waiting.size === 0) this.#stopTimer()
  }

  /** Removes and returns the request that has waited longest; its `firstTimeoutMs` is the time it has left. */
  next(): PendingRequest | undefined {
    for (const [pending, deadline] of this.#waiting) {
      this.remove(pending)
      pending.firstTimeoutMs = leftMs(deadline, this.#options.now())
      return pending
    }
    return undefined
  }

  /** Fails every request that waits with `queue-closed`. */
  close(): void {
    for (const pending of [...this.#waiting.keys()]) {
      this.#fail(
        pending,
        new NoResponseError('queue-closed', 'The service does not respond to the requests before this one'),
      )
    }
  }

  #fail(pending: PendingRequest, error: NoResponseError): void {
    // The receiver of a request that failed before may have cancelled this one.
    if (!this.#waiting.has(pending)) return
    this.remove(pending)
    pending.receiver.onFailure(error)
  }

  #expire(): void {
    this.#timer = undefined
    const now = this.#options.now()
    let earliest = Number.POSITIVE_INFINITY
    for (const [pending, deadline] of [...this.#waiting]) {
      if (deadline > now) earliest = Math.min(earliest, deadline)
      else this.#fail(pending, new NoResponseError('queue-timeout', 'No connection to the service became free in time'))
    }
    if (this.#waiting.size > 0 && earliest !== Number.POSITIVE_INFINITY) this.#checkAt(earliest)
  }

  #checkAt(time: number): void {
    if (this.#timer !== undefined && this.#checksAt <= time) return
    this.#stopTimer()
    this.#checksAt = time
    this.#timer = setTimeout(() => this.#expire(), Math.max(1, Math.ceil(time - this.#options.now())))
  }

  #stopTimer(): void {
    clearTimeout(this.#timer)
    this.#timer = undefined
  }
}

/** Returns the time left until the deadline, at least 50 ms, in steps of 50 ms: Node keeps a list of timers for each duration. */
export const leftMs = (deadline: number, now: number): number => Math.max(50, Math.ceil((deadline - now) / 50) * 50)
