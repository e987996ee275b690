import assert from 'node:assert/strict'
import { test } from 'node:test'
import fc from 'fast-check'
import { fromStripeAmount, toStripeAmount } from './stripe-amounts.ts'

test('when a currency has as many digits at Stripe as here, then the amount is the same', () => {
  assert.deepEqual(toStripeAmount({ amountMinor: 12_600, currency: 'USD' }), { amount: 12_600, currency: 'usd' })
  assert.deepEqual(toStripeAmount({ amountMinor: 500, currency: 'JPY' }), { amount: 500, currency: 'jpy' })
  assert.deepEqual(toStripeAmount({ amountMinor: 1_250, currency: 'KWD' }), { amount: 1_250, currency: 'kwd' })
})

test('when Stripe counts a currency otherwise, then the amount is converted', () => {
  assert.deepEqual(toStripeAmount({ amountMinor: 500, currency: 'ISK' }), { amount: 50_000, currency: 'isk' })
  assert.deepEqual(toStripeAmount({ amountMinor: 500, currency: 'UGX' }), { amount: 50_000, currency: 'ugx' })
})

test('when Stripe cannot express an amount, then it is refused', () => {
  assert.throws(() => toStripeAmount({ amountMinor: 1_255, currency: 'KWD' }), /no amount/)
})

test('when an amount goes to Stripe and back, then it is the same', () => {
  const amounts = fc.record({
    amountMinor: fc.nat(1_000_000_000).map((amount) => amount * 10),
    currency: fc.constantFrom('USD', 'EUR', 'JPY', 'KRW', 'ISK', 'UGX', 'KWD', 'BHD', 'HUF', 'TWD'),
  })
  fc.assert(fc.property(amounts, (amount) => assert.deepEqual(fromStripeAmount(toStripeAmount(amount)), { ...amount })))
})
