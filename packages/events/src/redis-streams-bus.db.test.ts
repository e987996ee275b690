import assert from 'node:assert/strict'
import { after, afterEach, before, beforeEach, describe, test } from 'node:test'
import { connectRedis, disconnectRedis, type RedisConnection } from '@storefleet/process/redis'
import { createTestHost, waitFor } from '@storefleet/test-kit'
import { findDrivers, redisAt } from '@storefleet/test-kit/bus-drivers'
import { type BusFleet, createRecorder, eventOf, openBusFleet, publishAsRelay } from '@storefleet/test-kit/bus-fleet'
import { redisNames } from './redis-streams-topology.ts'
import { trimAcknowledged } from './redis-streams-trim.ts'

const url = (await findDrivers()).find(({ name }) => name === redisAt('').name)?.url
const confirmed = 'order.confirmed'
const cancelled = 'order.cancelled'
/** Redis drops whole blocks of 100 entries. */
const blockLength = 100

describe('Redis Streams', { skip: url === undefined && 'no Redis answers' }, () => {
  let fleet: BusFleet
  let redis: RedisConnection
  before(() => {
    redis = connectRedis({ url: url ?? '', name: 'test', logger: createTestHost().logger, waitsForRedis: true })
  })
  after(() => disconnectRedis(redis))
  beforeEach(() => {
    fleet = openBusFleet(redisAt(url ?? ''))
  })
  afterEach(() => fleet.close())
  const names = () => redisNames(fleet.prefix)
  const stream = () => names().stream
  const many = (type: string, count: number) =>
    Array.from({ length: count }, (_, index) => eventOf(type, String(index)))

  test('when one service has not read yet, then nothing is trimmed, and when all have, then nearly all is', async () => {
    const consumers = { 'order-service': { types: [confirmed] }, 'product-service': { types: [confirmed] } }
    const open = () => fleet.open({ consumers, trimEveryMs: 10 })
    const order = createRecorder('order-service', [confirmed])
    await open().subscribe(order)
    await open().publish(many(confirmed, 500))
    await waitFor(() => order.events.length === 500)
    await waitFor(async () => (await redis.xPending(stream(), 'order-service')).pending === 0)
    await trimAcknowledged(redis, stream(), Object.keys(consumers))
    assert.equal(await redis.xLen(stream()), 500)

    const product = createRecorder('product-service', [confirmed])
    await open().subscribe(product)
    await waitFor(() => product.events.length === 500)
    await waitFor(async () => (await redis.xLen(stream())) <= blockLength)
    assert.deepEqual(product.subjects(), order.subjects())
  })

  test('when an event is still being handled, then neither it nor what follows is trimmed', async () => {
    const { work, finishWork } = fleet.startWork()
    const order = createRecorder('order-service', [confirmed], ({ subject }) =>
      subject === '150' ? work : Promise.resolve(),
    )
    await fleet.open({ trimEveryMs: 10 }).subscribe(order)
    await fleet.open().publish(many(confirmed, 500))
    await waitFor(async () => (await redis.xPending(stream(), 'order-service')).pending === 1)
    await waitFor(() => order.events.length === 500)
    await waitFor(async () => (await redis.xLen(stream())) <= 350 + blockLength)
    const [held] = await redis.xPendingRange(stream(), 'order-service', '-', '+', 1)
    assert.equal((await redis.xRange(stream(), String(held?.id), '+'))?.length, 350)

    finishWork()
    await waitFor(async () => (await redis.xLen(stream())) <= blockLength)
  })

  test('when a service that should listen has no group, then nothing is trimmed', async () => {
    const order = createRecorder('order-service', [confirmed])
    await fleet.open().subscribe(order)
    await fleet.open().publish(many(confirmed, 300))
    await waitFor(() => order.events.length === 300)
    await waitFor(async () => (await redis.xPending(stream(), 'order-service')).pending === 0)

    await trimAcknowledged(redis, stream(), ['order-service', 'product-service'])
    assert.equal(await redis.xLen(stream()), 300)
    await trimAcknowledged(redis, stream(), ['order-service'])
    assert.ok((await redis.xLen(stream())) <= blockLength)
  })

  test('when a newer version listens to more, then an older one is offered that too', async () => {
    const older = createRecorder('order-service', [confirmed])
    const newer = createRecorder('order-service', [confirmed, cancelled])
    await fleet.open().subscribe(older)
    await fleet.open().publish([eventOf(cancelled, 'too early')])
    await waitFor(async () => (await redis.xInfoGroups(stream()))[0]?.lag === 0)
    const unsubscribe = await fleet.open().subscribe(newer)
    await unsubscribe()
    await fleet.open().publish([eventOf(cancelled, 'new to it')])
    await waitFor(() => older.events.length > 0)
    assert.deepEqual(older.subjects(), ['new to it'])
  })

  test('when a service no longer listens to a type, then it is offered it no more', async () => {
    await publishAsRelay(fleet.open({ consumers: { 'order-service': { types: [confirmed, cancelled] } } }), [
      eventOf(confirmed),
    ])
    const consumers = { 'order-service': { types: [confirmed], formerTypes: [cancelled] } }
    const order = createRecorder('order-service', [confirmed])
    const bus = fleet.open({ consumers })
    await bus.subscribe(order)
    await bus.publish([eventOf(cancelled, 'former'), eventOf(confirmed, 'last')])
    await waitFor(() => order.subjects().includes('last'))
    assert.ok(!order.subjects().includes('former'))
  })

  test('when a replica does not get done with an event, then another takes it over', async () => {
    const { work } = fleet.startWork()
    const slow = createRecorder('order-service', [confirmed], () => work)
    await fleet.open().subscribe(slow)
    await fleet.open().publish([eventOf(confirmed)])
    await waitFor(() => slow.events.length === 1)
    const other = createRecorder('order-service', [confirmed])
    await fleet.open({ claimAfterMs: 100 }).subscribe(other)
    await waitFor(() => other.events.length === 1)
  })

  test('when a message is no event, then it is put aside and others go on', async () => {
    const order = createRecorder('order-service', [confirmed])
    await fleet.open().subscribe(order)
    await redis.xAdd(stream(), '*', { type: confirmed, event: 'no event' })
    await redis.xAdd(stream(), '*', { hello: 'world' })
    await fleet.open().publish([eventOf(confirmed, 'good')])
    await waitFor(() => order.subjects().includes('good'))
    await waitFor(async () => (await redis.xLen(names().unreadable)) === 2)
    await waitFor(async () => (await redis.xPending(stream(), 'order-service')).pending === 0)
    assert.equal(order.events.length, 1)
  })

  test('when a consumer that owes nothing stops, then it leaves its group', async () => {
    const unsubscribe = await fleet.open().subscribe(createRecorder('order-service', [confirmed]))
    await fleet.open().publish([eventOf(confirmed)])
    await waitFor(async () => (await redis.xInfoGroups(stream()))[0]?.lag === 0)
    await unsubscribe()
    assert.deepEqual(await redis.xInfoConsumers(stream(), 'order-service'), [])
  })

  test('when Redis has lost the stream, then it is made again and delivery goes on', async () => {
    const order = createRecorder('order-service', [confirmed])
    await fleet.open().subscribe(order)
    await redis.del(stream())
    await fleet.open().publish([eventOf(confirmed, 'afresh')])
    await waitFor(() => order.subjects().includes('afresh'))
  })

  test('when an event that is being handled is deleted and the connection breaks, then those after it come', async () => {
    const network = await fleet.startNetwork()
    const { work, finishWork } = fleet.startWork()
    const order = createRecorder('order-service', [confirmed], ({ subject }) =>
      subject === 'deleted' ? work.then(() => Promise.reject(new Error('the connection broke'))) : Promise.resolve(),
    )
    const consumerBus = fleet.open({ network })
    await consumerBus.subscribe(order)
    await fleet.open().publish([eventOf(confirmed, 'deleted')])
    await waitFor(() => order.events.length === 1)
    const [held] = await redis.xPendingRange(stream(), 'order-service', '-', '+', 1)
    await redis.xDel(stream(), held?.id ?? '')
    network.cut()
    await fleet.open().publish([eventOf(confirmed, 'next')])

    await waitFor(() => order.subjects().includes('next'))
    await waitFor(async () => (await redis.xPending(stream(), 'order-service')).pending === 0)
    await waitFor(() => consumerBus.check().then(() => true))
    finishWork()
  })

  test('when an event is deleted that is pending for a dead replica, then it is pending no longer', async () => {
    const doomed = await fleet.startDoomedReplica('order-service', [confirmed])
    await publishAsRelay(fleet.open(), [eventOf(confirmed, 'deleted')])
    await waitFor(() => doomed.hasTaken())
    const [held] = await redis.xPendingRange(stream(), 'order-service', '-', '+', 1)
    await redis.xDel(stream(), held?.id ?? '')
    await doomed.kill()

    const successor = createRecorder('order-service', [confirmed])
    await fleet.open({ claimAfterMs: 100 }).subscribe(successor)
    await fleet.open().publish([eventOf(confirmed, 'next')])
    await waitFor(() => successor.subjects().includes('next'))
    await waitFor(async () => (await redis.xPending(stream(), 'order-service')).pending === 0)
    assert.deepEqual(successor.subjects(), ['next'])
  })
})
