import assert from 'node:assert/strict'
import { randomUUID } from 'node:crypto'
import { before, test } from 'node:test'
import { userDeleted } from '@storefleet/contracts'
import { sql } from '@storefleet/database'
import { guest } from '@storefleet/identity'
import { forEachDatabase } from '@storefleet/test-kit'
import { createDocumentStore } from '../documents/document-store.ts'
import { cancelOrder } from '../orders/cancel-order.ts'
import { placeOrder } from '../orders/place-order.ts'
import { createStaffNoteStore } from '../staff-notes/staff-note-store.ts'
import { documentFor } from '../testing/example-document.ts'
import { orderOf } from '../testing/order-request.ts'
import { type OrderServiceUnderTest, startOrderService } from '../testing/order-service-under-test.ts'
import { createTestShop } from '../testing/test-shop.ts'
import { eraseCustomer, purgesOfErasedCustomers } from './erasure-store.ts'

const migrations = new URL('../../migrations/', import.meta.url)
let shop: OrderServiceUnderTest
before(async () => {
  shop = await startOrderService()
})

test('when an account is erased, then its carts are gone and its orders are no account’s, twice the same', async () => {
  const id = randomUUID()
  const token = await shop.host.tokenFor({ id })
  const staff = await shop.host.tokenFor({ role: 'staff' })
  const email = `${id}@example.com`
  const placed = await shop.placeOrder({ email }, { token })
  assert.equal(placed.status, 201)
  const cart = await shop.request('POST', '/api/v1/carts', { token })
  assert.equal(cart.status, 201)

  const event = await shop.host.deliver(userDeleted(id, { userId: id, emailAddress: email }))
  await shop.host.deliver(event)
  assert.equal((await shop.request('GET', '/api/v1/orders', { token })).body.items.length, 0)
  assert.equal((await shop.request('GET', `/api/v1/carts/${cart.body.id}`, { token })).status, 404)
  const kept = await shop.request('GET', `/api/v1/orders/${placed.body.id}`, { token: staff })
  assert.deepEqual([kept.body.email, kept.body.customerId], [email, null])
  const own = await shop.request('GET', `/api/v1/orders/${placed.body.id}?accessToken=${placed.body.accessToken}`)
  assert.equal(own.status, 200)

  // A request that was under way when the account was erased.
  const late = await shop.placeOrder({ email }, { token })
  assert.equal(late.status, 201)
  assert.equal((await shop.request('GET', '/api/v1/orders', { token })).body.items.length, 0)
})

forEachDatabase((openTestDatabase) => {
  test('when a customer is erased, then the person stays in documented and open orders alone, and no row names the account', async () => {
    const db = await openTestDatabase({ migrations })
    const testShop = createTestShop(db)
    const customerId = randomUUID()
    const actor = { ...guest, id: customerId, role: 'customer' as const }
    const place = (email: string, paymentMethod?: string) => {
      const { variantId } = testShop.stock.sell()
      return placeOrder({ ...testShop.orders, actor, clientAddress: '192.0.2.1' }, randomUUID(), {
        ...orderOf(variantId, paymentMethod),
        email,
      })
    }
    const cancel = (orderId: string) =>
      cancelOrder({ ...testShop.orders, actor }, { orderId, cancellationId: randomUUID(), reason: 'test' })
    const documented = await place('documented@example.com')
    const documents = createDocumentStore(db)
    await db.transaction(async (tx) => {
      const sequence = await documents.nextNumber(tx, 'invoice', '2026')
      const document = documentFor({ id: randomUUID(), orderId: documented.id, sourceId: randomUUID(), sequence })
      await documents.add(tx, { document, period: '2026', sequence })
    })
    await db.execute(sql`update orders set status = 'cancelled', recovery_due_at = null where id = ${documented.id}`)
    const unpaid = await place('unpaid@example.com', 'pm_card_visa_chargeDeclined')
    await cancel(unpaid.id)
    const open = await place('open@example.com')
    const notes = createStaffNoteStore(db)
    const note = {
      id: randomUUID(),
      orderId: open.id,
      text: 'open@example.com calls back',
      byId: 's',
      createdAt: new Date(),
    }
    await notes.add(note)
    await notes.add({ ...note, id: randomUUID(), orderId: unpaid.id, text: 'unpaid@example.com calls back' })
    await notes.add({ ...note, id: randomUUID(), orderId: documented.id, text: 'kept' })
    await db.execute(sql`update orders set recovery_due_at = null`)
    const now = new Date()
    for (let time = 0; time < 2; time++) await db.transaction((tx) => eraseCustomer(tx, { customerId, now }))

    const emails = async () =>
      (await db.query<{ email: string }>(sql`select email from orders order by email`)).map(({ email }) => email)
    assert.deepEqual(await emails(), ['documented@example.com', 'erased@erased.invalid', 'open@example.com'])
    await db.execute(sql`update outbox set published_at = now()`)
    const purgeAll = async () => {
      for (const { deleteBatch } of purgesOfErasedCustomers(db)) await deleteBatch(1000)
    }
    await purgeAll()
    await cancel(open.id).catch(() => {})
    await db.execute(sql`update orders set status = 'cancelled', recovery_due_at = null where id = ${open.id}`)
    await db.execute(sql`update outbox set published_at = now()`)
    await purgeAll()
    assert.deepEqual(await emails(), ['documented@example.com', 'erased@erased.invalid', 'erased@erased.invalid'])

    assert.deepEqual(
      (await db.query<{ text: string }>(sql`select text from order_notes`)).map(({ text }) => text),
      ['kept'],
    )
    const tables = await db.query<{ name: string }>(sql`
      select table_name as name from information_schema.tables where table_schema = current_schema() and table_type = 'BASE TABLE'`)
    for (const { name } of tables) {
      const rows = JSON.stringify(await db.query(sql`select * from ${sql.identifier(name)}`))
      assert.doesNotMatch(rows, /(unpaid|open)@example/, name)
      if (name !== 'orders' && name !== 'documents') assert.doesNotMatch(rows, /documented@|Lovelace/, name)
      if (name !== 'erased_customers') assert.ok(!rows.includes(customerId), name)
    }
  })
})
