import type { StepTimes } from './honest-customer.ts'

/** A request may take this many times as long while the shop is attacked as it took at most before. */
const allowedFactor = 10
/** Below this many milliseconds nothing is compared: a busy machine alone may cost as much. */
const floorMs = 2_000

/** Returns a sentence for each step that took too long. */
export function slowSteps(quiet: readonly StepTimes[], attacked: readonly StepTimes[]): string[] {
  const slow: string[] = []
  for (const [step, ms] of longest(attacked)) {
    const limit = Math.max(floorMs, allowedFactor * (longest(quiet).get(step) ?? 0))
    if (ms > limit) slow.push(`"${step}" took ${Math.round(ms)} ms, the limit is ${Math.round(limit)} ms`)
  }
  return slow
}

/** The longest time of each step over all rounds. */
function longest(rounds: readonly StepTimes[]): Map<string, number> {
  const most = new Map<string, number>()
  for (const times of rounds) for (const [step, ms] of times) most.set(step, Math.max(ms, most.get(step) ?? 0))
  return most
}
