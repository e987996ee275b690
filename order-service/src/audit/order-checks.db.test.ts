import assert from 'node:assert/strict'
import { randomUUID } from 'node:crypto'
import { before, beforeEach, test } from 'node:test'
import { type Database, sql } from '@storefleet/database'
import { forEachDatabase } from '@storefleet/test-kit'
import { refundOrder } from '../orders/refund-order.ts'
import { shipOrder } from '../orders/ship-order.ts'
import { staff } from '../testing/staff-actor.ts'
import { createTestShop, type TestShop } from '../testing/test-shop.ts'
import { orderChecks } from './order-checks.ts'

const migrations = new URL('../../migrations/', import.meta.url)

forEachDatabase((openTestDatabase) => {
  let db: Database
  let shop: TestShop
  before(async () => {
    db = await openTestDatabase({ migrations })
    shop = createTestShop(db)
  })
  beforeEach(() => db.raw('truncate orders, document_series, documents, discounts cascade'))

  const inADay = () => new Date(Date.now() + 86_400_000)
  /** The kinds that all checks find, a few records a page. */
  async function kindsFound(restingSince = inADay(), limit = 2): Promise<string[]> {
    const kinds: string[] = []
    for (const check of orderChecks(db)) {
      let after: string | undefined
      do {
        const { differences, next } = await check.examine({ after, limit, restingSince })
        kinds.push(...differences.map(({ kind }) => kind))
        after = next
      } while (after !== undefined)
    }
    return kinds
  }
  const shipped = async () => {
    const { id } = await shop.place()
    const shipment = { orderId: id, shipmentId: randomUUID(), carrier: 'DHL', trackingNumber: '1', trackingUrl: null }
    await shipOrder({ ...shop.orders, actor: staff }, shipment)
    return id
  }

  test('when orders are paid, shipped and refunded in part, then nothing differs, over several pages', async () => {
    const ids = [await shipped(), await shipped(), (await shop.place()).id, await shipped(), await shipped()]
    const refund = { refundId: randomUUID(), amountMinor: 500, reason: 'late', restock: [] }
    await refundOrder({ ...shop.orders, actor: staff }, { orderId: ids[0] ?? '', ...refund })
    assert.deepEqual(await kindsFound(), [])
  })

  const planted: [string, (orderId: string) => ReturnType<typeof sql>][] = [
    ['money kept of an order that is not paid', (id) => sql`update orders set status = 'cancelled' where id = ${id}`],
    ['paid order without a charge', (id) => sql`update payments set status = 'voided' where order_id = ${id}`],
    ['ledger and provider disagree', (id) => sql`update payments set captured_minor = 1 where order_id = ${id}`],
    ['parcel without an end', (id) => sql`update shipments set status = 'preparing' where order_id = ${id}`],
    [
      'more units left than were ordered',
      (id) => sql`update shipments set lines = '[{"itemId":"1","quantity":3}]' where order_id = ${id}`,
    ],
    ['order without an end', (id) => sql`update orders set status = 'pending' where id = ${id}`],
  ]
  for (const [kind, change] of planted) {
    test(`when an order has "${kind}", then it is found, once nothing of it may be under way`, async () => {
      await shipped()
      const id = await shipped()
      await db.execute(change(id))
      assert.ok((await kindsFound()).includes(kind), String(await kindsFound()))
      assert.deepEqual(await kindsFound(new Date(Date.now() - 600_000)), [])
    })
  }

  test('when a document number is left out, or a discount counted wrong, then it is found', async () => {
    await db.execute(sql`insert into document_series (kind, period, last_number) values ('invoice', '2026', 1)`)
    await db.execute(sql`
      insert into discounts (id, code, title, rule, is_active, times_used, version, created_at, updated_at)
      values (${randomUUID()}, 'welcome', 'Welcome', '{}', true, 1, 1, now(), now())`)
    assert.deepEqual(await kindsFound(), ['document number left out', 'uses of a discount miscounted'])
  })
})
