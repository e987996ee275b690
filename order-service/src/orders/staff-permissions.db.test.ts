import assert from 'node:assert/strict'
import { randomUUID } from 'node:crypto'
import { before, test } from 'node:test'
import { type OrderServiceUnderTest, startOrderService } from '../testing/order-service-under-test.ts'

let shop: OrderServiceUnderTest
let all: string
let clerk: string
let cashier: string
before(async () => {
  shop = await startOrderService()
  all = await shop.host.tokenFor({ role: 'staff' })
  clerk = await shop.host.tokenFor({ role: 'staff', permissions: ['orders'] })
  cashier = await shop.host.tokenFor({ role: 'staff', permissions: ['refunds'] })
})

const codeOf = ({ status, body }: { status: number; body: { code?: string } }) => [status, body.code]
const missing = [403, 'permission-missing']

/** Two units, of which one has been shipped: all is captured. */
async function capturedOrder() {
  const { body } = await shop.placeOrder()
  const lines = [{ itemId: body.items[0].id, quantity: 1 }]
  const shipped = await shop.post(`/api/v1/orders/${body.id}/shipments`, { carrier: 'DHL', lines }, { token: all })
  assert.equal(shipped.status, 201, JSON.stringify(shipped.body))
  return { id: body.id as string, lines }
}

test('when staff may not refund, then they give no money back by a refund, a return or a cancellation', async () => {
  const { id, lines } = await capturedOrder()
  const path = `/api/v1/orders/${id}`
  assert.deepEqual(codeOf(await shop.post(`${path}/refunds`, { reason: 'Gift' }, { token: clerk })), missing)
  assert.deepEqual(codeOf(await shop.post(`/api/v1/returns/${randomUUID()}/refund`, {}, { token: clerk })), missing)
  assert.deepEqual(codeOf(await shop.post(`${path}/cancellations`, { lines }, { token: clerk })), missing)
  const read = await shop.request('GET', path, { token: clerk })
  assert.deepEqual([read.status, read.body.refunds, read.body.cancellations], [200, [], []])
  assert.equal((await shop.post(`${path}/cancellations`, { lines }, { token: all })).status, 201)
})

test('when nothing is captured, then staff who may not refund may cancel', async () => {
  const { body } = await shop.placeOrder()
  assert.equal((await shop.post(`/api/v1/orders/${body.id}/cancel`, {}, { token: clerk })).status, 200)
})

test('when staff do not handle orders, then the orders of others are hidden from them', async () => {
  const { id } = await capturedOrder()
  assert.deepEqual(codeOf(await shop.request('GET', `/api/v1/orders/${id}`, { token: cashier })), [
    404,
    'order-not-found',
  ])
  const listed = await shop.request('GET', '/api/v1/orders', { token: cashier })
  assert.deepEqual([listed.status, listed.body.items], [200, []])
  const refund = await shop.post(`/api/v1/orders/${id}/refunds`, { reason: 'Damaged' }, { token: cashier })
  assert.deepEqual(codeOf(refund), [404, 'order-not-found'])
})
