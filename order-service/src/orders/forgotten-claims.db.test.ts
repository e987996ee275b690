import assert from 'node:assert/strict'
import { randomUUID } from 'node:crypto'
import { before, describe, test } from 'node:test'
import { type Database, migrate, openDatabase, sql } from '@storefleet/database'
import { createIdempotency, type RecordedResponse, type Try } from '@storefleet/events'
import { createPrivatePostgres, forEachDatabase, hasPostgresServer, waitFor } from '@storefleet/test-kit'
import { payOrder } from '../payments/pay-order.ts'
import { orderOf } from '../testing/order-request.ts'
import { staff } from '../testing/staff-actor.ts'
import { createTestShop, type TestShop } from '../testing/test-shop.ts'
import { cancelOrder } from './cancel-order.ts'
import type { Order } from './domain/order.ts'
import { toPaidResponse } from './order-view.ts'
import { placeOrder } from './place-order.ts'
import { refundOrder } from './refund-order.ts'
import { shipOrder } from './ship-order.ts'

const migrations = new URL('../../migrations/', import.meta.url)
const asStaff = { actor: staff, accessToken: undefined }

const placing = (shop: TestShop, variantId: string) => (attempt: Try) =>
  placeOrder(shop.orders, attempt.resourceId, orderOf(variantId), {
    isFirstTry: attempt.isFirst,
    confirmInTransaction: attempt.confirmInTransaction,
    inTransaction: (tx, paid) => attempt.recordResponse(tx, () => toPaidResponse(paid)),
  }).then(toPaidResponse)

/** The first call waits there; `goOn` lets it go on. */
function gateOf(shop: TestShop) {
  const { promise: begun, resolve: begin } = Promise.withResolvers<void>()
  const { promise: gate, resolve: goOn } = Promise.withResolvers<void>()
  const reserve = shop.orders.stock.priceAndReserve
  let isFirst = true
  Object.assign(shop.orders.stock, {
    async priceAndReserve(...input: Parameters<typeof reserve>) {
      const response = await reserve(...input)
      if (!isFirst) return response
      isFirst = false
      begin()
      await gate
      return response
    },
  })
  return { begun, goOn }
}

const ordersOf = async (db: Database) =>
  (await db.query<{ id: string }>(sql`select id from orders`)).map(({ id }) => id)
const chargesOf = async (db: Database) =>
  (await db.query<{ key: string }>(sql`select key from sandbox_payments`)).map(({ key }) => key)

test('when PostgreSQL is stopped at once while an order waits for its stock, and the customer repeats it, then there is one order and one authorisation', {
  skip: hasPostgresServer ? false : 'needs the server programs of PostgreSQL: initdb and pg_ctl',
  timeout: 120_000,
}, async () => {
  // What did not wait for the disk stays in memory for as long as the server may keep it there.
  const server = await createPrivatePostgres({ wal_writer_delay: '10s', wal_writer_flush_after: '1GB' })
  const db = await openDatabase(server.url)
  try {
    await migrate(db, migrations)
    const shop = createTestShop(db)
    const other = createIdempotency({ db, newId: randomUUID })
    const { variantId } = shop.stock.sell({ available: 10 })
    const request = { key: randomUUID(), scope: 'POST /orders test', request: {} }
    const place = placing(shop, variantId)
    const gate = gateOf(shop)
    // As at the start of the service: the first read adds the defaults, and that commit would save the claim.
    await shop.orders.pricing.settings()

    const first = shop.idempotency.run(request, place)
    await gate.begun
    server.stopAtOnce()
    server.start()
    const isThere = () => db.query(sql`select 1 from idempotency_keys where key = ${request.key}`)
    assert.deepEqual(await waitFor(isThere), [], 'the claim was to be forgotten')
    const second = await other.run(request, place)
    gate.goOn()

    assert.deepEqual(await first, second)
    assert.deepEqual(await ordersOf(db), [second.body.id])
    assert.deepEqual(await chargesOf(db), [second.body.id])
    assert.deepEqual([...shop.stock.reservations.keys()], [second.body.id])
  } finally {
    await db.close()
    server.remove()
  }
})

forEachDatabase((openTestDatabase) => {
  let db: Database
  let shop: TestShop
  before(async () => {
    db = await openTestDatabase({ migrations })
    shop = createTestShop(db)
  })

  test('when the claim of an order is forgotten and the other try has it, then its stock is released and nothing is charged', async () => {
    const { variantId } = shop.stock.sell({ available: 10 })
    const request = { key: randomUUID(), scope: 'POST /orders test', request: {} }
    const gate = gateOf(shop)
    const ids: string[] = []
    const place = (attempt: Try) => {
      ids.push(attempt.resourceId)
      return placing(shop, variantId)(attempt)
    }
    const first = shop.idempotency.run(request, place)
    await gate.begun
    await db.execute(sql`delete from idempotency_keys where key = ${request.key}`)
    const second = await createIdempotency({ db, newId: randomUUID }).run(request, place)
    gate.goOn()

    assert.deepEqual(await first, second)
    assert.equal(ids.length, 2)
    assert.deepEqual(
      (await ordersOf(db)).filter((id) => ids.includes(id)),
      [second.body.id],
    )
    assert.deepEqual(
      (await chargesOf(db)).filter((key) => ids.includes(key)),
      [second.body.id],
    )
    assert.deepEqual((await shop.stock.variants([variantId]))[0]?.available, 8)
  })

  describe('what is done to an order under a key that another try has taken since', () => {
    const parcel = { carrier: 'DHL', trackingNumber: '1', trackingUrl: null }
    const declined = () => shop.place('pm_card_visa_chargeDeclined')
    const shipped = async () => {
      const { id: orderId } = await shop.place()
      return shipOrder({ ...shop.orders, ...asStaff }, { ...parcel, orderId, shipmentId: randomUUID() })
    }
    const actions: [string, () => Promise<Order>, (orderId: string, attempt: Try) => Promise<Order>][] = [
      [
        'a payment',
        declined,
        (orderId, { resourceId: paymentId, confirmInTransaction }) =>
          payOrder(
            { ...shop.payments, ...asStaff },
            { orderId, paymentId, paymentMethod: 'pm_card_visa' },
            confirmInTransaction,
          ),
      ],
      [
        'a cancellation',
        () => shop.place(),
        (orderId, { resourceId: cancellationId, confirmInTransaction }) =>
          cancelOrder(
            { ...shop.orders, ...asStaff },
            { orderId, cancellationId, reason: 'test' },
            confirmInTransaction,
          ),
      ],
      [
        'a shipment',
        () => shop.place(),
        (orderId, { resourceId: shipmentId, confirmInTransaction }) =>
          shipOrder({ ...shop.orders, ...asStaff }, { ...parcel, orderId, shipmentId }, confirmInTransaction),
      ],
      [
        'a part of a refund',
        shipped,
        (orderId, { resourceId: refundId, confirmInTransaction }) =>
          refundOrder(
            { ...shop.orders, ...asStaff },
            { orderId, refundId, amountMinor: 100, reason: 'test', restock: [] },
            confirmInTransaction,
          ),
      ],
    ]

    for (const [name, begin, act] of actions) {
      test(`when it is ${name}, then it is done once`, async () => {
        const { id: orderId } = await begin()
        const request = { key: randomUUID(), scope: `${name} ${orderId}`, request: {} }
        const ids: string[] = []
        const work = async (attempt: Try): Promise<RecordedResponse<string>> => {
          ids.push(attempt.resourceId)
          if (ids.length === 1) {
            await db.execute(sql`delete from idempotency_keys where key = ${request.key}`)
            await createIdempotency({ db, newId: randomUUID }).run(request, work)
          }
          await act(orderId, attempt)
          return { status: 201, body: attempt.resourceId }
        }
        const { body } = await shop.idempotency.run(request, work)

        const { payments, shipments, refunds, cancellation } = await shop.order(orderId)
        const known = [...payments, ...shipments, ...refunds, ...(cancellation ? [cancellation] : [])].map(
          ({ id }) => id,
        )
        assert.equal(body, ids[1])
        assert.deepEqual(
          ids.map((id) => known.includes(id)),
          [false, true],
        )
      })
    }
  })
})
