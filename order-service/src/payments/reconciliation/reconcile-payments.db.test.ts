import assert from 'node:assert/strict'
import { randomUUID } from 'node:crypto'
import { before, beforeEach, test } from 'node:test'
import { type Database, sql } from '@storefleet/database'
import { forEachDatabase } from '@storefleet/test-kit'
import { refundOrder } from '../../orders/refund-order.ts'
import { shipOrder } from '../../orders/ship-order.ts'
import { staff } from '../../testing/staff-actor.ts'
import { createTestShop, type TestShop } from '../../testing/test-shop.ts'
import { type MovementPage, type MovementQuery, ProviderResponseLost } from '../payment-provider.ts'
import { reconcilePayments } from './reconcile-payments.ts'
import { createReconciliationStore, type ReconciliationStore } from './reconciliation-store.ts'

const migrations = new URL('../../../migrations/', import.meta.url)
const hourMs = 3_600_000
const dayMs = 24 * hourMs

forEachDatabase((openTestDatabase) => {
  let db: Database
  let shop: TestShop
  let reconciliations: ReconciliationStore
  let reconciled: [string, number][]
  before(async () => {
    db = await openTestDatabase({ migrations })
  })
  beforeEach(async () => {
    await db.execute(sql`truncate reconciliations, provider_movements, matched_ledger_entries, reconciliation_differences,
      sandbox_captures, sandbox_refunds, orders, sandbox_payments cascade`)
    shop = createTestShop(db)
    // Noon: what happens within a test is of one day.
    shop.wait(dayMs + 12 * hourMs - (Date.now() % dayMs))
    reconciliations = createReconciliationStore({ db, now: shop.payments.now, newId: randomUUID })
    reconciled = []
  })

  const listMovements = (query: MovementQuery & { provider: string }): Promise<MovementPage> =>
    shop.payments.providers.listMovements(query)
  const reconcile = (list = listMovements) =>
    reconcilePayments({
      ...shop.payments,
      providers: { names: ['sandbox'], listMovements: list },
      reconciliations,
      setReconciled: (provider, { differences }) => void reconciled.push([provider, differences]),
    })
  /** Twice and at once, as replicas do. */
  const reconcileNextDay = async () => {
    shop.wait(dayMs)
    await Promise.all([reconcile(), reconcile()])
    await reconcile()
  }
  const differences = async () => {
    const days = await reconciliations.list({ before: undefined, limit: 100 })
    const found = await reconciliations.differencesOf(
      days.map(({ id }) => id),
      100,
    )
    return [...found.values()].flat()
  }
  const named = async () =>
    (await differences())
      .map(({ difference, kind, orderId, ours, theirs }) => [
        ...[orderId, kind, difference, ours.amountMinor],
        theirs.amountMinor,
      ])
      .toSorted()
  const shipped = async () => {
    const { id } = await shop.place()
    await ship(id)
    return id
  }
  const ship = (orderId: string) =>
    shipOrder(
      { ...shop.orders, actor: staff },
      { orderId, shipmentId: randomUUID(), carrier: 'DHL', trackingNumber: null, trackingUrl: null },
    )
  const refund = (orderId: string, amountMinor: number) =>
    refundOrder(
      { ...shop.orders, actor: staff },
      { orderId, refundId: randomUUID(), amountMinor, reason: 'test', restock: [] },
    )

  test('when both books agree, then each day is compared once and has no differences', async () => {
    await reconcile()
    const id = await shipped()
    await refund(id, 600)
    await refund(id, 600)
    await reconcileNextDay()
    await reconcileNextDay()
    const days = await reconciliations.list({ before: undefined, limit: 100 })
    assert.deepEqual(
      days.map(({ status }) => status),
      ['reading', 'compared', 'compared'],
    )
    assert.deepEqual(await named(), [])
    const [left] = await db.query(sql`select count(*) from provider_movements where matched_in is null`)
    assert.deepEqual(left, { count: 0 })
  })

  test('when movements are missing on either side or differ, then each difference is named, once, and counted', async () => {
    await reconcile()
    const [lost, extra, other] = [await shipped(), await shipped(), await shipped()]
    await db.execute(sql`delete from sandbox_captures where payment_key = ${lost}`)
    await db.execute(
      sql`insert into sandbox_refunds (key, payment_key, amount_minor, moved_at) values ('there', ${extra}, 700, ${shop.payments.now()})`,
    )
    await db.execute(sql`update sandbox_captures set amount_minor = 12500 where payment_key = ${other}`)
    const unknown = randomUUID()
    await db.execute(sql`
      insert into sandbox_payments (id, key, status, amount_minor, currency) values (${unknown}, 'elsewhere', 'captured', 100, 'USD')`)
    await db.execute(
      sql`insert into sandbox_captures (key, payment_key, amount_minor, moved_at) values ('c', 'elsewhere', 100, ${shop.payments.now()})`,
    )
    await reconcileNextDay()
    await reconcileNextDay()
    const expected = [
      [lost, 'capture', 'missing-there', 12_600, 0],
      [extra, 'refund', 'missing-here', 0, 700],
      [other, 'capture', 'amount-differs', 12_600, 12_500],
      [null, 'capture', 'missing-here', 0, 100],
    ]
    assert.deepEqual(await named(), expected.toSorted())
    const ofUnknown = (await differences()).find(({ orderId }) => orderId === null)
    assert.deepEqual([ofUnknown?.paymentReference, ofUnknown?.paymentId], [unknown, null])
    assert.ok(reconciled.some(([provider, count]) => provider === 'sandbox' && count === 4))
  })

  test('when the response to a capture comes a day late, then its difference is resolved', async () => {
    await reconcile()
    const { id } = await shop.place()
    shop.killAt('capture', 'after')
    await assert.rejects(ship(id))
    await reconcileNextDay()
    assert.deepEqual(await named(), [[id, 'capture', 'missing-here', 0, 12_600]])
    await shop.recover()
    await reconcileNextDay()
    const found = await differences()
    assert.deepEqual([found.length, found[0]?.resolvedAt !== null], [1, true])
  })

  test('when the ledger of an order is opened by a job, then what it enters is not missed in the provider’s books', async () => {
    const id = await shipped()
    shop.wait(40 * dayMs)
    await reconcile()
    await db.execute(sql`alter table order_ledger_entries disable trigger order_ledger_only_grows`)
    await db.execute(sql`update order_ledger_entries set recorded_at = ${shop.payments.now()} where order_id = ${id}`)
    await db.execute(sql`alter table order_ledger_entries enable trigger order_ledger_only_grows`)
    await db.execute(sql`update orders set ledger_opened_at = ${shop.payments.now()} where id = ${id}`)
    await reconcileNextDay()
    await reconcileNextDay()
    assert.deepEqual(await named(), [])
  })

  test('when the provider does not respond, then reading goes on at the page that was lost', async () => {
    await reconcile()
    await Promise.all([shipped(), shipped(), shipped()])
    const asked: (string | null)[] = []
    let left = 2
    const inPages = (query: MovementQuery & { provider: string }) => {
      asked.push(query.cursor)
      left -= 1
      if (left === 0) throw new ProviderResponseLost('the books')
      return listMovements({ ...query, limit: 1 })
    }
    shop.wait(dayMs + 2 * hourMs)
    await reconcile(inPages)
    assert.equal((await reconciliations.list({ before: undefined, limit: 100 })).at(-1)?.status, 'reading')
    await reconcile(inPages)
    assert.equal((await reconciliations.list({ before: undefined, limit: 100 })).at(-1)?.status, 'compared')
    const pages = asked.slice(0, 4)
    assert.deepEqual([pages[0], pages[1] === pages[2], new Set(pages).size], [null, true, 3])
    assert.deepEqual(await named(), [])
  })
})
