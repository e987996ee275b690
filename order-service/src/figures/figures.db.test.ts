import assert from 'node:assert/strict'
import { randomUUID } from 'node:crypto'
import { test } from 'node:test'
import { type Database, sql } from '@storefleet/database'
import { guest } from '@storefleet/identity'
import { forEachDatabase } from '@storefleet/test-kit'
import { cancelItems } from '../orders/cancel-items.ts'
import { cancelOrder } from '../orders/cancel-order.ts'
import { placeOrder } from '../orders/place-order.ts'
import { refundOrder } from '../orders/refund-order.ts'
import { shipOrder } from '../orders/ship-order.ts'
import { orderOf } from '../testing/order-request.ts'
import { startOrderService } from '../testing/order-service-under-test.ts'
import { createTestShop } from '../testing/test-shop.ts'
import { createFiguresStore } from './figures-store.ts'
import { readFigures } from './read-figures.ts'

const migrations = new URL('../../migrations/', import.meta.url)

/** Orders at given times; each has two units at 50.00 and shipping. */
function createFiguresShop(db: Database) {
  const shop = createTestShop(db)
  const ctx = {
    ...shop.orders,
    actor: { ...guest, id: randomUUID(), role: 'staff', permissions: ['orders', 'refunds'] } as const,
  }
  const { variantId } = shop.stock.sell({ sku: 'BEST' })
  const place = async (at: string, method = 'pm_card_visa', ofVariant = variantId) => {
    const order = await placeOrder(shop.orders, randomUUID(), orderOf(ofVariant, method))
    await db.execute(sql`update orders set created_at = ${new Date(at)} where id = ${order.id}`)
    await db.execute(sql`update payments set created_at = ${new Date(at)} where order_id = ${order.id}`)
    return order
  }
  const read = (from: string, to: string, by: 'hour' | 'day' | 'week', timeZone = 'UTC') =>
    readFigures(
      {
        figures: createFiguresStore(db),
        pricing: {
          settings: async () => {
            const settings = await shop.orders.pricing.settings()
            return { ...settings, profile: { ...settings.profile, timeZone } }
          },
        },
        now: () => new Date(to),
      },
      { from, to, by },
    )
  return { shop, ctx, place, read, variantId }
}

forEachDatabase((openTestDatabase) => {
  test('when orders are paid, cancelled and refunded, then the figures say so, and others do not count', async () => {
    const db = await openTestDatabase({ migrations })
    const { shop, ctx, place, read, variantId } = createFiguresShop(db)
    const at = '2026-11-25T10:00:00Z'
    const sold = await place(at)
    const partly = await place(at)
    await cancelItems(ctx, {
      orderId: partly.id,
      cancellationId: randomUUID(),
      lines: [{ itemId: '1', quantity: 1 }],
      reason: 'test',
    })
    const cancelled = await place(at)
    await cancelOrder(ctx, { orderId: cancelled.id, cancellationId: randomUUID(), reason: 'test' })
    await place(at, 'pm_card_visa_chargeDeclined')
    const other = shop.stock.sell({ sku: 'OTHER' })
    await place('2026-11-26T10:00:00Z', 'pm_card_visa', other.variantId)
    await place('2026-11-27T00:00:00Z')

    const figures = await read('2026-11-25T00:00:00Z', '2026-11-27T00:00:00Z', 'day')
    const left = sold.total.amountMinor - ((await shop.order(partly.id)).cancellations[0]?.amount.amountMinor ?? 0)
    const revenueMinor = 2 * sold.total.amountMinor + left
    assert.deepEqual([figures.orders, figures.units, figures.declined], [3, 5, 1])
    assert.equal(figures.revenue.amountMinor, revenueMinor)
    assert.equal(figures.average?.amountMinor, Math.round(revenueMinor / 3))
    assert.deepEqual(
      figures.steps.map(({ startsAt, orders, units, declined }) => [startsAt.toISOString(), orders, units, declined]),
      [
        ['2026-11-25T00:00:00.000Z', 2, 3, 1],
        ['2026-11-26T00:00:00.000Z', 1, 2, 0],
      ],
    )
    assert.deepEqual(
      figures.bestSellers.map((seller) => [seller.variantId, seller.sku, seller.units]),
      [
        [variantId, 'BEST', 3],
        [other.variantId, 'OTHER', 2],
      ],
    )
    assert.equal(figures.bestSellers[1]?.revenue.amountMinor, 12_000)
  })

  test('when a refund is given, then it counts on its own day', async () => {
    const db = await openTestDatabase({ migrations })
    const { ctx, place, read } = createFiguresShop(db)
    const order = await place('2026-11-25T10:00:00Z')
    const parcel = { carrier: null, trackingNumber: null, trackingUrl: null }
    await shipOrder(ctx, { orderId: order.id, shipmentId: randomUUID(), ...parcel })
    const refundId = randomUUID()
    await refundOrder(ctx, { orderId: order.id, refundId, reason: 'test', restock: [], amountMinor: 1_000 })
    await db.execute(sql`update refunds set created_at = ${new Date('2026-11-26T08:00:00Z')} where id = ${refundId}`)
    const { steps, refunded } = await read('2026-11-25T00:00:00Z', '2026-11-27T00:00:00Z', 'day')
    assert.deepEqual(
      [refunded.amountMinor, steps[0]?.refunded.amountMinor, steps[1]?.refunded.amountMinor],
      [1_000, 0, 1_000],
    )
  })

  test('when the clocks are changed, then each hour and each day is one step, in the zone of the store', async () => {
    const db = await openTestDatabase({ migrations })
    const { place, read } = createFiguresShop(db)
    // 02:30 in Berlin, twice: in summer time, and an hour later.
    for (const at of ['2026-10-25T00:30:00Z', '2026-10-25T01:30:00Z', '2026-10-25T22:59:59Z']) await place(at)
    const day = ['2026-10-24T22:00:00Z', '2026-10-25T23:00:00Z'] as const
    const hours = await read(...day, 'hour', 'Europe/Berlin')
    assert.equal(hours.steps.length, 25)
    assert.deepEqual(
      hours.steps.filter(({ orders }) => orders > 0).map(({ startsAt }) => startsAt.toISOString()),
      ['2026-10-25T00:00:00.000Z', '2026-10-25T01:00:00.000Z', '2026-10-25T22:00:00.000Z'],
    )
    const days = await read(...day, 'day', 'Europe/Berlin')
    assert.deepEqual(
      days.steps.map(({ startsAt, orders }) => [startsAt.toISOString(), orders]),
      [['2026-10-24T22:00:00.000Z', 3]],
    )
    const weeks = await read('2026-10-21T00:00:00Z', '2026-11-01T23:00:00Z', 'week', 'Europe/Berlin')
    assert.deepEqual(
      weeks.steps.map(({ startsAt, orders }) => [startsAt.toISOString(), orders]),
      [
        ['2026-10-18T22:00:00.000Z', 3],
        ['2026-10-25T23:00:00.000Z', 0],
      ],
    )
  })
})

test('when figures are asked for, then staff get those of today, and no customer does', async () => {
  const shop = await startOrderService()
  assert.equal((await shop.placeOrder()).status, 201)
  const ask = async (role: 'staff' | 'customer', query = '') =>
    shop.request('GET', `/api/v1/orders/figures${query}`, { token: await shop.host.tokenFor({ role }) })
  const { status, body } = await ask('staff')
  assert.deepEqual([status, body.orders, body.by, body.timeZone, body.bestSellers.length], [200, 1, 'day', 'UTC', 1])
  assert.equal((await ask('customer')).status, 403)
  const refused = await ask('staff', '?from=2020-01-01T00:00:00Z&by=hour')
  assert.deepEqual([refused.status, refused.body.code, refused.body.errors[0].field], [400, 'invalid-period', 'to'])
})
