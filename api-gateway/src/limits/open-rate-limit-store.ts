import type { Logger } from '@storefleet/service-kit'
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

/** The store that the settings name. Only the driver that is used is loaded; Redis' takes 0.2 s. */
export async function openRateLimitStore({ redisUrl, redisPrefix, ...options }: Options): Promise<RateLimitStore> {
  if (redisUrl === undefined) {
    options.logger.info('rate limits are counted by this process alone: REDIS_URL is not set')
    return createMemoryRateLimitStore({ ...options, maxKeys })
  }
  const { createRedisRateLimitStore } = await import('./redis-rate-limit-store.ts')
  return createRedisRateLimitStore({ ...options, url: redisUrl, prefix: redisPrefix })
}
