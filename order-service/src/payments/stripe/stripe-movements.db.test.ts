import assert from 'node:assert/strict'
import { after, before, test } from 'node:test'
import { startFakeStripe } from '../../testing/fake-stripe.ts'
import { chargeObject, refundObject } from '../../testing/stripe-objects.ts'
import type { MovementQuery, ProviderMovement } from '../payment-provider.ts'
import { loadStripe, type StripeClient } from './stripe-client.ts'
import { listStripeMovements } from './stripe-movements.ts'

let ms = Date.parse('2026-11-27T12:00:00Z')
const day = { from: new Date('2026-11-27T00:00:00Z'), to: new Date('2026-11-28T00:00:00Z') }
let stripe: Awaited<ReturnType<typeof startFakeStripe>>
let client: StripeClient
before(async () => {
  stripe = await startFakeStripe(() => new Date(ms))
  client = await loadStripe({ secretKey: 'sk_test_fake', apiUrl: stripe.url, timeoutMs: 3_000 })
})
after(() => stripe.close())

const facts = { amount: 900, currency: 'usd', metadata: { key: 'the-order' }, payment_intent: 'pi_1' }
const charge = { ...chargeObject({ ...facts, captureBefore: 1 }), amount_captured: 800 }
const refund = refundObject({ ...facts, amount: 300, status: 'succeeded' })

async function readAll(query: Omit<MovementQuery, 'cursor'>): Promise<ProviderMovement[]> {
  const all: ProviderMovement[] = []
  for (let cursor: string | null = null; ; ) {
    const { movements, nextCursor } = await listStripeMovements(client, { ...query, cursor })
    all.push(...movements)
    if (nextCursor === null) return all
    cursor = nextCursor
  }
}

test('when the books are read page by page, then each capture and refund of the time is there once, and nothing else', async () => {
  stripe.books.move('charge', charge, 800)
  stripe.books.move('refund', refund, -300)
  stripe.books.move('stripe_fee', null, -30)
  stripe.books.move('adjustment', null, -800)
  stripe.books.move('refund_failure', refund, 300)
  ms = day.to.getTime()
  stripe.books.move('charge', charge, 800)
  const read = await readAll({ ...day, limit: 2 })
  assert.deepEqual(
    read.map(({ kind, amount, paymentReference }) => [kind, amount, paymentReference]),
    [
      ['refund-reversal', { amountMinor: 300, currency: 'USD' }, 'pi_1'],
      ['refund', { amountMinor: 300, currency: 'USD' }, 'pi_1'],
      ['capture', { amountMinor: 800, currency: 'USD' }, 'pi_1'],
    ],
  )
  assert.equal(read.at(-1)?.paymentKey, 'the-order')
  assert.deepEqual(await readAll({ ...day, limit: 100 }), read)
})

test('when the account is in another currency, then amounts are those that the customer paid', async () => {
  ms = Date.parse('2026-12-01T12:00:00Z')
  stripe.books.move('charge', { ...charge, currency: 'jpy', amount_captured: 5_000 }, 2_950, 'eur')
  const [moved] = await readAll({ from: new Date(ms), to: new Date(ms + 1_000), limit: 10 })
  assert.deepEqual(moved?.amount, { amountMinor: 5_000, currency: 'JPY' })
})
