import assert from 'node:assert/strict'
import { test } from 'node:test'
import type { Country } from '../api/schema.ts'
import { checkValues } from './read-checkout-form.ts'

const words = {
  requiredField: (label: string) => `${label}!`,
  invalidEmail: 'email!',
  name: 'Name',
  acceptFirst: 'terms!',
}
const country = {
  code: 'DE',
  fields: [
    { name: 'line1', label: 'Address', isRequired: true },
    { name: 'city', label: 'City', isRequired: true },
    { name: 'region', label: 'State', isRequired: false },
  ],
} as unknown as Country
const noTexts = { termsVersion: null, marketingTextVersion: null }
const check = (values: Record<string, string>, given: Partial<Parameters<typeof checkValues>[1]> = {}) =>
  checkValues(values, {
    country,
    billingCountry: undefined,
    shippingMethod: 'standard',
    texts: noTexts,
    words,
    ...given,
  })
const complete = { email: 'ada@example.com', name: 'Ada', line1: 'A 1', city: 'B', paymentMethod: 'card' }

test('when fields are missing, then each is told by the path that the API has for it', () => {
  assert.deepEqual(check({ email: 'ada@example' }).errors, {
    email: 'email!',
    'shippingAddress.name': 'Name!',
    'shippingAddress.line1': 'Address!',
    'shippingAddress.city': 'City!',
  })
})

test('when a form is complete, then its address has the fields of the country, and no empty ones', () => {
  const values = {
    email: 'ada@example.com',
    name: 'Ada',
    line1: 'A 1',
    city: 'B',
    region: '',
    postalCode: '1',
    line2: '',
  }
  const { form, errors } = check({ ...values, paymentMethod: 'card' })
  assert.deepEqual(errors, {})
  assert.deepEqual(form, {
    email: 'ada@example.com',
    shippingAddress: { name: 'Ada', line1: 'A 1', city: 'B', country: 'DE' },
    shippingMethod: 'standard',
    paymentMethod: 'card',
  })
})

test('when the invoice goes elsewhere, then that address is checked and sent as well', () => {
  const { errors } = check({ ...complete, 'billing-name': 'Ada Ltd' }, { billingCountry: country })
  assert.deepEqual(Object.keys(errors), ['billingAddress.line1', 'billingAddress.city'])
  const values = { ...complete, 'billing-name': 'Ada Ltd', 'billing-line1': 'C 3', 'billing-city': 'D', vatId: 'DE1' }
  const { form } = check(values, { billingCountry: country })
  assert.deepEqual(form.billingAddress, { name: 'Ada Ltd', line1: 'C 3', city: 'D', country: 'DE' })
  assert.equal(form.vatId, 'DE1')
  assert.equal(form.shippingAddress.line1, 'A 1')
})

test('when the store has terms, then they are accepted, and each question is sent with its version and answer', () => {
  const texts = { termsVersion: '2026-11', marketingTextVersion: '3' }
  assert.deepEqual(check(complete, { texts }).errors, { consents: 'terms!' })
  const { form, errors } = check({ ...complete, terms: 'on' }, { texts })
  assert.deepEqual(errors, {})
  assert.deepEqual(form.consents, [
    { kind: 'terms', textVersion: '2026-11', isGranted: true, source: 'checkout-page' },
    { kind: 'marketing', textVersion: '3', isGranted: false, source: 'checkout-page' },
  ])
})
