import assert from 'node:assert/strict'
import { test } from 'node:test'
import type { Discount } from '../../api/schema.ts'
import { readDiscount } from './read-discount.ts'

const rules = { currency: 'EUR', timeZone: 'Europe/Berlin', notAnAmount: 'Enter an amount.' }

function formOf(fields: Readonly<Record<string, string>>): FormData {
  const form = new FormData()
  for (const [name, value] of Object.entries({ title: 'Ten off', type: 'percent', percent: '10', ...fields }))
    form.set(name, value)
  return form
}

test('when little is filled in, then the discount has no limits, applies by itself and is not active', () => {
  assert.deepEqual(readDiscount(formOf({}), undefined, rules), {
    title: 'Ten off',
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
    isActive: false,
  })
})

test('when a discount is changed, then what it is for stays', () => {
  const known = { productIds: ['p1'], categoryIds: ['c1'] } as unknown as Discount
  const { productIds, categoryIds, isActive } = readDiscount(formOf({ isActive: 'on' }), known, rules)
  assert.deepEqual([productIds, categoryIds, isActive], [['p1'], ['c1'], true])
})

test('when amounts are filled in, then they are smallest units of the currency, and what is none is refused by its field', () => {
  const form = { type: 'amount', amount: '5,50', minimumSubtotal: '20' }
  const { value, minimumSubtotalMinor } = readDiscount(formOf(form), undefined, rules)
  assert.deepEqual([value, minimumSubtotalMinor], [{ type: 'amount', amountMinor: 550 }, 2000])
  for (const [field, text] of [
    ['amount', 'five'],
    ['amount', ''],
    ['minimumSubtotal', '1.999'],
  ] as const) {
    const fields = { [field]: 'Enter an amount.' }
    assert.throws(() => readDiscount(formOf({ ...form, [field]: text }), undefined, rules), { fields })
  }
})

test('when a time is filled in, then it is of the store’s time zone', () => {
  const { startsAt, endsAt } = readDiscount(formOf({ startsAt: '2026-11-27T00:00' }), undefined, rules)
  assert.deepEqual([startsAt, endsAt], ['2026-11-26T23:00:00.000Z', null])
})
