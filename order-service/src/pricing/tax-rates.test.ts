import assert from 'node:assert/strict'
import { test } from 'node:test'
import { parseTaxRates, readTaxRates } from './read-tax-rates.ts'
import { taxBasisPoints } from './tax-rates.ts'

const rates = readTaxRates()
const file = (entries: Record<string, unknown>) => ({
  description: 'Rates',
  sources: ['A test'],
  takenOn: '2026-11-26',
  rates: entries,
})

test('when a rate changes on a day, then it applies from the start of that day in UTC', () => {
  assert.equal(taxBasisPoints(rates, 'EE', new Date('2025-06-30T23:59:59.999Z')), 2_200)
  assert.equal(taxBasisPoints(rates, 'EE', new Date('2025-07-01T00:00:00.000Z')), 2_400)
  assert.equal(taxBasisPoints(rates, 'EE', new Date('2025-07-01T01:00:00+03:00')), 2_200)
})

test('when a country is not listed, or not yet, then there is no tax', () => {
  const at = new Date('2026-11-23T12:00:00Z')
  assert.deepEqual(
    ['GB', 'FI', 'US', '__proto__'].map((country) => taxBasisPoints(rates, country, at)),
    [2_000, 2_550, 0, 0],
  )
  assert.equal(taxBasisPoints(rates, 'GB', new Date('2011-01-03T00:00:00Z')), 0)
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
  assert.deepEqual(parseTaxRates(file({ GB: [rate] })).get('GB'), [rate])
})

test('when the file cannot be read, then the start fails and names it', () => {
  const missing = new URL('no-such-file.json', import.meta.url)
  assert.throws(() => readTaxRates(missing), { name: 'ConfigError', message: /no-such-file\.json are not valid/ })
})
