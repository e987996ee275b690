import assert from 'node:assert/strict'
import { test } from 'node:test'
import type { Order } from '../../api/schema.ts'
import { readUnits, unitsField, unitsLeft, unitsToRefund } from './item-units.ts'

type Item = Order['items'][number]
const item = (id: string, units: Partial<Item> = {}) =>
  ({ id, quantity: 3, shippedQuantity: 0, cancelledQuantity: 0, ...units }) as Item

test('when units are chosen of some items, then only those are sent', () => {
  const form = new FormData()
  form.set(unitsField('a'), '2')
  form.set(unitsField('b'), '0')
  assert.deepEqual(readUnits([item('a'), item('b'), item('c')], form), [{ itemId: 'a', quantity: 2 }])
})

test('when some units have left and some are cancelled, then the rest is to be shipped', () => {
  assert.equal(unitsLeft(item('a', { shippedQuantity: 1, cancelledQuantity: 1 })), 1)
})

test('when units were refunded, then the rest can be, and a refund that failed does not count', () => {
  const refund = (status: string, quantity: number) => ({ status, lines: [{ itemId: 'a', quantity }] })
  const order = { refunds: [refund('refunded', 1), refund('failed', 2)] } as unknown as Order
  assert.equal(unitsToRefund(order, item('a')), 2)
})
