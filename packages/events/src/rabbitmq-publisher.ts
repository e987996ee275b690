import { setImmediate as nextTurn } from 'node:timers/promises'
import { type CloudEvent, type EventTopology, unavailable } from '@storefleet/contracts'
import { type Logger, withTimeout } from '@storefleet/observability'
import type { Connection } from 'rabbitmq-client'
import { refusalOf } from './rabbitmq-refusal.ts'
import { declareTopology, type RabbitMqNames } from './rabbitmq-topology.ts'

export type RabbitMqPublisherOptions = {
  connection: Connection
  names: RabbitMqNames
  topology: EventTopology
  confirmTimeoutMs: number
  logger: Logger
}

type Sender = { send(events: readonly CloudEvent[]): Promise<void>; close(): Promise<void> }

/** Publishes on a channel of its own, which is opened when it is first needed and after every failure anew. */
export function createRabbitMqPublisher(options: RabbitMqPublisherOptions) {
  let current: Promise<Sender> | undefined
  let refusal: ReturnType<typeof refusalOf>

  const sender = () => {
    if (current !== undefined) return current
    const opening = openSender(options, () => forget(opening))
    opening.then(
      () => {
        refusal = undefined
      },
      (error: unknown) => {
        refusal = refusalOf(error) ?? refusal
        forget(opening)
      },
    )
    current = opening
    return opening
  }
  const forget = (failed: Promise<Sender>) => {
    if (current === failed) current = undefined
  }
  const discard = (failed: Promise<Sender>) => {
    forget(failed)
    return failed.then((each) => each.close()).catch(() => {})
  }

  return {
    /** Throws while RabbitMQ refuses to make the topology: events wait in the outbox then. */
    check(): void {
      if (refusal !== undefined) throw unavailable(refusal.slug, refusal.message)
    },
    /** Makes the topology in the broker, ahead of the first event. */
    async prepare(): Promise<void> {
      await sender()
    },
    async publish(events: readonly CloudEvent[]): Promise<void> {
      const used = sender()
      const confirmed = used.then(({ send }) => send(events))
      try {
        await withTimeout(options.confirmTimeoutMs, confirmed, () =>
          unavailable('bus-unavailable', 'RabbitMQ has not confirmed the events in time'),
        )
      } catch (error) {
        void discard(used)
        throw error
      }
    },
    async close(): Promise<void> {
      if (current !== undefined) await discard(current)
    },
  }
}

async function openSender(options: RabbitMqPublisherOptions, onClose: () => void): Promise<Sender> {
  const { connection, names, topology, logger } = options
  const channel = await connection.acquire({ emitErrorsFromChannel: true })
  channel.on('error', (error) => logger.warn({ err: error }, 'RabbitMQ closed the channel events are published on'))
  channel.once('close', onClose)
  await declareTopology(channel, names, topology)
  await channel.confirmSelect()

  const expected = new Set(Object.values(topology).flatMap(({ types }) => types))
  const returned = new Set<string | undefined>()
  channel.on('basic.return', ({ messageId }) => returned.add(messageId))
  const send = (event: CloudEvent) =>
    channel.basicPublish(
      { ...envelopeOf(event), exchange: names.exchange, mandatory: expected.has(event.type) },
      Buffer.from(JSON.stringify(event)),
    )
  return {
    /** An event that has a subscriber and reached no queue comes back, and counts as not published. */
    async send(events) {
      await Promise.all(events.map(send))
      // A return comes before its confirm, but the library tells of it a turn later.
      await nextTurn()
      const unrouted = events.find(({ id }) => returned.has(id))
      if (unrouted) throw unavailable('consumer-missing', `RabbitMQ has no queue for ${unrouted.type}`)
    },
    close: () => channel.close(),
  }
}

/** Structured mode of the CloudEvents AMQP binding: the body is the whole event. */
const envelopeOf = ({ id, type }: CloudEvent) => ({
  routingKey: type,
  messageId: id,
  durable: true,
  contentType: 'application/cloudevents+json',
})
