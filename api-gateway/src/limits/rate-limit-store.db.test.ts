import assert from 'node:assert/strict'
import { randomUUID } from 'node:crypto'
import { after, describe, test } from 'node:test'
import { createTestHost, findTestRedis, waitFor } from '@storefleet/test-kit'
import { createMemoryRateLimitStore } from './memory-rate-limit-store.ts'
import type { RateLimitStore } from './rate-limit-store.ts'
import { createRedisRateLimitStore } from './redis-rate-limit-store.ts'

const { logger } = createTestHost()
const redisUrl = await findTestRedis()
const now = () => Date.now()
const longMs = 600_000
/** Redis returns what is left of a window; how long its response takes is not known. */
const toleranceMs = 60_000

type OpenStore = (windowMs: number) => RateLimitStore

const openInMemory: OpenStore = (windowMs) => createMemoryRateLimitStore({ windowMs, maxKeys: 1000, now })
const openInRedis: OpenStore = (windowMs) =>
  createRedisRateLimitStore({
    url: redisUrl ?? '',
    prefix: `test-${randomUUID()}`,
    windowMs,
    logger,
    timeoutMs: 60_000,
    now,
  })

describe('counting in memory', () => contractOf(openInMemory))
describe('counting in Redis', { skip: redisUrl === undefined && 'no Redis answers' }, () => contractOf(openInRedis))

function contractOf(openStore: OpenStore) {
  const opened: RateLimitStore[] = []
  after(() => Promise.all(opened.map((store) => store.close())))

  async function open(windowMs: number) {
    const store = openStore(windowMs)
    opened.push(store)
    await waitFor(() => Promise.resolve(store.count('warm-up')))
    return store
  }

  test('when a key is counted, then each request is one more, and the window ends when the first one said', async () => {
    const store = await open(longMs)
    const before = now()
    const first = await store.count('ada')
    const later = await store.count('ada')
    assert.deepEqual([first.used, later.used], [1, 2])
    const isAboutThen = (time: number) => time >= before + longMs - toleranceMs && time <= now() + longMs
    assert.ok(isAboutThen(first.resetsAt) && isAboutThen(later.resetsAt))
  })

  test('when several keys are counted, then each has a count of its own', async () => {
    const store = await open(longMs)
    await store.count('ada')
    assert.equal((await store.count('grace')).used, 1)
  })

  test('when requests come at once, then none is missed and none counted twice', async () => {
    const store = await open(longMs)
    const counts = await Promise.all(Array.from({ length: 50 }, async () => (await store.count('ada')).used))
    assert.deepEqual(
      counts.toSorted((a, b) => a - b),
      Array.from({ length: 50 }, (_, index) => index + 1),
    )
  })

  test('when a window is over, then the next request starts another, and later requests do not prolong one', async () => {
    const store = await open(2_000)
    const { resetsAt } = await store.count('ada')
    const counts: number[] = []
    await waitFor(async () => {
      counts.push((await store.count('ada')).used)
      return counts.at(-1) === 1
    })
    assert.ok(counts.length > 2, `${counts} were counted meanwhile`)
    assert.ok(now() >= resetsAt - 500, 'it does not end early')
  })
}
