import { createClient } from '@redis/client'
import type { Logger } from '../logger.ts'

export type RedisConnection = ReturnType<typeof connectRedis>

export type RedisConnectionOptions = {
  /** `redis://` or `rediss://`, with the number of the database as its path. */
  url: string
  /** How the connection is called in `CLIENT LIST`. */
  name: string
  logger: Logger
  /** Whether commands wait while Redis is away, for 5 s at most; else they are rejected at once. */
  waitsForRedis?: boolean
}

/**
 * A connection that is made in the background, and again whenever it is lost; `isReady` says whether it stands.
 * A command that was sent when the connection was lost is rejected: whether Redis has done it is not known.
 */
export function connectRedis({ url, name, logger, waitsForRedis = false }: RedisConnectionOptions) {
  const client = createClient({
    url,
    name,
    disableOfflineQueue: !waitsForRedis,
    maintNotifications: 'disabled',
    // Together these notice a peer that is gone without a word.
    pingInterval: 5000,
    socket: { connectTimeout: 5000, socketTimeout: 15_000, reconnectStrategy },
  })
  let isAway = false
  client.on('ready', () => {
    isAway = false
  })
  client.on('error', (error: unknown) => {
    if (!isAway) logger.warn({ err: error, connection: name }, 'Redis is away: trying to reach it')
    isAway = true
  })
  client.connect().catch(() => {})
  return client
}

const reconnectStrategy = (retries: number) => Math.min(50 * 2 ** retries, 2000) * (0.75 + Math.random() * 0.25)

/** Lets go of the connection at once; what it was still to answer is rejected. */
export async function disconnectRedis(client: RedisConnection): Promise<void> {
  if (client.isReady) await client.close()
  else client.destroy()
}
