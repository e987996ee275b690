import type { EventTopology } from '@storefleet/contracts'
import type { Logger } from '@storefleet/observability'
import { ConfigError } from '@storefleet/process'
import type { EventBus } from './event-bus.ts'
import { createInProcessBus } from './in-process-bus.ts'

export type EventBusOptions = { service: string; logger: Logger; consumers?: EventTopology; prefix?: string }

/**
 * Opens the event bus that `EVENT_BUS_URL` names. It does not wait for the broker: events wait in the outbox until it answers.
 * Only the driver that is used is loaded; Redis' takes 0.2 s.
 *
 * @throws ConfigError when the URL names no bus there is
 */
export async function openEventBus(url: string, options: EventBusOptions): Promise<EventBus> {
  switch (URL.parse(url)?.protocol) {
    case 'in-process:':
      return createInProcessBus()
    case 'amqp:':
    case 'amqps:':
      return (await import('./rabbitmq-bus.ts')).createRabbitMqBus({ url, ...options })
    case 'redis:':
    case 'rediss:':
      return (await import('./redis-streams-bus.ts')).createRedisStreamsBus({ url, ...options })
    default:
      throw new ConfigError('EVENT_BUS_URL names no event bus: set in-process:, amqp(s)://… or redis(s)://….')
  }
}
