import assert from 'node:assert/strict'
import { randomUUID } from 'node:crypto'
import { before, describe, test } from 'node:test'
import { type Database, sql } from '@storefleet/database'
import type { RecordedResponse, Try } from '@storefleet/events'
import { forEachDatabase } from '@storefleet/test-kit'
import { cancelItems } from '../orders/cancel-items.ts'
import { cancelOrder } from '../orders/cancel-order.ts'
import { toPaidResponse } from '../orders/order-view.ts'
import { placeOrder } from '../orders/place-order.ts'
import { refundOrder } from '../orders/refund-order.ts'
import { shipOrder } from '../orders/ship-order.ts'
import { orderOf } from '../testing/order-request.ts'
import { staff } from '../testing/staff-actor.ts'
import { createTestShop, Killed, type TestShop } from '../testing/test-shop.ts'
import { payOrder } from './pay-order.ts'
import { reconcilePayment } from './reconcile-payment.ts'

const migrations = new URL('../../migrations/', import.meta.url)
const parcel = { carrier: 'DHL', trackingNumber: '00340434', trackingUrl: null }

forEachDatabase((openTestDatabase) => {
  let db: Database
  let shop: TestShop
  before(async () => {
    db = await openTestDatabase({ migrations })
    shop = createTestShop(db)
  })

  const placingSteps = [
    ['reserve', 'before'],
    ['reserve', 'after'],
    ['insert', 'before'],
    ['insert', 'after'],
    ['authorize', 'before'],
    ['authorize', 'after'],
    ['update', 'before'],
    ['update', 'after'],
  ] as const

  for (const [step, moment] of placingSteps) {
    test(`when the process dies ${moment} ${step} and the customer asks again, then there is one order and one charge`, async () => {
      const orderId = randomUUID()
      const input = orderOf(shop.stock.sell({ available: 2 }).variantId)
      shop.killAt(step, moment)
      await assert.rejects(placeOrder(shop.orders, orderId, input), Killed)

      const order = await placeOrder(shop.orders, orderId, input)

      assert.equal(order.status, 'confirmed')
      assert.deepEqual(
        (await shop.charges(orderId)).map((charge) => charge.status),
        ['authorized'],
      )
      assert.deepEqual(await shop.eventTypes(orderId), ['order.placed', 'payment.authorized', 'order.confirmed'])
    })
  }

  for (const [step, moment, isHeld] of [
    ['reserve', 'after', false],
    ['insert', 'before', false],
    ['insert', 'after', true],
  ] as const) {
    test(`when it fails ${moment} ${step}, then the stock is ${isHeld ? 'held for the order' : 'free at once'}`, async () => {
      const orderId = randomUUID()
      const { variantId } = shop.stock.sell({ available: 2 })
      shop.killAt(step, moment)
      await assert.rejects(placeOrder(shop.orders, orderId, orderOf(variantId)), Killed)

      assert.equal((await shop.stock.variants([variantId]))[0]?.available, isHeld ? 0 : 2)
    })
  }

  for (const [step, moment] of placingSteps.slice(3)) {
    test(`when the process dies ${moment} ${step} and no request comes again, then the recovery job finishes the order`, async () => {
      const orderId = randomUUID()
      shop.killAt(step, moment)
      await assert.rejects(shop.place('pm_card_visa', orderId), Killed)

      await shop.recover()

      assert.equal((await shop.order(orderId)).status, 'confirmed')
      assert.equal((await shop.charges(orderId)).length, 1)
    })
  }

  describe('an order that was asked for with a key', () => {
    const endings = [
      [
        'pm_card_visa',
        'confirmed',
        (repeated: Promise<RecordedResponse>) => repeated.then(({ status }) => assert.equal(status, 201)),
      ],
      [
        'pm_card_visa_chargeDeclined',
        'payment_failed',
        (repeated: Promise<RecordedResponse>) => assert.rejects(repeated, { slug: 'payment-declined' }),
      ],
    ] as const
    const placing = (paymentMethod: string) => {
      const input = orderOf(shop.stock.sell().variantId, paymentMethod)
      const request = { key: randomUUID(), scope: 'POST /orders guest', request: input }
      const place = ({ resourceId, isFirst: isFirstTry, recordResponse }: Try) =>
        placeOrder(shop.orders, resourceId, input, {
          isFirstTry,
          inTransaction: (tx, paid) => recordResponse(tx, () => toPaidResponse(paid)),
        }).then(toPaidResponse)
      return { request, place }
    }

    for (const [paymentMethod, status, assertResponse] of endings) {
      test(`when the process dies once it is ${status}, before a response is sent, then the response is recorded already`, async () => {
        const { request, place } = placing(paymentMethod)
        let orderId = ''
        shop.killAt('update', 'after')
        const first = shop.idempotency.run(request, (attempt) => {
          orderId = attempt.resourceId
          return place(attempt)
        })
        await assert.rejects(first, Killed)

        await assertResponse(shop.idempotency.run(request, () => assert.fail('ran')))
        assert.equal((await shop.order(orderId)).status, status)
        assert.equal((await shop.charges(orderId)).length, 1)
      })
    }

    test('when the process dies before it is confirmed, then no response is recorded and the next try finishes the order', async () => {
      const { request, place } = placing('pm_card_visa')
      shop.killAt('update', 'before')
      await assert.rejects(shop.idempotency.run(request, place), Killed)

      const { status, body } = await shop.idempotency.run(request, place)
      assert.equal(status, 201)
      assert.equal((await shop.charges(body.id)).length, 1)
    })
  })

  describe('an authorisation whose outcome is not known', () => {
    test('when the response is lost after the charge, then the order is confirmed all the same, and charged once', async () => {
      const order = await shop.place('pm_sandbox_lostAnswer')

      assert.equal(order.status, 'confirmed')
      assert.equal((await shop.charges(order.id)).length, 1)
    })

    test('when the provider is silent, then the order is pending until the recovery job has asked', async () => {
      const order = await shop.place('pm_sandbox_timeout')
      assert.equal(order.status, 'pending')

      await shop.recover()

      assert.equal((await shop.order(order.id)).status, 'confirmed')
      assert.equal((await shop.charges(order.id)).length, 1)
    })

    test('when it is asked for many times at once, then one transition is made', async () => {
      const orderId = randomUUID()
      shop.killAt('authorize', 'after')
      await assert.rejects(shop.place('pm_card_visa', orderId), Killed)

      const settled = await Promise.all(Array.from({ length: 8 }, () => reconcilePayment(shop.payments, orderId)))

      assert.ok(settled.every((order) => order.status === 'confirmed'))
      assert.deepEqual(await shop.eventTypes(orderId), ['order.placed', 'payment.authorized', 'order.confirmed'])
      assert.deepEqual(
        (await shop.payments.orders.history(orderId)).map((entry) => entry.what),
        ['placed', 'payment-authorized'],
      )
    })

    test('when the reservation is nearly over, then nothing is authorised any more, and the order ends', async () => {
      const orderId = randomUUID()
      shop.killAt('authorize', 'before')
      await assert.rejects(shop.place('pm_card_visa', orderId), Killed)

      shop.wait(14.5 * 60_000)
      await shop.recover()
      assert.equal((await shop.order(orderId)).status, 'pending')
      shop.wait(60_000)
      await shop.recover()

      const { status, cancellation } = await shop.order(orderId)
      assert.deepEqual([status, cancellation?.reason], ['cancelled', 'reservation-expired'])
      assert.deepEqual(
        (await shop.charges(orderId)).map((charge) => charge.status),
        ['voided'],
      )
    })

    test('when the order was cancelled meanwhile, then the payment is voided by itself', async () => {
      const orderId = randomUUID()
      shop.killAt('authorize', 'after')
      await assert.rejects(shop.place('pm_card_visa', orderId), Killed)
      shop.killAt('void', 'before')
      await assert.rejects(
        cancelOrder({ ...shop.orders, actor: staff }, { orderId, cancellationId: randomUUID(), reason: 'test' }),
        Killed,
      )

      await shop.recover()

      const order = await shop.order(orderId)
      assert.deepEqual([order.status, order.payments[0]?.status], ['cancelled', 'voided'])
      assert.deepEqual(
        (await shop.charges(orderId)).map((charge) => charge.status),
        ['voided'],
      )
    })

    test('when a request arrives at the provider after its order was given up, then it is not charged', async () => {
      const orderId = randomUUID()
      shop.killAt('authorize', 'before')
      await assert.rejects(shop.place('pm_card_visa', orderId), Killed)
      await cancelOrder({ ...shop.orders, actor: staff }, { orderId, cancellationId: randomUUID(), reason: 'test' })

      await shop.orders.payments.authorize(await shop.order(orderId))

      assert.deepEqual(
        (await shop.charges(orderId)).map((charge) => charge.status),
        ['voided'],
      )
    })
  })

  test('when a declined order is not paid within some minutes, then it is cancelled and its stock given back', async () => {
    const order = await shop.place('pm_card_visa_chargeDeclined')
    const heldMs = (await shop.order(order.id)).reservationExpiresAt.getTime() - order.createdAt.getTime()
    assert.deepEqual([order.status, heldMs], ['payment_failed', 5 * 60_000])

    shop.wait(5 * 60_000)
    await shop.recover()

    assert.equal((await shop.order(order.id)).status, 'cancelled')
    assert.equal((await shop.eventTypes(order.id)).at(-1), 'order.cancelled')
  })

  test('when a second attempt dies at the provider and is asked for again, then it charges once', async () => {
    const { id: orderId } = await shop.place('pm_card_visa_chargeDeclined')
    const attempt = { orderId, paymentId: randomUUID(), paymentMethod: 'pm_card_visa' }
    shop.killAt('authorize', 'after')
    await assert.rejects(payOrder({ ...shop.payments, actor: staff, accessToken: undefined }, attempt), Killed)

    const order = await payOrder({ ...shop.payments, actor: staff, accessToken: undefined }, attempt)

    assert.equal(order.status, 'confirmed')
    assert.deepEqual(
      (await shop.charges(orderId)).map(({ key, status }) => [key, status]),
      [
        [orderId, 'declined'],
        [`${orderId}:2`, 'authorized'],
      ],
    )
  })

  for (const [step, moment] of [
    ['update', 'before'],
    ['update', 'after'],
    ['capture', 'before'],
    ['capture', 'after'],
  ] as const) {
    test(`when the process dies ${moment} ${step} while shipping, then the order ships once`, async () => {
      const { id: orderId } = await shop.place()
      const shipment = { ...parcel, orderId, shipmentId: randomUUID() }
      shop.killAt(step, moment)
      await assert.rejects(shipOrder({ ...shop.orders, actor: staff }, shipment), Killed)

      await shop.recover()
      const order = await shipOrder({ ...shop.orders, actor: staff }, shipment)

      assert.deepEqual([order.status, order.shipments.length], ['shipped', 1])
      assert.deepEqual((await shop.eventTypes(orderId)).slice(3), ['payment.captured', 'order.shipped'])
    })
  }

  for (const [step, moment] of [
    ['update', 'before'],
    ['update', 'after'],
    ['capture', 'before'],
    ['capture', 'after'],
  ] as const) {
    test(`when the process dies ${moment} ${step} while each parcel ships, then each is captured and ships once`, async () => {
      const parts = createTestShop(db, { CAPTURE_PAYMENTS: 'each-shipment' })
      const { id: orderId } = await parts.place()
      for (const amountMinor of [6_600, 12_600]) {
        const shipment = { ...parcel, orderId, shipmentId: randomUUID(), lines: [{ itemId: '1', quantity: 1 }] }
        parts.killAt(step, moment)
        await assert.rejects(shipOrder({ ...parts.orders, actor: staff }, shipment), Killed)
        await parts.recover()
        const order = await shipOrder({ ...parts.orders, actor: staff }, shipment)
        assert.equal(order.payments[0]?.captured.amountMinor, amountMinor)
      }
      const order = await parts.order(orderId)
      assert.deepEqual([order.status, order.shipments.length], ['shipped', 2])
      const captures = await db.query(sql`select amount_minor from sandbox_captures where payment_key = ${orderId}`)
      assert.equal(captures.length, 2)
      const types = (await parts.eventTypes(orderId)).slice(3)
      assert.deepEqual(types, ['payment.captured', 'order.shipped', 'payment.captured', 'order.shipped'])
    })
  }

  for (const [step, moment] of [
    ['update', 'before'],
    ['update', 'after'],
    ['void', 'before'],
    ['void', 'after'],
  ] as const) {
    test(`when the process dies ${moment} ${step} while the rest is cancelled after a parcel, then the rest is released once`, async () => {
      const parts = createTestShop(db, { CAPTURE_PAYMENTS: 'each-shipment' })
      const { id: orderId } = await parts.place()
      const lines = [{ itemId: '1', quantity: 1 }]
      await shipOrder({ ...parts.orders, actor: staff }, { ...parcel, orderId, shipmentId: randomUUID(), lines })
      const isReleased = async () => (await parts.charges(orderId)).map((charge) => charge.isReleased)
      assert.deepEqual(await isReleased(), [false])
      const cancellation = { orderId, cancellationId: randomUUID(), reason: 'requested' }
      parts.killAt(step, moment)
      await assert.rejects(cancelItems({ ...parts.orders, actor: staff }, cancellation), Killed)
      await parts.recover()
      const isCancelled = step === 'void' || moment === 'after'
      assert.equal((await parts.order(orderId)).payments[0]?.release, isCancelled ? 'released' : null)
      const order = await cancelItems({ ...parts.orders, actor: staff }, cancellation)
      assert.deepEqual(
        [order.status, order.payments[0]?.release, order.payments[0]?.captured.amountMinor, order.refunds.length],
        ['shipped', 'released', 6_600, 0],
      )
      assert.deepEqual(await isReleased(), [true])
      const noted = await db.query(
        sql`select 1 from order_history where order_id = ${orderId} and what = 'authorization-released'`,
      )
      assert.equal(noted.length, 1)
      const due = await db.first(sql`select recovery_due_at from orders where id = ${orderId}`)
      assert.deepEqual(due, { recoveryDueAt: null })
    })
  }

  test('when the authorisation has ended before the first parcel, then nothing is shipped, and the order is cancelled', async () => {
    const { id: orderId } = await shop.place()
    shop.wait(8 * 86_400_000)
    const shipment = { ...parcel, orderId, shipmentId: randomUUID() }
    const order = await shipOrder({ ...shop.orders, actor: staff }, shipment)
    assert.deepEqual([order.status, order.cancellation?.reason], ['cancelled', 'payment-lapsed'])
    assert.deepEqual(
      order.shipments.map(({ status }) => status),
      ['abandoned'],
    )
  })

  for (const [step, moment] of [
    ['update', 'after'],
    ['refund', 'before'],
    ['refund', 'after'],
  ] as const) {
    test(`when the process dies ${moment} ${step} while a captured part is cancelled, then it goes back once`, async () => {
      const { id: orderId } = await shop.place()
      const lines = [{ itemId: '1', quantity: 1 }]
      await shipOrder({ ...shop.orders, actor: staff }, { ...parcel, orderId, shipmentId: randomUUID(), lines })
      const cancellation = { orderId, cancellationId: randomUUID(), reason: 'requested' }
      shop.killAt(step, moment)
      await assert.rejects(cancelItems({ ...shop.orders, actor: staff }, cancellation), Killed)
      await shop.recover()
      const order = await cancelItems({ ...shop.orders, actor: staff }, cancellation)
      assert.deepEqual(
        [
          order.status,
          order.cancellations.length,
          order.refunds.map(({ status, amount }) => [status, amount.amountMinor]),
        ],
        ['shipped', 1, [['refunded', 6_000]]],
      )
    })
  }

  for (const [step, moment] of [
    ['update', 'after'],
    ['refund', 'before'],
    ['refund', 'after'],
  ] as const) {
    test(`when the process dies ${moment} ${step} while refunding, then the money goes back once`, async () => {
      const { id: orderId } = await shop.place()
      await shipOrder({ ...shop.orders, actor: staff }, { ...parcel, orderId, shipmentId: randomUUID() })
      const refund = { orderId, refundId: randomUUID(), reason: 'too small', restock: [] }
      shop.killAt(step, moment)
      await assert.rejects(refundOrder({ ...shop.orders, actor: staff }, refund), Killed)

      await shop.recover()
      const order = await refundOrder({ ...shop.orders, actor: staff }, refund)

      assert.deepEqual([order.status, order.refunds.map(({ status }) => status)], ['refunded', ['refunded']])
      assert.deepEqual((await shop.eventTypes(orderId)).slice(5), ['payment.refunded', 'order.refunded'])
    })
  }

  for (const [end, expected] of [
    ['shipped', ['shipped', 'captured', []]],
    ['cancelled', ['cancelled', 'captured', ['refunded']]],
  ] as const) {
    test(`when the provider captured a payment by itself and the order is ${end}, then the money is taken once, or goes back`, async () => {
      const orderId = randomUUID()
      shop.killAt('authorize', 'after')
      await assert.rejects(shop.place('pm_card_visa', orderId), Killed)
      await db.execute(sql`update sandbox_payments set status = 'captured' where key = ${orderId}`)

      await shop.recover()
      assert.equal((await shop.order(orderId)).status, 'confirmed')
      if (end === 'shipped')
        await shipOrder({ ...shop.orders, actor: staff }, { ...parcel, orderId, shipmentId: randomUUID() })
      else
        await cancelOrder({ ...shop.orders, actor: staff }, { orderId, cancellationId: randomUUID(), reason: 'test' })

      const { status, payments, refunds } = await shop.order(orderId)
      assert.deepEqual([status, payments[0]?.status, refunds.map((refund) => refund.status)], expected)
      const types = await shop.eventTypes(orderId)
      assert.equal(types.filter((type) => type === 'payment.captured').length, 1)
    })
  }

  test('when an attempt that was replaced turns out captured, then it goes back and the order stays paid', async () => {
    const { id: orderId } = await shop.place('pm_card_authenticationRequired')
    await db.execute(sql`update sandbox_payments set status = 'captured' where key = ${orderId}`)
    const attempt = { orderId, paymentId: randomUUID(), paymentMethod: 'pm_card_visa' }
    await payOrder({ ...shop.payments, actor: staff, accessToken: undefined }, attempt)
    await shop.recover()

    const { status, payments, refunds } = await shop.order(orderId)
    assert.deepEqual(
      [status, payments.map((payment) => payment.status), refunds.map((refund) => refund.status)],
      ['confirmed', ['voided', 'authorized'], ['refunded']],
    )
  })

  test('when the recovery jobs of many replicas run at once, then each order is taken once', async () => {
    const { id } = await shop.place('pm_sandbox_timeout')
    shop.wait(20_000)
    const now = shop.payments.now()
    const later = new Date(now.getTime() + 10_000)

    const claims = await Promise.all(Array.from({ length: 5 }, () => shop.payments.orders.claimDue(now, later, 100)))

    assert.equal(claims.flat().filter((claimed) => claimed.id === id).length, 1)
  })
})
