import assert from 'node:assert/strict'
import { randomUUID } from 'node:crypto'
import { before, describe, test } from 'node:test'
import { createOutbox, createSecretSealer } from '@storefleet/events'
import { forEachDatabase, readMetrics } from '@storefleet/test-kit'
import { unchanged } from './orders/domain/order.ts'
import { createOrderStore } from './orders/store/order-store.ts'
import { exampleOrder } from './testing/example-order.ts'
import { payWith } from './testing/order-request.ts'
import { type OrderServiceUnderTest, startOrderService } from './testing/order-service-under-test.ts'
import { createTestShop, Killed } from './testing/test-shop.ts'

const sealer = createSecretSealer('a-test-secret-of-at-least-32-characters')

const migrations = new URL('../migrations/', import.meta.url)
const ours = /^(orders|payments|refunds|order_revenue_minor)_total|^payment_provider_call_duration_seconds_count/

/** What of ours has risen between two readings, and by how much. */
const risen = (before: Record<string, number>, after: Record<string, number>) =>
  Object.fromEntries(
    Object.entries(after)
      .filter(([series, value]) => ours.test(series) && value !== before[series])
      .map(([series, value]) => [series, value - (before[series] ?? 0)]),
  )

describe('what the service counts', () => {
  let shop: OrderServiceUnderTest
  before(async () => {
    shop = await startOrderService({ settings: { PAYMENT_TIMEOUT_MS: '3000' } })
  })

  async function risenBy(work: () => Promise<unknown>) {
    const before = await readMetrics(shop.url)
    await work()
    return risen(before, await readMetrics(shop.url))
  }

  test('when nothing has happened yet, then every series is there and stands at 0', async () => {
    const counted = Object.entries(await readMetrics(shop.url)).filter(([series]) => ours.test(series))
    assert.equal(counted.length, 7 + 5 + 2 + 1 + 12)
    assert.deepEqual(
      counted.filter(([, value]) => value !== 0),
      [],
    )
  })

  test('when a checkout is sent twice under one key, then it counts once', async () => {
    const order = { items: [{ variantId: shop.stock.sell().variantId, quantity: 2 }] }
    const key = randomUUID()
    const counted = await risenBy(async () => {
      const responses = [await shop.placeOrder(order, { key }), await shop.placeOrder(order, { key })]
      assert.deepEqual(
        responses.map(({ status }) => status),
        [201, 201],
      )
    })
    assert.deepEqual(counted, {
      'orders_total{status="pending"}': 1,
      'orders_total{status="confirmed"}': 1,
      'payments_total{result="authorized"}': 1,
      'order_revenue_minor_total{currency="USD"}': 12_600,
      'payment_provider_call_duration_seconds_count{operation="authorize",outcome="answered"}': 1,
    })
  })

  test('when a card is declined and the next one is good, then both attempts count', async () => {
    const counted = await risenBy(async () => {
      const { body } = await shop.placeOrder(payWith('pm_card_visa_chargeDeclined'))
      await shop.post(
        `/api/v1/orders/${body.orderId}/payments?accessToken=${body.accessToken}`,
        payWith('pm_card_visa'),
      )
    })
    assert.deepEqual(counted, {
      'orders_total{status="pending"}': 2,
      'orders_total{status="payment_failed"}': 1,
      'orders_total{status="confirmed"}': 1,
      'payments_total{result="declined"}': 1,
      'payments_total{result="authorized"}': 1,
      'order_revenue_minor_total{currency="USD"}': 12_600,
      'payment_provider_call_duration_seconds_count{operation="authorize",outcome="answered"}': 2,
      'payment_provider_call_duration_seconds_count{operation="find",outcome="answered"}': 1,
    })
  })

  test('when an order is refused for lack of stock, then nothing counts', async () => {
    const { variantId } = shop.stock.sell({ available: 1 })
    const counted = await risenBy(async () => {
      assert.equal((await shop.placeOrder({ items: [{ variantId, quantity: 2 }] })).status, 409)
    })
    assert.deepEqual(counted, {})
  })

  test('when an order ships and is refunded, then the capture and the refund count', async () => {
    const { body } = await shop.placeOrder()
    const token = await shop.host.tokenFor({ role: 'staff' })
    const counted = await risenBy(async () => {
      await shop.post(`/api/v1/orders/${body.id}/shipments`, {}, { token })
      await shop.post(`/api/v1/orders/${body.id}/refunds`, { reason: 'damaged' }, { token })
    })
    assert.deepEqual(counted, {
      'orders_total{status="shipped"}': 1,
      'orders_total{status="refunded"}': 1,
      'payments_total{result="captured"}': 1,
      'refunds_total{result="refunded"}': 1,
      'payment_provider_call_duration_seconds_count{operation="capture",outcome="answered"}': 1,
      'payment_provider_call_duration_seconds_count{operation="refund",outcome="answered"}': 1,
    })
  })

  test('when an order that waits for its customer’s bank is cancelled, then the payment counts as voided', async () => {
    const counted = await risenBy(async () => {
      const { body } = await shop.placeOrder(payWith('pm_card_authenticationRequired'))
      await shop.post(`/api/v1/orders/${body.id}/cancel?accessToken=${body.accessToken}`, {})
    })
    assert.deepEqual(counted, {
      'orders_total{status="pending"}': 1,
      'orders_total{status="cancelled"}': 1,
      'payments_total{result="requires_action"}': 1,
      'payments_total{result="voided"}': 1,
      'payment_provider_call_duration_seconds_count{operation="authorize",outcome="answered"}': 1,
      'payment_provider_call_duration_seconds_count{operation="void",outcome="answered"}': 1,
    })
  })

  test('when the response of the provider is lost, then the call counts as lost and the payment once', async () => {
    const counted = await risenBy(() => shop.placeOrder(payWith('pm_sandbox_lostAnswer')))
    assert.equal(counted['payment_provider_call_duration_seconds_count{operation="authorize",outcome="lost"}'], 1)
    assert.equal(counted['payment_provider_call_duration_seconds_count{operation="find",outcome="answered"}'], 1)
    assert.equal(counted['payments_total{result="authorized"}'], 1)
  })
})

forEachDatabase((openTestDatabase) => {
  test('when the process dies on the way and the recovery job finishes the order, then it counts once', async () => {
    const shop = createTestShop(await openTestDatabase({ migrations }))
    const before = await shop.counts()
    shop.killAt('update', 'before')
    await assert.rejects(shop.place(), Killed)
    assert.equal(risen(before, await shop.counts())['orders_total{status="confirmed"}'], undefined)

    await shop.recover()
    await shop.recover()

    const counted = risen(before, await shop.counts())
    assert.equal(counted['orders_total{status="pending"}'], 1)
    assert.equal(counted['orders_total{status="confirmed"}'], 1)
    assert.equal(counted['payments_total{result="authorized"}'], 1)
  })

  test('when a transaction is rolled back, or repeated, then only what stays counts', async () => {
    const db = await openTestDatabase({ migrations })
    const entered: unknown[] = []
    let failures: Error[] = []
    const outbox = createOutbox({ newId: () => randomUUID(), wakeRelay: () => {}, sealer })
    const append: typeof outbox.append = async (tx, events) => {
      await outbox.append(tx, events)
      const failure = failures.shift()
      if (failure) throw failure
    }
    const orders = createOrderStore({
      db,
      outbox: { ...outbox, append },
      tokenFor: () => 'token',
      recoverAfterMs: 10_000,
      onProgress: (progress) => entered.push(progress.entered),
    })
    const decision = () => unchanged(exampleOrder())

    failures = [new Error('the process is out of luck')]
    await assert.rejects(orders.insert(decision(), async () => {}))
    assert.deepEqual(entered, [])

    failures = [Object.assign(new Error('could not serialize access'), { code: '40001' })]
    await orders.insert(decision(), async () => {})
    assert.deepEqual(entered, ['pending'])
  })
})
