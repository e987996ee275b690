import { createClient } from '@redis/client'
import { Connection } from 'rabbitmq-client'

/** Every consumer with a queue in some benchmark. */
const consumers = ['order-service', 'product-service', 'notification-service', 'bench-consumer', 'unreadable']

/** Removes what a run has made in a broker under its own prefix: brokers keep the queues of consumers that are gone. */
export async function removeBrokerLeftovers(busUrl: string, prefix: string): Promise<void> {
  if (busUrl.startsWith('amqp')) await removeQueues(busUrl, prefix)
  if (busUrl.startsWith('redis')) await removeStreams(busUrl, prefix)
}

async function removeQueues(url: string, prefix: string): Promise<void> {
  const connection = new Connection(url)
  for (const name of consumers) await connection.queueDelete(`${prefix}.${name}`)
  await connection.exchangeDelete({ exchange: `${prefix}.events` })
  await connection.close()
}

async function removeStreams(url: string, prefix: string): Promise<void> {
  const redis = await createClient({ url }).connect()
  const keys = await redis.keys(`${prefix}:*`)
  if (keys.length > 0) await redis.del(keys)
  await redis.close()
}
