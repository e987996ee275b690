import { connect } from 'node:net'
import { type BrokerOptions, createInProcessBus, type EventBus } from '@storefleet/events'
import { createRabbitMqBus } from '@storefleet/events/rabbitmq-bus'
import { createRedisStreamsBus, type RedisStreamsOptions } from '@storefleet/events/redis-streams-bus'
import { connectRedis, disconnectRedis } from '@storefleet/process/redis'
import { Connection } from 'rabbitmq-client'
import { createTestHost } from '../test-host.ts'

/** A driver of the event bus and the broker it is tested on. */
export type BusDriver = {
  name: string
  /** Where its broker listens. The in-process bus has none, and is one in all the process. */
  url: string | undefined
  create(options: Omit<RedisStreamsOptions, 'service' | 'logger'>): EventBus
  /** Removes what a test has made in the broker. */
  cleanUp(prefix: string): Promise<void>
}

const { logger } = createTestHost()
const common = { service: 'test', logger }

/** Short, so that tests need not wait; where a test is about one of them, it says so itself. */
const impatience = { redeliverAfterMs: 20, blockMs: 50 } satisfies Partial<BrokerOptions & RedisStreamsOptions>

const inProcess: BusDriver = {
  name: 'in one process',
  url: undefined,
  create: createInProcessBus,
  cleanUp: async () => {},
}

export const rabbitMqAt = (url: string): BusDriver => ({
  name: 'on RabbitMQ',
  url,
  create: (options) => createRabbitMqBus({ ...common, ...impatience, ...options }),
  async cleanUp(prefix) {
    const connection = new Connection(url)
    for (const name of ['order-service', 'product-service', 'notification-service', 'unreadable']) {
      await connection.queueDelete(`${prefix}.${name}`)
    }
    await connection.exchangeDelete({ exchange: `${prefix}.events` })
    await connection.close()
  },
})

export const redisAt = (url: string): BusDriver => ({
  name: 'on Redis Streams',
  url,
  create: (options) => createRedisStreamsBus({ ...common, ...impatience, claimAfterMs: 30_000, ...options }),
  async cleanUp(prefix) {
    const redis = connectRedis({ url, name: 'test', logger, waitsForRedis: true })
    const keys = await redis.keys(`${prefix}:*`)
    if (keys.length > 0) await redis.del(keys)
    await disconnectRedis(redis)
  },
})

/** The drivers that can be tested here. Continuous integration must have them all. */
export async function findDrivers(): Promise<BusDriver[]> {
  const rabbitMqUrl = await findBroker('TEST_RABBITMQ_URL', 'amqp://guest:guest@127.0.0.1:5672')
  const redisUrl = await findBroker('TEST_REDIS_URL', 'redis://127.0.0.1:6379')
  return [inProcess, ...(rabbitMqUrl ? [rabbitMqAt(rabbitMqUrl)] : []), ...(redisUrl ? [redisAt(redisUrl)] : [])]
}

async function findBroker(setting: string, localUrl: string): Promise<string | undefined> {
  const given = process.env[setting]
  if (given) return given
  if (await answers(new URL(localUrl))) return localUrl
  if (process.env.CI === 'true') throw new Error(`Nothing answers at ${localUrl}: set ${setting}`)
  return undefined
}

export function answers({ hostname, port }: { hostname: string; port: string }): Promise<boolean> {
  return new Promise((resolve) => {
    const socket = connect({ host: hostname, port: Number(port), timeout: 5_000 })
    const finish = (isOpen: boolean) => () => {
      socket.destroy()
      resolve(isOpen)
    }
    socket.on('connect', finish(true)).on('error', finish(false)).on('timeout', finish(false))
  })
}
