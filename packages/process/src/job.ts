import { type Logger, runWithoutContext } from '@storefleet/observability'

/** Work that is done again and again in the background. */
export type Job = {
  readonly name: string
  /** Returns what it did last and when it runs next, in this process. */
  report(): JobReport
  /** `onRound` is told of each round that has ended. */
  start(onRound?: (outcome: RoundOutcome) => void): void
  /** Runs it now, or once more when it is running. */
  wake(): void
  /** Resolves when the round in progress has ended; none starts after it. */
  stop(): Promise<void>
}

export type RoundOutcome = 'succeeded' | 'failed'

export type JobReport = Readonly<{
  name: string
  /** The pause between two rounds, in milliseconds. */
  everyMs: number
  isRunning: boolean
  /** Of the last round that started; it goes on while `isRunning`. */
  lastStartedAt: Date | undefined
  /** Of the last round that ended, in milliseconds; undefined before the first one has. */
  lastDurationMs: number | undefined
  lastOutcome: RoundOutcome | undefined
  /** Undefined while it runs and when it is stopped. It may be woken earlier. */
  nextStartAt: Date | undefined
}>

export type JobOptions = {
  name: string
  everyMs: number
  run: (isStopped: () => boolean) => Promise<unknown>
  logger?: Logger
}

/**
 * A job that runs every `everyMs` milliseconds and when woken, and never overlaps itself in this process.
 * A round that goes on while there is work asks `isStopped` in between. One that fails is logged and the next one comes,
 * so `run` must be safe to repeat, and to run in many replicas.
 */
export function createJob({ name, everyMs, run, logger }: JobOptions): Job {
  let state: 'created' | 'idle' | 'running' | 'stopped' = 'created'
  let isWokenWhileRunning = false
  let timer: NodeJS.Timeout | undefined
  let round: Promise<void> = Promise.resolve()
  let nextStartAt: Date | undefined

  let tell = (_outcome: RoundOutcome) => {}

  const rounds = recordRounds(() => run(isStopped), { name, logger })
  const runRounds = async () => {
    state = 'running'
    nextStartAt = undefined
    clearTimeout(timer)
    do {
      isWokenWhileRunning = false
      tell(await rounds.run())
    } while (isWokenWhileRunning && !isStopped())
    if (isStopped()) return
    state = 'idle'
    nextStartAt = new Date(Date.now() + everyMs)
    timer = setTimeout(wake, everyMs).unref()
  }
  const isStopped = () => state === 'stopped'

  const wake = () => {
    if (state === 'running') isWokenWhileRunning = true
    if (state !== 'idle') return
    round = runWithoutContext(runRounds)
  }

  return {
    name,
    report: () => ({ name, everyMs, isRunning: state === 'running', ...rounds.last(), nextStartAt }),
    start(onRound) {
      if (state !== 'created') return
      if (onRound) tell = onRound
      state = 'idle'
      wake()
    },
    wake,
    async stop() {
      state = 'stopped'
      nextStartAt = undefined
      clearTimeout(timer)
      await round
    },
  }
}

type LastRound = Pick<JobReport, 'lastStartedAt' | 'lastDurationMs' | 'lastOutcome'>

/** Runs one round after another, logs those that fail, and keeps what the last one did. */
function recordRounds(round: () => Promise<unknown>, { name, logger }: Pick<JobOptions, 'name' | 'logger'>) {
  let last: LastRound = { lastStartedAt: undefined, lastDurationMs: undefined, lastOutcome: undefined }
  return {
    last: () => last,
    async run(): Promise<RoundOutcome> {
      const lastStartedAt = new Date()
      last = { ...last, lastStartedAt }
      const lastOutcome = await round().then(
        () => 'succeeded' as const,
        (error: unknown) => {
          logger?.error({ err: error, job: name }, 'job failed')
          return 'failed' as const
        },
      )
      last = { lastStartedAt, lastDurationMs: Date.now() - lastStartedAt.getTime(), lastOutcome }
      return lastOutcome
    },
  }
}
