import assert from 'node:assert/strict'
import { randomUUID } from 'node:crypto'
import { before, test } from 'node:test'
import type { Database } from '@storefleet/database'
import { type Actor, guest } from '@storefleet/identity'
import { forEachDatabase } from '@storefleet/test-kit'
import { createExportStore } from '../imports/export-store.ts'
import { migrations } from '../testing/product-service.ts'
import { type Shop, shopOn } from '../testing/shop-on-database.ts'
import { editProduct } from './edit-product.ts'
import { readProduct } from './read-product.ts'
import { retireProduct } from './retire-product.ts'
import { upsertProduct } from './upsert-product.ts'

const staff: Actor = { ...guest, role: 'staff', id: 's1', permissions: ['catalogue'] }
const price = { amountMinor: 1000, currency: 'USD' }

forEachDatabase((openTestDatabase) => {
  let db: Database
  let shop: Shop
  before(async () => {
    db = await openTestDatabase({ migrations })
    shop = shopOn(db)
  })

  const addMug = (slug: string, sku: string) => shop.add({ title: 'Mug', slug, variants: [{ price, sku, stock: 1 }] })
  const named = () => ({ slug: `mug-${randomUUID()}`, sku: randomUUID() })

  test('when a product is archived, then another may have its slug and SKU, and is found by the slug', async () => {
    const { slug, sku } = named()
    const first = await addMug(slug, sku)
    await assert.rejects(addMug(slug, randomUUID()), { slug: 'slug-taken' })
    await assert.rejects(addMug(named().slug, sku), { slug: 'sku-taken' })
    await retireProduct(shop.catalog, { idOrSlug: slug })
    const second = await addMug(slug, sku)
    await retireProduct(shop.catalog, { idOrSlug: slug })
    const third = await addMug(slug, sku)
    for (const actor of [guest, staff]) assert.equal((await readProduct(shop.catalog, slug, actor)).id, third.id)
    assert.equal((await readProduct(shop.catalog, first.id, staff)).status, 'archived')
    await retireProduct(shop.catalog, { idOrSlug: slug })
    assert.equal((await readProduct(shop.catalog, slug, staff)).id, third.id)
    assert.notEqual(second.id, third.id)
  })

  test('when what an archived product had is taken, then it does not come back with it', async () => {
    const { slug, sku } = named()
    const archived = await addMug(slug, sku)
    await retireProduct(shop.catalog, { idOrSlug: archived.id })
    const revive = (changes: object = {}) =>
      editProduct(
        shop.catalog,
        { idOrSlug: archived.id, ifMatch: '*', changes: { status: 'active', ...changes } },
        staff,
      )
    await addMug(slug, sku)
    await assert.rejects(revive(), { slug: 'slug-taken', message: `Another product has the slug ${slug}` })
    await assert.rejects(revive({ slug: named().slug }), { slug: 'sku-taken' })
    const variants = [{ id: archived.variants[0]?.id ?? '', price, sku: randomUUID() }]
    assert.equal((await revive({ slug: named().slug, variants })).status, 'active')
  })

  test('when products share a slug, then a file has the one that is sold, and an import changes that one', async () => {
    const { slug, sku } = named()
    const archived = await addMug(slug, sku)
    await retireProduct(shop.catalog, { idOrSlug: archived.id })
    const exported = async () =>
      (await createExportStore(db).page(undefined, 1_000)).filter((product) => product.slug === slug)
    assert.deepEqual(
      (await exported()).map(({ id }) => id),
      [archived.id],
    )
    const sold = await addMug(slug, sku)
    assert.deepEqual(
      (await exported()).map(({ id }) => id),
      [sold.id],
    )
    await db.transaction((tx) =>
      upsertProduct(shop.catalog, tx, {
        handle: slug,
        currency: 'USD',
        title: 'Better mug',
        optionNames: [],
        variants: [{ optionValues: [], priceMinor: 900, sku }],
      }),
    )
    assert.equal((await readProduct(shop.catalog, sold.id, guest)).title, 'Better mug')
    assert.equal((await readProduct(shop.catalog, archived.id, staff)).title, 'Mug')
  })

  test('when two products take a freed slug at once, then one of them gets it', async () => {
    const { slug, sku } = named()
    await addMug(slug, sku)
    await retireProduct(shop.catalog, { idOrSlug: slug })
    const made = await Promise.allSettled([addMug(slug, randomUUID()), addMug(slug, randomUUID())])
    assert.deepEqual(made.map(({ status }) => status).sort(), ['fulfilled', 'rejected'])
  })
})
