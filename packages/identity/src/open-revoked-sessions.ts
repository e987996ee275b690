import type { Logger } from '@storefleet/observability'
import { createRevokedSessions, type RevokedSessions } from './revoked-sessions.ts'

export type RevokedSessionsOptions = {
  redisUrl: string | undefined
  redisPrefix: string
  service: string
  logger: Logger
}

/** The set that the settings name. Only the driver that is used is loaded; Redis' takes 0.2 s. */
export async function openRevokedSessions(options: RevokedSessionsOptions): Promise<RevokedSessions> {
  const { redisUrl, redisPrefix, service, logger } = options
  if (redisUrl === undefined) {
    logger.info('sessions revoked by other processes end with their signed tokens: REDIS_URL is not set')
    return createRevokedSessions()
  }
  const { createRedisRevokedSessions } = await import('./redis-revoked-sessions.ts')
  return createRedisRevokedSessions({ url: redisUrl, prefix: redisPrefix, name: service, logger })
}
