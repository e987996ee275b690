import assert from 'node:assert/strict'
import { randomUUID } from 'node:crypto'
import { before, describe, test } from 'node:test'
import { waitFor } from '@storefleet/test-kit'
import { payWith } from '../testing/order-request.ts'
import { type OrderServiceUnderTest, startOrderService } from '../testing/order-service-under-test.ts'
import { signWebhook } from './webhook-signature.ts'

const webhookSecret = 'a-secret-of-this-test-that-is-long-enough'
let shop: OrderServiceUnderTest
let staff: string
before(async () => {
  shop = await startOrderService({ settings: { PAYMENT_TIMEOUT_MS: '2000', SANDBOX_WEBHOOK_SECRET: webhookSecret } })
  staff = await shop.host.tokenFor({ role: 'staff' })
})

const sendWebhook = (orderId: string, id: string = randomUUID()) => {
  const body = JSON.stringify({ id, type: 'payment.updated', data: { orderId } })
  const headers = {
    'content-type': 'application/json',
    'storefleet-signature': signWebhook(webhookSecret, body, new Date()),
  }
  return shop.request('POST', '/api/v1/payments/webhooks/sandbox', { headers, body })
}
const read = async (orderId: string) => (await shop.request('GET', `/api/v1/orders/${orderId}`, { token: staff })).body
const eventsOf = (orderId: string) =>
  shop.host.capturedEvents
    .filter(({ data }) => (data as { orderId?: string }).orderId === orderId)
    .map(({ type }) => type)
const confirmedOnce = ['order.placed', 'payment.authorized', 'order.confirmed']

describe('a webhook of the provider', () => {
  test('when it arrives twice, at once and again later, then the order is confirmed once', async () => {
    const { body: order } = await shop.placeOrder(payWith('pm_sandbox_timeout'))
    assert.equal(order.status, 'pending')
    const id = randomUUID()
    const responses = await Promise.all([sendWebhook(order.id, id), sendWebhook(order.id, id), sendWebhook(order.id)])
    responses.push(await sendWebhook(order.id, id))

    assert.deepEqual(
      responses.map(({ status }) => status),
      [200, 200, 200, 200],
    )
    assert.equal((await read(order.id)).status, 'confirmed')
    await waitFor(() => eventsOf(order.id).length >= 3)
    assert.deepEqual(eventsOf(order.id), confirmedOnce)
  })

  test('when it arrives after the order was cancelled, then the order does not change', async () => {
    const { body: order } = await shop.placeOrder()
    await shop.post(`/api/v1/orders/${order.id}/cancel?accessToken=${order.accessToken}`, {})
    const cancelled = await waitFor(async () => {
      const current = await read(order.id)
      return current.payment.status === 'voided' && current
    })
    const published = await waitFor(() => eventsOf(order.id).includes('payment.voided') && eventsOf(order.id))
    assert.equal((await sendWebhook(order.id)).status, 200)

    assert.deepEqual(await read(order.id), cancelled)
    assert.deepEqual(eventsOf(order.id), published)
  })

  test('when it arrives before the response of the provider, then the order is confirmed once', async () => {
    const email = `${randomUUID()}@example.com`
    const placing = shop.placeOrder({ email, ...payWith('pm_sandbox_timeout') })
    const orderId: string = await waitFor(async () => {
      const { body } = await shop.request('GET', `/api/v1/orders?email=${email}`, { token: staff })
      return body.items[0]?.id
    })
    await waitFor(async () => {
      assert.equal((await sendWebhook(orderId)).status, 200)
      return (await read(orderId)).status === 'confirmed'
    })
    const { body } = await placing

    assert.deepEqual([body.id, body.status], [orderId, 'confirmed'])
    await waitFor(() => eventsOf(orderId).length >= 3)
    assert.deepEqual(eventsOf(orderId), confirmedOnce)
  })
})
