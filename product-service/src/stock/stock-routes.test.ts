import assert from 'node:assert/strict'
import { randomUUID } from 'node:crypto'
import { test } from 'node:test'
import { Value } from 'typebox/value'
import { completeInventory } from './stock-routes.ts'
import { Inventory } from './stock-schema.ts'

test('when an older version recorded the response of an adjustment, then its repetition has every member of today', () => {
  const ids = { variantId: randomUUID(), productId: randomUUID(), sku: null, title: 'Mug' }
  const kept = { ...ids, onHand: 5, reserved: 1, available: 4, lowThreshold: 5, isLow: true }
  assert.equal(Value.Check(Inventory, kept), false)
  assert.ok(Value.Check(Inventory, completeInventory(kept)))
  assert.equal(completeInventory({ ...kept, committed: 2 }).committed, 2)
})
