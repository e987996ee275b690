import type { Choices } from './random.ts'
import { type Owner, real, setVirtualTimer, virtualTime } from './virtual-time.ts'

type Turn = { owner: Owner; resolve: () => void }
type SchedulerOptions = {
  /** Told before each step what it chooses from: equal for equal runs, and the first thing that differs where one is not. */
  onStep?: (line: string) => void
}

/**
 * Decides who goes on. What could go on waits for its turn here or for a timer; one of them goes on, chosen by chance, and the
 * next one only when that has come to a stop.
 */
export type Scheduler = ReturnType<typeof createScheduler>

/** Files, hashes and the like, which come when they come. */
const waitsForThreads = () => process.getActiveResourcesInfo().some((name) => /^FSReq|Request$/.test(name))

/** An immediate without any work: so often in a row, everything that could run has run. */
const quietRounds = 3
const maxStepMs = 5

export function createScheduler({ chance, below }: Choices, { onStep = () => {} }: SchedulerOptions = {}) {
  let turns: Turn[] = []
  let finished = 0
  let steps = 0

  async function settle(): Promise<void> {
    for (let quiet = 0, seen = finished; quiet < quietRounds; ) {
      await new Promise<void>((resolve) => real.setImmediate(resolve))
      if (!virtualTime.isOutside() && finished === seen && !waitsForThreads()) quiet++
      else quiet = 0
      seen = finished
    }
  }

  /** Returns whether anything went on. */
  function goOn(untilMs: number): boolean {
    const nowMs = virtualTime.nowMs()
    const waiting = virtualTime.waiting()
    const due = waiting.filter(({ atMs }) => atMs <= nowMs)
    if (turns.length + due.length === 0) {
      const nextMs = Math.min(...waiting.map(({ atMs }) => atMs))
      if (nextMs > untilMs) return false
      virtualTime.advanceTo(nextMs)
      return true
    }
    steps++
    onStep(`step ${steps}: ${turns.length} turns, ${due.length} of ${waiting.length} timers`)
    const choice = below(turns.length + due.length)
    const [turn] = choice < turns.length ? turns.splice(choice, 1) : []
    if (turn) turn.resolve()
    else {
      const timer = due[choice - turns.length]
      if (timer) {
        timer.isCleared = true
        timer.fire()
      }
    }
    if (chance(0.1)) virtualTime.advanceTo(nowMs + below(maxStepMs))
    return true
  }

  return {
    /** Resolves when it is the owner's turn; never once the owner is forgotten. */
    turn: (owner: Owner): Promise<void> => new Promise((resolve) => turns.push({ owner, resolve })),
    sleep: (ms: number): Promise<void> => new Promise((resolve) => setVirtualTimer(ms, resolve)),
    /** Runs work that waits for something real, such as a database; meanwhile nothing else goes on. */
    async outside<Result>(work: () => Promise<Result>): Promise<Result> {
      try {
        return await virtualTime.outside(work)
      } finally {
        finished++
      }
    },
    /** What the owner waits for never comes. */
    forget(owner: Owner): void {
      turns = turns.filter((turn) => turn.owner !== owner)
      virtualTime.forget(owner)
    },
    /** Goes on until nothing is left to do before the time that `endMs` returns. Returns false where that takes more steps. */
    async run(endMs: () => number, maxSteps: number): Promise<boolean> {
      for (;;) {
        await settle()
        if (steps > maxSteps) return false
        if (!goOn(endMs())) return true
      }
    },
    settle,
    steps: () => steps,
  }
}
