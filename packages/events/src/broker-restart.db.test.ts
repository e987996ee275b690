import assert from 'node:assert/strict'
import { after, before, describe, test } from 'node:test'
import type { CloudEvent } from '@storefleet/contracts'
import { waitFor } from '@storefleet/test-kit'
import { type BusFleet, createRecorder, eventOf, openBusFleet, publishAsRelay } from '@storefleet/test-kit/bus-fleet'
import {
  createPrivateRabbitMq,
  createPrivateRedis,
  hasRabbitMqServer,
  hasRedisServer,
  type PrivateBroker,
} from '@storefleet/test-kit/private-broker'

const confirmed = 'order.confirmed'
const consumers = { 'order-service': { types: [confirmed] }, 'product-service': { types: [confirmed] } }

restarts('Redis', createPrivateRedis, { skip: !hasRedisServer && 'redis-server is not installed' })
restarts('RabbitMQ', createPrivateRabbitMq, { skip: !hasRabbitMqServer && 'rabbitmq-server is not installed' })

function restarts(name: string, create: () => Promise<PrivateBroker>, options: { skip: string | false }) {
  describe(name, { ...options, timeout: 300_000 }, () => {
    let broker: PrivateBroker
    let fleet: BusFleet
    before(async () => {
      broker = await create()
      await broker.start()
      fleet = openBusFleet(broker.driver)
    })
    after(async () => {
      await fleet.close()
      await broker.remove()
    })

    test('when it is stopped and then killed in a stream of events, then every confirmed one arrives', async () => {
      const order = createRecorder('order-service', [confirmed])
      await fleet.open({ consumers }).subscribe(order)
      const publisher = fleet.open({ consumers })
      const published: CloudEvent[] = []
      const publishBatches = async (count: number) => {
        for (let batch = 0; batch < count; batch++) {
          const events = Array.from({ length: 20 }, () => eventOf(confirmed))
          await publishAsRelay(publisher, events)
          published.push(...events)
        }
      }

      for (const end of [broker.stop, broker.kill]) {
        const { length } = published
        const publishing = publishBatches(30)
        await waitFor(() => published.length > length + 200)
        await end()
        await broker.start()
        await publishing
      }
      const product = createRecorder('product-service', [confirmed])
      await fleet.open({ consumers }).subscribe(product)

      assert.equal(published.length, 1200)
      for (const { events } of [order, product]) {
        const hasArrived = () => {
          const arrived = new Set(events.map(({ id }) => id))
          return published.every(({ id }) => arrived.has(id))
        }
        await waitFor(hasArrived, { timeoutMs: 60_000, everyMs: 100 })
      }
    })
  })
}
