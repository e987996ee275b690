import assert from 'node:assert/strict'
import { test } from 'node:test'
import { findTaxRates } from './find-tax-rates.ts'
import type { TaxRate } from './tax-settings.ts'

const rate = (change: Partial<TaxRate>): TaxRate => ({
  country: 'DE',
  region: null,
  taxClass: 'standard',
  name: 'VAT',
  percent: '19',
  isAdded: false,
  validFrom: '2020-01-01',
  ...change,
})
const percentsOf = (rates: TaxRate[], question: Partial<Parameters<typeof findTaxRates>[1]>) =>
  findTaxRates(rates, {
    place: { country: 'DE', region: null },
    taxClass: 'standard',
    day: '2026-11-26',
    ...question,
  }).map(({ percent }) => percent)

test('when a rate changes on a day, then it counts from that day on', () => {
  const rates = [
    rate({}),
    rate({ percent: '16', validFrom: '2026-07-01' }),
    rate({ percent: '20', validFrom: '2027-01-01' }),
  ]
  assert.deepEqual(percentsOf(rates, { day: '2026-06-30' }), ['19'])
  assert.deepEqual(percentsOf(rates, { day: '2026-07-01' }), ['16'])
  assert.deepEqual(percentsOf(rates, { day: '2019-12-31' }), [])
})

test('when a class has no rate of its own, then the standard rate applies', () => {
  const rates = [rate({}), rate({ taxClass: 'reduced', percent: '7' })]
  assert.deepEqual(percentsOf(rates, { taxClass: 'reduced' }), ['7'])
  assert.deepEqual(percentsOf(rates, { taxClass: 'digital' }), ['19'])
})

test('when a region has a rate, then it stands instead of that of the country, or beside it where it is added', () => {
  const canada = (change: Partial<TaxRate>) => rate({ country: 'CA', name: 'GST', percent: '5', ...change })
  const rates = [
    canada({}),
    canada({ region: 'BC', name: 'PST', percent: '7', isAdded: true }),
    canada({ region: 'ON', name: 'HST', percent: '13' }),
  ]
  const at = (region: string | null) => percentsOf(rates, { place: { country: 'CA', region } })
  assert.deepEqual(at('bc '), ['5', '7'])
  assert.deepEqual(at('ON'), ['13'])
  assert.deepEqual(at('AB'), ['5'])
  assert.deepEqual(at(null), ['5'])
})

test('when a country has no rate, then there is none', () => {
  assert.deepEqual(percentsOf([rate({})], { place: { country: 'FR', region: null } }), [])
})
