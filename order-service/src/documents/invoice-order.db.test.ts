import assert from 'node:assert/strict'
import { randomUUID } from 'node:crypto'
import { before, test } from 'node:test'
import { type Database, sql } from '@storefleet/database'
import { forEachDatabase } from '@storefleet/test-kit'
import { createSettingsStore } from '../commercial-settings/settings-store.ts'
import { refundOrder } from '../orders/refund-order.ts'
import { shipOrder } from '../orders/ship-order.ts'
import { staff } from '../testing/staff-actor.ts'
import { createTestShop, type TestShop } from '../testing/test-shop.ts'
import { createDocumentStore, type DocumentStore } from './document-store.ts'
import { invoiceOrder } from './invoice-order.ts'

const migrations = new URL('../../migrations/', import.meta.url)
const by = { role: 'staff', id: staff.id } as const

forEachDatabase((openTestDatabase) => {
  let db: Database
  let shop: TestShop
  let documents: DocumentStore
  before(async () => {
    db = await openTestDatabase({ migrations })
    shop = createTestShop(db)
    documents = createDocumentStore(db)
  })
  const invoice = (orderId: string) => {
    const { now, newId } = shop.payments
    return invoiceOrder(
      { documents, settings: createSettingsStore(db), orders: shop.payments.orders, now, newId },
      { orderId, by },
    )
  }
  const refund = (orderId: string, amountMinor: number) =>
    refundOrder(
      { ...shop.orders, actor: staff },
      { orderId, refundId: randomUUID(), amountMinor, reason: 'test', restock: [] },
    )
  /** As an order of a release that issued no documents and kept no lines of refunds. */
  async function forget(orderId: string) {
    await db.execute(sql`alter table documents disable trigger documents_are_final`)
    await db.execute(sql`delete from documents where order_id = ${orderId}`)
    await db.execute(sql`alter table documents enable trigger documents_are_final`)
    await db.execute(sql`update refunds set lines = null, shipping = null where order_id = ${orderId}`)
  }
  const totals = async (orderId: string) =>
    (await documents.ofOrder(orderId)).map(({ kind, total }) => `${kind} ${total.amountMinor}`).toSorted()

  test('when an order was shipped before documents were issued, then staff have them issued, once, and later refunds are credited', async () => {
    const { id: orderId } = await shop.place()
    const shipment = { shipmentId: randomUUID(), carrier: 'DHL', trackingNumber: null, trackingUrl: null }
    await shipOrder({ ...shop.orders, actor: staff }, { orderId, ...shipment })
    await refund(orderId, 6_000)
    await refund(orderId, 600)
    await forget(orderId)
    const all = await Promise.all([invoice(orderId), invoice(orderId), invoice(orderId)])
    assert.deepEqual(
      all.map((issued) => issued.length),
      [3, 3, 3],
    )
    const issued = ['credit-note 600', 'credit-note 6000', 'invoice 12600']
    assert.deepEqual(await totals(orderId), issued)
    await refund(orderId, 6_000)
    assert.deepEqual(await totals(orderId), [...issued, 'credit-note 6000'].toSorted())
  })

  test('when no parcel has left, then there is nothing to invoice', async () => {
    const { id } = await shop.place()
    await assert.rejects(invoice(id), { slug: 'nothing-to-invoice' })
  })
})
