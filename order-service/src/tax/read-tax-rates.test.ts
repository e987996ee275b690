import assert from 'node:assert/strict'
import { test } from 'node:test'
import { findTaxRates } from './find-tax-rates.ts'
import { parseTaxRates, readTaxRates } from './read-tax-rates.ts'

const rates = readTaxRates()
const file = (entries: Record<string, unknown>) => ({
  description: 'Rates',
  sources: ['A test'],
  takenOn: '2026-11-26',
  rates: entries,
})

test('when a store begins, then its rates are those of the file, with the days from which they apply', () => {
  const percentOn = (country: string, day: string) =>
    findTaxRates(rates, { place: { country, region: null }, taxClass: 'standard', day }).map(({ percent }) => percent)
  assert.deepEqual(percentOn('EE', '2025-06-30'), ['22'])
  assert.deepEqual(percentOn('EE', '2025-07-01'), ['24'])
  assert.deepEqual(percentOn('FI', '2026-11-23'), ['25.5'])
  assert.deepEqual(percentOn('US', '2026-11-23'), [])
  assert.deepEqual(percentOn('GB', '2011-01-03'), [])
})

test('when the file of rates is wrong, then reading it says what is wrong', () => {
  const rate = { validFrom: '2024-01-01', basisPoints: 2_000 }
  const wrong: [unknown, RegExp][] = [
    [{ ...file({}), sources: [] }, /\/sources must NOT have fewer than 1 items/],
    [{ ...file({}), takenOn: 'yesterday' }, /\/takenOn must match format "date"/],
    [file({ GB: [] }), /\/rates\/GB must NOT have fewer than 1 items/],
    [file({ GB: [{ ...rate, basisPoints: 20.5 }] }), /\/rates\/GB\/0\/basisPoints must be integer/],
    [file({ GB: [{ ...rate, validFrom: '2024-02-30' }] }), /\/rates\/GB\/0\/validFrom must match format "date"/],
    [file({ UK: [rate] }), /UK is not a country/],
    [file({ GB: [rate, rate] }), /the rates of GB are not ordered by validFrom/],
  ]
  for (const [content, message] of wrong) assert.throws(() => parseTaxRates(content), { message })
  assert.equal(parseTaxRates(file({ GB: [rate] }))[0]?.percent, '20')
})

test('when the file cannot be read, then the start fails and names it', () => {
  const missing = new URL('no-such-file.json', import.meta.url)
  assert.throws(() => readTaxRates(missing), { name: 'ConfigError', message: /no-such-file\.json are not valid/ })
})
