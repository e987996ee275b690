import assert from 'node:assert/strict'
import { randomUUID } from 'node:crypto'
import { before, test } from 'node:test'
import { type Database, sql } from '@storefleet/database'
import { forEachDatabase } from '@storefleet/test-kit'
import { cancelItems } from '../orders/cancel-items.ts'
import { shipOrder } from '../orders/ship-order.ts'
import { staff } from '../testing/staff-actor.ts'
import { createTestShop, type TestShop } from '../testing/test-shop.ts'
import { createLedgerCheck } from './check-ledgers.ts'
import { createLedgerStore, type LedgerStore } from './ledger-store.ts'

const migrations = new URL('../../migrations/', import.meta.url)
const parcel = { carrier: 'DHL', trackingNumber: '0034', trackingUrl: null }

forEachDatabase((openTestDatabase) => {
  let db: Database
  let shop: TestShop
  let ledgers: LedgerStore
  before(async () => {
    db = await openTestDatabase({ migrations })
    shop = createTestShop(db)
    ledgers = createLedgerStore(db, () => new Date())
  })
  const balancesOf = async (orderId: string) =>
    Object.fromEntries((await ledgers.balances(orderId)).map(({ account, balanceMinor }) => [account, balanceMinor]))
  const shipOne = (orderId: string) => {
    const shipment = { ...parcel, orderId, shipmentId: randomUUID(), lines: [{ itemId: '1', quantity: 1 }] }
    return shipOrder({ ...shop.orders, actor: staff }, shipment)
  }

  test('when an order is paid, shipped in part and the rest cancelled, then each decision has its entries', async () => {
    const { id } = await shop.place()
    assert.deepEqual(await balancesOf(id), {
      receivable: 12_600,
      sales: -10_500,
      tax: -2_100,
      held: 12_600,
      holds: -12_600,
    })
    await shipOne(id)
    assert.deepEqual(await balancesOf(id), {
      receivable: 0,
      sales: -10_500,
      tax: -2_100,
      held: 0,
      holds: 0,
      provider: 12_600,
    })
    await cancelItems(
      { ...shop.orders, actor: staff },
      { orderId: id, cancellationId: randomUUID(), reason: 'requested' },
    )
    assert.deepEqual(await balancesOf(id), {
      receivable: 0,
      sales: -5_500,
      tax: -1_100,
      held: 0,
      holds: 0,
      provider: 6_600,
    })
    const entries = await ledgers.entries(id, { limit: 100 })
    assert.deepEqual(
      [...new Set(entries.map(({ reason }) => reason))],
      ['ordered', 'authorized', 'released', 'captured', 'cancelled', 'refunded'],
    )
    const rest = await ledgers.entries(id, { after: entries[2]?.id, limit: 2 })
    assert.deepEqual(rest, entries.slice(3, 5))
  })

  test('when an entry is changed, deleted or has one account on both sides, then the database refuses it', async () => {
    const { id } = await shop.place()
    await assert.rejects(db.execute(sql`update order_ledger_entries set amount_minor = 1 where order_id = ${id}`))
    await assert.rejects(db.execute(sql`delete from order_ledger_entries where order_id = ${id}`))
    const insert = (debit: string, credit: string, amountMinor: number) =>
      db.execute(sql`insert into order_ledger_entries (order_id, reason, debit, credit, amount_minor, recorded_at)
        values (${id}, 'captured', ${debit}, ${credit}, ${amountMinor}, now())`)
    await assert.rejects(insert('provider', 'provider', 1))
    await assert.rejects(insert('provider', 'receivable', 0))
    await assert.rejects(insert('provider', 'elsewhere', 1))
  })

  test('when an order is of an earlier version, then its ledger is opened as it stands, once', async () => {
    const { id } = await shop.place()
    await db.execute(sql`alter table order_ledger_entries disable trigger order_ledger_only_grows`)
    await db.execute(sql`delete from order_ledger_entries where order_id = ${id}`)
    await db.execute(sql`alter table order_ledger_entries enable trigger order_ledger_only_grows`)
    await db.execute(sql`update orders set has_ledger = false where id = ${id}`)
    await shipOne(id)
    assert.deepEqual(await balancesOf(id), {})
    const found: number[] = []
    const logged: unknown[] = []
    const logger = { error: (entry: unknown) => void logged.push(entry), info: () => {} }
    const check = createLedgerCheck({ ledgers, logger, setDiscrepancies: (count) => void found.push(count) })
    await Promise.all([check(), check()])
    assert.deepEqual(await balancesOf(id), { receivable: 0, sales: -10_500, tax: -2_100, provider: 12_600 })
    assert.deepEqual([found, logged], [[0, 0], []])
  })

  test('when a ledger lacks what a replica of an earlier version did, then it is logged, counted and completed', async () => {
    const { id } = await shop.place()
    await db.execute(sql`update payments set status = 'voided' where order_id = ${id}`)
    const found: number[] = []
    const logged: { orderId: string }[] = []
    const logger = { error: (entry: { orderId: string }) => void logged.push(entry), info: () => {} }
    const check = createLedgerCheck({
      ledgers,
      logger: logger as never,
      setDiscrepancies: (count) => void found.push(count),
    })
    await check()
    assert.deepEqual([found, logged.map(({ orderId }) => orderId)], [[1], [id]])
    assert.equal((await balancesOf(id)).held, 0)
    await check()
    await check()
    assert.deepEqual(found, [1, 0, 0])
  })
})
