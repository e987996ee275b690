import assert from 'node:assert/strict'
import { describe, test } from 'node:test'
import { createMemoryRateLimitStore } from './memory-rate-limit-store.ts'
import { createRateLimiter } from './rate-limiter.ts'

function setUp({ quota = 3, maxKeys = 1000 } = {}) {
  const clock = { time: 1_000_000 }
  const now = () => clock.time
  const store = createMemoryRateLimitStore({ windowMs: 60_000, maxKeys, now })
  return { clock, store, limit: createRateLimiter({ policy: 'client', quota, windowMs: 60_000, store, now }) }
}

describe('a rate limit', () => {
  test('when requests stay within the quota, then each is told what is left', async () => {
    const { limit, clock } = setUp()
    const first = await limit('10.0.0.1')
    assert.deepEqual(first, {
      headers: ['ratelimit-policy', '"client";q=3;w=60', 'ratelimit', '"client";r=2;t=60'],
      retryAfterSeconds: undefined,
    })
    clock.time += 15_500
    assert.deepEqual((await limit('10.0.0.1')).headers.at(-1), '"client";r=1;t=45')
  })

  test('when the quota is used up, then requests are refused until the window is over', async () => {
    const { limit, clock } = setUp()
    for (let sent = 0; sent < 3; sent++) assert.equal((await limit('10.0.0.1')).retryAfterSeconds, undefined)
    clock.time += 20_000
    const refused = await limit('10.0.0.1')
    assert.equal(refused.retryAfterSeconds, 40)
    assert.equal(refused.headers.at(-1), '"client";r=0;t=40')
    clock.time += 40_000
    assert.equal((await limit('10.0.0.1')).retryAfterSeconds, undefined)
  })

  test('when another client asks, then it has a quota of its own', async () => {
    const { limit } = setUp({ quota: 1 })
    await limit('10.0.0.1')
    assert.notEqual((await limit('10.0.0.1')).retryAfterSeconds, undefined)
    assert.equal((await limit('10.0.0.2')).retryAfterSeconds, undefined)
  })

  test('when two policies share a store, then neither counts what the other does', async () => {
    const { store, clock, limit } = setUp({ quota: 1 })
    const signIn = createRateLimiter({ policy: 'sign-in', quota: 1, windowMs: 60_000, store, now: () => clock.time })
    await limit('10.0.0.1')
    assert.equal((await signIn('10.0.0.1')).retryAfterSeconds, undefined)
  })

  test('when the quota is 0, then nothing is limited or said', async () => {
    const { limit } = setUp({ quota: 0 })
    for (let sent = 0; sent < 10; sent++) {
      assert.deepEqual(await limit('10.0.0.1'), { headers: [], retryAfterSeconds: undefined })
    }
  })

  test('when the store answers later, then so does the limiter', async () => {
    const store = { count: async () => ({ used: 2, resetsAt: 5_000 }) }
    const limit = createRateLimiter({ policy: 'client', quota: 1, windowMs: 60_000, store, now: () => 0 })
    assert.equal((await limit('10.0.0.1')).retryAfterSeconds, 5)
  })
})

describe('the memory of a rate limit', () => {
  test('when many clients come and go, then finished windows are forgotten', async () => {
    const { limit, store, clock } = setUp()
    for (let client = 0; client < 500; client++) await limit(`10.0.1.${client}`)
    assert.equal(store.size(), 500)
    clock.time += 60_000
    await limit('10.0.0.1')
    assert.equal(store.size(), 1)
  })

  test('when more clients come at once than there is room for, then memory stays bounded', async () => {
    const { limit, store } = setUp({ maxKeys: 100 })
    for (let client = 0; client < 1000; client++) await limit(`10.0.1.${client}`)
    assert.equal(store.size(), 100)
  })
})
