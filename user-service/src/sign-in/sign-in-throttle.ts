/** What is remembered of the attempts to sign in to one account from one place. */
export type SignInAttempts = Readonly<{ failures: number; lastAttemptAt: Date; nextAttemptAt: Date }>

export type AttemptDecision = { isAllowed: true; attempts: SignInAttempts } | { isAllowed: false; retryAfterMs: number }

const freeFailures = 10
const firstDelayMs = 1_000
const longestDelayMs = 60_000
const forgottenAfterMs = 3_600_000

/**
 * Decides whether one more attempt may be made now. Ten are free; each further one waits, a second at first, then twice as
 * long up to a minute. An attempt counts as failed until it has succeeded, so that many at once gain nothing.
 */
export function attemptSignIn(earlier: SignInAttempts | undefined, now: Date): AttemptDecision {
  const known = earlier && now.getTime() - earlier.lastAttemptAt.getTime() < forgottenAfterMs ? earlier : undefined
  if (known && known.nextAttemptAt > now) {
    return { isAllowed: false, retryAfterMs: known.nextAttemptAt.getTime() - now.getTime() }
  }
  const failures = (known?.failures ?? 0) + 1
  const nextAttemptAt = new Date(now.getTime() + delayAfter(failures))
  return { isAllowed: true, attempts: { failures, lastAttemptAt: now, nextAttemptAt } }
}

function delayAfter(failures: number): number {
  if (failures < freeFailures) return 0
  return Math.min(firstDelayMs * 2 ** (failures - freeFailures), longestDelayMs)
}
