import { unavailable } from '../errors.ts'
import type { Consumer, EventBus } from './event-bus.ts'

/**
 * The bus of the one-process run. It keeps nothing: an event is published when every consumer has accepted it,
 * and until then the sender's outbox has it. `consumers` names the services that must be there before anything
 * may be published, so that an event cannot pass by a service that is still starting or already stopped.
 */
export function createInProcessBus({ consumers = [] }: { consumers?: readonly string[] } = {}): EventBus {
  const subscribed = new Map<string, Consumer>()

  const requireAllConsumers = () => {
    const missing = consumers.filter((service) => !subscribed.has(service))
    if (missing.length > 0) throw unavailable('consumer-missing', `${missing.join(', ')} has not subscribed`)
  }

  return {
    async publish(events) {
      requireAllConsumers()
      await Promise.all(
        [...subscribed.values()].map(async (consumer) => {
          for (const event of events) if (consumer.types.includes(event.type)) await consumer.accept(event)
        }),
      )
    },
    async subscribe(consumer) {
      if (subscribed.has(consumer.service)) throw new Error(`${consumer.service} has subscribed already`)
      subscribed.set(consumer.service, consumer)
      return async () => void subscribed.delete(consumer.service)
    },
    async check() {
      requireAllConsumers()
    },
    async close() {
      subscribed.clear()
    },
  }
}
