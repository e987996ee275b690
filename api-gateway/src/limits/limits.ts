import type { LimitClass } from '../route-table.ts'
import { createMemoryRateLimitStore } from './memory-rate-limit-store.ts'
import { createRateLimiter, type RateLimiter } from './rate-limiter.ts'

const windowMs = 60_000
/** At about 150 bytes each, some 30 MB at the very most. */
const maxKeys = 200_000

type Quotas = Readonly<{ rateLimitPerMinute: number; signInLimitPerMinute: number }>

/** A limiter for each class of the route table. `now` in milliseconds since the epoch. */
export function createLimits(
  { rateLimitPerMinute, signInLimitPerMinute }: Quotas,
  now: () => number,
): Record<LimitClass, RateLimiter> {
  const store = createMemoryRateLimitStore({ windowMs, maxKeys, now })
  const limiter = (policy: string, quota: number) => createRateLimiter({ policy, quota, windowMs, store, now })
  return {
    client: limiter('client', rateLimitPerMinute),
    'sign-in': limiter('sign-in', signInLimitPerMinute),
    none: limiter('none', 0),
  }
}
