import type { Errand } from './errand.ts'
import { NoAnswerError } from './no-answer.ts'

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
  readonly #waiting = new Map<Errand, number>()
  #timer: NodeJS.Timeout | undefined
  #checksAt = 0

  constructor(options: Options) {
    this.#options = options
  }

  get length(): number {
    return this.#waiting.size
  }

  /** Lets it wait. Throws a NoAnswerError where as many wait already as may. */
  add(errand: Errand, deadline: number): void {
    const { maxWaiting } = this.#options
    if (this.#waiting.size >= maxWaiting) {
      throw new NoAnswerError('queue-full', `${maxWaiting} requests wait for a connection to the service already`)
    }
    errand.queue = this
    this.#waiting.set(errand, deadline)
    this.#checkAt(deadline)
  }

  remove(errand: Errand): void {
    if (!this.#waiting.delete(errand)) return
    errand.queue = undefined
    if (this.#waiting.size === 0) this.#stopTimer()
  }

  /** The one that has waited longest, with what is left of its time. */
  next(): Errand | undefined {
    for (const [errand, deadline] of this.#waiting) {
      this.remove(errand)
      errand.firstTimeoutMs = leftMs(deadline, this.#options.now())
      return errand
    }
    return undefined
  }

  /** Refuses all that wait, because the service does not respond. */
  close(): void {
    for (const errand of [...this.#waiting.keys()]) {
      this.#fail(
        errand,
        new NoAnswerError('queue-closed', 'The service does not respond to the requests before this one'),
      )
    }
  }

  #fail(errand: Errand, error: NoAnswerError): void {
    // One that failed before may have had this one given up.
    if (!this.#waiting.has(errand)) return
    this.remove(errand)
    errand.receiver.onNoAnswer(error)
  }

  #expire(): void {
    this.#timer = undefined
    const now = this.#options.now()
    let earliest = Number.POSITIVE_INFINITY
    for (const [errand, deadline] of [...this.#waiting]) {
      if (deadline > now) earliest = Math.min(earliest, deadline)
      else this.#fail(errand, new NoAnswerError('queue-timeout', 'No connection to the service became free in time'))
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

/** In steps of 50 ms: node keeps a list of timers for each duration. */
export const leftMs = (deadline: number, now: number): number => Math.max(50, Math.ceil((deadline - now) / 50) * 50)
