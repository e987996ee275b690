import assert from 'node:assert/strict'
import { randomUUID } from 'node:crypto'
import { after, before, describe, test } from 'node:test'
import { orderCancelled, orderConfirmed, orderRefunded } from '@storefleet/contracts'
import { sql } from '@storefleet/database'
import { createLogger, Registry } from '@storefleet/observability'
import { forEachDatabase, parseMetrics, readMetrics, type TestService, waitFor } from '@storefleet/test-kit'
import { createProductMetrics } from './metrics.ts'
import { checkStock } from './stock/check-stock.ts'
import { createInvariantStore } from './stock/invariant-store.ts'
import { orderOf } from './testing/order-events.ts'
import { migrations, startProductService, stockClient } from './testing/product-service.ts'
import { shopOn } from './testing/shop-on-database.ts'

describe('what the service counts of its reservations', () => {
  let service: TestService
  let stock: ReturnType<typeof stockClient>
  before(async () => {
    service = await startProductService({ expireReservationsMs: 20 })
    stock = stockClient(service)
  })
  after(() => stock.close())

  async function addVariant(): Promise<string> {
    const token = await service.host.tokenFor({ role: 'staff' })
    const { body } = await service.request('POST', '/api/v1/products', {
      token,
      body: {
        title: 'Shirt',
        slug: `shirt-${randomUUID().slice(0, 8)}`,
        status: 'active',
        variants: [{ price: { amountMinor: 5000, currency: 'USD' }, stock: 4 }],
      },
    })
    return body.variants[0].id
  }
  async function counts() {
    const series = await readMetrics(service.url)
    return Object.fromEntries(
      Object.entries(series).flatMap(([name, value]) => {
        const outcome = /^reservations_total\{outcome="(\w+)"\}$/.exec(name)?.[1]
        return outcome === undefined ? [] : [[outcome, value]]
      }),
    )
  }
  const live = async () => (await readMetrics(service.url)).reservations_live

  test('when nothing has happened yet, then everything stands at 0', async () => {
    const nothing = {
      held: 0,
      refused: 0,
      committed: 0,
      shipped: 0,
      released: 0,
      expired: 0,
      cancelled: 0,
      lost: 0,
      returned: 0,
    }
    assert.deepEqual(await counts(), nothing)
    assert.equal(await live(), 0)
    assert.equal((await readMetrics(service.url)).stock_invariant_violations, 0)
  })

  test('when stock is held, asked for again, refused and released, then each counts once', async () => {
    const [variantId, earlier] = [await addVariant(), await counts()]
    const request = { reservationId: randomUUID(), lines: [{ variantId, quantity: 3 }], ttlSeconds: 60 }
    await stock.priceAndReserve(request)
    await stock.priceAndReserve(request)
    await stock.priceAndReserve({ ...request, reservationId: randomUUID() })
    assert.equal(await live(), 1)
    await stock.release(request)
    await stock.release(request)
    assert.equal(await live(), 0)
    const now = await counts()
    assert.deepEqual(now, { ...earlier, held: 1, refused: 1, released: 1 })
  })

  test('when the same events come twice, then what became of the reservation counts once', async () => {
    const [variantId, earlier] = [await addVariant(), await counts()]
    const orderId = randomUUID()
    const lines = [{ variantId, quantity: 3 }]
    const order = orderOf(orderId, lines)
    await stock.priceAndReserve({ reservationId: orderId, lines, ttlSeconds: 60 })
    const confirmed = await service.host.deliver(orderConfirmed(orderId, order))
    await service.host.deliver(confirmed)
    assert.deepEqual(await counts(), { ...earlier, held: Number(earlier.held) + 1, committed: 1 })
    const back = { refundId: randomUUID(), amount: order.total, isFull: false, reason: 'damaged' }
    const restock = (quantity: number) => [{ variantId, quantity }]
    const partBack = orderRefunded(orderId, { ...order, ...back, restock: restock(1) })
    await service.host.deliver(partBack)
    assert.deepEqual(await counts(), { ...earlier, held: Number(earlier.held) + 1, committed: 1, shipped: 1 })
    await service.host.deliver(orderRefunded(orderId, { ...order, ...back, restock: restock(2) }))
    assert.equal((await counts()).returned, 1)
  })

  test('when a held order is cancelled, or not paid in time, then it counts as that', async () => {
    const [variantId, earlier] = [await addVariant(), await counts()]
    const lines = [{ variantId, quantity: 1 }]
    const [cancelledId, expiringId] = [randomUUID(), randomUUID()]
    await stock.priceAndReserve({ reservationId: cancelledId, lines, ttlSeconds: 60 })
    await stock.priceAndReserve({ reservationId: expiringId, lines, ttlSeconds: 1 })
    const order = orderOf(cancelledId, lines)
    const facts = { reason: 'changed mind', wasConfirmed: false, refunded: { amountMinor: 0, currency: 'USD' } }
    await service.host.deliver(orderCancelled(cancelledId, { ...order, ...facts }))
    await waitFor(async () => (await live()) === 0)
    assert.deepEqual(await counts(), { ...earlier, held: Number(earlier.held) + 2, cancelled: 1, expired: 1 })
  })

  test('when an order is confirmed whose stock is gone, then it counts as lost', async () => {
    const [variantId, earlier] = [await addVariant(), await counts()]
    const orderId = randomUUID()
    await service.host.deliver(orderConfirmed(orderId, orderOf(orderId, [{ variantId, quantity: 5 }])))
    assert.deepEqual(await counts(), { ...earlier, lost: 1 })
  })
})

forEachDatabase((openTestDatabase) => {
  test('when a transaction is rolled back, then nothing counts', async () => {
    const outcomes: string[] = []
    const shop = shopOn(await openTestDatabase({ migrations }), { onOutcome: (outcome) => outcomes.push(outcome) })
    const variantId = await shop.addVariant(4)
    const reservationId = randomUUID()
    const expiresAt = new Date(Date.now() + 60_000)
    await shop.stock.reservations.reserve({ reservationId, lines: [{ variantId, quantity: 1 }], expiresAt })
    const failing = shop.db.transaction(async (tx) => {
      await shop.stock.reservations.change(tx, reservationId, (reservation) => ({
        reservation: { ...reservation, status: 'cancelled' },
        movements: [],
        events: [],
      }))
      throw new Error('the process is out of luck')
    })
    await assert.rejects(failing, /out of luck/)
    assert.deepEqual(outcomes, ['held'])
  })

  test('when stock does not add up, then the next check says so', async () => {
    const shop = shopOn(await openTestDatabase({ migrations }))
    const registry = new Registry()
    const { setViolations } = createProductMetrics(registry)
    const check = async () => {
      const invariants = createInvariantStore(shop.db)
      await checkStock({ invariants, logger: createLogger({ level: 'silent' }), setViolations })
      return parseMetrics(await registry.metrics()).stock_invariant_violations
    }
    const variantId = await shop.addVariant(4)
    assert.equal(await check(), 0)
    await shop.db.execute(sql`update stock_items set on_hand = 5 where variant_id = ${variantId}`)
    assert.equal(await check(), 1)
    await shop.db.execute(sql`update stock_items set on_hand = 4 where variant_id = ${variantId}`)
    assert.equal(await check(), 0)
  })
})
