import assert from 'node:assert/strict'
import { test } from 'node:test'
import fc from 'fast-check'
import { shareOfCancelled, shareOfUnits } from './unit-shares.ts'

test('when some units are shipped and the others are cancelled in parts, then together they are the amount', () => {
  const counts = fc.record({ shipped: fc.nat(20), first: fc.nat(20), second: fc.integer({ min: 1, max: 20 }) })
  fc.assert(
    fc.property(fc.nat(100_000), counts, (amount, { shipped, first, second }) => {
      const quantity = shipped + first + second
      const cancelled = shareOfCancelled(amount, quantity, 0, first) + shareOfCancelled(amount, quantity, first, second)
      assert.equal(shareOfUnits(amount, quantity, 0, shipped) + cancelled, amount)
    }),
  )
})
