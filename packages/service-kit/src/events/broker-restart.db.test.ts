import assert from 'node:assert/strict'
import { after, before, describe, test } from 'node:test'
import type { CloudEvent } from '@storefleet/contracts'
import { waitFor } from '@storefleet/test-kit'
import { createRecorder, eventOf, openBusFleet, publishAsRelay } from './testing/bus-fleet.ts'
import {
  createPrivateRabbitMq,
  createPrivateRedis,
  hasRabbitMqServer,
  hasRedisServer,
  type PrivateBroker,
} from './testing/private-broker.ts'

const timeout = 300_000
const confirmed = 'order.confirmed'

describe('a broker that is killed', { timeout }, () => {
  killedBroker('Redis', createPrivateRedis, { skip: !hasRedisServer && 'redis-server is not installed' })
  killedBroker('RabbitMQ', createPrivateRabbitMq, { skip: !hasRabbitMqServer && 'rabbitmq-server is not installed' })
})

function killedBroker(name: string, create: () => Promise<PrivateBroker>, options: { skip: string | false }) {
  describe(name, options, () => {
    let broker: PrivateBroker
    before(async () => {
      broker = await create()
      await broker.start()
    })
    after(() => broker.remove())

    test('when the broker is killed in a stream of events, then every one that was confirmed arrives', async () => {
      const fleet = openBusFleet(broker.driver)
      const services = ['order-service', 'product-service']
      const consumers = Object.fromEntries(services.map((service) => [service, { types: [confirmed] }]))
      const recorders = services.map((service) => createRecorder(service, [confirmed]))
      const [order, product] = recorders
      assert(order && product)
      await fleet.open({ consumers }).subscribe(order)

      const publisher = fleet.open({ consumers })
      const isConfirmed: CloudEvent[] = []
      const publishMany = async (batches: number) => {
        for (let batch = 0; batch < batches; batch++) {
          const events = Array.from({ length: 20 }, () => eventOf(confirmed))
          await publishAsRelay(publisher, events)
          isConfirmed.push(...events)
        }
      }
      for (let kill = 0; kill < 2; kill++) {
        const publishing = publishMany(30)
        await waitFor(() => isConfirmed.length > kill * 600 + 200)
        await broker.kill()
        await broker.start()
        await publishing
      }

      await fleet.open({ consumers }).subscribe(product)
      for (const { events } of recorders) {
        const missing = () => {
          const arrived = new Set(events.map(({ id }) => id))
          return isConfirmed.filter(({ id }) => !arrived.has(id))
        }
        await waitFor(() => missing().length === 0, { timeoutMs: 60_000 })
      }
      assert.equal(isConfirmed.length, 1200)
      await fleet.close()
    })
  })
}
