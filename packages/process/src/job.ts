import { type Logger, runWithoutContext } from '@storefleet/observability'

/** Work that is done again and again in the background. */
export type Job = {
  readonly name: string
  /** `onRound` is told of each round that has ended. */
  start(onRound?: (outcome: RoundOutcome) => void): void
  /** Runs it now, or once more when it is running. */
  wake(): void
  /** Resolves when the round in progress has ended; none starts after it. */
  stop(): Promise<void>
}

export type RoundOutcome = 'succeeded' | 'failed'

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

  let tell = (_outcome: RoundOutcome) => {}

  const runOnce = () =>
    run(isStopped).then(
      () => 'succeeded' as const,
      (error: unknown) => {
        logger?.error({ err: error, job: name }, 'job failed')
        return 'failed' as const
      },
    )
  const runRounds = async () => {
    state = 'running'
    clearTimeout(timer)
    do {
      isWokenWhileRunning = false
      tell(await runOnce())
    } while (isWokenWhileRunning && !isStopped())
    if (isStopped()) return
    state = 'idle'
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
    start(onRound) {
      if (state !== 'created') return
      if (onRound) tell = onRound
      state = 'idle'
      wake()
    },
    wake,
    async stop() {
      state = 'stopped'
      clearTimeout(timer)
      await round
    },
  }
}
