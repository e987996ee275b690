import { setTimeout as sleep } from 'node:timers/promises'
import { type LockHolder, type LockSession, type LockSessionOptions, openLockSession } from './lock-session.ts'

/** Another process has the lock. */
export class LockHeld extends Error {
  override readonly name = 'LockHeld'
  /** Its `application_name`. */
  readonly holder: string

  constructor(holder: string) {
    super(`The lock is held by ${holder || 'another session'}`)
    this.holder = holder
  }
}

export type HoldLockOptions = Pick<LockSessionOptions, 'key' | 'name'> & {
  /** How long to wait for another process that is about to end. In milliseconds. */
  waitMs?: number
  /** How often the connection is tried, and how often a lost lock is asked for again. In milliseconds. */
  everyMs?: number
  /** The connection that held the lock broke, as when the server restarts. */
  onLost?: () => void
  onRegained?: () => void
  /** Another process took the lock meanwhile; this one will not get it back. Called once. */
  onTaken?: (holder: string) => void
}

export type HeldLock = {
  /** Whether this process holds the lock, as far as it knows. */
  isHeld(): boolean
  release(): Promise<void>
}

type Open = (onBroken: () => void) => Promise<LockSession>

/**
 * Holds an advisory lock in the database of `url` for the life of the process. When the connection breaks the lock is lost, and is
 * asked for until it is held again or another process has it. Needs a connection of its own: no pooler that lends one a transaction.
 *
 * @throws LockHeld when another process has it and does not end within `waitMs`
 */
export async function holdLock(url: string, options: HoldLockOptions): Promise<HeldLock> {
  const { key, name, waitMs = 5_000, everyMs = 1_000 } = options
  const open: Open = (onBroken) => openLockSession(url, { key, name, onBroken })
  const keeper = createKeeper(open, { ...options, everyMs })
  await keeper.takeWithin(waitMs)
  const keeping = keeper.keep()
  return {
    isHeld: keeper.isHeld,
    async release() {
      keeper.stop()
      await keeping
      await keeper.close()
    },
  }
}

function createKeeper(open: Open, options: HoldLockOptions & { everyMs: number }) {
  const { name, everyMs, onLost, onRegained, onTaken } = options
  const stopping = new AbortController()
  let session: LockSession | undefined
  let isTaken = false

  const lose = (broken: LockSession | undefined) => {
    if (broken === undefined || session !== broken || stopping.signal.aborted) return
    session = undefined
    void broken.close()
    onLost?.()
  }

  /** The holder where another process has the lock. */
  async function take(): Promise<LockHolder | undefined> {
    let opened: LockSession | undefined
    opened = await open(() => lose(opened))
    if (opened.heldBy === undefined) {
      session = opened
      return undefined
    }
    // The server has not noticed yet that an earlier connection of this process is gone.
    if (opened.heldBy.name === name) await opened.endOther(opened.heldBy.pid).catch(() => {})
    await opened.close()
    return opened.heldBy
  }

  async function retake(): Promise<void> {
    const holder = await take().catch(() => undefined)
    if (session !== undefined) onRegained?.()
    else if (holder !== undefined && holder.name !== name) {
      isTaken = true
      onTaken?.(holder.name)
    }
  }

  const pause = (ms: number) => sleep(ms, undefined, { ref: false, signal: stopping.signal }).catch(() => {})

  return {
    isHeld: () => session !== undefined,
    stop: () => stopping.abort(),
    close: async () => session?.close(),

    async takeWithin(waitMs: number): Promise<void> {
      const pauseMs = Math.min(250, everyMs)
      for (let waitedMs = 0; ; waitedMs += pauseMs) {
        const holder = await take()
        if (holder === undefined) return
        if (waitedMs >= waitMs) throw new LockHeld(holder.name)
        await sleep(pauseMs)
      }
    },

    async keep(): Promise<void> {
      while (!isTaken && !stopping.signal.aborted) {
        await pause(everyMs)
        if (stopping.signal.aborted) return
        const current = session
        if (current !== undefined && !(await current.isAlive())) lose(current)
        if (session === undefined) await retake()
      }
    },
  }
}
