import assert from 'node:assert/strict'
import { test } from 'node:test'
import fc from 'fast-check'
import { refundOfUnits, refundShares } from './refund-shares.ts'
import { sum } from './rounding.ts'

const wholes = fc.array(fc.nat(100_000), { minLength: 1, maxLength: 8 })

/** Cuts an amount into parts of any size. */
const cuts = (amount: number, shares: readonly number[]): number[] => {
  let left = amount
  const parts = shares.map((share) => {
    const part = Math.floor((left * share) / 100)
    left -= part
    return part
  })
  return [...parts, left]
}

test('when a price is refunded in parts of any size and order, then each part of it ends at exactly zero', () => {
  fc.assert(
    fc.property(wholes, fc.array(fc.nat(100), { maxLength: 20 }), (whole, shares) => {
      let refunded = whole.map(() => 0)
      for (const part of cuts(sum(whole), shares)) {
        const own = refundShares(whole, refunded, part)
        assert.equal(sum(own), part)
        refunded = refunded.map((amount, index) => amount + (own[index] ?? 0))
        for (const [index, amount] of own.entries()) {
          assert.ok(amount >= 0 && (refunded[index] ?? 0) <= (whole[index] ?? 0))
        }
      }
      assert.deepEqual(refunded, whole)
    }),
    { numRuns: 500 },
  )
})

test('when a price is refunded in parts, then each part stays within two units of its exact share', () => {
  fc.assert(
    fc.property(wholes, fc.array(fc.nat(100), { maxLength: 20 }), (whole, shares) => {
      const total = sum(whole)
      let refunded = whole.map(() => 0)
      for (const part of cuts(total, shares)) {
        const own = refundShares(whole, refunded, part)
        refunded = refunded.map((amount, index) => amount + (own[index] ?? 0))
        for (const [index, amount] of refunded.entries()) {
          const exact = total === 0 ? 0 : ((whole[index] ?? 0) * sum(refunded)) / total
          assert.ok(Math.abs(amount - exact) <= 2, `${amount} instead of ${exact}`)
        }
      }
    }),
  )
})

test('when tax is small, then refunds of a cent each give it back evenly', () => {
  let refunded = [0, 0]
  for (let cent = 1; cent <= 50; cent++) {
    const own = refundShares([84, 16], refunded, 1)
    refunded = refunded.map((amount, index) => amount + (own[index] ?? 0))
  }
  assert.deepEqual(refunded, [42, 8])
})

test('when units of a line are refunded in any order, then the line ends at exactly zero', () => {
  fc.assert(
    fc.property(
      fc.nat(100_000),
      fc.array(fc.integer({ min: 1, max: 9 }), { minLength: 1, maxLength: 9 }),
      (totalMinor, parts) => {
        let left = { totalMinor, units: sum(parts) }
        for (const units of parts) {
          const share = refundOfUnits(left, units)
          assert.ok(share >= 0 && share <= left.totalMinor)
          left = { totalMinor: left.totalMinor - share, units: left.units - units }
        }
        assert.deepEqual(left, { totalMinor: 0, units: 0 })
      },
    ),
  )
})

test('when one of three units is refunded, then it is a third, the last one taking the rest', () => {
  assert.equal(refundOfUnits({ totalMinor: 1_000, units: 3 }, 1), 333)
  assert.equal(refundOfUnits({ totalMinor: 667, units: 2 }, 1), 334)
  assert.equal(refundOfUnits({ totalMinor: 333, units: 1 }, 1), 333)
})
