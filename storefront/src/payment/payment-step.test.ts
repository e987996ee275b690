import assert from 'node:assert/strict'
import { test } from 'node:test'
import { paymentStepOf } from './payment-step.ts'

type Unpaid = Parameters<typeof paymentStepOf>[0]

const order = (given: Partial<Unpaid>): Unpaid => ({
  ...{ status: 'pending', nextAction: null, payableUntil: '2026-11-27T12:00:00.000Z' },
  payment: { provider: 'sandbox' },
  ...given,
})

const confirm = { type: 'confirm', clientSecret: 'secret' } as const

test('when a payment was declined, then another way to pay is chosen, as long as the order can be paid', () => {
  assert.deepEqual(paymentStepOf(order({ status: 'payment_failed' })), { do: 'choose' })
  assert.deepEqual(paymentStepOf(order({ status: 'payment_failed', payableUntil: null })), { do: 'nothing' })
})

test('when a payment waits for the customer, then the step says what they do', () => {
  const redirect = { type: 'redirect', url: 'https://bank.test/1' } as const
  assert.deepEqual(paymentStepOf(order({ nextAction: redirect })), { do: 'go-to-bank', url: redirect.url })
  assert.deepEqual(paymentStepOf(order({ nextAction: confirm })), { do: 'confirm', clientSecret: 'secret' })
  assert.deepEqual(paymentStepOf(order({})), { do: 'wait' })
})

test('when a provider wants its own library to confirm, then another way to pay is chosen', () => {
  assert.deepEqual(paymentStepOf(order({ nextAction: confirm, payment: { provider: 'stripe' } })), { do: 'choose' })
})

test('when an order is paid or has ended, then nothing is left to do', () => {
  for (const status of ['confirmed', 'shipped', 'cancelled'] as const) {
    assert.deepEqual(paymentStepOf(order({ status, payableUntil: null })), { do: 'nothing' })
  }
})
