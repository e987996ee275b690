import { type LineOptions, type Turn, WaitingLine } from './idempotency-line.ts'
import type { IdempotencyStore, Slot } from './idempotency-store.ts'

export type WaitingLimits = {
  /** How long a repetition waits for the response to the first. */
  waitMs: number
  /** How many wait for one key, and for all keys together, in this process. Others are refused at once. */
  waitersEach: number
  waitersInAll: number
}

export type WaitingOptions = Pick<LineOptions, 'clock' | 'inFlight' | 'reused'> & {
  store: Pick<IdempotencyStore, 'claim' | 'read'>
  newId: () => string
  limits: WaitingLimits
}

export type TurnTaking = ReturnType<typeof createTurnTaking>

/**
 * Gives each key to one attempt at a time. The others wait in a line: however many they are, one read at growing intervals serves all
 * that wait in this process, and a waiting request writes nothing.
 */
export function createTurnTaking({ store, newId, limits, ...others }: WaitingOptions) {
  const lines = new Map<string, WaitingLine>()
  let waiting = 0
  const lineOptions = { ...others, claim, read: store.read, waitMs: limits.waitMs }

  async function claim(slot: Slot): Promise<Turn | undefined> {
    const id = newId()
    const claimed = await store.claim(slot, id)
    return claimed && { ...claimed, isFirst: claimed.resourceId === id }
  }

  async function wait(line: WaitingLine, slot: Slot): Promise<Turn> {
    if (line.length >= limits.waitersEach || waiting >= limits.waitersInAll) throw others.inFlight()
    waiting += 1
    try {
      return await line.join(slot)
    } finally {
      waiting -= 1
    }
  }

  function forgetEmpty(id: string) {
    if (lines.get(id)?.isEmpty) lines.delete(id)
  }

  return {
    /** Resolves when it is this request's turn, or when there is a response. Each turn that is given must be ended. */
    async take(slot: Slot): Promise<Turn> {
      const id = lineId(slot)
      const known = lines.get(id)
      if (known !== undefined) return wait(known, slot)
      const line = new WaitingLine({ ...lineOptions, onIdle: () => forgetEmpty(id) })
      lines.set(id, line)
      // Held while it is being claimed, so that who comes meanwhile waits here and writes nothing.
      line.hold()
      const turn = await claim(slot).catch((error: unknown) => {
        line.release()
        forgetEmpty(id)
        throw error
      })
      if (turn !== undefined) return turn
      line.release()
      return wait(line, slot)
    },

    end(slot: Slot): void {
      lines.get(lineId(slot))?.release()
      forgetEmpty(lineId(slot))
    },
  }
}

const lineId = ({ scope, key }: Slot) => `${scope}\n${key}`
