import assert from 'node:assert/strict'
import { test } from 'node:test'
import { createTraffic } from './traffic.ts'

const begin = Date.parse('2026-11-27T10:00:00Z')
const ended = { method: 'GET', path: '/', service: 'order-service', status: 200, durationMs: 4, correlationId: 'c' }

function startTraffic() {
  const clock = { now: begin }
  const traffic = createTraffic(['order-service', 'user-service'], () => clock.now)
  const stepsOf = (name: string) => traffic.read().services.find(({ service }) => service === name)?.steps ?? []
  return { clock, traffic, stepsOf }
}

test('when requests end, then the step of now counts them, those that failed, and how long they took', () => {
  const { clock, traffic, stepsOf } = startTraffic()
  for (let count = 0; count < 98; count++) traffic.onEnded(ended)
  traffic.onEnded({ ...ended, status: 503, durationMs: 900 })
  traffic.onEnded({ ...ended, durationMs: 60_000 })
  clock.now += 9_999
  assert.deepEqual(stepsOf('order-service').at(-1), {
    at: '2026-11-27T10:00:00.000Z',
    count: 100,
    failed: 1,
    p50Ms: 5,
    p99Ms: 1000,
  })
  assert.deepEqual(stepsOf('user-service').at(-1), {
    at: '2026-11-27T10:00:00.000Z',
    count: 0,
    failed: 0,
    p50Ms: null,
    p99Ms: null,
  })
})

test('when five minutes have passed, then the oldest requests are no longer counted, and the steps stay 30', () => {
  const { clock, traffic, stepsOf } = startTraffic()
  for (let step = 0; step < 60; step++) {
    traffic.onEnded(ended)
    clock.now += 10_000
  }
  const steps = stepsOf('order-service')
  assert.equal(steps.length, 30)
  assert.equal(
    steps.reduce((sum, { count }) => sum + count, 0),
    29,
  )
})

test('when the clock is set back, then requests are still counted', () => {
  const { clock, traffic, stepsOf } = startTraffic()
  traffic.onEnded(ended)
  clock.now -= 60_000
  traffic.onEnded(ended)
  clock.now = begin
  assert.equal(stepsOf('order-service').at(-1)?.count, 2)
})

test('when a request is of no service that is watched, then it is not counted', () => {
  const { traffic, stepsOf } = startTraffic()
  traffic.onEnded({ ...ended, service: 'another' })
  assert.ok(stepsOf('order-service').every(({ count }) => count === 0))
})
