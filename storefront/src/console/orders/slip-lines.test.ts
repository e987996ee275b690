import assert from 'node:assert/strict'
import { test } from 'node:test'
import type { Order } from '../../api/schema.ts'
import { slipLines } from './slip-lines.ts'

const item = (id: string, changes: Partial<Order['items'][number]>) => ({
  ...{ id, title: `Item ${id}`, variantTitle: '', sku: id, quantity: 3, shippedQuantity: 0, cancelledQuantity: 0 },
  ...{ requiresShipping: true, ...changes },
})
const order = {
  items: [
    item('1', { shippedQuantity: 1 }),
    item('2', { cancelledQuantity: 3 }),
    item('3', { requiresShipping: false }),
  ],
  shipments: [{ id: 'p', lines: [{ itemId: '1', quantity: 1 }] }],
} as unknown as Order
const unitsOf = (parcelId?: string) => slipLines(order, parcelId).map(({ itemId, quantity }) => [itemId, quantity])

test('when no parcel is named, then what is still to be shipped is packed, without what is not sent', () => {
  assert.deepEqual(unitsOf(), [['1', 2]])
})

test('when a parcel is named, then its units are packed', () => {
  assert.deepEqual(unitsOf('p'), [['1', 1]])
})
