import assert from 'node:assert/strict'
import { randomUUID } from 'node:crypto'
import { before, describe, test } from 'node:test'
import { type Database, sql } from '@storefleet/database'
import { createOutbox } from '@storefleet/events'
import { forEachDatabase, waitFor } from '@storefleet/test-kit'
import { exampleOrder } from '../../testing/example-order.ts'
import { orderOf } from '../../testing/order-request.ts'
import { createTestShop, type TestShop } from '../../testing/test-shop.ts'
import type { Decision, Order } from '../domain/order.ts'
import { placeOrder } from '../place-order.ts'
import { createOrderStore } from './order-store.ts'

const migrations = new URL('../../../migrations/', import.meta.url)
const renamed = (order: Order, reason: string): Decision => ({
  order: { ...order, cancellation: { id: randomUUID(), reason } },
  events: [],
  history: [],
})

forEachDatabase((openTestDatabase, dialect) => {
  let db: Database
  let shop: TestShop
  before(async () => {
    db = await openTestDatabase({ migrations })
    shop = createTestShop(db)
  })

  test('when two change an order at once, then the second waits and decides on what the first has saved', {
    skip: dialect === 'pglite' && 'one session: nothing happens at once',
  }, async () => {
    const orders = createOrderStore({
      db,
      outbox: createOutbox({ newId: () => randomUUID(), wakeRelay: () => {} }),
      tokenFor: () => 'token',
      recoverAfterMs: 10_000,
    })
    const order = exampleOrder()
    await orders.insert({ order, events: [], history: [] }, async () => {})
    const seen: (string | undefined)[] = []
    const { promise: isFirstDone, resolve: endFirst } = Promise.withResolvers<void>()
    const first = db.transaction(async (tx) => {
      await orders.updateIn(tx, order.id, (before) => renamed(before, 'first'))
      await isFirstDone
    })
    await waitFor(() => isIdleInTransaction(db))
    const second = orders.update(order.id, (before) => {
      seen.push(before.cancellation?.reason)
      return renamed(before, 'second')
    })
    await waitFor(async () => seen.length > 0 || (await isWaitingForLock(db)))
    endFirst()
    await Promise.all([first, second])

    assert.deepEqual(seen, ['first'])
    assert.equal((await orders.findById(order.id))?.cancellation?.reason, 'second')
  })

  describe('stock whose time is nearly up', () => {
    const placeLate = async (waitMs: number) => {
      const orderId = randomUUID()
      const { variantId } = shop.stock.sell({ available: 2 })
      await shop.stock.priceAndReserve(orderId, [{ variantId, quantity: 2 }])
      shop.wait(waitMs)
      return { variantId, placed: placeOrder(shop.orders, orderId, orderOf(variantId)) }
    }

    test('when a payment can still be started, then the order is placed', async () => {
      assert.equal((await (await placeLate(14 * 60_000)).placed).status, 'confirmed')
    })

    test('when no payment can be started any more, then the order is refused, not placed, and the stock is free', async () => {
      const { variantId, placed } = await placeLate(14 * 60_000 + 1)
      await assert.rejects(placed, { slug: 'reservation-expired' })
      assert.equal((await shop.stock.variants([variantId]))[0]?.available, 2)
    })
  })
})

const isIdleInTransaction = async (db: Database) => (await countOf(db, sql`state = 'idle in transaction'`)) > 0
const isWaitingForLock = async (db: Database) => (await countOf(db, sql`wait_event_type = 'Lock'`)) > 0
const countOf = async (db: Database, condition: ReturnType<typeof sql>) =>
  (
    await db.first<{ count: number }>(
      sql`select count(*)::integer as count from pg_stat_activity where datname = current_database() and ${condition}`,
    )
  )?.count ?? 0
