import { setTimeout as delay } from 'node:timers/promises'
import type { Logger } from '@storefleet/observability'
import type { RedisConnection } from '@storefleet/process/redis'
import type { Consumer } from './event-bus.ts'
import { readEvent } from './read-event.ts'
import type { StreamMessage } from './redis-streams-reader.ts'
import type { RedisNames } from './redis-streams-topology.ts'

export type AcceptanceOptions = {
  redis: RedisConnection
  names: RedisNames
  consumer: Consumer
  maxInFlight: number
  redeliverAfterMs: number
  stopping: AbortSignal
  logger: Logger
}

/** Offers messages to a consumer, a bounded number at a time, and acknowledges what it has accepted. */
export function createAcceptance({ maxInFlight, ...options }: AcceptanceOptions) {
  const inFlight = new Map<string, Promise<void>>()

  return {
    /** Resolves, once it is not 0, to how many more messages may be offered. */
    async room(): Promise<number> {
      while (inFlight.size >= maxInFlight) await Promise.race(inFlight.values())
      return maxInFlight - inFlight.size
    },
    /** Resolves when they are under way, in their order. Those that are already, and those of no concern, are left out. */
    async offer(messages: readonly StreamMessage[]): Promise<void> {
      const wanted = await leaveOutForeign(messages, options)
      for (const message of wanted) {
        if (inFlight.has(message.id)) continue
        inFlight.set(
          message.id,
          untilAccepted(message, options).finally(() => inFlight.delete(message.id)),
        )
      }
    },
    async settled(): Promise<void> {
      await Promise.all(inFlight.values())
    },
  }
}

type Options = Omit<AcceptanceOptions, 'maxInFlight'>

/** Acknowledges what no version of the service listens to. It is asked after reading, so none that begins to is missed. */
async function leaveOutForeign(messages: readonly StreamMessage[], { redis, names, consumer }: Options) {
  const unknown = messages.map(({ type }) => type).filter((type) => type !== '' && !consumer.types.includes(type))
  if (unknown.length === 0) return messages

  const isListenedTo = await redis.smIsMember(names.typesOf(consumer.service), unknown)
  const foreign = new Set(unknown.filter((_, index) => isListenedTo[index] === 0))
  const ids = messages.filter(({ type }) => foreign.has(type)).map(({ id }) => id)
  if (ids.length > 0) await redis.xAck(names.stream, consumer.service, ids)
  return messages.filter(({ type }) => !foreign.has(type))
}

/** Ends early when the service stops: what is not acknowledged goes to another replica. */
async function untilAccepted(message: StreamMessage, options: Options): Promise<void> {
  const { consumer, redeliverAfterMs, stopping, logger } = options
  do {
    try {
      return await acceptOnce(message, options)
    } catch (error) {
      logger.warn({ err: error, messageId: message.id, consumer: consumer.service }, 'event was not accepted')
    }
    await delay(redeliverAfterMs, undefined, { signal: stopping }).catch(() => {})
  } while (!stopping.aborted)
}

async function acceptOnce({ id, body }: StreamMessage, { redis, names, consumer, logger }: Options): Promise<void> {
  const event = readEvent(body)
  if (event === undefined) {
    logger.error({ messageId: id, consumer: consumer.service }, 'put aside what is no event')
    await redis.xAdd(names.unreadable, '*', { id, body })
  } else {
    await consumer.accept(event)
  }
  await redis.xAck(names.stream, consumer.service, id)
}
