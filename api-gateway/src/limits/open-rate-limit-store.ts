import type { Logger } from '@storefleet/observability'
import { createFallbackRateLimitStore } from './fallback-rate-limit-store.ts'
import { createMemoryRateLimitStore } from './memory-rate-limit-store.ts'
import type { RateLimitStore } from './rate-limit-store.ts'

type Options = Readonly<{
  redisUrl: string | undefined
  redisPrefix: string
  windowMs: number
  logger: Logger
  /** In milliseconds, from a clock that never goes back. */
  now: () => number
}>

/** At about 150 bytes each, some 30 MB at the very most. */
const maxKeys = 200_000

/** The store that the settings name; while a shared one is away each process counts by itself. Only the driver that is used is loaded; Redis' takes 0.2 s. */
export async function openRateLimitStore({ redisUrl, redisPrefix, ...options }: Options): Promise<RateLimitStore> {
  const own = createMemoryRateLimitStore({ ...options, maxKeys })
  if (redisUrl === undefined) {
    options.logger.info('rate limits are counted by this process alone: REDIS_URL is not set')
    return own
  }
  const { createRedisRateLimitStore } = await import('./redis-rate-limit-store.ts')
  const shared = createRedisRateLimitStore({ ...options, url: redisUrl, prefix: redisPrefix })
  return createFallbackRateLimitStore(shared, own)
}
