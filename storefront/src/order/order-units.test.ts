import assert from 'node:assert/strict'
import { test } from 'node:test'
import { readReturnLines, readUnits, unitsOfLines, unitsToCancel } from './order-units.ts'

const item = (id: string, given: { quantity: number; shippedQuantity?: number; cancelledQuantity?: number }) => ({
  ...{ id, title: 'Mug', variantTitle: 'Sea', shippedQuantity: 0, cancelledQuantity: 0 },
  ...given,
})

test('when units have left or were cancelled, then only the rest can be cancelled', () => {
  const items = [
    item('1', { quantity: 5, shippedQuantity: 2, cancelledQuantity: 1 }),
    item('2', { quantity: 2, shippedQuantity: 2 }),
  ]
  assert.deepEqual(unitsToCancel(items), [{ itemId: '1', name: 'Mug, Sea', left: 2 }])
})

test('when some items can be sent back, then the others are left out', () => {
  const items = [item('1', { quantity: 5 }), item('2', { quantity: 2 })]
  assert.deepEqual(unitsOfLines(items, [{ itemId: '2', quantity: 1 }]), [{ itemId: '2', name: 'Mug, Sea', left: 1 }])
})

test('when units are chosen, then items of which none is are left out', () => {
  assert.deepEqual(readUnits({ 'units-1': '2', 'units-2': '0', comment: '3' }), [{ itemId: '1', quantity: 2 }])
})

test('when units are sent back, then each item has its own reason', () => {
  const values = {
    'units-1': '1',
    'reason-1': 'damaged',
    'units-2': '1',
    'reason-2': 'wrong-size',
    'reason-3': 'other',
  }
  assert.deepEqual(readReturnLines(values), [
    { itemId: '1', quantity: 1, reason: 'damaged' },
    { itemId: '2', quantity: 1, reason: 'wrong-size' },
  ])
})
