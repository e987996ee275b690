import assert from 'node:assert/strict'
import { test } from 'node:test'
import { readVatId } from './vat-id.ts'

test('when a VAT id is written with spaces, dots or small letters, then its country and number are read', () => {
  assert.deepEqual(readVatId('de 123 456 789'), { country: 'DE', number: '123456789' })
  assert.deepEqual(readVatId('EL.123456789'), { country: 'GR', number: '123456789' })
  assert.deepEqual(readVatId('ATU12345678'), { country: 'AT', number: 'U12345678' })
})

test('when the form is not that of the country, then it is no VAT id', () => {
  for (const text of ['DE12345678', 'GR123456789', 'US123456789', '', 'DE', 'DE1234567890', 'constructor'])
    assert.equal(readVatId(text), undefined, text)
})
