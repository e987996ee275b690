/** How slowly a client may send or take a body: `graceMs` in any case, and as long again as the bytes take at the minimum rate. */
export type TransferPace = Readonly<{ graceMs: number; minBytesPerSecond: number }>

type Options = Readonly<{
  pace: TransferPace
  /** In milliseconds, from a clock that never goes back. */
  now: () => number
}>

/** Measures how long a client takes for a transfer. Time during which the client is not waited for does not count. */
export class PaceWatch {
  /** Called once, when the client has taken longer than its pace allows. */
  onTooSlow = () => {}
  readonly #pace: TransferPace
  readonly #now: () => number
  #movedBytes = 0
  #spentMs = 0
  #waitsSince: number | undefined
  #timer: NodeJS.Timeout | undefined

  constructor({ pace, now }: Options) {
    this.#pace = pace
    this.#now = now
  }

  /** The client has sent or taken this many more bytes. */
  moved(bytes: number): void {
    this.#movedBytes += bytes
  }

  /** From now on the client is waited for. */
  start(): void {
    if (this.#waitsSince !== undefined) return
    this.#waitsSince = this.#now()
    this.#timer ??= setTimeout(() => this.#check(), Math.max(1, this.#leftMs()))
  }

  /** From now on the client is not waited for, until the next `start`. */
  stop(): void {
    if (this.#waitsSince === undefined) return
    this.#spentMs += this.#now() - this.#waitsSince
    this.#waitsSince = undefined
    clearTimeout(this.#timer)
    this.#timer = undefined
  }

  #check(): void {
    this.#timer = undefined
    const leftMs = this.#leftMs()
    if (leftMs > 0) {
      this.#timer = setTimeout(() => this.#check(), Math.max(1, Math.ceil(leftMs)))
      return
    }
    this.stop()
    this.onTooSlow()
  }

  #leftMs(): number {
    const { graceMs, minBytesPerSecond } = this.#pace
    const waitedMs = this.#waitsSince === undefined ? 0 : this.#now() - this.#waitsSince
    return graceMs + (this.#movedBytes * 1000) / minBytesPerSecond - this.#spentMs - waitedMs
  }
}
