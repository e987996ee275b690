import assert from 'node:assert/strict'
import { randomUUID } from 'node:crypto'
import { before, test } from 'node:test'
import type { CloudEvent, EventPayload, OrderSnapshot, orderRefunded } from '@storefleet/contracts'
import { type Database, sql } from '@storefleet/database'
import { forEachDatabase } from '@storefleet/test-kit'
import { lockFor } from '../subscriptions.ts'
import { orderEvent, orderOf } from '../testing/order-events.ts'
import { migrations } from '../testing/product-service.ts'
import { type Shop, shopOn } from '../testing/shop-on-database.ts'
import { expireReservations } from './expire-reservations.ts'
import { createInvariantStore } from './invariant-store.ts'
import { onOrderCancelled } from './on-order-cancelled.ts'
import { onOrderConfirmed } from './on-order-confirmed.ts'
import { onOrderRefunded } from './on-order-refunded.ts'
import { onOrderShipped } from './on-order-shipped.ts'
import { priceAndReserve } from './price-and-reserve.ts'

type Refund = EventPayload<typeof orderRefunded>

forEachDatabase((openTestDatabase) => {
  let db: Database
  let shop: Shop

  before(async () => {
    db = await openTestDatabase({ migrations })
    shop = shopOn(db)
  })

  const reserve = async (
    lines: { variantId: string; quantity: number }[],
    reservationId: string = randomUUID(),
    ttlSeconds = 0,
  ) => {
    const outcome = await priceAndReserve(shop.stock, { reservationId, lines, ttlSeconds })
    return { reservationId, outcome, isHeld: 'priced' in outcome }
  }
  const confirm = (event: CloudEvent<OrderSnapshot>) => db.transaction((tx) => onOrderConfirmed(shop.stock, tx, event))
  const ship = (event: CloudEvent<OrderSnapshot>) => db.transaction((tx) => onOrderShipped(shop.stock, tx, event))
  const cancel = (event: CloudEvent<OrderSnapshot>) => db.transaction((tx) => onOrderCancelled(shop.stock, tx, event))
  const refund = (event: CloudEvent<Refund>) => db.transaction((tx) => onOrderRefunded(shop.stock, tx, event))
  const reservedOrder = async (onHand: number, quantity: number) => {
    const variantId = await shop.addVariant(onHand)
    const { reservationId } = await reserve([{ variantId, quantity }])
    return { variantId, orderId: reservationId, event: orderEvent(orderOf(reservationId, [{ variantId, quantity }])) }
  }
  const assertSound = async () => assert.deepEqual(await createInvariantStore(db).find(), [])

  test('when fifty buyers race for five units, then exactly five get one', async () => {
    const variantId = await shop.addVariant(5)
    const outcomes = await Promise.all(Array.from({ length: 50 }, () => reserve([{ variantId, quantity: 1 }])))
    assert.equal(outcomes.filter(({ isHeld }) => isHeld).length, 5)
    assert.deepEqual(await shop.levelOf(variantId), { onHand: 5, reserved: 5, committed: 0 })
    const refused = outcomes.find(({ isHeld }) => !isHeld)?.outcome
    assert.deepEqual(refused, { shortages: [{ variantId, requested: 1, available: 0, reason: 'out-of-stock' }] })
    await assertSound()
  })

  test('when buyers take the same variants in opposite orders, then no transaction is stuck and nothing is oversold', async () => {
    const [first, second] = [await shop.addVariant(20), await shop.addVariant(20)]
    const lines = [first, second].map((variantId) => ({ variantId, quantity: 1 }))
    const outcomes = await Promise.all(
      Array.from({ length: 30 }, (_, index) => reserve(index % 2 === 0 ? lines : lines.toReversed())),
    )
    assert.equal(outcomes.filter(({ isHeld }) => isHeld).length, 20)
    assert.deepEqual(await shop.levelOf(first), { onHand: 20, reserved: 20, committed: 0 })
    assert.deepEqual(await shop.levelOf(second), { onHand: 20, reserved: 20, committed: 0 })
  })

  test('when confirmations come together while others order the same variants, then no two transactions wait for each other', async () => {
    const variantIds = (await Promise.all([1, 2, 3].map(() => shop.addVariant(1_000)))).toSorted()
    const linesOf = (...positions: number[]) =>
      positions.map((position) => ({ variantId: variantIds[position] ?? '', quantity: 1 }))
    const order = async (...positions: number[]) => {
      const lines = linesOf(...positions)
      return orderEvent(orderOf((await reserve(lines)).reservationId, lines))
    }
    let runs = 0
    const confirmAll = async (events: CloudEvent<OrderSnapshot>[]) => {
      await db.transaction(async (tx) => {
        runs++
        await lockFor(shop.stock)(tx, events)
        for (const event of events) await onOrderConfirmed(shop.stock, tx, event)
      })
    }
    const rounds = 30
    const ordered = await Promise.all(Array.from({ length: rounds }, () => Promise.all([order(2), order(0), order(1)])))
    await Promise.all(ordered.flatMap((events) => [confirmAll(events), reserve(linesOf(0, 1, 2))]))
    assert.equal(runs, rounds, 'none had to be run again')
    for (const variantId of variantIds) {
      assert.deepEqual(await shop.levelOf(variantId), {
        onHand: 1_000,
        reserved: rounds,
        committed: rounds,
      })
    }
    await assertSound()
  })

  test('when one line cannot be had, then nothing is held', async () => {
    const [plenty, few] = [await shop.addVariant(10), await shop.addVariant(1)]
    const unknown = randomUUID()
    const { outcome, reservationId } = await reserve([
      { variantId: plenty, quantity: 2 },
      { variantId: few, quantity: 2 },
      { variantId: unknown, quantity: 1 },
    ])
    assert.deepEqual(outcome, {
      shortages: [
        { variantId: few, requested: 2, available: 1, reason: 'out-of-stock' },
        { variantId: unknown, requested: 1, available: 0, reason: 'unknown' },
      ],
    })
    assert.deepEqual(await shop.levelOf(plenty), { onHand: 10, reserved: 0, committed: 0 })
    assert.ok((await reserve([{ variantId: plenty, quantity: 1 }], reservationId)).isHeld)
  })

  test('when a product is archived, then its variants are not held', async () => {
    const { variants } = await shop.add({ title: 'Old shirt', status: 'archived' })
    const { outcome } = await reserve([{ variantId: variants[0]?.id ?? '', quantity: 1 }])
    assert.equal('shortages' in outcome && outcome.shortages[0]?.reason, 'archived')
  })

  test('when one reservation is asked for many times at once, then it is held once with one response', async () => {
    const variantId = await shop.addVariant(10)
    const reservationId = randomUUID()
    const responses = await Promise.all(
      Array.from({ length: 10 }, () => reserve([{ variantId, quantity: 3 }], reservationId)),
    )
    const lines = responses.map(({ outcome }) =>
      'priced' in outcome
        ? outcome.priced.lines.map(({ variant, quantity }) => [variant.variantId, variant.priceMinor, quantity])
        : [],
    )
    assert.deepEqual(
      new Set(lines.map((line) => JSON.stringify(line))),
      new Set([JSON.stringify([[variantId, 5000, 3]])]),
    )
    assert.deepEqual(await shop.levelOf(variantId), { onHand: 10, reserved: 3, committed: 0 })
  })

  test('when a price changes after a reservation, then the reservation keeps its price', async () => {
    const variantId = await shop.addVariant(10)
    const { reservationId } = await reserve([{ variantId, quantity: 1 }])
    await db.execute(sql`update variants set price_minor = 9900 where id = ${variantId}`)
    const { outcome } = await reserve([{ variantId, quantity: 1 }], reservationId)
    assert.equal('priced' in outcome && outcome.priced.lines[0]?.variant.priceMinor, 5000)
  })

  test('when lines name a variant twice, then they are held together', async () => {
    const variantId = await shop.addVariant(3)
    const twice = [
      { variantId, quantity: 2 },
      { variantId, quantity: 2 },
    ]
    assert.equal((await reserve(twice)).isHeld, false)
    assert.deepEqual(await shop.levelOf(variantId), { onHand: 3, reserved: 0, committed: 0 })
  })

  test('when held stock is released twice, then it is given back once, and the same id can hold stock again', async () => {
    const variantId = await shop.addVariant(4)
    const { reservationId } = await reserve([{ variantId, quantity: 4 }])
    assert.equal(await shop.stock.reservations.release(reservationId), true)
    assert.equal(await shop.stock.reservations.release(reservationId), false)
    assert.equal(await shop.stock.reservations.release(randomUUID()), false)
    assert.deepEqual(await shop.levelOf(variantId), { onHand: 4, reserved: 0, committed: 0 })
    const again = await reserve([{ variantId, quantity: 3 }], reservationId)
    assert.equal(again.isHeld, true)
    assert.deepEqual(await shop.levelOf(variantId), { onHand: 4, reserved: 3, committed: 0 })
  })

  test('when an order is confirmed, twice, then its units are committed once and stay on hand', async () => {
    const { variantId, event } = await reservedOrder(10, 4)
    await confirm(event)
    await confirm(event)
    assert.deepEqual(await shop.levelOf(variantId), { onHand: 10, reserved: 0, committed: 4 })
    await assertSound()
  })

  test('when a confirmed order is shipped, twice, then its units leave the shelf once', async () => {
    const { variantId, event } = await reservedOrder(10, 4)
    await confirm(event)
    await ship(event)
    await ship(event)
    await confirm(event)
    assert.deepEqual(await shop.levelOf(variantId), { onHand: 6, reserved: 0, committed: 0 })
    await assertSound()
  })

  test('when the shipment overtakes the confirmation, then all ends as it would in order', async () => {
    const { variantId, event } = await reservedOrder(10, 4)
    await ship(event)
    await confirm(event)
    assert.deepEqual(await shop.levelOf(variantId), { onHand: 6, reserved: 0, committed: 0 })
    await assertSound()
  })

  test('when an order left on hand at its confirmation, as it did once, then its shipment takes nothing more', async () => {
    const { variantId, orderId, event } = await reservedOrder(10, 4)
    await confirm(event)
    await db.transaction(async (tx) => {
      await tx.execute(sql`update stock_items set on_hand = 6, committed = 0 where variant_id = ${variantId}`)
      await tx.execute(sql`update stock_ledger set kind = 'shipped', on_hand_delta = -4, committed_delta = 0
        where reservation_id = ${orderId} and kind = 'committed'`)
      await tx.execute(sql`update reservations set status = 'shipped' where id = ${orderId}`)
    })
    await ship(event)
    assert.deepEqual(await shop.levelOf(variantId), { onHand: 6, reserved: 0, committed: 0 })
    await cancel(event)
    assert.deepEqual(await shop.levelOf(variantId), { onHand: 10, reserved: 0, committed: 0 })
    await assertSound()
  })

  test('when an order is shipped although its stock was lost, then units that no other order has are taken', async () => {
    const { variantId, orderId, event } = await reservedOrder(4, 4)
    shop.pass(901)
    await expireReservations(shop.stock)
    await reserve([{ variantId, quantity: 1 }])
    await confirm(event)
    await ship(event)
    assert.deepEqual(await shop.levelOf(variantId), { onHand: 1, reserved: 1, committed: 0 })
    assert.deepEqual(await shop.eventsOf(orderId), ['reservation.expired', 'reservation.lost'])
    await assertSound()
  })

  test('when it is asked whether a paid order has its stock, then it is taken there and then, once', async () => {
    const { variantId, orderId, event } = await reservedOrder(4, 4)
    const { commit } = shop.stock.reservations
    assert.deepEqual([await commit(orderId), await commit(orderId)], ['committed', 'committed'])
    await confirm(event)
    assert.deepEqual(await shop.levelOf(variantId), { onHand: 4, reserved: 0, committed: 4 })
    await ship(event)
    assert.deepEqual([await commit(orderId), await commit(randomUUID())], ['shipped', undefined])
    const late = await reservedOrder(4, 4)
    shop.pass(901)
    await expireReservations(shop.stock)
    await reserve([{ variantId: late.variantId, quantity: 1 }])
    assert.equal(await commit(late.orderId), 'lost')
    await assertSound()
  })

  test('when an unpaid order is cancelled, twice, then its units are for sale again', async () => {
    const { variantId, event } = await reservedOrder(10, 4)
    await cancel(event)
    await cancel(event)
    assert.deepEqual(await shop.levelOf(variantId), { onHand: 10, reserved: 0, committed: 0 })
  })

  test('when a confirmed order is cancelled, twice, then its units are for sale again, once', async () => {
    const { variantId, event } = await reservedOrder(10, 4)
    await confirm(event)
    await cancel(event)
    await cancel(event)
    assert.deepEqual(await shop.levelOf(variantId), { onHand: 10, reserved: 0, committed: 0 })
    await assertSound()
  })

  test('when the cancellation overtakes the confirmation, then nothing is taken', async () => {
    const { variantId, event } = await reservedOrder(10, 4)
    await cancel(event)
    await confirm(event)
    assert.deepEqual(await shop.levelOf(variantId), { onHand: 10, reserved: 0, committed: 0 })
    await assertSound()
  })

  test('when the cancellation of an expired order overtakes its confirmation, then nothing is taken', async () => {
    const { variantId, event } = await reservedOrder(10, 4)
    shop.pass(901)
    await expireReservations(shop.stock)
    await cancel(event)
    await confirm(event)
    assert.deepEqual(await shop.levelOf(variantId), { onHand: 10, reserved: 0, committed: 0 })
  })

  test('when a reservation runs out, then its units are for sale again and it is published once', async () => {
    const { variantId, orderId } = await reservedOrder(10, 4)
    shop.pass(899)
    await expireReservations(shop.stock)
    assert.deepEqual(await shop.levelOf(variantId), { onHand: 10, reserved: 4, committed: 0 })
    shop.pass(2)
    await Promise.all([expireReservations(shop.stock), expireReservations(shop.stock)])
    assert.deepEqual(await shop.levelOf(variantId), { onHand: 10, reserved: 0, committed: 0 })
    assert.deepEqual(await shop.eventsOf(orderId), ['reservation.expired'])
    await assertSound()
  })

  test('when more reservations of one variant run out than a batch holds, then all are ended', async () => {
    const variantId = await shop.addVariant(300)
    for (let index = 0; index < 120; index++) await reserve([{ variantId, quantity: 2 }])
    shop.pass(901)
    await expireReservations(shop.stock)
    assert.deepEqual(await shop.levelOf(variantId), { onHand: 300, reserved: 0, committed: 0 })
    await assertSound()
  })

  test('when an order is confirmed after its reservation ran out and the units are there, then they are taken', async () => {
    const { variantId, orderId, event } = await reservedOrder(10, 4)
    shop.pass(901)
    await expireReservations(shop.stock)
    await confirm(event)
    await confirm(event)
    assert.deepEqual(await shop.levelOf(variantId), { onHand: 10, reserved: 0, committed: 4 })
    assert.deepEqual(await shop.eventsOf(orderId), ['reservation.expired'])
    await assertSound()
  })

  test('when an order is confirmed after its units went to another, then it is lost, and published once', async () => {
    const { variantId, orderId, event } = await reservedOrder(4, 4)
    shop.pass(901)
    await expireReservations(shop.stock)
    await reserve([{ variantId, quantity: 1 }])
    await confirm(event)
    await confirm(event)
    await cancel(event)
    assert.deepEqual(await shop.levelOf(variantId), { onHand: 4, reserved: 1, committed: 0 })
    assert.deepEqual(await shop.eventsOf(orderId), ['reservation.expired', 'reservation.lost'])
  })

  test('when an order is confirmed although its stock was released, then its units are taken if they are there', async () => {
    const { variantId, orderId, event } = await reservedOrder(4, 4)
    await shop.stock.reservations.release(orderId)
    await confirm(event)
    assert.deepEqual(await shop.levelOf(variantId), { onHand: 4, reserved: 0, committed: 4 })
    await assertSound()
  })

  test('when an order is confirmed that was never reserved here, then its units are taken if they are there', async () => {
    const variantId = await shop.addVariant(3)
    const fits = orderEvent(orderOf(randomUUID(), [{ variantId, quantity: 2 }]))
    const tooMany = orderEvent(orderOf(randomUUID(), [{ variantId, quantity: 2 }]))
    await confirm(fits)
    await confirm(tooMany)
    assert.deepEqual(await shop.levelOf(variantId), { onHand: 3, reserved: 0, committed: 2 })
    assert.deepEqual(await shop.eventsOf(tooMany.data.orderId), ['reservation.lost'])
  })

  test('when part of an order is refunded, twice, then never more comes back than went out', async () => {
    const { variantId, event } = await reservedOrder(10, 4)
    await confirm(event)
    await ship(event)
    const part = orderEvent({ ...refundOf(event.data), restock: [{ variantId, quantity: 3 }] })
    await refund(part)
    assert.deepEqual(await shop.levelOf(variantId), { onHand: 9, reserved: 0, committed: 0 })
    await refund(part)
    assert.deepEqual(await shop.levelOf(variantId), { onHand: 10, reserved: 0, committed: 0 })
    await refund(part)
    await cancel(event)
    assert.deepEqual(await shop.levelOf(variantId), { onHand: 10, reserved: 0, committed: 0 })
    await assertSound()
  })

  test('when two refunds arrive at once, then never more comes back than went out', async () => {
    const { variantId, event } = await reservedOrder(10, 4)
    await confirm(event)
    await ship(event)
    const part = orderEvent({ ...refundOf(event.data), restock: [{ variantId, quantity: 3 }] })
    await Promise.all([refund(part), refund(part)])
    assert.deepEqual(await shop.levelOf(variantId), { onHand: 10, reserved: 0, committed: 0 })
  })

  test('when the refund overtakes confirmation and shipment, then all ends as it would in order', async () => {
    const { variantId, event } = await reservedOrder(10, 4)
    await refund(orderEvent({ ...refundOf(event.data), restock: [{ variantId, quantity: 1 }] }))
    await confirm(event)
    await ship(event)
    assert.deepEqual(await shop.levelOf(variantId), { onHand: 7, reserved: 0, committed: 0 })
    await assertSound()
  })

  test('when a refund brings nothing back, then stock stays', async () => {
    const { variantId, event } = await reservedOrder(10, 4)
    await confirm(event)
    await ship(event)
    await refund(orderEvent({ ...refundOf(event.data), restock: [] }))
    assert.deepEqual(await shop.levelOf(variantId), { onHand: 6, reserved: 0, committed: 0 })
  })

  test('when available units fall to the threshold, then it is published once a crossing', async () => {
    const variantId = await shop.addVariant(8)
    const { reservationId } = await reserve([{ variantId, quantity: 2 }])
    assert.deepEqual(await shop.eventsOf(variantId), [])
    await reserve([{ variantId, quantity: 1 }])
    await reserve([{ variantId, quantity: 1 }])
    assert.deepEqual(await shop.eventsOf(variantId), ['inventory.low'])
    await shop.stock.reservations.release(reservationId)
    await reserve([{ variantId, quantity: 1 }])
    assert.deepEqual(await shop.eventsOf(variantId), ['inventory.low', 'inventory.low'])
  })

  test('when stock does not add up, then the check finds it', async () => {
    const variantId = await shop.addVariant(8)
    await db.execute(
      sql`update stock_items set on_hand = 9, reserved = 1, committed = 2 where variant_id = ${variantId}`,
    )
    const [found] = await createInvariantStore(db).find()
    assert.deepEqual(found, {
      variantId,
      onHand: 9,
      ledgerOnHand: 8,
      reserved: 1,
      ledgerReserved: 0,
      liveReserved: 0,
      committed: 2,
      ledgerCommitted: 0,
      unshipped: 0,
    })
    await db.execute(
      sql`update stock_items set on_hand = 8, reserved = 0, committed = 0 where variant_id = ${variantId}`,
    )
  })

  test('when units are committed that no paid order waits for, then the check finds it', async () => {
    const { variantId, event } = await reservedOrder(10, 4)
    await confirm(event)
    await db.execute(sql`update reservations set status = 'cancelled' where id = ${event.data.orderId}`)
    const [found] = await createInvariantStore(db).find()
    assert.deepEqual([found?.variantId, found?.committed, found?.unshipped], [variantId, 4, 0])
    await db.execute(sql`update reservations set status = 'committed' where id = ${event.data.orderId}`)
    await assertSound()
  })

  test('when a statement would oversell, then the database itself refuses it', async () => {
    const variantId = await shop.addVariant(1)
    await assert.rejects(db.execute(sql`update stock_items set reserved = 2 where variant_id = ${variantId}`))
    await assert.rejects(db.execute(sql`update stock_items set on_hand = -1 where variant_id = ${variantId}`))
    await assert.rejects(db.execute(sql`update stock_items set committed = 2 where variant_id = ${variantId}`))
    await assert.rejects(
      db.execute(sql`update stock_items set reserved = 1, committed = 1 where variant_id = ${variantId}`),
    )
  })

  test('when a reservation cannot be read, then every bad field is named', async () => {
    const bad = { reservationId: 'x', lines: [{ variantId: "1' or 1=1", quantity: 0 }], ttlSeconds: -1 }
    await assert.rejects(priceAndReserve(shop.stock, bad), (error: { slug: string; fields: { field: string }[] }) => {
      assert.equal(error.slug, 'invalid-reservation')
      assert.deepEqual(
        error.fields.map(({ field }) => field),
        ['reservationId', 'ttlSeconds', 'lines[0].variantId', 'lines[0].quantity'],
      )
      return true
    })
  })
})

const refundOf = (order: OrderSnapshot) => ({
  ...order,
  refundId: randomUUID(),
  amount: order.total,
  isFull: false,
  reason: 'too small',
})
