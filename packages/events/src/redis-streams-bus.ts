import { type CloudEvent, unavailable } from '@storefleet/contracts'
import { type Logger, withTimeout } from '@storefleet/observability'
import { createJob } from '@storefleet/process'
import { connectRedis, disconnectRedis, type RedisConnection } from '@storefleet/process/redis'
import { type BrokerOptions, brokerDefaults, type EventBus, requireListed } from './event-bus.ts'
import { startRedisStreamsConsumer } from './redis-streams-consumer.ts'
import { declareStream, redisNames } from './redis-streams-topology.ts'
import { trimAcknowledged } from './redis-streams-trim.ts'

export type RedisStreamsOptions = BrokerOptions & {
  /**
   * How long an event may stay with a replica before another takes it over, at most a quarter later. Both may then handle it,
   * and the inbox has the second wait for the first: so it is as long as one statement may take.
   */
  claimAfterMs?: number
  /** How long one read waits for new events; stopping may take as long. */
  blockMs?: number
  trimEveryMs?: number
  /** How often Redis is asked whether it is there, and how long it may take to answer: longer than `blockMs`. */
  pingEveryMs?: number
  pingTimeoutMs?: number
}

const streamDefaults = {
  claimAfterMs: 15_000,
  blockMs: 1000,
  trimEveryMs: 30_000,
  pingEveryMs: 2_500,
  pingTimeoutMs: 4_000,
}

/**
 * The event bus on Redis 7 or newer: one stream, in which every service is a consumer group that acknowledges what it has
 * accepted; what all have acknowledged is dropped.
 *
 * An event is published when Redis has answered, and is then as safe as that Redis: with `appendonly yes` it outlives the
 * process, with `appendfsync always` a power cut (`everysec` may lose the last second), and a failover to a replica loses what
 * had not been copied. `maxmemory-policy` must not be `allkeys-*`, which evicts the stream. Redis Cluster is not supported.
 * `url` is `redis://` or `rediss://`, its path the number of the database.
 */
export function createRedisStreamsBus(given: RedisStreamsOptions): EventBus {
  const options = { ...brokerDefaults, ...streamDefaults, ...given }
  const { url, service, logger, consumers, confirmTimeoutMs, startTimeoutMs, trimEveryMs } = options
  const names = redisNames(options.prefix)
  const { pingEveryMs, pingTimeoutMs } = options
  const redis = connectRedis({ url, name: service, logger, waitsForRedis: true, pingEveryMs, pingTimeoutMs })
  const running = new Set<ReturnType<typeof startRedisStreamsConsumer>>()
  const { declared } = createDeclaration(redis, () => declareStream(redis, names, consumers), logger)
  const trimJob = createJob({
    name: 'trim-events',
    everyMs: trimEveryMs,
    logger,
    run: async () => redis.isReady && trimAcknowledged(redis, names.stream, Object.keys(consumers)),
  })

  return {
    async publish(events) {
      const added = declared().then(() => addAll(redis, names.stream, events))
      await withTimeout(confirmTimeoutMs, added, () =>
        unavailable('bus-unavailable', 'Redis has not confirmed the events in time'),
      )
    },
    async subscribe(consumer) {
      requireListed(consumers, consumer)
      const started = startRedisStreamsConsumer({ ...options, redis, names, consumer })
      running.add(started)
      await withTimeout(startTimeoutMs, started.isReady, () =>
        unavailable('bus-unavailable', 'Redis does not answer: events come when it is back'),
      ).catch((error: unknown) =>
        logger.warn({ err: error, consumer: consumer.service }, 'subscribed without a broker'),
      )
      trimJob.start()
      return async () => {
        running.delete(started)
        await started.stop()
      }
    },
    async check() {
      const isConnected = redis.isReady && [...running].every((each) => each.isConnected())
      if (!isConnected) throw unavailable('bus-unavailable', 'Redis does not answer')
    },
    async close() {
      await Promise.all([...running].map((each) => each.stop()))
      await trimJob.stop()
      await disconnectRedis(redis)
    },
  }
}

/** In one turn, so that they go out together and in order. */
async function addAll(redis: RedisConnection, stream: string, events: readonly CloudEvent[]): Promise<void> {
  await Promise.all(events.map((event) => redis.xAdd(stream, '*', { type: event.type, event: JSON.stringify(event) })))
}

/** Makes the topology once a connection: a Redis that is back may have lost it. Says at first how much Redis keeps. */
function createDeclaration(redis: RedisConnection, declare: () => Promise<void>, logger: Logger) {
  let declaration: Promise<void> | undefined
  const declared = () => {
    declaration ??= declare().catch((error: unknown) => {
      declaration = undefined
      throw error
    })
    return declaration
  }
  redis.on('ready', () => {
    declaration = undefined
    declared().catch((error: unknown) => logger.warn({ err: error }, 'could not make the event stream'))
  })
  redis.once('ready', () => void warnOfForgetfulness(redis, logger).catch(() => {}))
  return { declared }
}

async function warnOfForgetfulness(redis: RedisConnection, logger: Logger): Promise<void> {
  const settings = `${await redis.info('persistence')}${await redis.info('memory')}`
  if (settings.includes('aof_enabled:0')) {
    logger.warn('Redis keeps events in memory only and may lose some when it ends: set appendonly yes')
  }
  if (settings.includes('maxmemory_policy:allkeys')) {
    logger.warn('Redis may evict events that were not read: set maxmemory-policy noeviction')
  }
}
