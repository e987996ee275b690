import type { RateLimitStore, WindowCount } from './rate-limit-store.ts'

/** `retryAfterSeconds` is undefined where the request may go on. `headers` is a flat list of names and values. */
export type RateDecision = Readonly<{ headers: readonly string[]; retryAfterSeconds: number | undefined }>

/** Counts a request of a client and decides. */
export type RateLimiter = (client: string) => RateDecision | Promise<RateDecision>

const unlimited: RateDecision = { headers: [], retryAfterSeconds: undefined }

type Options = Readonly<{
  /** Names the quota in the headers, and keeps its keys apart from those of others. */
  policy: string
  /** Requests a client has in each window; 0 is no limit. */
  quota: number
  windowMs: number
  store: Pick<RateLimitStore, 'count'>
  now: () => number
}>

/**
 * Returns what is left in `RateLimit` and `RateLimit-Policy` (draft-ietf-httpapi-ratelimit-headers-10).
 * A request that the store cannot count is not limited: the shop stays open without it.
 */
export function createRateLimiter({ policy, quota, windowMs, store, now }: Options): RateLimiter {
  if (quota === 0) return () => unlimited
  const policyHeader = `"${policy}";q=${quota};w=${Math.ceil(windowMs / 1000)}`

  function decide({ used, resetsAt }: WindowCount): RateDecision {
    const resetSeconds = Math.max(1, Math.ceil((resetsAt - now()) / 1000))
    const remaining = Math.max(0, quota - used)
    return {
      headers: ['ratelimit-policy', policyHeader, 'ratelimit', `"${policy}";r=${remaining};t=${resetSeconds}`],
      retryAfterSeconds: used > quota ? resetSeconds : undefined,
    }
  }

  return (client) => {
    const counted = store.count(`${policy} ${client}`)
    return counted instanceof Promise ? counted.then(decide, () => unlimited) : decide(counted)
  }
}
