import assert from 'node:assert/strict'
import { test } from 'node:test'
import type { Address } from '../address.ts'
import { addressErrors, countries, findCountry, isoCountryCodes } from './countries.ts'

const errorsOf = (address: Partial<Address>) =>
  addressErrors({ name: 'Ada', line1: 'Street 1', country: 'GB', ...address }).map(({ field }) => field)

test('when a code is not a country of ISO 3166-1, then it is refused', () => {
  assert.equal(isoCountryCodes.length, 249)
  assert.deepEqual([...isoCountryCodes].sort(), isoCountryCodes)
  for (const country of ['UK', 'EU', 'ZZ', 'AA', 'SU', 'XX', 'AN', 'gb', '', '__proto__']) {
    assert.deepEqual(errorsOf({ country, city: 'London', postalCode: 'N1 9GU' }), ['country'], country)
  }
})

test('when the country has no postal codes, then none is needed', () => {
  for (const address of [
    { country: 'HK', city: 'Central' },
    { country: 'HK', region: 'Kowloon' },
    { country: 'AE', city: 'Dubai' },
    { country: 'IE', city: 'Dublin' },
    { country: 'JM', city: 'Kingston', region: 'Kingston' },
    { country: 'PA', city: 'Panama' },
  ]) {
    assert.deepEqual(errorsOf(address), [], JSON.stringify(address))
  }
})

test('when a part that the country needs is missing or blank, then it is named', () => {
  assert.deepEqual(errorsOf({ country: 'GB', city: 'London' }), ['postalCode'])
  assert.deepEqual(errorsOf({ country: 'GB', postalCode: 'SW1Y 4JH' }), ['city'])
  assert.deepEqual(errorsOf({ country: 'GB', city: ' ', postalCode: ' ' }), ['city', 'postalCode'])
  assert.deepEqual(errorsOf({ country: 'HK' }), ['region'])
  assert.deepEqual(errorsOf({ country: 'SG', postalCode: '546080' }), [])
  assert.deepEqual(errorsOf({ country: 'JP', postalCode: '154-0023', region: 'Tokyo' }), [])
  assert.deepEqual(errorsOf({ country: 'US', city: 'Springfield', postalCode: '12345' }), [])
})

test('when the postal code is not one of the country, then it is named', () => {
  const city = 'City'
  for (const [country, good, bad] of [
    ['GB', 'sw1y 4jh', 'SW1'],
    ['US', '12345-6789', '1234'],
    ['DE', '10115', 'D-10115x'],
    ['CA', 'K1A 0B1', '12345'],
    ['NL', '1234 AB', '12345'],
    ['JP', '1540023', '154'],
  ] as const) {
    assert.deepEqual(errorsOf({ country, city, postalCode: good }), [], `${country} ${good}`)
    assert.deepEqual(errorsOf({ country, city, postalCode: bad }), ['postalCode'], `${country} ${bad}`)
  }
})

test('when a country has an example of a postal code, then it is one', () => {
  for (const { code, postalCodeExample } of countries) {
    if (postalCodeExample === null) continue
    assert.deepEqual(
      errorsOf({ country: code, city: 'City', region: 'Region', postalCode: postalCodeExample }),
      [],
      code,
    )
  }
})

test('when labels are read, then they are those of the country', () => {
  const labelsOf = (code: string) =>
    Object.fromEntries(findCountry(code)?.parts.map(({ part, label }) => [part, label]) ?? [])
  assert.deepEqual(labelsOf('US'), { line1: 'Address', city: 'City', region: 'State', postalCode: 'ZIP code' })
  assert.deepEqual(labelsOf('HK'), { line1: 'Address', city: 'District', region: 'Area' })
  assert.equal(findCountry('CI')?.name, 'Côte d’Ivoire')
  assert.equal(findCountry('HK')?.name, 'Hong Kong SAR China')
})

test('when a postal code is hostile, then no pattern goes over it more than once or twice', () => {
  const nested = /\([^()]*[+*][^()]*\)[+*{]/
  for (const { code, postalCodePattern } of countries) {
    if (postalCodePattern === null) continue
    assert.ok(!nested.test(postalCodePattern), `${code}: a repetition within a repetition`)
    assert.ok(!/[+*]|\{\d+,\}/.test(postalCodePattern.replaceAll(/\\./g, '')), `${code}: a repetition without a limit`)
  }
})
