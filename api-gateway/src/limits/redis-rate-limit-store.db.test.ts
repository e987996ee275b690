import assert from 'node:assert/strict'
import { randomUUID } from 'node:crypto'
import { once } from 'node:events'
import { type AddressInfo, connect, createServer, type Socket } from 'node:net'
import { after, describe, test } from 'node:test'
import type { Logger } from '@storefleet/observability'
import { connectRedis, disconnectRedis } from '@storefleet/process/redis'
import { createTestHost, findTestRedis, waitFor } from '@storefleet/test-kit'
import { refusingUrl, startFakeService } from '@storefleet/test-kit/upstream'
import { startGateway, type TestGateway } from '../testing/gateway.ts'
import { createRedisRateLimitStore } from './redis-rate-limit-store.ts'

const { logger } = createTestHost()
const redisUrl = await findTestRedis()
const options = { skip: redisUrl === undefined && 'no Redis answers' }
const now = () => Date.now()

/** Long enough for a busy machine; where a test is about it, it says so itself. */
const patientMs = 60_000

function openStore(
  given: { url?: string; prefix?: string; log?: Logger; clock?: () => number; timeoutMs?: number } = {},
) {
  const {
    url = redisUrl ?? '',
    prefix = `test-${randomUUID()}`,
    log = logger,
    clock = now,
    timeoutMs = patientMs,
  } = given
  const store = createRedisRateLimitStore({ url, prefix, windowMs: 60_000, logger: log, timeoutMs, now: clock })
  after(() => store.close())
  return store
}

/** Stands before Redis, and can fall silent without closing a connection, or close all. */
async function startUnreliableRedis() {
  const sockets = new Set<Socket>()
  const state = { isSilent: false, isDown: false }
  const target = new URL(redisUrl ?? '')
  const server = createServer((client) => {
    if (state.isDown) return client.destroy()
    const redis = connect(Number(target.port), target.hostname)
    for (const socket of [client, redis]) {
      sockets.add(socket)
      socket.on('error', () => {})
      socket.on('close', () => {
        client.destroy()
        redis.destroy()
      })
    }
    client.pipe(redis)
    redis.on('data', (chunk) => state.isSilent || client.write(chunk))
  }).listen(0, '127.0.0.1')
  await once(server, 'listening')
  const cut = () => {
    for (const socket of sockets) socket.destroy()
  }
  after(() => {
    cut()
    server.close()
  })
  const url = new URL(target)
  url.port = String((server.address() as AddressInfo).port)
  return { url: url.href, state, cut }
}

describe('rate limits in Redis', options, () => {
  test('when the clock of Redis is set back, then a window ends no later than it would have', async () => {
    const prefix = `test-${randomUUID()}`
    const store = openStore({ prefix })
    await waitFor(() => store.count('ada'))
    const redis = connectRedis({ url: redisUrl ?? '', name: 'test', logger })
    after(() => disconnectRedis(redis))
    await waitFor(() => redis.isReady)
    await redis.pExpire(`${prefix}:limit:ada`, 3_600_000)
    const { resetsAt } = await waitFor(() => store.count('ada'))
    assert.ok(resetsAt - now() <= 60_000)
  })

  test('when two gateways share one, then they count together', async () => {
    const prefix = `test-${randomUUID()}`
    const stores = [openStore({ prefix }), openStore({ prefix })]
    for (const store of stores) await waitFor(() => store.count('warm-up'))
    const counts = []
    for (const store of [...stores, ...stores]) counts.push((await store.count('ada')).used)
    assert.deepEqual(counts, [1, 2, 3, 4])
  })

  test('when a key was counted, then it is gone from Redis with its window', async () => {
    const prefix = `test-${randomUUID()}`
    const store = openStore({ prefix })
    await waitFor(() => store.count('ada'))
    await store.count('ada')
    const redis = connectRedis({ url: redisUrl ?? '', name: 'test', logger, waitsForRedis: true })
    const leftMs = await redis.pTTL(`${prefix}:limit:ada`)
    assert.ok(leftMs > 0 && leftMs <= 60_000)
    await disconnectRedis(redis)
  })

  test('when Redis falls silent, then a request waits a moment, those after it not at all, and it is logged once', async () => {
    const warnings: string[] = []
    const log: Logger = Object.create(logger, { warn: { value: (_: object, text: string) => warnings.push(text) } })
    const redis = await startUnreliableRedis()
    let time: number | undefined
    const store = openStore({ url: redis.url, log, timeoutMs: 2_000, clock: () => time ?? now() })
    await waitFor(() => store.count('ada'))
    time = now()
    redis.state.isSilent = true

    await assert.rejects(async () => store.count('ada'), /does not answer in time/)
    for (let sent = 0; sent < 100; sent++) await assert.rejects(async () => store.count('ada'), /is away/)
    assert.deepEqual(warnings, ['Redis does not count: each process limits by itself'])
  })

  test('when Redis goes and comes back, then requests are refused to be counted at once, and later counted again', async () => {
    const redis = await startUnreliableRedis()
    const store = openStore({ url: redis.url })
    await waitFor(() => store.count('ada'))
    redis.state.isDown = true
    redis.cut()
    await waitFor(() =>
      Promise.resolve(store.count('ada')).then(
        () => false,
        () => true,
      ),
    )
    redis.state.isDown = false
    const { used } = await waitFor(() => store.count('ada'))
    assert.ok(used > 1, 'the window has outlived the connection')
  })
})

describe('a gateway with REDIS_URL', options, () => {
  test('when two gateways serve one client, then its quota is one', async () => {
    const service = await startFakeService()
    const quota = 30
    const env = {
      PRODUCT_SERVICE_URL: service.url,
      REDIS_URL: redisUrl,
      REDIS_PREFIX: `test-${randomUUID()}`,
      RATE_LIMIT_PER_MINUTE: String(quota),
    }
    const [first, second] = [await startGateway(env), await startGateway(env)]
    const isRefusedBy = async (gateway: TestGateway) => (await gateway.send('/api/v1/products')).status === 429
    await waitFor(() => isRefusedBy(first))
    // A gateway that Redis does not answer in time counts by itself, and then it would take a whole quota.
    let sent = 1
    while (sent < quota && !(await isRefusedBy(second))) sent += 1
    assert.ok(sent < quota, 'the second goes by what the first has counted')
  })

  test('when Redis is not there, then each gateway limits by itself', async () => {
    const service = await startFakeService()
    const nowhere = (await refusingUrl()).replace('http:', 'redis:')
    const gateway = await startGateway({
      PRODUCT_SERVICE_URL: service.url,
      REDIS_URL: nowhere,
      RATE_LIMIT_PER_MINUTE: '2',
    })
    const statuses: number[] = []
    for (let sent = 0; sent < 3; sent++) statuses.push((await gateway.send('/api/v1/products')).status)
    assert.deepEqual(statuses, [200, 200, 429])
  })
})
