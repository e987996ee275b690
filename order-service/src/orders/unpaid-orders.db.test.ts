import assert from 'node:assert/strict'
import { randomUUID } from 'node:crypto'
import { before, test } from 'node:test'
import { guest } from '@storefleet/identity'
import { forEachDatabase } from '@storefleet/test-kit'
import { payOrder } from '../payments/pay-order.ts'
import { orderOf } from '../testing/order-request.ts'
import { createTestShop, type TestShop } from '../testing/test-shop.ts'
import { cancelOrder } from './cancel-order.ts'
import { placeOrder } from './place-order.ts'

const migrations = new URL('../../migrations/', import.meta.url)
const declinedCard = 'pm_card_visa_chargeDeclined'
const bankCard = 'pm_card_authenticationRequired'

forEachDatabase((openTestDatabase) => {
  let shop: TestShop
  before(async () => {
    const db = await openTestDatabase({ migrations })
    shop = createTestShop(db, { MAX_UNPAID_ORDERS: '3', MAX_UNPAID_UNITS: '50' })
  })

  const clientAt = (clientAddress: string) => ({ ...shop.orders, clientAddress })
  const order = (client: ReturnType<typeof clientAt>, paymentMethod: string, quantity = 1) => {
    const { variantId } = shop.stock.sell()
    const placed = placeOrder(client, randomUUID(), {
      ...orderOf(variantId, paymentMethod),
      items: [{ variantId, quantity }],
    })
    return Object.assign(placed, { variantId })
  }
  const available = async (variantId: string) => (await shop.stock.variants([variantId]))[0]?.available
  const reasonOf = async (orderId: string) => (await shop.order(orderId)).cancellation?.reason

  test('when a client has many unpaid orders, then the next is refused and nothing is held, until one is paid or cancelled', async () => {
    const client = clientAt('192.0.2.1')
    const [first, second] = [await order(client, declinedCard), await order(client, bankCard)]
    await order(client, declinedCard)
    const refused = order(client, 'pm_card_visa')
    await assert.rejects(refused, {
      slug: 'too-many-unpaid-orders',
      code: 'rate_limited',
      headers: { 'retry-after': '300' },
    })
    assert.equal(await available(refused.variantId), 100)
    assert.equal((await order(clientAt('192.0.2.2'), declinedCard)).status, 'payment_failed')

    const holder = (accessToken: string) => ({ actor: guest, accessToken })
    const payment = { orderId: first.id, paymentId: randomUUID(), paymentMethod: 'pm_card_visa' }
    await payOrder({ ...shop.payments, ...holder(first.accessToken) }, payment)
    await order(client, declinedCard)
    await assert.rejects(order(client, declinedCard), { slug: 'too-many-unpaid-orders' })
    const cancellation = { orderId: second.id, cancellationId: randomUUID(), reason: 'test' }
    await cancelOrder({ ...shop.orders, ...holder(second.accessToken) }, cancellation)
    assert.equal((await order(client, 'pm_card_visa')).status, 'confirmed')
  })

  test('when a client holds many units unpaid, then an order that would hold too many is refused', async () => {
    const client = clientAt('192.0.2.3')
    await assert.rejects(order(client, declinedCard, 51), { slug: 'too-many-unpaid-orders' })
    await order(client, declinedCard, 30)
    await assert.rejects(order(client, 'pm_card_visa', 21), { slug: 'too-many-unpaid-orders' })
    assert.equal((await order(client, 'pm_card_visa', 20)).status, 'confirmed')
  })

  test('when a client places many orders at once, then no more stay unpaid than may', async () => {
    const client = clientAt('192.0.2.4')
    const outcomes = await Promise.allSettled(Array.from({ length: 12 }, () => order(client, declinedCard)))

    const placed = outcomes.flatMap((outcome) => (outcome.status === 'fulfilled' ? [outcome.value.id] : []))
    const reasons = await Promise.all(placed.map(reasonOf))
    assert.equal(reasons.filter((reason) => reason === undefined).length, 3)
    assert.ok(reasons.every((reason) => reason === undefined || reason === 'too-many-unpaid-orders'))
  })

  test('when many orders of a client are paid, then none of them counts', async () => {
    const client = clientAt('192.0.2.5')
    const orders = await Promise.all(Array.from({ length: 8 }, () => order(client, 'pm_card_visa', 10)))
    assert.ok(orders.every(({ status }) => status === 'confirmed'))
  })

  test('when the client is not known, then nothing is counted', async () => {
    for (let count = 0; count < 4; count++) assert.equal((await shop.place(declinedCard)).status, 'payment_failed')
  })
})
