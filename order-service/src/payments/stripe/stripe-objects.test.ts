import assert from 'node:assert/strict'
import { readFileSync } from 'node:fs'
import { test } from 'node:test'
import {
  balanceTransactionObject,
  chargeObject,
  disputeObject,
  eventObject,
  intentObject,
  refundObject,
} from '../../testing/stripe-objects.ts'

/** Stripe's published fixtures are not part of the repository: `STRIPE_FIXTURES`, or beside it. */
const fixtures = readFixtures(
  process.env.STRIPE_FIXTURES,
  new URL('../../../../../shared/data/stripe-fixtures.json', import.meta.url),
)

function readFixtures(named: string | undefined, beside: URL): Record<string, Record<string, unknown>> | undefined {
  try {
    return JSON.parse(readFileSync(named ?? beside, 'utf8')).resources
  } catch (error) {
    if (named === undefined && (error as NodeJS.ErrnoException).code === 'ENOENT') return undefined
    throw error
  }
}

const ours: Record<string, object> = {
  payment_intent: intentObject({
    ...{ amount: 100, currency: 'usd', metadata: {}, payment_method: null, status: 'requires_payment_method' },
    capture_method: 'manual',
  }),
  refund: refundObject({ amount: 100, currency: 'usd', metadata: {}, payment_intent: null, status: 'succeeded' }),
  dispute: disputeObject({
    ...{ amount: 100, currency: 'usd', payment_intent: null, reason: 'general', status: 'needs_response', dueBy: 1 },
  }),
  charge: chargeObject({ amount: 100, currency: 'usd', metadata: {}, payment_intent: null, captureBefore: 1 }),
  balance_transaction: balanceTransactionObject({
    ...{ amount: 100, currency: 'usd', type: 'charge', created: 1, source: null },
  }),
  event: eventObject('payment_intent.succeeded', {}),
}

for (const [name, object] of Object.entries(ours)) {
  test(`when a ${name} of the fake server is compared with that of Stripe, then it has the same members`, {
    skip: fixtures ? false : 'Stripe’s fixtures are not here: set STRIPE_FIXTURES to stripe-fixtures.json',
  }, () => {
    assert.deepEqual(Object.keys(object).sort(), Object.keys(fixtures?.[name] ?? {}).sort())
  })
}
