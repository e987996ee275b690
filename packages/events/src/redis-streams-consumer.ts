import { randomUUID } from 'node:crypto'
import { hostname } from 'node:os'
import { setTimeout as delay } from 'node:timers/promises'
import type { Logger } from '@storefleet/observability'
import { connectRedis, disconnectRedis, type RedisConnection } from '@storefleet/process/redis'
import type { Consumer } from './event-bus.ts'
import { createAcceptance } from './redis-streams-acceptance.ts'
import { createStreamReader } from './redis-streams-reader.ts'
import { declareStream, type RedisNames } from './redis-streams-topology.ts'

export type RedisStreamsConsumerOptions = {
  url: string
  /** For everything that does not block. */
  redis: RedisConnection
  names: RedisNames
  consumer: Consumer
  maxInFlight: number
  redeliverAfterMs: number
  claimAfterMs: number
  blockMs: number
  pingEveryMs: number
  pingTimeoutMs: number
  logger: Logger
}

const pauseAfterFailureMs = 250

/** Reads the stream as one member of the service's group, over a connection of its own, until it is stopped. */
export function startRedisStreamsConsumer(options: RedisStreamsConsumerOptions) {
  const { url, redis, names, consumer, blockMs, claimAfterMs, logger } = options
  const group = consumer.service
  const consumerName = `${hostname()}-${process.pid}-${randomUUID().slice(0, 8)}`
  const { pingEveryMs, pingTimeoutMs } = options
  const blocking = connectRedis({
    url,
    name: `${group}-reader`,
    logger,
    waitsForRedis: true,
    pingEveryMs,
    pingTimeoutMs,
  })
  const reader = createStreamReader({
    redis: blocking,
    stream: names.stream,
    group,
    consumerName,
    claimAfterMs,
    blockMs,
    logger,
  })
  const stopping = new AbortController()
  const acceptance = createAcceptance({ ...options, stopping: stopping.signal })
  const { promise: isReady, resolve: becomeReady } = Promise.withResolvers<void>()

  const readOn = async () => {
    await declareStream(blocking, names, { [group]: { types: consumer.types } })
    becomeReady()
    for (;;) {
      const room = await acceptance.room()
      if (stopping.signal.aborted) return
      await acceptance.offer(await reader.next(room))
    }
  }
  const readUntilStopped = async () => {
    while (!stopping.signal.aborted) {
      await readOn().catch((error: unknown) => {
        if (!stopping.signal.aborted) logger.warn({ err: error, consumer: group }, 'event delivery was interrupted')
      })
      reader.recover()
      await delay(pauseAfterFailureMs, undefined, { signal: stopping.signal }).catch(() => {})
    }
  }
  const reading = readUntilStopped()

  return {
    /** Resolves when the first event may come. */
    isReady,
    isConnected: () => blocking.isReady,
    /** Resolves when what was being handled has been acknowledged or left to others. */
    async stop() {
      stopping.abort()
      if (!blocking.isReady) blocking.destroy()
      await reading
      await acceptance.settled()
      await leaveGroup(redis, names.stream, group, consumerName).catch(() => {})
      await disconnectRedis(blocking)
    },
  }
}

/** A member that still owes something stays in the group, so that others can claim it. */
async function leaveGroup(redis: RedisConnection, stream: string, group: string, consumerName: string): Promise<void> {
  const owed = await redis.xPendingRange(stream, group, '-', '+', 1, { consumer: consumerName })
  if (owed.length === 0) await redis.xGroupDelConsumer(stream, group, consumerName)
}
