import assert from 'node:assert/strict'
import { test } from 'node:test'
import fc from 'fast-check'
import { allocate, scaled } from './rounding.ts'

test('when a product is not whole, then it is rounded half away from zero', () => {
  assert.deepEqual([scaled(5, 1, 2), scaled(-5, 1, 2), scaled(4, 1, 10), scaled(-4, 1, 10)], [3, -3, 0, 0])
  assert.equal(scaled(9_007_199_254_740_991, 99_999, 100_000), 9_007_109_182_748_444)
})

test('when an amount is split, then the parts sum to it and none is off its share by a unit', () => {
  fc.assert(
    fc.property(
      fc.integer({ min: -1_000_000, max: 1_000_000 }),
      fc.array(fc.nat(1_000_000), { minLength: 1, maxLength: 20 }),
      (amount, weights) => {
        const parts = allocate(amount, weights)
        const total = weights.reduce((sum, weight) => sum + weight, 0)
        assert.equal(
          parts.reduce((sum, part) => sum + part, 0),
          amount,
        )
        for (const [index, part] of parts.entries()) {
          if (total > 0) assert.ok(Math.abs(part - (amount * (weights[index] ?? 0)) / total) < 1)
        }
      },
    ),
  )
})

test('when nothing has a weight, then the first part gets all', () => {
  assert.deepEqual(allocate(7, [0, 0]), [7, 0])
  assert.deepEqual(allocate(10, [1, 1, 1]), [4, 3, 3])
})
