import assert from 'node:assert/strict'
import { after, afterEach, before, beforeEach, describe, test } from 'node:test'
import { NeedsRepair } from '@storefleet/contracts'
import { waitFor } from '@storefleet/test-kit'
import { findDrivers, rabbitMqAt } from '@storefleet/test-kit/bus-drivers'
import { type BusFleet, createRecorder, eventOf, openBusFleet, publishAsRelay } from '@storefleet/test-kit/bus-fleet'
import { Connection } from 'rabbitmq-client'
import type { EventBus } from './event-bus.ts'

const url = (await findDrivers()).find(({ name }) => name === rabbitMqAt('').name)?.url
const confirmed = 'order.confirmed'
const cancelled = 'order.cancelled'

describe('RabbitMQ', { skip: url === undefined && 'no RabbitMQ answers' }, () => {
  let fleet: BusFleet
  let rabbit: Connection
  before(() => {
    rabbit = new Connection(url)
  })
  after(() => rabbit.close())
  beforeEach(() => {
    fleet = openBusFleet(rabbitMqAt(url ?? ''))
  })
  afterEach(() => fleet.close())
  const queue = () => `${fleet.prefix}.order-service`
  const countOf = async (name: string) => (await rabbit.queueDeclare({ queue: name, passive: true })).messageCount

  test('when the queue of a known consumer is gone, then publishing is refused, and the next makes it again', async () => {
    const bus = fleet.open({ consumers: { 'order-service': { types: [confirmed] } } })
    await bus.publish([eventOf(confirmed)])
    await rabbit.queueDelete(queue())
    await assert.rejects(bus.publish([eventOf('order.placed'), eventOf(confirmed)]), { slug: 'consumer-missing' })
    await bus.publish([eventOf(confirmed)])

    await waitFor(async () => (await countOf(queue())) === 1)
  })

  test('when an event has no subscriber, then it is published and dropped', () =>
    fleet.open({ consumers: { 'order-service': { types: [confirmed] } } }).publish([eventOf('order.placed')]))

  test('when the queue of a running consumer is gone, then it makes it again and goes on', async () => {
    const order = createRecorder('order-service', [confirmed])
    await fleet.open().subscribe(order)
    await rabbit.queueDelete(queue())
    const bus = fleet.open()
    await waitFor(async () => {
      await bus.publish([eventOf(confirmed)])
      return order.events.length > 0
    })
  })

  test('when a service no longer listens to a type, then its queue does not get it any more', async () => {
    const events = [eventOf(cancelled), eventOf(confirmed)]
    await fleet.open({ consumers: { 'order-service': { types: [confirmed, cancelled] } } }).publish(events)
    await waitFor(async () => (await countOf(queue())) === 2)
    await fleet
      .open({ consumers: { 'order-service': { types: [confirmed], formerTypes: [cancelled] } } })
      .publish(events)
    await waitFor(async () => (await countOf(queue())) === 3)
  })

  test('when a newer version listens to more, then an older one is offered that too', async () => {
    const older = createRecorder('order-service', [confirmed])
    const newer = createRecorder('order-service', [confirmed, cancelled])
    await fleet.open().subscribe(older)
    const unsubscribe = await fleet.open().subscribe(newer)
    await unsubscribe()
    await fleet.open().publish([eventOf(cancelled, 'new to it')])
    await waitFor(() => older.subjects().includes('new to it'))
  })

  test('when a message is no event, then it is put aside and others go on', async () => {
    const order = createRecorder('order-service', [confirmed])
    const bus = fleet.open({ consumers: { 'order-service': { types: [confirmed] } } })
    await publishAsRelay(bus, [eventOf(confirmed, 'first')])
    const publisher = rabbit.createPublisher({ confirm: true })
    await publisher.send({ routingKey: queue(), durable: true }, 'no event')
    await publisher.close()
    await bus.subscribe(order)
    await bus.publish([eventOf(confirmed, 'second')])

    await waitFor(() => order.events.length === 2)
    await waitFor(async () => (await countOf(`${fleet.prefix}.unreadable`)) === 1)
  })

  test('when a queue exists with other arguments, then the service is unready, says what to do, and goes on after it', async () => {
    await rabbit.queueDeclare({ queue: queue(), durable: true })
    const order = createRecorder('order-service', [confirmed])
    const consumerBus = fleet.open({ startTimeoutMs: 10 })
    await consumerBus.subscribe(order)
    const publisherBus = fleet.open({ consumers: { 'order-service': { types: [confirmed] } } })
    await assert.rejects(publisherBus.publish([eventOf(confirmed)]))

    const toldBy = (bus: EventBus) =>
      waitFor(() => bus.check().then(...[() => undefined, (error: Error) => error.message.includes(queue()) && error]))
    const problem = await toldBy(consumerBus)
    assert.ok(problem instanceof NeedsRepair)
    assert.match(
      problem.message,
      /PRECONDITION_FAILED.* delete it once it is empty \(rabbitmqctl delete_queue .*order-service\)/,
    )
    assert.match((await toldBy(publisherBus)).message, /PRECONDITION_FAILED/)

    await rabbit.queueDelete(queue())
    await publishAsRelay(publisherBus, [eventOf(confirmed)])
    await waitFor(() => order.events.length > 0)
    await consumerBus.check()
    await publisherBus.check()
  })

  test('when the queue of a running consumer comes back with other arguments, then the service is unready until that is put right', async () => {
    const order = createRecorder('order-service', [confirmed])
    const bus = fleet.open()
    await bus.subscribe(order)
    await bus.check()
    await rabbit.queueDelete(queue())
    await rabbit.queueDeclare({ queue: queue(), durable: true })

    const problem = await waitFor(() => bus.check().then(...[() => undefined, (error: Error) => error]))
    assert.ok(problem instanceof NeedsRepair)
    assert.match(problem.message, /PRECONDITION_FAILED/)

    await rabbit.queueDelete(queue())
    await waitFor(() => bus.check().then(...[() => true, () => undefined]))
    await waitFor(async () => {
      await publishAsRelay(fleet.open(), [eventOf(confirmed)])
      return order.events.length > 0
    })
  })
})
