import assert from 'node:assert/strict'
import { before, test } from 'node:test'
import { waitFor } from '@storefleet/test-kit'
import { type OrderServiceUnderTest, startOrderService } from '../testing/order-service-under-test.ts'

const usd = (amountMinor: number) => ({ amountMinor, currency: 'USD' })
let shop: OrderServiceUnderTest
let staff: string
before(async () => {
  shop = await startOrderService()
  staff = await shop.host.tokenFor({ role: 'staff' })
})

/** Two shirts at 50.00 and 20 % tax, and shipping at 5.00: shipped. */
async function shippedOrder() {
  const { body } = await shop.placeOrder()
  assert.equal(
    (await shop.post(`/api/v1/orders/${body.id}/shipments`, { carrier: 'DHL' }, { token: staff })).status,
    201,
  )
  return body
}
const refund = (id: string, body: Record<string, unknown>) =>
  shop.post(`/api/v1/orders/${id}/refunds`, { reason: 'Too small', ...body }, { token: staff })

test('when units and a part of shipping are refunded, then the refund names its lines and taxes, in the event too', async () => {
  const { id, items } = await shippedOrder()
  const { status, body } = await refund(id, { lines: [{ itemId: items[0].id, quantity: 1 }], shipping: usd(300) })
  assert.equal(status, 201)
  const [first] = body.refunds
  assert.deepEqual([first.amount, first.shipping.amount], [usd(6_300), usd(300)])
  assert.deepEqual(
    first.lines.map(({ itemId, quantity, amount }: Record<string, unknown>) => [itemId, quantity, amount]),
    [[items[0].id, 1, usd(6_000)]],
  )
  assert.deepEqual(first.taxLines, [
    { name: 'VAT', percent: '20', reason: 'rate', taxable: usd(5_250), amount: usd(1_050) },
  ])
  const event = await waitFor(() =>
    shop.host.capturedEvents.find(({ type, subject }) => type === 'order.refunded' && subject === id),
  )
  assert.partialDeepStrictEqual(event.data, {
    ...{ refundLines: first.lines, refundShipping: first.shipping, refundTaxLines: first.taxLines },
  })

  const rest = await refund(id, {})
  assert.deepEqual([rest.status, rest.body.status, rest.body.refunds[1].amount], [201, 'refunded', usd(6_300)])
  const read = await shop.request('GET', `/api/v1/orders/${id}`, { token: staff })
  assert.deepEqual(read.body.refunds, rest.body.refunds)
})

test('when a refund is not possible, then it says which member is wrong and nothing is refunded', async () => {
  const { id } = await shippedOrder()
  const wrong: [Record<string, unknown>, number, string, string][] = [
    [{ amount: usd(1), lines: [{ itemId: '1', quantity: 1 }] }, 400, 'refund-lines-or-amount', 'amount'],
    [{ amount: usd(1), shipping: usd(1) }, 400, 'refund-lines-or-amount', 'amount'],
    [{ shipping: { amountMinor: 1, currency: 'EUR' } }, 422, 'currency-mismatch', 'shipping.currency'],
    [{ shipping: usd(601) }, 422, 'refund-too-large', 'shipping.amountMinor'],
    [{ lines: [{ itemId: '1', quantity: 3 }] }, 422, 'units-not-refundable', 'lines[0].quantity'],
    [{ lines: [{ itemId: '2', quantity: 1 }] }, 422, 'unknown-item', 'lines[0].itemId'],
  ]
  for (const [given, status, code, field] of wrong) {
    const { status: found, body } = await refund(id, given)
    assert.deepEqual([found, body.code, body.errors?.[0]?.field], [status, code, field])
  }
  const { body } = await shop.request('GET', `/api/v1/orders/${id}`, { token: staff })
  assert.deepEqual(body.refunds, [])
})

test('when the same units are refunded twice at once, then one of them is', async () => {
  const { id } = await shippedOrder()
  const both = await Promise.all([1, 2].map(() => refund(id, { lines: [{ itemId: '1', quantity: 2 }] })))
  assert.deepEqual(both.map(({ status }) => status).toSorted(), [201, 422])
})
