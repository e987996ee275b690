import assert from 'node:assert/strict'
import { test } from 'node:test'
import { formatMinor, formatMoney, fractionDigitsOf } from './format-money.ts'

const written: [number, string, string][] = [
  [12600, 'USD', '$126.00'],
  [5, 'USD', '$0.05'],
  [0, 'EUR', '€0.00'],
  [-1250, 'GBP', '-£12.50'],
  [2500, 'JPY', '¥2,500'],
  [2500, 'KWD', 'KWD 2.500'],
  [7, 'KWD', 'KWD 0.007'],
  [9007199254740991, 'USD', '$90,071,992,547,409.91'],
]

for (const [amountMinor, currency, expected] of written) {
  test(`when ${amountMinor} ${currency} is written, then it reads ${expected}`, () => {
    assert.equal(formatMoney({ amountMinor, currency }), expected)
  })
}

test('when a currency has no, two or three fraction digits, then an amount in minor units has as many', () => {
  const digits = ['JPY', 'USD', 'KWD'].map(fractionDigitsOf)
  assert.deepEqual(digits, [0, 2, 3])
  assert.deepEqual(
    digits.map((count) => formatMinor(-5, count)),
    ['-5', '-0.05', '-0.005'],
  )
})
