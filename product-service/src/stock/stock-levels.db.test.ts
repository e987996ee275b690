import assert from 'node:assert/strict'
import { randomUUID } from 'node:crypto'
import { before, test } from 'node:test'
import { type Database, sql } from '@storefleet/database'
import { guest } from '@storefleet/identity'
import { forEachDatabase } from '@storefleet/test-kit'
import { editProduct } from '../products/edit-product.ts'
import { listProducts } from '../products/list-products.ts'
import { readProduct } from '../products/read-product.ts'
import { orderEvent, orderOf } from '../testing/order-events.ts'
import { migrations } from '../testing/product-service.ts'
import { type Shop, shopOn } from '../testing/shop-on-database.ts'
import { adjustStock } from './adjust-stock.ts'
import { createInvariantStore } from './invariant-store.ts'
import { onOrderConfirmed } from './on-order-confirmed.ts'
import { onOrderShipped } from './on-order-shipped.ts'
import { priceAndReserve } from './price-and-reserve.ts'
import { setStock } from './set-stock.ts'

const price = { amountMinor: 5000, currency: 'USD' }
const staff = {
  role: 'staff',
  id: 'staff-1',
  email: null,
  name: null,
  sessionId: null,
  permissions: ['catalogue'],
} as const

forEachDatabase((openTestDatabase) => {
  let db: Database
  let shop: Shop
  before(async () => {
    db = await openTestDatabase({ migrations })
    shop = shopOn(db)
  })

  const add = async (fields: { trackInventory?: boolean; allowBackorder?: boolean }, stock: number) => {
    const product = await shop.add({ title: 'Gift card', variants: [{ price, stock, ...fields }] })
    return { product, variantId: product.variants[0]?.id ?? '' }
  }
  const reserve = async (variantId: string, quantity: number) => {
    const reservationId = randomUUID()
    const outcome = await priceAndReserve(shop.stock, {
      reservationId,
      lines: [{ variantId, quantity }],
      ttlSeconds: 60,
    })
    return { isHeld: 'priced' in outcome, event: orderEvent(orderOf(reservationId, [{ variantId, quantity }])) }
  }
  const assertSound = async () => assert.deepEqual(await createInvariantStore(db).find(), [])

  test('when a variant may be backordered, then more is sold than is there, and on hand never falls below 0', async () => {
    const { variantId, product } = await add({ allowBackorder: true }, 2)
    const { isHeld, event } = await reserve(variantId, 5)
    assert.ok(isHeld)
    await db.transaction((tx) => onOrderConfirmed(shop.stock, tx, event))
    assert.deepEqual(await shop.levelOf(variantId), { onHand: 2, reserved: 0, committed: 5 })
    const [variant] = (await readProduct(shop.catalog, product.id, guest)).variants
    assert.deepEqual([variant?.availableQuantity, variant?.isAvailable], [0, true])
    await db.transaction((tx) => onOrderShipped(shop.stock, tx, event))
    assert.deepEqual(await shop.levelOf(variantId), { onHand: 0, reserved: 0, committed: 0 })
    await assertSound()
  })

  test('when a variant is not tracked, then it can always be had, orders leave its count, and it is never low', async () => {
    const { variantId, product } = await add({ trackInventory: false }, 1)
    const { isHeld, event } = await reserve(variantId, 50)
    assert.ok(isHeld)
    await db.transaction((tx) => onOrderShipped(shop.stock, tx, event))
    assert.deepEqual(await shop.levelOf(variantId), { onHand: 1, reserved: 0, committed: 0 })
    assert.deepEqual(await shop.eventsOf(variantId), [])
    assert.equal((await readProduct(shop.catalog, product.id, guest)).isAvailable, true)
    await assertSound()
  })

  test('when products without stock can be ordered all the same, then the list shows them as available', async () => {
    const vendor = randomUUID()
    const kinds = [{ trackInventory: false }, { allowBackorder: true }, {}]
    for (const kind of kinds) await shop.add({ title: 'Print', vendor, variants: [{ price, ...kind }] })
    const list = (isAvailable: boolean) =>
      listProducts(
        shop.catalog,
        { filters: { status: 'active', vendor, options: new Map(), isAvailable }, limit: 10, facets: [] },
        guest,
      )
    assert.deepEqual(
      (await list(false)).items.map((item) => 'isAvailable' in item && item.isAvailable),
      [false, true, true],
    )
    assert.equal((await list(true)).items.length, 2)
  })

  test('when backorders end while more is sold than is there, then nothing more is sold until the count is right', async () => {
    const { variantId, product } = await add({ allowBackorder: true }, 1)
    await reserve(variantId, 3)
    const edit = (allowBackorder: boolean) =>
      editProduct(
        shop.catalog,
        {
          idOrSlug: product.id,
          ifMatch: '*',
          changes: { variants: [{ id: variantId, price, allowBackorder }] },
        },
        staff,
      )
    await edit(false)
    assert.equal((await reserve(variantId, 1)).isHeld, false)
    await db.transaction((tx) =>
      setStock(shop.stock.stock, tx, { counts: [{ variantId, quantity: 4 }], reason: 'count' }),
    )
    assert.ok((await reserve(variantId, 1)).isHeld)
    await edit(true)
    await edit(false)
    await assert.rejects(db.execute(sql`update stock_items set reserved = 5 where variant_id = ${variantId}`))
    await assertSound()
  })

  test('when backorders end while more is sold than is there, then stock comes in bit by bit, and a count is kept as counted', async () => {
    const { variantId, product } = await add({ allowBackorder: true }, 1)
    await reserve(variantId, 5)
    const changes = { variants: [{ id: variantId, price, allowBackorder: false }] }
    await editProduct(shop.catalog, { idOrSlug: product.id, ifMatch: '*', changes }, staff)
    const adjust = (delta: number, kind: 'received' | 'adjusted') =>
      adjustStock(shop.stock, { adjustmentId: randomUUID(), variantId, delta, kind, reason: 'part of it' }, staff)
    const count = (quantity: number) =>
      db.transaction((tx) => setStock(shop.stock.stock, tx, { counts: [{ variantId, quantity }], reason: 'count' }))

    assert.equal((await adjust(2, 'received')).onHand, 3)
    await assert.rejects(adjust(-1, 'adjusted'), { slug: 'stock-reserved', message: /no more than 0 can/ })
    assert.deepEqual(await count(4), { isChanged: true, kept: [] })
    assert.deepEqual(await count(2), { isChanged: false, kept: [{ variantId, quantity: 4 }] })
    assert.deepEqual(await shop.levelOf(variantId), { onHand: 4, reserved: 5, committed: 0 })
    assert.equal((await reserve(variantId, 1)).isHeld, false)
    await assertSound()
  })

  test('when one adjustment is booked again, also at the same time, then it is booked once with one response', async () => {
    const { variantId } = await add({}, 10)
    const input = { adjustmentId: randomUUID(), variantId, delta: 5, kind: 'received', reason: 'delivery' } as const
    const adjust = () => adjustStock(shop.stock, input, staff)
    const responses = [...(await Promise.all([adjust(), adjust()])), await adjust()]
    assert.deepEqual(
      responses.map(({ onHand }) => onHand),
      [15, 15, 15],
    )
    assert.deepEqual(await shop.levelOf(variantId), { onHand: 15, reserved: 0, committed: 0 })
    await assertSound()
  })

  test('when units are sold and not shipped, then an imported count does not put them on sale again', async () => {
    const { variantId } = await add({}, 10)
    const { event } = await reserve(variantId, 4)
    await db.transaction((tx) => onOrderConfirmed(shop.stock, tx, event))
    const count = (quantity: number) =>
      db.transaction((tx) => setStock(shop.stock.stock, tx, { counts: [{ variantId, quantity }], reason: 'import' }))
    assert.deepEqual(await count(10), { isChanged: false, kept: [] })
    assert.deepEqual(await shop.levelOf(variantId), { onHand: 10, reserved: 0, committed: 4 })
    assert.deepEqual(await count(3), { isChanged: true, kept: [{ variantId, quantity: 4 }] })
    assert.equal((await reserve(variantId, 1)).isHeld, false)
    await assertSound()
  })
})
