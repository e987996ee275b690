import assert from 'node:assert/strict'
import { test } from 'node:test'
import { readMoney, writeMoney } from './read-money.ts'

for (const [text, currency, amountMinor] of [
  ['18.50', 'EUR', 1850],
  ['18,5', 'EUR', 1850],
  [' 18 ', 'EUR', 1800],
  ['0.07', 'EUR', 7],
  ['1850', 'JPY', 1850],
  ['1.234', 'KWD', 1234],
] as const) {
  test(`when staff enter ${JSON.stringify(text)} ${currency}, then it is ${amountMinor} of its smallest units`, () => {
    assert.deepEqual(readMoney(text, currency), { amountMinor, currency })
  })
}

for (const text of ['', '-1', '1.2.3', '1,234.50', '1.005', 'ten', '1e3', '12345678901']) {
  test(`when staff enter ${JSON.stringify(text)}, then it is no amount`, () => {
    assert.equal(readMoney(text, 'EUR'), undefined)
  })
}

test('when an amount is written into a field, then it reads as the same amount', () => {
  for (const money of [
    { amountMinor: 1850, currency: 'EUR' },
    { amountMinor: 5, currency: 'EUR' },
    { amountMinor: 1850, currency: 'JPY' },
  ])
    assert.deepEqual(readMoney(writeMoney(money), money.currency), money)
})
