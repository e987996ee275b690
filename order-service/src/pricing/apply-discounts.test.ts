import assert from 'node:assert/strict'
import { test } from 'node:test'
import { aDiscount } from '../testing/discount-builder.ts'
import { applyDiscounts } from './apply-discounts.ts'

const line = (unitPriceMinor: number, quantity = 1, productId = 'mug') => ({
  productId,
  categoryIds: [],
  unitPriceMinor,
  quantity,
})
const amountsOf = (reductions: ReturnType<typeof applyDiscounts>) =>
  reductions.lines.map((applied) => applied.map(({ amountMinor }) => amountMinor))

test('when a percentage is taken off, then each line is reduced by its share, rounded half up', () => {
  assert.deepEqual(amountsOf(applyDiscounts([line(1_005), line(333, 3)], 0, [aDiscount()])), [[101], [100]])
})

test('when an amount is taken off, then it is shared among the lines and never more than they cost', () => {
  const amount = (amountMinor: number) => aDiscount({ value: { type: 'amount', amountMinor } })
  assert.deepEqual(amountsOf(applyDiscounts([line(1_000), line(2_000)], 0, [amount(100)])), [[33], [67]])
  assert.deepEqual(amountsOf(applyDiscounts([line(30), line(70)], 0, [amount(500)])), [[30], [70]])
})

test('when two are bought and one is half price, then the cheapest units are reduced', () => {
  const value = { type: 'buy-x-get-y', buyQuantity: 2, getQuantity: 1, percent: '50' } as const
  const reductions = applyDiscounts([line(1_000, 4), line(600, 3)], 0, [aDiscount({ value })])
  assert.deepEqual(amountsOf(reductions), [[], [600]])
})

test('when shipping is free, then it is reduced by its price', () => {
  const { shipping, totalMinor } = applyDiscounts([line(1)], 500, [aDiscount({ value: { type: 'free-shipping' } })])
  assert.deepEqual([shipping.map(({ amountMinor }) => amountMinor), totalMinor], [[500], 500])
})

test('when only some products qualify, then the others keep their price', () => {
  const reductions = applyDiscounts([line(100), line(100, 1, 'plate')], 0, [aDiscount({ productIds: ['plate'] })])
  assert.deepEqual(amountsOf(reductions), [[], [10]])
})

test('when discounts may be combined, then each applies to what the one before left', () => {
  const both = [
    aDiscount({ id: 'amount', isCombinable: true, value: { type: 'amount', amountMinor: 100 } }),
    aDiscount({ id: 'percent', isCombinable: true }),
  ]
  assert.deepEqual(amountsOf(applyDiscounts([line(1_000)], 0, both)), [[100, 100]])
})

test('when a discount stands alone, then what reduces more is chosen, and between equals the one with a code', () => {
  const alone = aDiscount({ id: 'alone', value: { type: 'percent', percent: '25' } })
  const small = [
    aDiscount({ id: 'a', isCombinable: true }),
    aDiscount({ id: 'b', isCombinable: true, value: { type: 'amount', amountMinor: 100 } }),
  ]
  assert.equal(applyDiscounts([line(1_000)], 0, [...small, alone]).lines[0]?.[0]?.discountId, 'alone')
  const equal = [aDiscount({ id: 'automatic' }), aDiscount({ id: 'entered', code: 'TEN' })]
  assert.equal(applyDiscounts([line(1_000)], 0, equal).lines[0]?.[0]?.discountId, 'entered')
})
