import assert from 'node:assert/strict'
import { test } from 'node:test'
import { isMoving, nextAskMs } from './order-progress.ts'

test('when an order has ended, then it is not asked for again', () => {
  for (const status of ['refunded', 'cancelled'] as const) assert.equal(isMoving({ status }), false)
})

test('when an order can be paid again, or a parcel is on its way, then it is followed', () => {
  for (const status of ['pending', 'payment_failed', 'confirmed', 'partially_shipped', 'shipped'] as const) {
    assert.equal(isMoving({ status }), true)
  }
})

test('when an order is asked for often, then it is asked for less and less, and never less than twice a minute', () => {
  assert.equal(nextAskMs(0), 1_000)
  assert.equal(nextAskMs(2), 2_250)
  assert.equal(nextAskMs(100), 30_000)
})
