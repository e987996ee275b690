import assert from 'node:assert/strict'
import { test } from 'node:test'
import { aDiscount } from '../testing/discount-builder.ts'
import { type Discount, type DiscountBuyer, whyIneligible } from './discount.ts'

const now = new Date('2026-11-26T12:00:00Z')
const line = { productId: 'mug', categoryIds: ['kitchen'], unitPriceMinor: 1_000, quantity: 2 }
const stranger: DiscountBuyer = { hasOrdered: false, timesUsed: () => 0 }
const reasonFor = (change: Partial<Discount>, buyer = stranger) =>
  whyIneligible(aDiscount(change), { lines: [line], buyer, now })

test('when every condition holds, then the discount applies', () => {
  assert.equal(reasonFor({}), undefined)
  assert.equal(reasonFor({ productIds: ['mug'] }), undefined)
  assert.equal(reasonFor({ categoryIds: ['kitchen'], minimumSubtotalMinor: 2_000 }), undefined)
  assert.equal(
    reasonFor({ startsAt: now, endsAt: new Date(now.getTime() + 1), usageLimit: 5, timesUsed: 4 }),
    undefined,
  )
})

test('when a condition does not hold, then the reason names it', () => {
  const repeated: DiscountBuyer = { hasOrdered: true, timesUsed: () => 2 }
  assert.equal(reasonFor({ isActive: false }), 'inactive')
  assert.equal(reasonFor({ startsAt: new Date(now.getTime() + 1) }), 'not-started')
  assert.equal(reasonFor({ endsAt: now }), 'ended')
  assert.equal(reasonFor({ usageLimit: 5, timesUsed: 5 }), 'used-up')
  assert.equal(reasonFor({ usageLimitPerCustomer: 2 }, repeated), 'used-up-by-customer')
  assert.equal(reasonFor({ isFirstOrderOnly: true }, repeated), 'first-order-only')
  assert.equal(reasonFor({ productIds: ['plate'], categoryIds: ['garden'] }), 'no-qualifying-items')
  assert.equal(reasonFor({ minimumSubtotalMinor: 2_001 }), 'minimum-not-reached')
})
