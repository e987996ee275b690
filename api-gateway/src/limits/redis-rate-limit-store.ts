import { unavailable } from '@storefleet/contracts'
import { type Logger, withTimeout } from '@storefleet/observability'
import { connectRedis } from '@storefleet/process/redis'
import type { RateLimitStore } from './rate-limit-store.ts'

type Options = Readonly<{
  /** `redis://` or `rediss://`, with the number of the database as its path. */
  url: string
  /** What the keys begin with. */
  prefix: string
  windowMs: number
  logger: Logger
  /** How long a request waits to be counted; a healthy Redis needs one or two. */
  timeoutMs?: number
  /** In milliseconds, from a clock that never goes back. */
  now: () => number
}>

const defaultTimeoutMs = 100
/** How long requests are counted elsewhere after one has waited in vain. */
const pauseMs = 1_000

const countScript = `
local used = redis.call('incr', KEYS[1])
local leftMs = redis.call('pttl', KEYS[1])
local windowMs = tonumber(ARGV[1])
-- A clock of the server that was set back would keep the key for longer than a window.
if leftMs < 0 or leftMs > windowMs then
  leftMs = windowMs
  redis.call('pexpire', KEYS[1], leftMs)
end
return { used, leftMs }`

const redisIsAway = new Error('Redis is away')

/** Counts in Redis, for all gateways together, in one round trip. A window ends when its key expires, by the clock of Redis. */
export function createRedisRateLimitStore(options: Options): RateLimitStore {
  const { url, prefix, windowMs, logger, timeoutMs = defaultTimeoutMs, now } = options
  const redis = connectRedis({ url, name: 'api-gateway-limits', logger })
  let pausedUntil = 0
  let isFailing = false

  async function ask(key: string) {
    const counted = redis.eval(countScript, { keys: [`${prefix}:limit:${key}`], arguments: [String(windowMs)] })
    const [used, leftMs] = (await withTimeout(timeoutMs, counted, () =>
      unavailable('redis-unavailable', 'Redis does not answer in time'),
    )) as [number, number]
    return { used, resetsAt: now() + leftMs }
  }

  function noteFailure(error: unknown) {
    pausedUntil = now() + pauseMs
    // A lost connection has been logged where it is made again.
    if (!isFailing && redis.isReady) logger.warn({ err: error }, 'Redis does not count: each process limits by itself')
    isFailing = true
  }

  return {
    async count(key) {
      if (!redis.isReady || now() < pausedUntil) throw redisIsAway
      try {
        const counted = await ask(key)
        isFailing = false
        return counted
      } catch (error) {
        noteFailure(error)
        throw error
      }
    },

    // Not by disconnectRedis: it would wait for what a silent Redis owes.
    close: async () => redis.destroy(),
  }
}
