import assert from 'node:assert/strict'
import { test } from 'node:test'
import type { Fleet, Traffic } from '../../api/schema.ts'
import { loadOf, statusOf } from './service-load.ts'

const step = (count: number, failed = 0, p99Ms: number | null = null) => ({
  at: '',
  count,
  failed,
  p50Ms: p99Ms,
  p99Ms,
})
const traffic = (...steps: object[]) => ({ services: [{ service: 'order-service', steps }] }) as unknown as Traffic

test('when requests were sent in the last minute, then their rate, failures and slowest time are of whole steps alone', () => {
  const steps = [step(900), step(30, 3, 20), step(0), step(0), step(0), step(0), step(30, 3, 500), step(77, 77, 9)]
  assert.deepEqual(loadOf(traffic(...steps), 'order-service'), { perMinute: 60, failedShare: 0.1, p99Ms: 500 })
})

test('when nothing was sent, then there is no time to tell, and nothing has failed', () => {
  assert.deepEqual(loadOf(traffic(step(0), step(0)), 'order-service'), { perMinute: 0, failedShare: 0, p99Ms: null })
  assert.equal(loadOf(undefined, 'order-service'), undefined)
  assert.equal(loadOf(traffic(), 'another'), undefined)
})

for (const [statuses, status] of [
  [['ready', 'ready'], 'ready'],
  [['ready', 'down'], 'degraded'],
  [['down', 'down'], 'down'],
  [['ready', 'degraded'], 'degraded'],
  [['draining', 'ready'], 'draining'],
  [[], 'down'],
] as const) {
  test(`when replicas are ${statuses.join(' and ') || 'none'}, then the service is ${status}`, () => {
    assert.equal(statusOf(statuses.map((each) => ({ status: each })) as Fleet['services'][number]['replicas']), status)
  })
}
