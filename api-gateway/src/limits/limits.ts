import type { LimitClass } from '../route-table.ts'
import type { RateLimitStore } from './rate-limit-store.ts'
import { createRateLimiter, type RateLimiter } from './rate-limiter.ts'

type Quotas = Readonly<{ rateLimitPerMinute: number; signInLimitPerMinute: number; pageLimitPerMinute: number }>
type Options = Readonly<{ store: RateLimitStore; now: () => number }>

/** How long the store's windows are: quotas are by the minute. */
export const windowMs = 60_000

/** A limiter for each class of the route table. `now` in milliseconds, by the clock of the store. */
export function createLimits(
  { rateLimitPerMinute, signInLimitPerMinute, pageLimitPerMinute }: Quotas,
  { store, now }: Options,
): Record<LimitClass, RateLimiter> {
  const limiter = (policy: string, quota: number) => createRateLimiter({ policy, quota, windowMs, store, now })
  return {
    client: limiter('client', rateLimitPerMinute),
    'sign-in': limiter('sign-in', signInLimitPerMinute),
    pages: limiter('pages', pageLimitPerMinute),
    none: limiter('none', 0),
  }
}
