import { unavailable } from '@storefleet/contracts'
import { type Logger, withTimeout } from '@storefleet/observability'
import { connectRedis } from '@storefleet/process/redis'
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

/** As Redis has it: a session, and until when it is refused. */
type Revocation = { value: string; score: number }

/**
 * Shared through Redis: a sorted set by expiry holds what is revoked, a channel tells it. Every process keeps a copy in memory,
 * compared after each reconnection; while Redis is away it goes by that copy.
 */
export function createRedisRevokedSessions(options: RedisRevokedSessionsOptions): RevokedSessions {
  const { url, prefix, name, logger } = options
  const key = `${prefix}:revoked-sessions`
  const copy = createRevokedSessions()
  const redis = connectRedis({ url, name: `${name}-revocations`, logger })
  const listener = connectRedis({ url, name: `${name}-revocations-listener`, logger, waitsForRedis: true })

  const learn = async (revocations: readonly Revocation[]) => {
    for (const { value, score } of revocations) await copy.revoke([value], score)
  }
  const hear = (message: string) => void learn(JSON.parse(message))
  /** Both ways: a Redis that was away may have lost what processes that start later have to know. */
  async function compare() {
    const kept = await redis.zRangeByScoreWithScores(key, Date.now(), '+inf')
    const keptIds = new Set(kept.map(({ value }) => value))
    const lost = [...copy.all()].filter(([sessionId]) => !keptIds.has(sessionId))
    await learn(kept)
    if (lost.length > 0) await tell(lost.map(([value, score]) => ({ value, score })))
  }
  const warn = (error: unknown) => logger.warn({ err: error }, 'revoked sessions could not be compared with Redis')
  // What is revoked between the two is in one of them, whichever connection comes up last.
  const listen = async () => {
    await listener.subscribe(key, hear)
    if (redis.isReady) await compare()
  }
  listener.on('ready', () => void listen().catch(warn))
  redis.on('ready', () => void compare().catch(warn))

  async function tell(revocations: Revocation[]) {
    await redis
      .multi()
      .zAdd(key, revocations)
      .zRemRangeByScore(key, '-inf', Date.now())
      .expire(key, keptSeconds)
      .publish(key, JSON.stringify(revocations))
      .exec()
  }

  return {
    isRevoked: copy.isRevoked,

    async revoke(sessionIds, untilMs) {
      if (sessionIds.length === 0) return
      await copy.revoke(sessionIds, untilMs)
      const revocations = sessionIds.map((value) => ({ value, score: untilMs }))
      await withTimeout(revokeTimeoutMs, tell(revocations), () =>
        unavailable('redis-unavailable', 'Redis does not answer in time'),
      )
    },

    async close() {
      redis.destroy()
      listener.destroy()
    },
  }
}
