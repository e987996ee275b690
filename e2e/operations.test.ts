import assert from 'node:assert/strict'
import { randomUUID } from 'node:crypto'
import { test } from 'node:test'
import { waitFor } from '@storefleet/test-kit'
import { openShop } from './support/shop.ts'
import { createProduct, expectStatus, orderOf, signIn, signInAdmin } from './support/steps.ts'
import { readTimeline, readWholeTimeline } from './support/timeline.ts'

const services = ['user-service', 'product-service', 'order-service', 'notification-service']

const shop = await openShop()
const admin = await signInAdmin(shop)
const { token } = await signIn(shop, 'staff@storefleet.test')

test('when an order is placed and paid, then its story tells all of it once, in order, as caused by the checkout', async () => {
  const { variantId } = await createProduct(shop, admin.token, { stock: 10 })
  const orderInput = orderOf(variantId)
  const correlationId = randomUUID()
  const placed = await shop.pay('/api/v1/orders', orderInput, { headers: { 'x-correlation-id': correlationId } })
  const order = expectStatus(placed, 201).body

  const timeline = await readWholeTimeline(shop, token, order)
  assert.deepEqual(new Set(timeline.map((entry) => entry.correlationId)), new Set([correlationId]))
  for (const hidden of [order.accessToken, orderInput.email, order.number, 'pm_card_visa'])
    assert.ok(!JSON.stringify(timeline).includes(hidden), hidden)
})

test('when a payment is declined, then its story says why', async () => {
  const { variantId } = await createProduct(shop, admin.token, { stock: 10 })
  const orderInput = orderOf(variantId, { payment: { paymentMethod: 'pm_card_visa_chargeDeclined' } })
  const { orderId } = expectStatus(await shop.pay('/api/v1/orders', orderInput), 402).body
  const timeline = await readWholeTimeline(shop, token, { id: orderId, status: 'payment_failed' })
  assert.equal(timeline.find(({ what }) => what === 'payment-declined')?.detail?.note, 'card_declined')
})

test('when an order is cancelled, then its story ends with the stock back and the money released', async () => {
  const { variantId } = await createProduct(shop, admin.token, { stock: 10 })
  const order = expectStatus(await shop.pay('/api/v1/orders', orderOf(variantId)), 201).body
  await readWholeTimeline(shop, token, order)
  expectStatus(await shop.pay(`/api/v1/orders/${order.id}/cancel`, { reason: 'too late' }, { token }), 200)

  const timeline = await waitFor(async () => {
    const told = await readTimeline(shop, token, order.id)
    const isTold = (what: string) => told.some((entry) => entry.what === what)
    return isTold('released') && isTold('payment-voided') && told
  })
  const cancelled = timeline.find(({ what }) => what === 'cancelled')
  assert.deepEqual([cancelled?.detail?.status, cancelled?.detail?.note], ['cancelled', 'too late'])
  assert.equal(timeline.findLast(({ kind }) => kind === 'order')?.detail?.status, 'cancelled')
})

test('when there is no such order, then there is no story', async () => {
  const response = expectStatus(await shop.get(`/api/v1/orders/${randomUUID()}/story`, { token }), 404)
  assert.equal(response.body.code, 'order-not-found')
  expectStatus(await shop.get('/api/v1/orders/SF-1/story', { token }), 400)
})

test('when the shop is left alone, then every service has told all and parked nothing', async () => {
  for (const service of services) {
    const flow = await waitFor(async () => {
      const { body } = expectStatus(await shop.get(`/api/v1/operations/${service}/outbox`, { token }), 200)
      return body.outbox.pending === 0 && body
    })
    assert.deepEqual(flow.inbox, { retrying: 0, parked: 0 })
    const letters = await shop.get(`/api/v1/operations/${service}/dead-letters`, { token })
    assert.deepEqual(expectStatus(letters, 200).body, { items: [], nextCursor: null })
  }
})

test('when the fleet is looked at, then every replica is ready and says what it runs', async () => {
  const { body } = expectStatus(await shop.get('/api/v1/operations/fleet', { token }), 200)
  assert.deepEqual(
    body.services.map(({ service }: { service: string }) => service),
    ['api-gateway', ...services, 'storefront'],
  )
  for (const { service, replicas } of body.services) {
    assert.ok(replicas.length >= 1, service)
    for (const replica of replicas) {
      assert.equal(replica.status, 'ready', JSON.stringify(replica))
      assert.match(replica.version, /^\d+\.\d+\.\d+$/)
      assert.ok(Date.parse(replica.startedAt) <= Date.now())
    }
  }
})
