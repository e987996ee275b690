import assert from 'node:assert/strict'
import { before, test } from 'node:test'
import { waitFor } from '@storefleet/test-kit'
import { type OrderServiceUnderTest, startOrderService } from '../testing/order-service-under-test.ts'

type Amounts = { amount: { amountMinor: number } }[]
const minor = (parts: Amounts) => parts.reduce((total, { amount }) => total + amount.amountMinor, 0)

let shop: OrderServiceUnderTest
let staff: string
before(async () => {
  shop = await startOrderService()
  staff = await shop.host.tokenFor({ role: 'staff' })
})

const post = async (path: string, body: object) => {
  const { status, body: order } = await shop.post(`/api/v1/orders/${path}`, body, { token: staff })
  assert.equal(status, 201, JSON.stringify(order))
  return order
}
const get = async (path: string) => (await shop.request('GET', `/api/v1/orders/${path}`, { token: staff })).body
const balancesOf = async (id: string) =>
  Object.fromEntries(
    (await get(`${id}/ledger`)).balances.map(({ account, balanceMinor }: { account: string; balanceMinor: number }) => [
      account,
      balanceMinor,
    ]),
  )
const totalOf = async (id: string, kind: string) => {
  const { items } = await get(`${id}/documents`)
  const ofKind = items.filter((document: { kind: string }) => document.kind === kind)
  return ofKind.reduce((sum: number, { total }: { total: { amountMinor: number } }) => sum + total.amountMinor, 0)
}

test('when a unit that is not shipped is refunded by line and then cancelled, then it is refunded and credited once', async () => {
  const shirt = shop.stock.sell()
  const hat = shop.stock.sell({ unitPrice: { amountMinor: 2_000, currency: 'USD' } })
  const items = [shirt, hat].map(({ variantId }) => ({ variantId, quantity: 1 }))
  const { body: order } = await shop.placeOrder({ items })
  // The first parcel captures everything.
  await post(`${order.id}/shipments`, { carrier: 'DHL', lines: [{ itemId: '1', quantity: 1 }] })
  await post(`${order.id}/refunds`, { reason: 'Out of stock', lines: [{ itemId: '2', quantity: 1 }] })
  const cancelled = await post(`${order.id}/cancellations`, {
    lines: [{ itemId: '2', quantity: 1 }],
    reason: 'Out of stock',
  })
  assert.equal(minor(cancelled.refunds), 2_400)
  const charged = order.total.amountMinor
  await waitFor(async () => (await get(order.id)).refunded.amountMinor === 2_400)
  const { receivable, refunds = 0, provider } = await balancesOf(order.id)
  assert.deepEqual([receivable, refunds, provider], [0, 0, charged - 2_400])
  assert.deepEqual([await totalOf(order.id, 'invoice'), await totalOf(order.id, 'credit-note')], [charged, 2_400])

  // The rest can still be refunded, to the cent.
  const whole = await post(`${order.id}/refunds`, { reason: 'Too small' })
  assert.deepEqual([whole.status, minor(whole.refunds)], ['refunded', charged])
  assert.deepEqual([await totalOf(order.id, 'credit-note'), (await balancesOf(order.id)).provider], [charged, 0])
})

test('when a unit came back in a return and the rest is cancelled, then both are refunded', async () => {
  const { body: order } = await shop.placeOrder()
  const shipped = await post(`${order.id}/shipments`, { carrier: 'DHL', lines: [{ itemId: '1', quantity: 1 }] })
  const delivered = await shop.post(
    `/api/v1/orders/${order.id}/shipments/${shipped.shipments[0].id}/delivered`,
    {},
    { token: staff },
  )
  assert.equal(delivered.status, 200, JSON.stringify(delivered.body))
  const { body: given } = await shop.post(
    `/api/v1/orders/${order.id}/returns`,
    { lines: [{ itemId: '1', quantity: 1, reason: 'wrong-size' }] },
    { token: staff },
  )
  const step = async (name: string, body: object) => {
    const response = await shop.post(`/api/v1/returns/${given.id}/${name}`, body, { token: staff })
    assert.ok(response.status < 300, JSON.stringify(response.body))
  }
  await step('approve', {})
  await step('receive', {})
  await step('inspect', { lines: [{ itemId: '1', accepted: 1, condition: 'damaged', restock: 0 }] })
  await step('refund', {})
  const cancelled = await post(`${order.id}/cancellations`, {})
  assert.deepEqual(
    cancelled.refunds.map(({ amount }: Amounts[number]) => amount.amountMinor).toSorted(),
    [6_000, 6_000],
  )
})
