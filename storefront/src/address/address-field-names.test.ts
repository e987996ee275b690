import assert from 'node:assert/strict'
import { test } from 'node:test'
import { addressValues, fieldOfPath } from './address-field-names.ts'

test('when the API names a field, then it is found in the form, whichever address it is of', () => {
  const paths = ['email', 'shippingAddress.line1', 'billingAddress.line1', 'vatId', 'consents', 'consents[0].kind']
  assert.deepEqual(paths.map(fieldOfPath), ['email', 'line1', 'billing-line1', 'vatId', 'terms', 'terms'])
})

test('when a form has two addresses, then each is read by itself', () => {
  const values = { line1: 'A 1', 'billing-line1': 'B 2', 'billing-city': 'Kiel' }
  assert.deepEqual(addressValues('billing', values), { line1: 'B 2', city: 'Kiel' })
  assert.equal(addressValues('shipping', values).line1, 'A 1')
})
