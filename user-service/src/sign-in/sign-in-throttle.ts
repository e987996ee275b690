/** What is remembered of the attempts at the password of one account: from one source, or from all together. */
export type SignInAttempts = Readonly<{ failures: number; lastAttemptAt: Date; nextAttemptAt: Date }>

export type AttemptDecision = { isAllowed: true; attempts: SignInAttempts } | { isAllowed: false; retryAfterMs: number }

/** How many failures within an hour are free, and the longest wait before each further attempt. */
export type ThrottlePolicy = Readonly<{ freeFailures: number; longestDelayMs: number }>

const perSource: ThrottlePolicy = { freeFailures: 10, longestDelayMs: 60_000 }
/** Over all devices the account has not signed in on: a shorter wait, so that the owner on a new device gets a turn. */
const perAccount: ThrottlePolicy = { freeFailures: 30, longestDelayMs: 30_000 }

/** Of one source, and of all unknown ones together. */
export type ThrottlePolicies = Readonly<{ perSource: ThrottlePolicy; perAccount: ThrottlePolicy }>

export const passwordPolicies: ThrottlePolicies = { perSource, perAccount }

/**
 * A code has six digits, and three are right at a time: of all unknown sources together about 100 a day are tried, so that to guess
 * one takes years. Who guesses knows the password; a known device is not delayed by it.
 */
export const secondFactorPolicies: ThrottlePolicies = {
  perSource: { freeFailures: 5, longestDelayMs: 300_000 },
  perAccount: { freeFailures: 10, longestDelayMs: 900_000 },
}

const firstDelayMs = 1_000
const forgottenAfterMs = 3_600_000

/**
 * Decides whether one more attempt may be made now. Some are free; each further one waits, a second at first, then twice as
 * long up to the longest. An attempt counts as failed until it has succeeded, so that many at once gain nothing.
 */
export function attemptSignIn(
  earlier: SignInAttempts | undefined,
  now: Date,
  policy: ThrottlePolicy = passwordPolicies.perSource,
): AttemptDecision {
  const known = earlier && now.getTime() - earlier.lastAttemptAt.getTime() < forgottenAfterMs ? earlier : undefined
  if (known && known.nextAttemptAt > now) {
    return { isAllowed: false, retryAfterMs: known.nextAttemptAt.getTime() - now.getTime() }
  }
  const failures = (known?.failures ?? 0) + 1
  const nextAttemptAt = new Date(now.getTime() + delayAfter(failures, policy))
  return { isAllowed: true, attempts: { failures, lastAttemptAt: now, nextAttemptAt } }
}

function delayAfter(failures: number, { freeFailures, longestDelayMs }: ThrottlePolicy): number {
  if (failures < freeFailures) return 0
  return Math.min(firstDelayMs * 2 ** (failures - freeFailures), longestDelayMs)
}
