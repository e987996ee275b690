import assert from 'node:assert/strict'
import { randomUUID } from 'node:crypto'
import { before, test } from 'node:test'
import type { Database } from '@storefleet/database'
import type { ReadTimeline } from '@storefleet/http'
import { runWithContext } from '@storefleet/observability'
import { forEachDatabase } from '@storefleet/test-kit'
import { orderEvent, orderOf } from '../testing/order-events.ts'
import { migrations } from '../testing/product-service.ts'
import { type Shop, shopOn } from '../testing/shop-on-database.ts'
import { expireReservations } from './expire-reservations.ts'
import { onOrderConfirmed } from './on-order-confirmed.ts'
import { priceAndReserve } from './price-and-reserve.ts'
import { createStockTimeline } from './stock-timeline-store.ts'

forEachDatabase((openTestDatabase) => {
  let db: Database
  let shop: Shop
  let timelineOf: ReadTimeline
  before(async () => {
    db = await openTestDatabase({ migrations })
    shop = shopOn(db)
    timelineOf = createStockTimeline(db)
  })

  const reserve = async (ttlSeconds = 0) => {
    const lines = [{ variantId: await shop.addVariant(3), quantity: 2 }]
    const reservationId = randomUUID()
    await runWithContext({ correlationId: 'the-checkout' }, () =>
      priceAndReserve(shop.stock, { reservationId, lines, ttlSeconds }),
    )
    return { orderId: reservationId, lines }
  }

  test('when units are held and sold, then the timeline has both, and what caused each', async () => {
    const { orderId, lines } = await reserve()
    const event = orderEvent(orderOf(orderId, lines))
    await runWithContext({ correlationId: 'the-event' }, () =>
      db.transaction((tx) => onOrderConfirmed(shop.stock, tx, event)),
    )

    const [opened, reserved, committed, ...others] = await timelineOf(orderId)
    assert.deepEqual(others, [])
    assert.deepEqual(
      [opened?.what, opened?.correlationId, opened?.detail?.status],
      ['reservation-opened', 'the-checkout', 'committed'],
    )
    assert.deepEqual(
      [reserved?.what, reserved?.correlationId, reserved?.detail?.onHandDelta, reserved?.detail?.reservedDelta],
      ['reserved', 'the-checkout', 0, 2],
    )
    assert.deepEqual(
      [committed?.what, committed?.correlationId, committed?.detail?.committedDelta, committed?.detail?.reservedDelta],
      ['committed', 'the-event', 2, -2],
    )
  })

  test('when time runs out, then the story ends with that', async () => {
    const { orderId } = await reserve(1)
    shop.pass(2)
    await expireReservations(shop.stock)
    assert.deepEqual(
      (await timelineOf(orderId)).map(({ what }) => what),
      ['reservation-opened', 'reserved', 'expired'],
    )
  })

  test('when nothing was ever held, then the timeline is empty', async () => {
    assert.deepEqual(await timelineOf(randomUUID()), [])
  })
})
