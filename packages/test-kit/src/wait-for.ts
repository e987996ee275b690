import { setTimeout as delay } from 'node:timers/promises'

/**
 * Asks again until the condition gives something truthy, and returns that. A condition that throws is asked again too.
 * The time limit only ends a test that has failed: it is long, so that a busy machine passes too.
 */
export async function waitFor<T>(
  condition: () => T | Promise<T>,
  { timeoutMs = 60_000, everyMs = 10 }: { timeoutMs?: number; everyMs?: number } = {},
): Promise<Exclude<T, false | null | undefined>> {
  let failure: unknown
  for (const deadline = performance.now() + timeoutMs; performance.now() < deadline; await delay(everyMs)) {
    try {
      const result = await condition()
      if (result) return result as Exclude<T, false | null | undefined>
      failure = undefined
    } catch (error) {
      failure = error
    }
  }
  throw new Error(`Waited ${timeoutMs} ms in vain for: ${condition}`, { cause: failure })
}
