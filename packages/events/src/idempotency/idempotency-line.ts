import type { KeptKey, Slot } from './idempotency-store.ts'

/** A key to work under, or what is kept as its response. */
export type Turn = { scope: string; resourceId: string; isFirst: boolean } | { keptResponse: string }

/** Time, for tests to replace. */
export type WaitingClock = { nowMs(): number; sleep(ms: number): Promise<unknown> }

export type LineOptions = {
  claim(slot: Slot): Promise<Turn | undefined>
  read(slot: Slot): Promise<KeptKey | undefined>
  waitMs: number
  clock: WaitingClock
  inFlight: () => Error
  reused: () => Error
  /** Called when no request waits any more. */
  onIdle: () => void
}

type Waiter = { slot: Slot; deadlineMs: number; resolve(turn: Turn): void; reject(error: unknown): void }

const firstPauseMs = 25
const longestPauseMs = 400

/** The requests of this process with one key: those that work under it, and those that wait. One read serves every waiting request. */
export class WaitingLine {
  readonly #options: LineOptions
  #waiters: Waiter[] = []
  #held = 0
  #isPolling = false
  #wake = () => {}

  constructor(options: LineOptions) {
    this.#options = options
  }

  get length(): number {
    return this.#waiters.length
  }

  get isEmpty(): boolean {
    return this.#held === 0 && this.#waiters.length === 0 && !this.#isPolling
  }

  /** Counts an attempt of this process under the key. */
  hold(): void {
    this.#held += 1
  }

  /** The attempt has ended: requests that wait look at once. */
  release(): void {
    this.#held = Math.max(0, this.#held - 1)
    this.#wake()
  }

  join(slot: Slot): Promise<Turn> {
    const { promise, resolve, reject } = Promise.withResolvers<Turn>()
    const deadlineMs = this.#options.clock.nowMs() + this.#options.waitMs
    this.#waiters.push({ slot, deadlineMs, resolve, reject })
    if (!this.#isPolling) void this.#poll()
    return promise
  }

  async #poll(): Promise<void> {
    this.#isPolling = true
    try {
      for (let pauseMs = 0; this.#waiters.length > 0; pauseMs = nextPauseMs(pauseMs)) {
        if (pauseMs > 0) await this.#pause(pauseMs)
        this.#dismissLate()
        const [next] = this.#waiters
        if (next !== undefined) await this.#serve(next, await this.#options.read(next.slot))
      }
    } catch (error) {
      for (const waiter of this.#dismissAll()) waiter.reject(error)
    } finally {
      this.#isPolling = false
      this.#options.onIdle()
    }
  }

  #dismissLate(): void {
    const nowMs = this.#options.clock.nowMs()
    for (const waiter of this.#dismissAll(({ deadlineMs }) => deadlineMs <= nowMs)) {
      waiter.reject(this.#options.inFlight())
    }
  }

  async #serve(next: Waiter, kept: KeptKey | undefined): Promise<void> {
    if (kept !== undefined) {
      const others = this.#dismissAll(({ slot }) => slot.requestHash !== kept.requestHash)
      for (const waiter of others) waiter.reject(this.#options.reused())
      if (kept.answer !== null) for (const waiter of this.#dismissAll()) waiter.resolve({ keptResponse: kept.answer })
      if (!kept.isFree) return
    }
    if (!this.#waiters.includes(next)) return
    const turn = await this.#options.claim(next.slot)
    if (turn === undefined) return
    this.hold()
    this.#dismissAll((waiter) => waiter === next)
    next.resolve(turn)
  }

  #dismissAll(isMeant: (waiter: Waiter) => boolean = () => true): Waiter[] {
    const dismissed = this.#waiters.filter(isMeant)
    this.#waiters = this.#waiters.filter((waiter) => !dismissed.includes(waiter))
    return dismissed
  }

  async #pause(ms: number): Promise<void> {
    const { promise: woken, resolve } = Promise.withResolvers<void>()
    this.#wake = resolve
    await Promise.race([this.#options.clock.sleep(ms), woken])
  }
}

const nextPauseMs = (pauseMs: number) => Math.min(pauseMs * 2 || firstPauseMs, longestPauseMs)
