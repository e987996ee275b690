import { setTimeout as delay } from 'node:timers/promises'

const pauses = { firstMs: 500, longestMs: 30_000 }
/** A process that ran so long is taken to be well: the next pause is the first again. */
const wellAfterMs = 60_000

export type KeepRunning = Readonly<{
  name: string
  /** Starts it; resolves when it serves, with what resolves when it has ended by itself. */
  start(): Promise<{ endedByItself: Promise<string> }>
  isStopping(): boolean
  /** Called with a message for the operator of the fleet. */
  tell(message: string): void
  now(): number
  pause?: (ms: number) => Promise<unknown>
}>

/** Starts a process again each time it ends by itself, after a pause that grows while it does not stay up. */
export async function keepRunning(process: { endedByItself: Promise<string> }, options: KeepRunning): Promise<void> {
  const { name, start, isStopping, tell, now, pause = (ms) => delay(ms, undefined, { ref: false }) } = options
  let current = process
  let startedAt = now()
  let pauseMs = pauses.firstMs
  for (;;) {
    const how = await current.endedByItself
    if (isStopping()) return
    if (now() - startedAt >= wellAfterMs) pauseMs = pauses.firstMs
    tell(`${name} ended (${how}): starting it again in ${pauseMs / 1000} s`)
    await pause(pauseMs)
    if (isStopping()) return
    pauseMs = Math.min(2 * pauseMs, pauses.longestMs)
    startedAt = now()
    try {
      current = await start()
      tell(`${name} is ready again`)
    } catch (error) {
      const reason = (error as Error).message
      if (isStopping()) return
      current = { endedByItself: Promise.resolve(reason) }
    }
  }
}
