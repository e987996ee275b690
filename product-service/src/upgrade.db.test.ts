import assert from 'node:assert/strict'
import { randomUUID } from 'node:crypto'
import { cpSync, mkdtempSync, readdirSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { after, before, test } from 'node:test'
import { fileURLToPath, pathToFileURL } from 'node:url'
import { type Database, migrate, sql } from '@storefleet/database'
import { guest } from '@storefleet/identity'
import { forEachDatabase } from '@storefleet/test-kit'
import { createCategoryStore } from './categories/category-store.ts'
import { ensureCategory } from './categories/ensure-category.ts'
import { indexProducts } from './products/index-products.ts'
import { listProducts } from './products/list-products.ts'
import { createSearchIndexStore } from './products/search-index-store.ts'
import { createInvariantStore } from './stock/invariant-store.ts'
import { onOrderCancelled } from './stock/on-order-cancelled.ts'
import { onOrderConfirmed } from './stock/on-order-confirmed.ts'
import { onOrderShipped } from './stock/on-order-shipped.ts'
import { orderEvent, orderOf } from './testing/order-events.ts'
import { migrations } from './testing/product-service.ts'
import { type Shop, shopOn } from './testing/shop-on-database.ts'

/** The migrations as they were before units were committed. */
const folder = mkdtempSync(join(tmpdir(), 'before-'))
for (const name of readdirSync(migrations).filter((file) => file < '0005')) {
  cpSync(join(fileURLToPath(migrations), name), join(folder, name))
}
after(() => rmSync(folder, { recursive: true }))

const productId = '01900000-0000-7000-8000-000000000001'
const archivedId = '01900000-0000-7000-8000-000000000002'
const [variantId, archivedVariantId, categoryId] = [randomUUID(), randomUUID(), randomUUID()]
const [shippedId, cancelledId, liveId] = [randomUUID(), randomUUID(), randomUUID()]

/** Ten units came in; two orders of two were confirmed, which took theirs off on hand, and one of three is not paid. */
async function fill(db: Database): Promise<void> {
  await db.execute(sql`insert into categories (id, slug, title, created_at, updated_at)
    values (${categoryId}, 'c', 'C++', now(), now())`)
  await db.execute(sql`
    insert into products (id, slug, title, description, vendor, category_id, tags, status, options, images, currency, version,
      created_at, updated_at, min_price_minor, max_price_minor, search)
    select id, slug, 'แก้วเซรามิกทำมือ', '', '', ${categoryId}, '{}', status, '[]', '[]', 'USD', 1, now(), now(), 5000, 5000,
      product_search('แก้วเซรามิกทำมือ', '', '{}', 'C++', '{}', '')
    from (values (${productId}::uuid, 'mug', 'active'), (${archivedId}::uuid, 'old-mug', 'archived')) p (id, slug, status)`)
  await db.execute(sql`
    insert into variants (id, product_id, position, sku, option_values, option_tokens, price_minor, weight_grams)
    values (${variantId}, ${productId}, 0, 'MUG', '{}', '{}', 5000, 0),
      (${archivedVariantId}, ${archivedId}, 0, 'OLD', '{}', '{}', 5000, 0)`)
  await db.execute(sql`insert into stock_items (variant_id, product_id, on_hand, reserved)
    values (${variantId}, ${productId}, 6, 3), (${archivedVariantId}, ${archivedId}, 0, 0)`)
  await db.execute(sql`
    insert into stock_ledger (variant_id, kind, on_hand_delta, reserved_delta, recorded_at)
    select ${variantId}::uuid, kind, on_hand, reserved, now()
    from (values ('received', 10, 0), ('reserved', 0, 7), ('shipped', -4, -4)) moves (kind, on_hand, reserved)`)
  await db.execute(sql`
    insert into reservations (id, status, expires_at, created_at, updated_at)
    select id, status, now() + interval '1 hour', now(), now()
    from (values (${shippedId}::uuid, 'shipped'), (${cancelledId}::uuid, 'shipped'), (${liveId}::uuid, 'live')) r (id, status)`)
  await db.execute(sql`
    insert into reservation_lines (reservation_id, variant_id, quantity, unit_price_minor, currency)
    values (${shippedId}, ${variantId}, 2, 5000, 'USD'), (${cancelledId}, ${variantId}, 2, 5000, 'USD'),
      (${liveId}, ${variantId}, 3, 5000, 'USD')`)
}

forEachDatabase((openTestDatabase) => {
  let db: Database
  let shop: Shop
  before(async () => {
    db = await openTestDatabase({ migrations: pathToFileURL(`${folder}/`) })
    await fill(db)
    await migrate(db, migrations)
    shop = shopOn(db)
  })
  const eventOf = (orderId: string, quantity: number) => orderEvent(orderOf(orderId, [{ variantId, quantity }]))

  test('when a shop opens with the data it had, then the orders of before end as they would have', async () => {
    assert.deepEqual(await createInvariantStore(db).find(), [])
    await db.transaction((tx) => onOrderShipped(shop.stock, tx, eventOf(shippedId, 2)))
    assert.deepEqual(await shop.levelOf(variantId), { onHand: 6, reserved: 3, committed: 0 })
    await db.transaction((tx) => onOrderCancelled(shop.stock, tx, eventOf(cancelledId, 2)))
    assert.deepEqual(await shop.levelOf(variantId), { onHand: 8, reserved: 3, committed: 0 })
    await db.transaction((tx) => onOrderConfirmed(shop.stock, tx, eventOf(liveId, 3)))
    assert.deepEqual(await shop.levelOf(variantId), { onHand: 8, reserved: 0, committed: 3 })
    await db.transaction((tx) => onOrderShipped(shop.stock, tx, eventOf(liveId, 3)))
    assert.deepEqual(await shop.levelOf(variantId), { onHand: 5, reserved: 0, committed: 0 })
    assert.deepEqual(await createInvariantStore(db).find(), [])
  })

  test('when a replica of before confirms an order beside one of now, then nothing is taken twice', async () => {
    const orderId = randomUUID()
    const onHand = (await shop.levelOf(variantId)).onHand
    await shop.stock.reservations.reserve({
      reservationId: orderId,
      lines: [{ variantId, quantity: 1 }],
      expiresAt: new Date(Date.now() + 60_000),
    })
    await db.transaction(async (tx) => {
      await tx.execute(
        sql`update stock_items set on_hand = on_hand - 1, reserved = reserved - 1 where variant_id = ${variantId}`,
      )
      await tx.execute(sql`insert into stock_ledger (variant_id, kind, on_hand_delta, reserved_delta, reservation_id, recorded_at)
        values (${variantId}, 'shipped', -1, -1, ${orderId}, now())`)
      await tx.execute(sql`update reservations set status = 'shipped' where id = ${orderId}`)
    })
    for (const handle of [onOrderConfirmed, onOrderShipped]) {
      await db.transaction((tx) => handle(shop.stock, tx, eventOf(orderId, 1)))
    }
    assert.deepEqual(await shop.levelOf(variantId), { onHand: onHand - 1, reserved: 0, committed: 0 })
    assert.deepEqual(await createInvariantStore(db).find(), [])
  })

  test('when a shop opens with the catalog it had, then search, categories and freed names are as they are now', async () => {
    await indexProducts(createSearchIndexStore(db))
    const { items } = await listProducts(
      shop.catalog,
      {
        filters: { status: 'active', options: new Map(), isAvailable: false },
        q: 'แก้วเซรามิกทำมือ',
        limit: 10,
        facets: [],
      },
      guest,
    )
    assert.deepEqual(
      items.map(({ id }) => id),
      [productId],
    )
    const ensure = (title: string) =>
      db.transaction((tx) =>
        ensureCategory({ categories: createCategoryStore(db), now: () => new Date(), newId: randomUUID }, tx, title),
      )
    assert.equal(await ensure('C++'), categoryId)
    assert.notEqual(await ensure('C#'), categoryId)
    const price = { amountMinor: 1, currency: 'USD' }
    const again = await shop.add({ title: 'Mug', slug: 'old-mug', variants: [{ price, sku: 'OLD' }] })
    assert.notEqual(again.id, archivedId)
    await assert.rejects(shop.add({ title: 'Mug', slug: 'mug' }), { slug: 'slug-taken' })
  })
})
