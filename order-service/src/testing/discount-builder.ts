import type { Discount } from '../discounts/discount.ts'

/** A discount of 10 % on everything, without conditions, changed as the test needs. */
export const aDiscount = (change: Partial<Discount> = {}): Discount => ({
  id: 'discount-1',
  title: 'Ten percent',
  code: null,
  value: { type: 'percent', percent: '10' },
  productIds: [],
  categoryIds: [],
  minimumSubtotalMinor: null,
  isFirstOrderOnly: false,
  isCombinable: false,
  startsAt: null,
  endsAt: null,
  usageLimit: null,
  usageLimitPerCustomer: null,
  isActive: true,
  timesUsed: 0,
  ...change,
})
