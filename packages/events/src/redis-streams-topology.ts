import type { EventTopology } from '@storefleet/contracts'
import type { RedisConnection } from '@storefleet/process/redis'

export type RedisNames = ReturnType<typeof redisNames>

export const redisNames = (prefix: string) => ({
  stream: `${prefix}:events`,
  /** The set of all types that any version of the service listens to. */
  typesOf: (service: string) => `${prefix}:events:types:${service}`,
  /** Holds messages that are no events, for staff to look at. */
  unreadable: `${prefix}:events:unreadable`,
})

/**
 * Makes the stream, a consumer group a service that begins with the oldest event there is, and notes what the service listens
 * to. What is there already stays as it is.
 */
export async function declareStream(redis: RedisConnection, names: RedisNames, topology: EventTopology): Promise<void> {
  for (const [service, { types, formerTypes = [] }] of Object.entries(topology)) {
    if (types.length > 0) await redis.sAdd(names.typesOf(service), [...types])
    if (formerTypes.length > 0) await redis.sRem(names.typesOf(service), [...formerTypes])
    await makeGroup(redis, names.stream, service)
  }
}

async function makeGroup(redis: RedisConnection, stream: string, service: string): Promise<void> {
  try {
    await redis.xGroupCreate(stream, service, '0', { MKSTREAM: true })
  } catch (error) {
    const exists = error instanceof Error && error.message.startsWith('BUSYGROUP')
    if (!exists) throw error
  }
}
