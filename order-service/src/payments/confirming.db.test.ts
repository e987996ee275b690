import assert from 'node:assert/strict'
import { randomUUID } from 'node:crypto'
import { before, test } from 'node:test'
import { payWith } from '../testing/order-request.ts'
import { type OrderServiceUnderTest, startOrderService } from '../testing/order-service-under-test.ts'

let shop: OrderServiceUnderTest
before(async () => {
  shop = await startOrderService()
})

const waiting = async () => (await shop.placeOrder(payWith('pm_sandbox_confirm'))).body
const confirm = (clientSecret: string, isApproved?: boolean) =>
  shop.request('POST', '/api/v1/payments/sandbox/confirmations', { body: { clientSecret, isApproved } })
const read = async ({ id, accessToken }: { id: string; accessToken: string }) =>
  (await shop.request('GET', `/api/v1/orders/${id}?accessToken=${accessToken}`)).body

test('when the page of the shop confirms the payment, then the order is confirmed, once', async () => {
  const order = await waiting()
  assert.deepEqual([order.status, order.nextAction.type], ['pending', 'confirm'])
  const { clientSecret } = order.nextAction
  assert.deepEqual((await confirm(clientSecret)).body, { orderId: order.id, status: 'authorized' })
  assert.deepEqual((await confirm(clientSecret, false)).body.status, 'authorized')
  const { status, nextAction } = await read(order)
  assert.deepEqual([status, nextAction], ['confirmed', null])
})

test('when the bank declines, then the order waits for another payment', async () => {
  const order = await waiting()
  await confirm(order.nextAction.clientSecret, false)
  assert.equal((await read(order)).status, 'payment_failed')
})

test('when the secret is of no payment, then it is 404, and 400 where it is none', async () => {
  assert.equal((await confirm(`sandbox_secret_${randomUUID()}`)).status, 404)
  assert.equal((await confirm(randomUUID())).status, 400)
})

test('when the ways to pay are listed, then their ids are unique and nothing secret is shown', async () => {
  const { status, body } = await shop.request('GET', '/api/v1/payment-methods?country=GB')
  assert.equal(status, 200)
  assert.deepEqual(body.items[0], {
    ...{ id: 'pm_card_visa', provider: 'sandbox', name: 'Test card', kind: 'card', publicDetails: {} },
    description: 'Moves no money: the sandbox takes payments here',
  })
  const ids = body.items.map(({ id }: { id: string }) => id)
  assert.equal(new Set(ids).size, ids.length)
  assert.equal((await shop.request('GET', '/api/v1/payment-methods?country=nowhere')).status, 400)
})
