import assert from 'node:assert/strict'
import { test } from 'node:test'
import type { Order } from '../../api/schema.ts'
import { actionsOf } from './actions-of.ts'

const euros = (amountMinor: number) => ({ amountMinor, currency: 'EUR' })
const item = { id: '1', quantity: 2, shippedQuantity: 0, cancelledQuantity: 0 }
const payment = { provider: 'sandbox', open: null, captured: euros(0) }
const order = (changes: object) =>
  ({ status: 'confirmed', items: [item], payment, shipments: [], ...changes }) as unknown as Order

test('when an order is confirmed, then it is shipped or cancelled', () => {
  assert.deepEqual(actionsOf(order({}), true), ['ship', 'cancelPart', 'cancelAll'])
})

test('when a parcel has left, then the rest is shipped or cancelled, what was paid is refunded, and the order stays', () => {
  const partly = {
    status: 'partially_shipped',
    items: [{ ...item, shippedQuantity: 1 }],
    payment: { ...payment, captured: euros(100) },
    shipments: [{ status: 'shipped' }],
  }
  assert.deepEqual(actionsOf(order(partly), true), ['ship', 'refund', 'cancelPart'])
})

test('when nothing is left to be shipped, then it is refunded alone', () => {
  const whole = {
    status: 'shipped',
    items: [{ ...item, shippedQuantity: 2 }],
    payment: { ...payment, captured: euros(100) },
  }
  assert.deepEqual(actionsOf(order(whole), true), ['refund'])
})

test('when a bank transfer is awaited, then its money can be recorded, until the order is cancelled', () => {
  const awaited = { payment: { provider: 'manual', open: euros(100), captured: euros(0) } }
  assert.ok(actionsOf(order(awaited), true).includes('recordMoney'))
  assert.deepEqual(actionsOf(order({ ...awaited, status: 'cancelled' }), true), [])
})

test('when staff may not refund, then they are offered nothing that gives money back', () => {
  const partly = {
    status: 'partially_shipped',
    items: [{ ...item, shippedQuantity: 1 }],
    payment: { ...payment, captured: euros(100) },
  }
  assert.deepEqual(actionsOf(order(partly), false), ['ship'])
  assert.deepEqual(actionsOf(order({}), false), ['ship', 'cancelPart', 'cancelAll'])
})
