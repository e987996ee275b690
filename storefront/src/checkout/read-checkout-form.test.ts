import assert from 'node:assert/strict'
import { test } from 'node:test'
import type { Country } from '../api/schema.ts'
import { checkValues } from './read-checkout-form.ts'

const words = { requiredField: (label: string) => `${label}!`, invalidEmail: 'email!', name: 'Name' }
const country = {
  code: 'DE',
  fields: [
    { name: 'line1', label: 'Address', isRequired: true },
    { name: 'city', label: 'City', isRequired: true },
    { name: 'region', label: 'State', isRequired: false },
  ],
} as unknown as Country
const check = (values: Record<string, string>) => checkValues(values, { country, shippingMethod: 'standard', words })

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
