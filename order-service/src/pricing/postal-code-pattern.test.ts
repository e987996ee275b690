import assert from 'node:assert/strict'
import { describe, test } from 'node:test'
import { countries } from '@storefleet/contracts/countries'
import { withoutFlag } from './postal-code-pattern.ts'

describe('a postal code pattern without a flag', () => {
  test('when it has letters and classes, then both cases are in it, and escapes stay', () => {
    assert.equal(withoutFlag('^[A-Z]\\d GIR$'), '^[A-Za-z]\\d [Gg][Ii][Rr]$')
    assert.equal(withoutFlag('^[ABD-H\\d]$'), '^[ABD-H\\dabd-h]$')
  })

  for (const { code, postalCodePattern: pattern, postalCodeExample: example } of countries) {
    if (pattern === null) continue
    test(`when a postal code of ${code} is checked, then it is as with the flag`, () => {
      const [flagged, plain] = [new RegExp(pattern, 'i'), new RegExp(withoutFlag(pattern))]
      const codes = [example ?? '', '1', 'A', '12345', 'AB1 2CD', 'x'].flatMap((text) => [
        text,
        text.toLowerCase(),
        ` ${text}`,
        `${text}9`,
      ])
      for (const text of codes) assert.equal(plain.test(text), flagged.test(text), `${code} ${text}`)
    })
  }

  test('when a browser reads it as the pattern of an input, then it is one', () => {
    for (const { postalCodePattern } of countries) {
      if (postalCodePattern !== null) assert.ok(new RegExp(withoutFlag(postalCodePattern), 'v'))
    }
  })
})
