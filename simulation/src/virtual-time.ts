import { AsyncLocalStorage } from 'node:async_hooks'
import crypto from 'node:crypto'
import { syncBuiltinESMExports } from 'node:module'
import timers from 'node:timers'
import timersPromises from 'node:timers/promises'

/**
 * Replaces the clock, the timers and the randomness of this process by those of a simulation, while one runs. Preloaded with
 * `--import`, so that every module imports the replacements.
 */

/** Whose work it is. Its timers end with it, and its clock may be wrong. */
export type Owner = { skewMs: number }
/** A timer that is due at a time of the simulation. */
export type VirtualTimer = { atMs: number; owner: Owner | null; fire: () => void; isCleared: boolean }

type Run = { nowMs: number; random: () => number; timers: VirtualTimer[]; outside: number }

/** What the process has without a simulation. */
export const real = {
  setImmediate: globalThis.setImmediate,
  now: performance.now.bind(performance),
}
export const owners = new AsyncLocalStorage<Owner | undefined>()
let run: Run | undefined

export const virtualTime = {
  /** From now on the process lives in a simulation that begins at this time, and takes its random numbers from here. */
  begin(nowMs: number, random: () => number): void {
    run = { nowMs, random, timers: [], outside: 0 }
  },
  end(): void {
    run = undefined
  },
  nowMs: (): number => (run ?? missing()).nowMs,
  advanceTo(ms: number): void {
    const current = run ?? missing()
    current.nowMs = Math.max(current.nowMs, ms)
  },
  /** Those that wait, in the order in which they were set. */
  waiting(): readonly VirtualTimer[] {
    const current = run ?? missing()
    current.timers = current.timers.filter((timer) => !timer.isCleared)
    return current.timers
  },
  /**
   * Runs work in a database. It takes no time of the simulation, and timers that it sets never fire: the embedded PostgreSQL sets
   * some for statistics and time limits, more in one run than in the next.
   */
  async outside<Result>(work: () => Promise<Result>): Promise<Result> {
    const current = run ?? missing()
    current.outside++
    try {
      return await work()
    } finally {
      current.outside--
    }
  },
  isOutside: (): boolean => (run ?? missing()).outside > 0,
  forget(owner: Owner): void {
    for (const timer of (run ?? missing()).timers) if (timer.owner === owner) timer.isCleared = true
  },
}

/** Fires once the time has come, unless its owner was forgotten; one without an owner always does. */
export function setVirtualTimer(
  delayMs: number,
  fire: () => void,
  owner: Owner | null = owners.getStore() ?? null,
): VirtualTimer {
  const { nowMs, timers: waiting } = run ?? missing()
  const timer = { atMs: nowMs + Math.max(1, Math.round(delayMs) || 0), owner, fire, isCleared: false }
  waiting.push(timer)
  return timer
}

function missing(): never {
  throw new Error('No simulation runs')
}

const RealDate = Date
const ownNow = (nowMs: number) => nowMs + (owners.getStore()?.skewMs ?? 0)

class VirtualDate extends RealDate {
  constructor(...args: [] | ConstructorParameters<DateConstructor>) {
    if (args.length === 0 && run) super(ownNow(run.nowMs))
    else super(...(args as ConstructorParameters<DateConstructor>))
  }
  static override now(): number {
    return run ? ownNow(run.nowMs) : RealDate.now()
  }
}
globalThis.Date = VirtualDate as DateConstructor
Object.defineProperty(performance, 'now', { value: () => (run ? run.nowMs : real.now()), configurable: true })

/** What `setTimeout` returns in a simulation; the rest of `NodeJS.Timeout` is not asked for. */
const handleOf = (timer: VirtualTimer, again: () => VirtualTimer) => {
  let current = timer
  const handle = {
    clear: () => {
      current.isCleared = true
    },
    ref: () => handle,
    unref: () => handle,
    hasRef: () => false,
    refresh: () => {
      current.isCleared = true
      current = again()
      return handle
    },
    [Symbol.dispose]: () => handle.clear(),
  }
  return handle
}
type Handle = ReturnType<typeof handleOf>

type Callback = (...args: unknown[]) => void
const realTimers = {
  setTimeout: globalThis.setTimeout as unknown as (run: Callback, ms?: number, ...args: unknown[]) => unknown,
  clearTimeout: globalThis.clearTimeout as (timer: unknown) => void,
  delay: timersPromises.setTimeout as (ms?: number, value?: unknown, options?: object) => Promise<unknown>,
}

function virtualTimeout(callback: Callback, ms = 0, ...args: unknown[]): unknown {
  if (!run) return realTimers.setTimeout(callback, ms, ...args)
  const fire = AsyncLocalStorage.bind(() => callback(...args))
  const owner = owners.getStore() ?? null
  const isInert = run.outside > 0
  const set = () => {
    const timer = setVirtualTimer(ms, fire, owner)
    timer.isCleared = isInert
    return timer
  }
  return handleOf(set(), set)
}

function virtualClear(timer: unknown): void {
  const clear = (timer as Partial<Handle> | undefined)?.clear
  if (clear) clear()
  else realTimers.clearTimeout(timer)
}

function virtualInterval(callback: Callback, ms = 0, ...args: unknown[]): unknown {
  if (!run) return realInterval(callback, ms, ...args)
  const handle = virtualTimeout(() => {
    callback(...args)
    ;(handle as Handle).refresh()
  }, ms)
  return handle
}
const realInterval = globalThis.setInterval as unknown as (run: Callback, ms?: number, ...args: unknown[]) => unknown

Object.assign(globalThis, { setTimeout: virtualTimeout, clearTimeout: virtualClear })
Object.assign(globalThis, { setInterval: virtualInterval, clearInterval: virtualClear })
Object.assign(timers, { setTimeout: virtualTimeout, clearTimeout: virtualClear })
Object.assign(timersPromises, {
  setTimeout: (ms?: number, value?: unknown, options?: object) =>
    run
      ? new Promise((resolve) => setVirtualTimer(ms ?? 0, () => resolve(value)))
      : realTimers.delay(ms, value, options),
})

const realAbortTimeout = AbortSignal.timeout.bind(AbortSignal)
AbortSignal.timeout = (ms) => {
  if (!run) return realAbortTimeout(ms)
  const controller = new AbortController()
  setVirtualTimer(ms, () => controller.abort(new DOMException('The operation timed out', 'TimeoutError')))
  return controller.signal
}

const realRandom = Math.random
Math.random = () => (run ? run.random() : realRandom())

const realCrypto = {
  randomBytes: crypto.randomBytes as (size: number, callback?: unknown) => Buffer,
  randomFillSync: crypto.randomFillSync as <Bytes extends NodeJS.ArrayBufferView>(bytes: Bytes) => Bytes,
  randomInt: crypto.randomInt as (...range: number[]) => number,
  randomUUID: crypto.randomUUID,
}

function fill<Bytes extends NodeJS.ArrayBufferView>(bytes: Bytes, random: () => number): Bytes {
  const view = new Uint8Array(bytes.buffer, bytes.byteOffset, bytes.byteLength)
  for (let at = 0; at < view.length; at++) view[at] = Math.floor(random() * 256)
  return bytes
}

Object.assign(crypto, {
  randomBytes: (size: number, callback?: unknown) =>
    run && callback === undefined ? fill(Buffer.alloc(size), run.random) : realCrypto.randomBytes(size, callback),
  randomFillSync: <Bytes extends NodeJS.ArrayBufferView>(bytes: Bytes) =>
    run ? fill(bytes, run.random) : realCrypto.randomFillSync(bytes),
  randomInt: (...range: number[]) => {
    if (!run) return realCrypto.randomInt(...range)
    const [from, to] = range.length > 1 ? [range[0] ?? 0, range[1] ?? 0] : [0, range[0] ?? 0]
    return from + Math.floor(run.random() * (to - from))
  },
  randomUUID: () => (run ? newUuid(run.random, '4') : realCrypto.randomUUID()),
})
syncBuiltinESMExports()

/** A UUID of random digits, with the version given; of version 7 with the time of the simulation in front. */
export function newUuid(random: () => number, version: '4' | '7', nowMs = 0): string {
  const hex = (digits: number) => Array.from({ length: digits }, () => Math.floor(random() * 16).toString(16)).join('')
  const time = version === '7' ? nowMs.toString(16).padStart(12, '0') : hex(12)
  return `${time.slice(0, 8)}-${time.slice(8)}-${version}${hex(3)}-a${hex(3)}-${hex(12)}`
}
