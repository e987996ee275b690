import assert from 'node:assert/strict'
import { test } from 'node:test'
import { timelineOf } from './timeline.ts'

const id = '0193a1f0-0000-7000-8000-000000000007'
const trace = [
  '0.1  ! processes killed',
  `0.2  order-service-1 publishes order.placed of order ${id}`,
  '0.3  order-service-2 select outbox',
  '0.4  ! events doubled',
  `0.5  customer-7@example.com is told 201 confirmed (order ${id})`,
  '0.6  customer-8@example.com is told 409 out-of-stock',
  '0.7  customer-7@example.com: ship is answered 201',
  '0.8  ! responses lost',
]

test('when a difference names an order or its customer, then its timeline has both, and what was injected meanwhile', () => {
  const wanted = [trace[1], trace[3], trace[4], trace[6]]
  assert.deepEqual(timelineOf(trace, `order ${id}, shipped: charged twice`), wanted)
  assert.deepEqual(timelineOf(trace, 'customer-7@example.com was told 201'), wanted)
})

test('when a difference names no order, or one that the trace does not know, then there is no timeline', () => {
  assert.deepEqual(timelineOf(trace, 'variant 1: on hand is 2'), [])
  assert.deepEqual(timelineOf(trace, 'customer-9@example.com was told 201'), [])
})
