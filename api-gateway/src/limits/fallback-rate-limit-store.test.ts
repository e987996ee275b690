import assert from 'node:assert/strict'
import { test } from 'node:test'
import { createFallbackRateLimitStore } from './fallback-rate-limit-store.ts'
import { createMemoryRateLimitStore } from './memory-rate-limit-store.ts'

test('when the shared store cannot count, then this process counts by itself until it can again', async () => {
  let isAway = false
  const options = { windowMs: 60_000, maxKeys: 10, now: () => 0 }
  const inMemory = createMemoryRateLimitStore(options)
  const shared = {
    ...inMemory,
    count: (key: string) => (isAway ? Promise.reject(new Error('Redis is away')) : inMemory.count(key)),
  }
  const store = createFallbackRateLimitStore(shared, createMemoryRateLimitStore(options))
  const used = async () => (await store.count('ada')).used
  assert.deepEqual([await used(), await used()], [1, 2])
  isAway = true
  assert.deepEqual([await used(), await used(), await used()], [1, 2, 3])
  isAway = false
  assert.equal(await used(), 3)
})
