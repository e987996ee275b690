import assert from 'node:assert/strict'
import { randomUUID } from 'node:crypto'
import { before, test } from 'node:test'
import { reservationExpired } from '@storefleet/contracts'
import { runWithContext } from '@storefleet/observability'
import { forEachDatabase, waitFor } from '@storefleet/test-kit'
import { orderBody, payWith } from '../testing/order-request.ts'
import { type OrderServiceUnderTest, startOrderService } from '../testing/order-service-under-test.ts'
import { createTestShop, Killed } from '../testing/test-shop.ts'
import { createOrderTimeline } from './store/order-timeline-store.ts'

// biome-ignore lint/suspicious/noExplicitAny: a test reads what it expects, and fails where it is not there.
type Entry = any

let shop: OrderServiceUnderTest
let staff: string
before(async () => {
  shop = await startOrderService()
  staff = await shop.host.tokenFor({ role: 'staff' })
})

const read = (orderId: string) =>
  shop.request('GET', `/api/v1/operations/order-service/orders/${orderId}/story`, { token: staff })
const timelineOf = async (orderId: string): Promise<Entry[]> => (await read(orderId)).body.items
const line = ({ kind, what, eventType, detail }: Entry) =>
  [kind, what, eventType ?? detail?.status].filter((word) => word !== undefined).join(' ')
const allSent = async (orderId: string) => {
  const timeline = await timelineOf(orderId)
  return timeline.every(({ what }) => what !== 'waiting') && timeline
}

test('when an order is placed, shipped and refunded, then its story has each step once, with its cause', async () => {
  const correlationId = randomUUID()
  const { body } = await shop.request('POST', '/api/v1/orders', {
    headers: { 'idempotency-key': randomUUID(), 'x-correlation-id': correlationId },
    body: { ...orderBody(), items: [{ variantId: shop.stock.sell().variantId, quantity: 2 }] },
  })
  await shop.post(`/api/v1/orders/${body.id}/shipments`, { carrier: 'DHL', trackingNumber: '0034' }, { token: staff })
  await shop.post(`/api/v1/orders/${body.id}/refunds`, { reason: 'too small' }, { token: staff })

  const timeline = await waitFor(() => allSent(body.id))
  assert.deepEqual(timeline.map(line).sort(), [
    'event sent order.confirmed',
    'event sent order.placed',
    'event sent order.refunded',
    'event sent order.shipped',
    'event sent payment.authorized',
    'event sent payment.captured',
    'event sent payment.refunded',
    'ledger authorized',
    'ledger captured',
    'ledger ordered',
    'ledger ordered',
    'ledger refunded',
    'ledger released',
    'order payment-authorized confirmed',
    'order placed pending',
    'order refund-started shipped',
    'order refunded refunded',
    'order shipment-started confirmed',
    'order shipped shipped',
    'payment opened captured',
    'refund opened refunded',
    'shipment opened shipped',
  ])
  assert.deepEqual(
    timeline.map(({ at }) => at),
    timeline.map(({ at }) => at).toSorted(),
  )
  assert.ok(timeline.every((entry) => entry.correlationId && entry.service === 'order-service'))
  const checkout = timeline.filter((entry) => entry.correlationId === correlationId).map(line)
  assert.deepEqual(checkout.sort(), [
    'event sent order.confirmed',
    'event sent order.placed',
    'event sent payment.authorized',
    'ledger authorized',
    'ledger ordered',
    'ledger ordered',
    'order payment-authorized confirmed',
    'order placed pending',
    'payment opened captured',
  ])
  const { attempts, detail } = timeline.find(({ eventType }) => eventType === 'order.confirmed')
  assert.equal(attempts, 1)
  assert.ok(detail.publishedAt)
  const payment = timeline.find(({ kind }) => kind === 'payment')
  assert.deepEqual(payment.detail, { status: 'captured', attempt: 1, amount: body.total })
  const captured = timeline.find(({ kind, what }) => kind === 'ledger' && what === 'captured')
  const { reference, ...entered } = captured.detail
  assert.deepEqual(entered, { debit: 'provider', credit: 'receivable', amount: body.total })
  assert.equal(
    reference,
    (await shop.request('GET', `/api/v1/orders/${body.id}`, { token: staff })).body.shipments[0].id,
  )
})

test('when a payment is declined and the reservation runs out, then the story has the reason and the event received', async () => {
  const { orderId } = (await shop.placeOrder(payWith('pm_card_visa_chargeDeclined'))).body
  const event = await shop.host.deliver(reservationExpired(orderId, { reservationId: orderId }))

  const timeline = await timelineOf(orderId)
  const declined = timeline.find(({ what }) => what === 'payment-declined')
  assert.deepEqual([declined.detail.status, declined.detail.note], ['payment_failed', 'card_declined'])
  const received = timeline.find(({ eventId }) => eventId === event.id)
  assert.deepEqual(
    [received.what, received.eventType, received.attempts, received.correlationId],
    ['handled', 'reservation.expired', 1, event.correlationid],
  )
})

test('when the story is read, then nothing in it gives access to the order', async () => {
  const { id, accessToken } = (await shop.placeOrder()).body
  const text = JSON.stringify(await timelineOf(id))
  assert.ok(!text.includes(accessToken))
  assert.doesNotMatch(text, /pm_card|@example\.com/)
})

test('when the order is unknown, or the actor is not staff, then it is refused', async () => {
  const unknown = await read(randomUUID())
  assert.deepEqual([unknown.status, unknown.body.code], [404, 'order-not-found'])
  const { id } = (await shop.placeOrder()).body
  const customer = await shop.host.tokenFor({ role: 'customer' })
  const path = `/api/v1/operations/order-service/orders/${id}/story`
  assert.equal((await shop.request('GET', path, { token: customer })).status, 403)
})

forEachDatabase((openTestDatabase) => {
  test('when the process dies at the provider and the order is recovered, then the recovery belongs to the checkout, and is listed once', async () => {
    const db = await openTestDatabase({ migrations: new URL('../../migrations/', import.meta.url) })
    const shop = createTestShop(db)
    const orderId = randomUUID()
    shop.killAt('authorize', 'after')
    const checkout = runWithContext({ correlationId: 'the-checkout' }, () => shop.place('pm_card_visa', orderId))
    await assert.rejects(checkout, Killed)
    await shop.recover()
    await shop.recover()

    const timeline = await createOrderTimeline(db)(orderId)
    assert.deepEqual(timeline.map(line), [
      'order placed pending',
      'order payment-authorized confirmed',
      'payment opened authorized',
      'ledger ordered',
      'ledger ordered',
      'ledger authorized',
    ])
    assert.deepEqual(
      timeline.map(({ correlationId }) => correlationId),
      timeline.map(() => 'the-checkout'),
    )
  })
})
