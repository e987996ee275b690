import assert from 'node:assert/strict'
import { randomUUID } from 'node:crypto'
import { before, test } from 'node:test'
import { sql } from '@storefleet/database'
import { guest } from '@storefleet/identity'
import { forEachDatabase } from '@storefleet/test-kit'
import { priceAndReserve } from '../stock/price-and-reserve.ts'
import { migrations } from '../testing/product-service.ts'
import { type Shop, shopOn } from '../testing/shop-on-database.ts'
import { type ListProducts, listProducts } from './list-products.ts'
import { readProduct } from './read-product.ts'

const staff = { ...guest, role: 'staff', id: 's1', permissions: ['catalogue'] } as const

forEachDatabase((openTestDatabase) => {
  let shop: Shop

  before(async () => {
    shop = shopOn(await openTestDatabase({ migrations }))
  })

  const list = (status: ListProducts['filters']['status'], q?: string) =>
    listProducts(
      shop.catalog,
      { filters: { status, options: new Map(), isAvailable: false }, q, limit: 20, facets: [] },
      status === 'active' ? guest : staff,
    )

  test('when a product is unlisted, then its link sells it, and no list or search shows it', async () => {
    const word = `hushed${randomUUID().slice(0, 8).replace(/\d/g, 'x')}`
    const { id, slug, variants } = await shop.add({ title: `The ${word} shirt`, status: 'unlisted' })
    assert.equal((await readProduct(shop.catalog, slug, guest)).status, 'unlisted')
    assert.deepEqual((await list('active')).items, [])
    assert.deepEqual((await list('active', word)).items, [])
    assert.deepEqual(await shop.db.query(sql`select word from search_words where word = ${word}`), [])
    assert.deepEqual(
      (await list('unlisted')).items.map((item) => item.id),
      [id],
    )
    const [variant] = variants
    const reserved = await priceAndReserve(shop.stock, {
      reservationId: randomUUID(),
      lines: [{ variantId: variant?.id ?? '', quantity: 1 }],
      ttlSeconds: 60,
    })
    assert.ok(reserved)
    assert.equal((await shop.levelOf(variant?.id ?? '')).reserved, 1)
  })
})
