import assert from 'node:assert/strict'
import { randomUUID } from 'node:crypto'
import { before, test } from 'node:test'
import { type Database, sql } from '@storefleet/database'
import { forEachDatabase } from '@storefleet/test-kit'
import { money } from '../pricing/money.ts'
import { type Cart, type CartItem, newCart } from './cart.ts'
import { type CartStore, createCartStore } from './cart-store.ts'
import { purgeAbandonedCarts } from './purge-abandoned-carts.ts'

const migrations = new URL('../../migrations/', import.meta.url)
const now = new Date('2026-11-23T12:00:00Z')

forEachDatabase((openTestDatabase) => {
  let db: Database
  let carts: CartStore
  before(async () => {
    db = await openTestDatabase({ migrations })
    carts = createCartStore(db)
  })

  const insertCart = async (customerId: string | null = null): Promise<Cart> => {
    const cart = newCart(randomUUID(), customerId, now)
    await carts.insert(cart)
    return cart
  }
  const item = (quantity: number): CartItem => ({
    id: randomUUID(),
    variantId: randomUUID(),
    quantity,
    seen: { title: 'Shirt', variantTitle: '', imageUrl: null, unitPrice: money(5_000, 'USD') },
    shown: { unitPrice: money(5_000, 'USD'), quantity },
  })

  test('when a cart is saved, then it is read as it was', async () => {
    const { id } = await insertCart()
    const line = item(2)
    const saved = await carts.update(id, (cart) => ({ ...cart, items: [line] }))

    assert.deepEqual(await carts.findById(id), saved)
    assert.deepEqual(saved.items, [line])
  })

  test('when a cart is marked as ordered twice, or though it changed, then it is refused', async () => {
    const { id, version } = await insertCart()
    const state = { cartId: id, version, asOf: now }
    const mark = (given = state) => db.transaction((tx) => carts.markOrdered(tx, given, randomUUID()))

    await assert.rejects(mark({ ...state, version: version + 1 }), { slug: 'cart-changed' })
    await assert.rejects(mark({ ...state, asOf: new Date(now.getTime() - 1) }), { slug: 'cart-changed' })
    await mark()
    await assert.rejects(mark(), { slug: 'cart-changed' })
  })

  test('when a line was saved before the cart recorded what it showed, then what was put in counts as shown', async () => {
    const { id } = await insertCart()
    const line = item(2)
    await carts.update(id, (cart) => ({ ...cart, items: [line] }))
    await db.execute(sql`update cart_items set shown_price_minor = null, shown_quantity = null where cart_id = ${id}`)

    assert.deepEqual((await carts.findById(id))?.items, [line])
  })

  test('when lines move to another cart, then they are there and nowhere else', async () => {
    const [one, other] = [await insertCart(), await insertCart()]
    const line = item(1)
    await carts.update(other.id, (cart) => ({ ...cart, items: [line] }))

    await carts.updateBoth([one.id, other.id], (into, from) => [
      { ...into, items: from.items },
      { ...from, status: 'merged', items: [] },
    ])

    assert.deepEqual((await carts.findById(one.id))?.items, [line])
    assert.deepEqual((await carts.findById(other.id))?.items, [])
  })

  test('when two carts are put into each other at once, then neither waits for the other for ever', async () => {
    const [one, other] = [await insertCart(), await insertCart()]
    const touch = (cart: Cart, rest: Cart) => [{ ...cart }, { ...rest }] as const

    await Promise.all(
      Array.from({ length: 10 }, (_, index) => {
        const ids = index % 2 === 0 ? ([one.id, other.id] as const) : ([other.id, one.id] as const)
        return carts.updateBoth(ids, touch)
      }),
    )
  })

  test('when a customer has an active cart, then a second is not made', async () => {
    const customerId = randomUUID()
    const first = await insertCart(customerId)
    const second = await carts.insert({ ...first, id: randomUUID() })

    assert.equal(second, false)
    assert.equal((await carts.findActiveOf(customerId))?.id, first.id)
  })

  test('when a guest has not come back for 90 days, then their cart goes, and no other', async () => {
    const dayMs = 86_400_000
    const [abandoned, touched, customers] = [await insertCart(), await insertCart(), await insertCart(randomUUID())]
    await carts.update(abandoned.id, (cart) => ({ ...cart, items: [item(1)] }))
    await carts.update(touched.id, (cart) => ({ ...cart, updatedAt: new Date(now.getTime() + 2 * dayMs) }))
    const later = () => new Date(now.getTime() + 91 * dayMs)
    const { deleteBatch } = purgeAbandonedCarts({ carts, now: later })
    assert.equal(await deleteBatch(1), 1)
    while ((await deleteBatch(10)) === 10);

    assert.equal(await carts.findById(abandoned.id), undefined)
    assert.equal((await carts.findById(touched.id))?.id, touched.id)
    assert.equal((await carts.findById(customers.id))?.id, customers.id)
  })
})
