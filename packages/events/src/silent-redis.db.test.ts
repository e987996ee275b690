import assert from 'node:assert/strict'
import { randomUUID } from 'node:crypto'
import { after, describe, test } from 'node:test'
import { connectRedis } from '@storefleet/process/redis'
import { createTestHost, findTestRedis, waitFor } from '@storefleet/test-kit'
import { redisAt } from '@storefleet/test-kit/bus-drivers'
import { createRecorder, eventOf, publishAsRelay } from '@storefleet/test-kit/bus-fleet'
import { startFaultyNetwork } from '@storefleet/test-kit/faulty-network'
import { createRedisStreamsBus } from './redis-streams-bus.ts'

const url = (await findTestRedis()) ?? ''
const { logger } = createTestHost()
const impatient = { pingEveryMs: 50, pingTimeoutMs: 1_000 }
const patience = { timeoutMs: 60_000 }

describe('a network to Redis that passes nothing any more', { skip: url === '' && 'no Redis answers' }, () => {
  const closings: (() => unknown)[] = []
  after(async () => {
    for (const close of closings.toReversed()) await close()
  })
  const startNetwork = async () => {
    const network = await startFaultyNetwork(url)
    closings.push(network.close)
    return network
  }

  test('when commands are written all the time, then the connection is found dead and made again', async () => {
    const network = await startNetwork()
    const redis = connectRedis({ url: network.url, name: 'test', logger, ...impatient })
    closings.push(() => redis.destroy())
    await waitFor(() => redis.isReady, patience)
    const writing = setInterval(() => redis.get('nothing').catch(() => {}), 5)
    closings.push(() => clearInterval(writing))
    const unanswered = redis.get('before')
    network.freeze()
    const lost = redis.get('after')

    await assert.rejects(lost)
    await unanswered.catch(() => {})
    await waitFor(() => redis.isReady, patience)
    assert.equal(await redis.ping(), 'PONG')
  })

  test('when a connection is being made just then, then that is ended too', async () => {
    const network = await startNetwork()
    network.swallowResponses()
    const redis = connectRedis({ url: network.url, name: 'test', logger, ...impatient })
    closings.push(() => redis.destroy())
    let attempts = 0
    redis.on('error', () => attempts++)
    await waitFor(() => attempts > 1, patience)
    assert.equal(redis.isReady, false)
    network.cut()
    await waitFor(() => redis.isReady, patience)
  })

  test('when events are published and read over it, then readiness says so, and all arrive on new connections', async () => {
    const network = await startNetwork()
    const prefix = `test-${randomUUID()}`
    closings.push(() => redisAt(url).cleanUp(prefix))
    const options = { prefix, service: 'test', logger, redeliverAfterMs: 20, blockMs: 50, claimAfterMs: 100 }
    const bus = createRedisStreamsBus({ ...options, url: network.url, ...impatient, confirmTimeoutMs: 500 })
    closings.push(() => bus.close())
    const order = createRecorder('order-service', ['order.confirmed'])
    await bus.subscribe(order)
    await publishAsRelay(bus, [eventOf('order.confirmed', 'before')])
    await waitFor(() => order.subjects().includes('before'), patience)

    network.swallowResponses()
    const publishing = publishAsRelay(bus, [eventOf('order.confirmed', 'meanwhile')])
    await waitFor(() => bus.check().then(...yesWhenItFails), patience)
    network.cut()
    await publishing
    await waitFor(() => order.subjects().includes('meanwhile'), patience)
    await waitFor(() => bus.check().then(() => true), patience)

    network.freeze()
    await publishAsRelay(bus, [eventOf('order.confirmed', 'frozen')])
    await waitFor(() => order.subjects().includes('frozen'), patience)
  })
})

const yesWhenItFails = [() => false, () => true] as const
