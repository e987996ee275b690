import { type CloudEvent, type EventTopology, unavailable } from '@storefleet/contracts'
import { brokerDefaults, type Consumer, type EventBus, requireListed } from './event-bus.ts'

/**
 * The bus of the one-process run. It keeps nothing: an event is published when every consumer has accepted it,
 * and until then the sender's outbox has it. Nothing may be published before all services of `consumers` listen,
 * so that an event cannot pass by a service that is still starting or already stopped.
 */
export function createInProcessBus({ consumers = {} }: { consumers?: EventTopology } = {}): EventBus {
  const subscribed = new Map<string, Delivery>()

  const requireAllConsumers = () => {
    const missing = Object.keys(consumers).filter((service) => !subscribed.has(service))
    if (missing.length > 0) throw unavailable('consumer-missing', `${missing.join(', ')} has not subscribed`)
  }

  return {
    async publish(events) {
      requireAllConsumers()
      await Promise.all([...subscribed.values()].map((delivery) => delivery.offer(events)))
    },
    async subscribe(consumer) {
      requireListed(consumers, consumer)
      if (subscribed.has(consumer.service)) throw new Error(`${consumer.service} has subscribed already`)
      const delivery = createDelivery(consumer)
      subscribed.set(consumer.service, delivery)
      return async () => {
        subscribed.delete(consumer.service)
        await delivery.stop()
      }
    },
    async check() {
      requireAllConsumers()
    },
    async close() {
      const deliveries = [...subscribed.values()]
      subscribed.clear()
      await Promise.all(deliveries.map((delivery) => delivery.stop()))
    },
  }
}

/** Offered together, as a broker does, so that a consumer may handle them in one transaction. */
const { maxInFlight } = brokerDefaults

type Delivery = ReturnType<typeof createDelivery>

function createDelivery({ service, types, accept }: Consumer) {
  const inFlight = new Set<Promise<void>>()
  let isStopped = false

  const acceptOne = async (event: CloudEvent) => {
    if (isStopped) throw unavailable('consumer-missing', `${service} has stopped listening`)
    const accepting = accept(event).finally(() => inFlight.delete(accepting))
    inFlight.add(accepting)
    await accepting
  }
  return {
    /** Rejects when the consumer has not accepted every event that it listens to. */
    async offer(events: readonly CloudEvent[]) {
      const wanted = events.filter(({ type }) => types.includes(type))
      for (let from = 0; from < wanted.length; from += maxInFlight) {
        const outcomes = await Promise.allSettled(wanted.slice(from, from + maxInFlight).map(acceptOne))
        const refused = outcomes.find(({ status }) => status === 'rejected')
        if (refused?.status === 'rejected') throw refused.reason
      }
    },
    async stop() {
      isStopped = true
      await Promise.allSettled(inFlight)
    },
  }
}
