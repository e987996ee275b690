import assert from 'node:assert/strict'
import { randomUUID } from 'node:crypto'
import { before, test } from 'node:test'
import { guest } from '@storefleet/identity'
import { forEachDatabase } from '@storefleet/test-kit'
import { migrations } from '../testing/product-service.ts'
import { type Shop, shopOn } from '../testing/shop-on-database.ts'
import { editProduct } from './edit-product.ts'
import type { Product } from './product.ts'
import type { ProductChangesBody } from './product-schema.ts'
import { readProduct } from './read-product.ts'
import { retireProduct } from './retire-product.ts'

const usd = (amountMinor: number) => ({ amountMinor, currency: 'USD' })
const staff = { ...guest, role: 'staff', id: 's1', permissions: ['catalogue'] } as const

forEachDatabase((openTestDatabase) => {
  let shop: Shop

  before(async () => {
    shop = shopOn(await openTestDatabase({ migrations }))
  })

  const edit = (product: Product, changes: ProductChangesBody, ifMatch = `"${product.version}"`) =>
    editProduct(shop.catalog, { idOrSlug: product.id, ifMatch, changes }, staff)
  const sizes = (...names: string[]) => names.map((name) => ({ optionValues: [name], price: usd(1000), stock: 3 }))

  test('when a product is made, then it is read as it was written, with its stock', async () => {
    const sku = `S-${randomUUID()}`
    const { id } = await shop.add({
      title: '  Blue   shirt ',
      description: 'Soft.\r\n\r\n\r\nWarm. <b>bold</b>',
      tags: ['men', 'men', ' summer '],
      options: [{ name: 'Size' }],
      images: [{ url: '/images/shirt.svg', alt: 'A shirt' }],
      variants: [
        { optionValues: ['Small'], price: usd(2500), compareAtPrice: usd(3000), sku, weightGrams: 200, stock: 7 },
      ],
    })
    const { variants, ...product } = await readProduct(shop.catalog, id, guest)
    assert.equal(product.title, 'Blue shirt')
    assert.equal(product.description, 'Soft.\n\nWarm. <b>bold</b>')
    assert.deepEqual(product.tags, ['men', 'summer'])
    assert.deepEqual(product.options, [{ name: 'Size', values: ['Small'] }])
    const ofElsewhere = { width: null, height: null, sizes: [] }
    assert.deepEqual(product.images, [{ url: '/images/shirt.svg', alt: 'A shirt', position: 1, ...ofElsewhere }])
    assert.deepEqual([product.version, product.minPrice, product.isAvailable], [1, usd(2500), true])
    const [variant] = variants
    assert.partialDeepStrictEqual(variant, {
      title: 'Small',
      sku,
      barcode: null,
      optionValues: ['Small'],
      price: usd(2500),
      compareAtPrice: usd(3000),
      weightGrams: 200,
      imageUrl: null,
      position: 1,
      availableQuantity: 7,
      isAvailable: true,
      trackInventory: true,
      allowBackorder: false,
      requiresShipping: true,
      taxable: true,
    })
    assert.deepEqual(await shop.eventsOf(id), ['product.created'])
  })

  test('when a product is changed, then its version grows and it is published once', async () => {
    const product = await shop.add({ title: 'Cap' })
    const changed = await edit(product, { title: 'Hat' })
    assert.deepEqual([changed.version, changed.title, changed.slug], [2, 'Hat', product.slug])
    await edit(changed, { title: 'Hat' })
    assert.equal((await readProduct(shop.catalog, product.id, guest)).version, 2)
    assert.deepEqual(await shop.eventsOf(product.id), ['product.created', 'product.changed'])
  })

  test('when two change the same version at once, then one of them is refused', async () => {
    const product = await shop.add({ title: 'Cap' })
    const edits = await Promise.allSettled(['Hat', 'Beret'].map((title) => edit(product, { title })))
    assert.deepEqual(edits.map(({ status }) => status).sort(), ['fulfilled', 'rejected'])
  })

  test('when variants are changed, then those named stay themselves, new ones get stock, and the others go', async () => {
    const product = await shop.add({ title: 'Cap', options: [{ name: 'Size' }], variants: sizes('Small', 'Medium') })
    const [small, medium] = product.variants
    await edit(product, {
      variants: [
        { optionValues: ['Large'], price: usd(1200), stock: 9 },
        { id: small?.id ?? '', price: usd(1100) },
      ],
    })
    const { variants, maxPrice } = await readProduct(shop.catalog, product.id, guest)
    assert.deepEqual(
      variants.map(({ title, availableQuantity }) => [title, availableQuantity]),
      [
        ['Large', 9],
        ['Small', 3],
      ],
    )
    assert.equal(variants[1]?.id, small?.id)
    assert.deepEqual(maxPrice, usd(1200))
    const [removed] = await shop.stock.stock.find([medium?.id ?? ''])
    assert.deepEqual([removed?.isSellable, removed?.onHand], [false, 3])
  })

  test('when a SKU is another variant’s, then the product is refused, until that one is gone', async () => {
    const sku = randomUUID()
    const first = await shop.add({ title: 'Cap', variants: [{ price: usd(1), sku }] })
    const clash = () => shop.add({ title: 'Hat', variants: [{ price: usd(1), sku }] })
    await assert.rejects(clash(), { slug: 'sku-taken' })
    await edit(first, { variants: [{ price: usd(1), sku: null }] })
    await clash()
  })

  test('when slugs clash, then the second is refused', async () => {
    const { slug } = await shop.add({ title: 'Cap' })
    await assert.rejects(shop.add({ title: 'Cap', slug }), { slug: 'slug-taken' })
  })

  test('when a category is not there, then the product is refused', async () => {
    await assert.rejects(shop.add({ title: 'Cap', categoryId: randomUUID() }), { slug: 'unknown-category' })
  })

  test('when a product is archived, twice, then it is gone for customers, there for staff, and published once', async () => {
    const product = await shop.add({ title: 'Cap' })
    await retireProduct(shop.catalog, { idOrSlug: product.slug })
    await retireProduct(shop.catalog, { idOrSlug: product.slug })
    await assert.rejects(readProduct(shop.catalog, product.slug, guest), { slug: 'product-not-found' })
    assert.equal((await readProduct(shop.catalog, product.slug, staff)).status, 'archived')
    assert.deepEqual(await shop.eventsOf(product.id), ['product.created', 'product.archived'])
  })
})
