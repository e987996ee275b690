import type { Visit } from './honest-customer.ts'

/** A request may take this many times as long while the shop is attacked as it took at most before. */
export const allowedFactor = 10
/** Below this many milliseconds nothing is compared: a busy machine alone may cost as much. */
export const floorMs = 2_000

/** What took longer than it may: a sentence each. */
export function slowSteps(quiet: readonly Visit[], attacked: readonly Visit[]): string[] {
  const slow: string[] = []
  for (const [step, ms] of longest(attacked)) {
    const limit = Math.max(floorMs, allowedFactor * (longest(quiet).get(step) ?? 0))
    if (ms > limit) slow.push(`"${step}" took ${Math.round(ms)} ms, at most ${Math.round(limit)} ms may be`)
  }
  return slow
}

/** The longest time of each step over all visits. */
export function longest(visits: readonly Visit[]): Map<string, number> {
  const most = new Map<string, number>()
  for (const visit of visits) for (const [step, ms] of visit) most.set(step, Math.max(ms, most.get(step) ?? 0))
  return most
}
