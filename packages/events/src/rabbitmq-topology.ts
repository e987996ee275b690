import type { EventTopology } from '@storefleet/contracts'
import type { Channel } from 'rabbitmq-client'

export type RabbitMqNames = ReturnType<typeof rabbitMqNames>

export const rabbitMqNames = (prefix: string) => ({
  exchange: `${prefix}.events`,
  queueOf: (service: string) => `${prefix}.${service}`,
  /** Holds messages that are no events, for staff to look at. */
  unreadable: `${prefix}.unreadable`,
})

export const exchangeOf = ({ exchange }: RabbitMqNames) => ({ exchange, type: 'topic', durable: true })

/**
 * A service's queue, which its replicas share. RabbitMQ never changes the arguments of a queue that exists: what may have to be
 * tuned belongs into a policy.
 */
export const queueOf = (names: RabbitMqNames, service: string) => ({
  queue: names.queueOf(service),
  durable: true,
  arguments: {
    'x-queue-type': 'quorum' as const,
    // RabbitMQ 4 throws an event away on its 20th return unless told otherwise, and -1 is unknown to RabbitMQ 3.
    'x-delivery-limit': 2 ** 31 - 1,
    'x-dead-letter-exchange': '',
    'x-dead-letter-routing-key': names.unreadable,
  },
})

export const bindingOf = (names: RabbitMqNames, service: string, type: string) => ({
  exchange: names.exchange,
  queue: names.queueOf(service),
  routingKey: type,
})

/** Makes the exchange, the queues and their bindings. What is there already stays as it is. */
export async function declareTopology(channel: Channel, names: RabbitMqNames, topology: EventTopology): Promise<void> {
  await channel.exchangeDeclare(exchangeOf(names))
  await channel.queueDeclare({ queue: names.unreadable, durable: true, arguments: { 'x-queue-type': 'quorum' } })
  for (const [service, { types, formerTypes = [] }] of Object.entries(topology)) {
    await channel.queueDeclare(queueOf(names, service))
    for (const type of types) await channel.queueBind(bindingOf(names, service, type))
    for (const type of formerTypes) await channel.queueUnbind(bindingOf(names, service, type))
  }
}
