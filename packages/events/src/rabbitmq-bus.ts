import { unavailable } from '@storefleet/contracts'
import { withTimeout } from '@storefleet/observability'
import { Connection } from 'rabbitmq-client'
import { type BrokerOptions, brokerDefaults, type EventBus, requireListed } from './event-bus.ts'
import { startRabbitMqConsumer } from './rabbitmq-consumer.ts'
import { createRabbitMqPublisher } from './rabbitmq-publisher.ts'
import { rabbitMqNames } from './rabbitmq-topology.ts'

/** A dead peer is noticed after two heartbeats, a broker that is back within the longest retry. */
const connectionOptions = { heartbeat: 5, acquireTimeout: 5000, retryLow: 200, retryHigh: 5000, noDelay: true }
const closeTimeoutMs = 5000

/**
 * The event bus on RabbitMQ 3.10 or newer. One topic exchange routes by event type to one quorum queue a service. An event is
 * published when every queue it belongs into has it on the disks of most nodes, and leaves a queue when it is accepted.
 * A lost connection is made again, with all that belongs to it. `url` is `amqp://` or `amqps://`, its path the virtual host.
 */
export function createRabbitMqBus(options: BrokerOptions): EventBus {
  const { url, service, logger, consumers, prefix, maxInFlight, redeliverAfterMs, confirmTimeoutMs, startTimeoutMs } = {
    ...brokerDefaults,
    ...options,
  }
  const names = rabbitMqNames(prefix)
  const connection = new Connection({ ...connectionOptions, url, connectionName: service })
  const publisher = createRabbitMqPublisher({ connection, names, topology: consumers, confirmTimeoutMs, logger })
  const running = new Set<ReturnType<typeof startRabbitMqConsumer>>()

  connection.on('error', (error) => logger.warn({ err: error }, 'RabbitMQ is away: trying to reach it'))
  connection.on('connection', () => {
    publisher.prepare().catch((error: unknown) => logger.warn({ err: error }, 'could not make the event topology'))
  })

  return {
    async publish(events) {
      if (events.length > 0) await publisher.publish(events)
    },
    async subscribe(consumer) {
      requireListed(consumers, consumer)
      const started = startRabbitMqConsumer({
        connection,
        names,
        consumer,
        maxInFlight,
        redeliverAfterMs,
        logger,
      })
      running.add(started)
      await withTimeout(startTimeoutMs, started.isReady, () =>
        unavailable('bus-unavailable', 'RabbitMQ does not answer: events come when it is back'),
      ).catch((error: unknown) =>
        logger.warn({ err: error, consumer: consumer.service }, 'subscribed without a broker'),
      )
      return async () => {
        running.delete(started)
        await started.stop()
      }
    },
    async check() {
      if (!connection.ready) throw unavailable('bus-unavailable', 'RabbitMQ does not answer')
      for (const consumer of running) await consumer.check()
      publisher.check()
    },
    async close() {
      if (!connection.ready) connection.unsafeDestroy()
      await Promise.all([...running].map((each) => each.stop()))
      await publisher.close()
      await withTimeout(closeTimeoutMs, connection.close(), () =>
        unavailable('bus-unavailable', 'RabbitMQ did not close the connection in time'),
      ).catch(() => connection.unsafeDestroy())
    },
  }
}
