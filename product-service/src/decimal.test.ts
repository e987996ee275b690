import assert from 'node:assert/strict'
import { test } from 'node:test'
import { formatMinor } from '@storefleet/contracts'
import { parseMinor } from './decimal.ts'

const amounts: [string, number, number | undefined][] = [
  ['50', 2, 5000],
  ['50.', 2, 5000],
  ['0.07', 2, 7],
  ['19.99', 2, 1999],
  ['1.005', 3, 1005],
  ['10.500', 2, 1050],
  ['9007199254740.99', 2, 900719925474099],
  ['1500', 0, 1500],
  ['1500.00', 0, 1500],
  ['10.555', 2, undefined],
  ['1,000.00', 2, undefined],
  ['-1', 2, undefined],
  ['1e3', 2, undefined],
  ['.5', 2, undefined],
  ['$5', 2, undefined],
  ['', 2, undefined],
  ['99999999999999', 2, undefined],
]
for (const [text, digits, minor] of amounts) {
  test(`when a price is written "${text}" with ${digits} digits, then it is ${minor} minor units`, () => {
    assert.equal(parseMinor(text, digits), minor)
  })
}

test('when minor units are written and read again, then they are the same', () => {
  for (const minor of [0, 1, 10, 99, 100, 123456789]) {
    for (const digits of [0, 2, 3]) assert.equal(parseMinor(formatMinor(minor, digits), digits), minor)
  }
})
