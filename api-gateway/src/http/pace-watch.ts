/**
 * How slowly a client may send or read a body. The wait is limited to `graceMs`; each byte adds the time it takes at the minimum
 * rate, up to `graceMs` again: a fast client saves up no time in which nothing moves.
 */
export type TransferPace = Readonly<{ graceMs: number; minBytesPerSecond: number }>

type Options = Readonly<{
  pace: TransferPace
  /** In milliseconds, from a clock that never goes back. */
  now: () => number
}>

/** Measures how long a client is waited for during a transfer. Time during which it is not waited for does not count. */
export class PaceWatch {
  /** Called once, when the client has taken longer than its pace allows. */
  onTooSlow = () => {}
  readonly #pace: TransferPace
  readonly #now: () => number
  /** As of `waitsSince`, where the client is waited for. */
  #leftMs: number
  #waitsSince: number | undefined
  #timer: NodeJS.Timeout | undefined

  constructor({ pace, now }: Options) {
    this.#pace = pace
    this.#now = now
    this.#leftMs = pace.graceMs
  }

  /** The client has sent or taken this many more bytes. */
  moved(bytes: number): void {
    const { graceMs, minBytesPerSecond } = this.#pace
    this.#leftMs = Math.min(graceMs, this.#settle() + (bytes * 1000) / minBytesPerSecond)
  }

  /** From now on the client is waited for. */
  start(): void {
    if (this.#waitsSince !== undefined) return
    this.#waitsSince = this.#now()
    this.#checkLater()
  }

  /** From now on the client is not waited for, until the next `start`. */
  stop(): void {
    this.#settle()
    this.#waitsSince = undefined
    clearTimeout(this.#timer)
  }

  #settle(): number {
    if (this.#waitsSince === undefined) return this.#leftMs
    const time = this.#now()
    this.#leftMs -= time - this.#waitsSince
    this.#waitsSince = time
    return this.#leftMs
  }

  #checkLater(): void {
    this.#timer = setTimeout(() => this.#check(), Math.max(1, Math.ceil(this.#leftMs)))
  }

  #check(): void {
    if (this.#settle() > 0) {
      this.#checkLater()
    } else {
      this.stop()
      this.onTooSlow()
    }
  }
}
