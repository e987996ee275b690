import { setTimeout as delay } from 'node:timers/promises'
import { type CloudEvent, unavailable } from '@storefleet/contracts'
import type { Logger } from '@storefleet/observability'
import { type AsyncMessage, type Connection, ConsumerStatus } from 'rabbitmq-client'
import type { Consumer } from './event-bus.ts'
import { refusalOf } from './rabbitmq-refusal.ts'
import { bindingOf, exchangeOf, queueOf, type RabbitMqNames } from './rabbitmq-topology.ts'
import { readEvent } from './read-event.ts'

export type RabbitMqConsumerOptions = {
  connection: Connection
  names: RabbitMqNames
  consumer: Consumer
  maxInFlight: number
  redeliverAfterMs: number
  logger: Logger
}

/** Consumes a service's queue; after a lost connection it makes the queue again where needed, and goes on. */
export function startRabbitMqConsumer(options: RabbitMqConsumerOptions) {
  const { connection, names, consumer, maxInFlight, logger } = options
  const { service, types } = consumer
  const stopping = new AbortController()

  const subscription = connection.createConsumer(
    {
      queue: names.queueOf(service),
      queueOptions: queueOf(names, service),
      exchanges: [exchangeOf(names)],
      queueBindings: types.map((type) => bindingOf(names, service, type)),
      qos: { prefetchCount: 2 * maxInFlight },
      concurrency: maxInFlight,
    },
    (message) => handle(message, options, stopping.signal),
  )
  let refusal: Error | undefined
  let isConsuming = false
  subscription.on('error', (error) => {
    isConsuming = false
    refusal = refusalOf(error) ?? refusal
    logger.warn({ err: error, consumer: service }, 'event delivery was interrupted')
  })
  const { promise: isReady, resolve } = Promise.withResolvers<void>()
  subscription.on('ready', () => {
    refusal = undefined
    isConsuming = true
    resolve()
  })

  return {
    /** Resolves when the first event may come. */
    isReady,
    /** Throws while RabbitMQ refuses its queue. The client tells no refusal but the first, so while it tries again we ask. */
    async check() {
      if (refusal !== undefined) throw refusal
      if (isConsuming) return
      await connection.queueDeclare(queueOf(names, service)).catch((error: unknown) => {
        throw refusalOf(error) ?? unavailable('bus-unavailable', 'RabbitMQ does not let events be consumed')
      })
    },
    /** Resolves when what was being handled has been acknowledged or requeued. */
    async stop() {
      stopping.abort()
      await subscription.close()
    },
  }
}

async function handle(
  { body, messageId }: AsyncMessage,
  { consumer, redeliverAfterMs, logger }: RabbitMqConsumerOptions,
  stopping: AbortSignal,
): Promise<ConsumerStatus> {
  const event = readEvent(body)
  if (event === undefined) {
    logger.error({ messageId, consumer: consumer.service }, 'a message that is no event was set aside')
    return ConsumerStatus.DROP
  }
  return (await isAccepted(consumer, event, logger)) ? ConsumerStatus.ACK : requeueLater(redeliverAfterMs, stopping)
}

async function isAccepted(consumer: Consumer, event: CloudEvent, logger: Logger): Promise<boolean> {
  try {
    await consumer.accept(event)
    return true
  } catch (error) {
    logger.warn({ err: error, eventId: event.id, consumer: consumer.service }, 'event was not accepted')
    return false
  }
}

/** Not at once: a consumer whose database is away would be offered the same event thousands of times a second. */
async function requeueLater(afterMs: number, stopping: AbortSignal): Promise<ConsumerStatus> {
  await delay(afterMs, undefined, { signal: stopping }).catch(() => {})
  return ConsumerStatus.REQUEUE
}
