import assert from 'node:assert/strict'
import { readFileSync } from 'node:fs'
import { afterEach, test } from 'node:test'
import { exampleEvents } from '@storefleet/contracts/event-examples'
import { connectRedis, disconnectRedis } from '@storefleet/process/redis'
import { createTestHost } from '@storefleet/test-kit'
import { findDrivers, rabbitMqAt, redisAt } from '@storefleet/test-kit/bus-drivers'
import { type BusFleet, openBusFleet, publishAsRelay } from '@storefleet/test-kit/bus-fleet'
import { Connection } from 'rabbitmq-client'

const document = readFileSync(new URL('../../../docs/events/asyncapi.yaml', import.meta.url), 'utf8')
const documentedContentType = /^defaultContentType: (\S+)$/m.exec(document)?.[1]
const event = exampleEvents().find(({ type }) => type === 'order.confirmed') ?? assert.fail('no example')
const consumers = { 'order-service': { types: [event.type] } }

const drivers = await findDrivers()
const urlOf = (name: string) => drivers.find((driver) => driver.name === name)?.url
const rabbitMqUrl = urlOf(rabbitMqAt('').name)
const redisUrl = urlOf(redisAt('').name)

let fleet: BusFleet | undefined
afterEach(() => fleet?.close())

test('when an event is published on RabbitMQ, then its message is what docs/events/asyncapi.yaml says', {
  skip: rabbitMqUrl === undefined && 'no RabbitMQ answers',
}, async () => {
  fleet = openBusFleet(rabbitMqAt(rabbitMqUrl ?? ''))
  await publishAsRelay(fleet.open({ consumers }), [event])
  const rabbit = new Connection(rabbitMqUrl)
  const message = await rabbit.basicGet({ queue: `${fleet.prefix}.order-service`, noAck: true })
  await rabbit.close()
  assert.ok(message)
  assert.deepEqual(
    [message.exchange, message.routingKey, message.contentType, message.messageId, message.durable],
    [`${fleet.prefix}.events`, event.type, documentedContentType, event.id, true],
  )
  assert.deepEqual(JSON.parse(String(message.body)), event)
  assert.deepEqual(
    Object.keys(message.headers ?? {}).filter((name) => !document.includes(`${name}:`)),
    [],
  )
})

test('when an event is published on Redis Streams, then its entry is what docs/events/asyncapi.yaml says', {
  skip: redisUrl === undefined && 'no Redis answers',
}, async () => {
  fleet = openBusFleet(redisAt(redisUrl ?? ''))
  await publishAsRelay(fleet.open({ consumers }), [event])
  const redis = connectRedis({
    url: redisUrl ?? '',
    name: 'test',
    logger: createTestHost().logger,
    waitsForRedis: true,
  })
  const [entry, ...others] = (await redis.xRange(`${fleet.prefix}:events`, '-', '+')) ?? []
  const groups = await redis.xInfoGroups(`${fleet.prefix}:events`)
  await disconnectRedis(redis)
  assert.deepEqual(others, [])
  assert.deepEqual({ ...entry?.message }, { type: event.type, event: JSON.stringify(event) })
  assert.deepEqual(
    groups.map(({ name }) => String(name)),
    ['order-service'],
  )
})
