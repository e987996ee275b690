import assert from 'node:assert/strict'
import { randomUUID } from 'node:crypto'
import { before, test } from 'node:test'
import { waitFor } from '@storefleet/test-kit'
import { payWith } from '../../testing/order-request.ts'
import { manualHarness, type ProviderHarness } from '../../testing/provider-harness.ts'

let harness: ProviderHarness
before(async () => {
  harness = await manualHarness()
})

const place = async (method = 'bank-transfer') => (await harness.shop.placeOrder(payWith(method))).body
const record = (order: { id: string; payment: { id: string } }, body: object, options: object = {}) =>
  harness.shop.post(`/api/v1/orders/${order.id}/payments/${order.payment.id}/record`, body, {
    token: harness.staff,
    ...options,
  })
const money = (amountMinor: number, currency = 'USD') => ({
  amount: { amountMinor, currency },
  receivedOn: '2026-11-27',
})

test('when an order is paid by bank transfer, then it says how, and events tell the customer', async () => {
  const { id, status, payment } = await place()
  assert.deepEqual([status, payment.status], ['confirmed', 'authorized'])
  assert.equal(payment.instructions.bankAccount.account, 'GB33BUKB20201555555555')
  const days = (Date.parse(payment.expiresAt) - Date.now()) / 86_400_000
  assert.ok(days > 6.9 && days <= 7, String(days))
  const event = await waitFor(() =>
    harness.shop.host.capturedEvents.find(({ subject, type }) => subject === id && type === 'order.confirmed'),
  )
  const { paymentInstructions } = event.data as { paymentInstructions?: unknown }
  assert.deepEqual(paymentInstructions, payment.instructions)
})

test('when staff record the money, then the payment is captured once, with reference and day', async () => {
  const order = await place()
  const key = randomUUID()
  const body = { ...money(12_600), reference: 'SEPA 4711' }
  const [first, second] = [await record(order, body, { key }), await record(order, body, { key })]
  assert.deepEqual([first.status, first.body.payment.status, second.status], [200, 'captured', 200])
  assert.equal((await record(order, body)).body.code, 'payment-not-open')
  const { body: history } = await harness.shop.request('GET', `/api/v1/orders/${order.id}/history`, {
    token: harness.staff,
  })
  assert.deepEqual(
    history.items
      .filter(({ what }: { what: string }) => what === 'payment-recorded')
      .map(({ detail }: { detail: string }) => detail),
    ['received 2026-11-27: SEPA 4711'],
  )
})

test('when the money is another amount, or the payment is none, then it is refused and nothing changes', async () => {
  const order = await place()
  for (const wrong of [money(12_599), money(12_601), money(12_600, 'EUR')]) {
    const { status, body } = await record(order, wrong)
    assert.deepEqual([status, body.code, body.errors[0].field], [422, 'amount-differs', 'amount'])
  }
  assert.equal((await record({ ...order, payment: { id: randomUUID() } }, money(12_600))).status, 404)
  assert.equal((await record(order, { ...money(12_600), receivedOn: 'yesterday' })).status, 400)
  assert.equal((await record(order, money(12_600), { token: await harness.shop.host.tokenFor({}) })).status, 403)
  const { body } = await harness.shop.request('GET', `/api/v1/orders/${order.id}`, { token: harness.staff })
  assert.equal(body.payment.status, 'authorized')
})

test('when the money comes in parts, then the order says what is open, and the last part pays it', async () => {
  const order = await place()
  assert.deepEqual([order.payment.open.amountMinor, order.payment.receipts], [12_600, []])
  const part = { ...money(5_000), isPart: true, reference: 'SEPA 1' }
  const first = await record(order, part)
  const { status, captured, open, receipts } = first.body.payment
  assert.deepEqual([first.status, status, captured.amountMinor, open.amountMinor], [200, 'authorized', 5_000, 7_600])
  assert.deepEqual(receipts, [{ amount: part.amount, reference: 'SEPA 1', receivedOn: '2026-11-27' }])
  const tooMuch = await record(order, { ...money(7_700), isPart: true })
  assert.deepEqual(
    [tooMuch.status, tooMuch.body.code, tooMuch.body.expected.amountMinor, tooMuch.body.overpaid.amountMinor],
    [422, 'amount-differs', 7_600, 100],
  )
  const last = await record(order, { ...money(7_600), reference: 'SEPA 2' })
  const paid = last.body.payment
  assert.deepEqual(
    [paid.status, paid.captured.amountMinor, paid.open, paid.receipts.length],
    ['captured', 12_600, null, 2],
  )
  const { body: ledger } = await harness.shop.request('GET', `/api/v1/orders/${order.id}/ledger`, {
    token: harness.staff,
  })
  const balances = ledger.balances.map(({ account, balanceMinor }: { account: string; balanceMinor: number }) => [
    account,
    balanceMinor,
  ])
  assert.deepEqual(Object.fromEntries(balances), {
    receivable: 0,
    sales: -10_500,
    tax: -2_100,
    held: 0,
    holds: 0,
    provider: 12_600,
  })
  const events = await waitFor(() => {
    const found = harness.shop.host.capturedEvents.filter(
      ({ subject, type }) => subject === order.id && type === 'payment.captured',
    )
    return found.length === 2 && found
  })
  assert.deepEqual(
    events.map(({ data }) => (data as { amount: { amountMinor: number } }).amount.amountMinor),
    [5_000, 7_600],
  )
})

test('when an order that was paid in part is cancelled, then nothing is lost, and staff record that the part went back', async () => {
  const order = await place()
  await record(order, { ...money(5_000), isPart: true })
  const path = `/api/v1/orders/${order.id}`
  const { body } = await harness.shop.post(`${path}/cancel`, {}, { token: harness.staff })
  assert.deepEqual([body.status, body.payment.status, body.payment.open], ['cancelled', 'captured', null])
  const refunded = await harness.shop.post(`${path}/refunds`, { reason: 'cancelled' }, { token: harness.staff })
  assert.deepEqual([refunded.status, refunded.body.refunded.amountMinor], [201, 5_000])
})

test('when what is open is cancelled, then the payment is paid', async () => {
  const order = await place()
  const path = `/api/v1/orders/${order.id}`
  await record(order, { ...money(6_600), isPart: true })
  const { body } = await harness.shop.post(
    `${path}/cancellations`,
    { lines: [{ itemId: '1', quantity: 1 }] },
    { token: harness.staff },
  )
  assert.deepEqual([body.payment.status, body.payment.open, body.refunds], ['captured', null, []])
})

test('when a way to pay is not set up, or not for this country, then it is neither listed nor taken', async () => {
  const list = async (country: string) =>
    (await harness.shop.request('GET', `/api/v1/payment-methods?country=${country}`)).body.items
  assert.deepEqual(
    (await list('GB')).map(({ id }: { id: string }) => id),
    ['bank-transfer', 'invoice'],
  )
  assert.deepEqual(await list('DE'), [])
  const { status, body } = await harness.shop.placeOrder(payWith('cash-on-delivery'))
  assert.deepEqual([status, body.code], [422, 'unknown-payment-method'])
})

test('when an order that was paid is cancelled, then staff record that the money went back', async () => {
  const order = await place()
  await record(order, money(12_600))
  const path = `/api/v1/orders/${order.id}`
  const cancelled = await harness.shop.post(`${path}/cancel`, {}, { token: harness.staff })
  assert.deepEqual([cancelled.body.status, cancelled.body.refunds], ['cancelled', []])
  const refunded = await harness.shop.post(`${path}/refunds`, { reason: 'cancelled' }, { token: harness.staff })
  assert.deepEqual([refunded.status, refunded.body.refunded.amountMinor], [201, 12_600])
})
