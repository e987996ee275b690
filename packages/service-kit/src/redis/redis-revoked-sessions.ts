import { within } from '../events/within.ts'
import type { Logger } from '../logger.ts'
import { connectRedis } from './connect-redis.ts'
import { createRevokedSessions, type RevokedSessions } from './revoked-sessions.ts'

export type RedisRevokedSessionsOptions = {
  /** `redis://` or `rediss://`, with the number of the database as its path. */
  url: string
  /** What its key and its channel begin with. */
  prefix: string
  /** Of the service, for `CLIENT LIST`. */
  name: string
  logger: Logger
}

const revokeTimeoutMs = 1_000
/** The key is kept this long after the last revocation; no token lives as long. */
const keptSeconds = 24 * 3600

type Revocation = { sessionIds: string[]; untilMs: number }

/**
 * Shared through Redis: a sorted set by expiry holds what is revoked, a channel tells it. Every process keeps a copy in memory,
 * read anew after each reconnection; while Redis is away it goes by that copy.
 */
export function createRedisRevokedSessions(options: RedisRevokedSessionsOptions): RevokedSessions {
  const { url, prefix, name, logger } = options
  const key = `${prefix}:revoked-sessions`
  const copy = createRevokedSessions()
  const redis = connectRedis({ url, name: `${name}-revocations`, logger })
  const listener = connectRedis({ url, name: `${name}-revocations-listener`, logger, waitsForRedis: true })

  const hear = (message: string) => {
    const { sessionIds, untilMs } = JSON.parse(message) as Revocation
    void copy.revoke(sessionIds, untilMs)
  }
  async function load() {
    for (const { value, score } of await redis.zRangeByScoreWithScores(key, Date.now(), '+inf')) {
      await copy.revoke([value], score)
    }
  }
  const warn = (error: unknown) => logger.warn({ err: error }, 'revoked sessions could not be read from Redis')
  // What is revoked between the two is in one of them, whichever connection comes up last.
  const listen = async () => {
    await listener.subscribe(key, hear)
    if (redis.isReady) await load()
  }
  listener.on('ready', () => void listen().catch(warn))
  redis.on('ready', () => void load().catch(warn))

  async function tell(revocation: Revocation) {
    await redis
      .multi()
      .zAdd(
        key,
        revocation.sessionIds.map((value) => ({ value, score: revocation.untilMs })),
      )
      .zRemRangeByScore(key, '-inf', Date.now())
      .expire(key, keptSeconds)
      .publish(key, JSON.stringify(revocation))
      .exec()
  }

  return {
    isRevoked: copy.isRevoked,

    async revoke(sessionIds, untilMs) {
      if (sessionIds.length === 0) return
      await copy.revoke(sessionIds, untilMs)
      await within(revokeTimeoutMs, tell({ sessionIds: [...sessionIds], untilMs }), 'Redis does not answer in time')
    },

    async close() {
      redis.destroy()
      listener.destroy()
    },
  }
}
