import assert from 'node:assert/strict'
import { randomUUID } from 'node:crypto'
import { before, describe, test } from 'node:test'
import { money } from '../pricing/money.ts'
import { type OrderServiceUnderTest, startOrderService } from '../testing/order-service-under-test.ts'

let shop: OrderServiceUnderTest
before(async () => {
  shop = await startOrderService()
})

const open = async (token?: string, body: object | undefined = {}) =>
  (await shop.request('POST', '/api/v1/carts', { token, body })).body as {
    id: string
    items: { id: string; variantId: string; quantity: number }[]
  }
const add = (cartId: string, variantId: string, quantity = 1, token?: string) =>
  shop.request('POST', `/api/v1/carts/${cartId}/items`, { token, body: { variantId, quantity } })
const show = (cartId: string, query = '', token?: string) =>
  shop.request('GET', `/api/v1/carts/${cartId}${query}`, { token })
const quantitiesOf = (cart: { items: { variantId: string; quantity: number }[] }) =>
  Object.fromEntries(cart.items.map(({ variantId, quantity }) => [variantId, quantity]))

describe('a guest’s cart', () => {
  test('when it is opened without a body, then it is new and empty', async () => {
    const { status, body } = await shop.request('POST', '/api/v1/carts')
    assert.deepEqual([status, body.status, body.items, body.subtotal], [201, 'active', [], money(0, 'USD')])
  })

  test('when it is opened with items, then they are in it, or there is no cart', async () => {
    const [shirt, scarf] = [shop.stock.sell({ available: 3 }), shop.stock.sell()]
    const items = [
      { variantId: shirt.variantId, quantity: 1 },
      { variantId: scarf.variantId, quantity: 2 },
      { variantId: shirt.variantId, quantity: 1 },
    ]
    const { status, body } = await shop.request('POST', '/api/v1/carts', { body: { items } })
    assert.deepEqual([status, quantitiesOf(body)], [201, { [shirt.variantId]: 2, [scarf.variantId]: 2 }])
    assert.deepEqual(quantitiesOf((await show(body.id)).body), quantitiesOf(body))

    const token = await shop.host.tokenFor()
    const short = await shop.request('POST', '/api/v1/carts', { token, body: { items: [...items, ...items] } })
    assert.deepEqual([short.status, short.body.code, short.body.lines[0].available], [409, 'out-of-stock', 3])
    const unknown = [items[0], { variantId: randomUUID(), quantity: 1 }]
    const refused = await shop.request('POST', '/api/v1/carts', { token, body: { items: unknown } })
    assert.deepEqual([refused.status, refused.body.errors[0].field], [422, 'items[1].variantId'])
    const both = { items, mergeCartId: body.id }
    assert.equal((await shop.request('POST', '/api/v1/carts', { body: both })).body.code, 'items-or-merge')
    assert.equal((await shop.request('POST', '/api/v1/carts', { token })).status, 201)
  })

  test('when it is shown, then each line says how many units it could have', async () => {
    const [few, many] = [shop.stock.sell({ available: 3 }), shop.stock.sell({ available: 1_000_000_000 })]
    const { id } = await open()
    await add(id, few.variantId)
    await add(id, many.variantId)
    const available = (cart: { items: { availableQuantity: number }[] }) =>
      cart.items.map(({ availableQuantity }) => availableQuantity)
    assert.deepEqual(available((await show(id)).body), [3, 100])
    shop.stock.change(few.variantId, { available: 0 })
    assert.deepEqual(available((await show(id)).body), [0, 100])
  })

  test('when units are put in, changed and taken out, then the cart has what is left', async () => {
    const { id } = await open()
    const [shirt, scarf] = [shop.stock.sell(), shop.stock.sell({ title: 'Scarf' })]
    await add(id, shirt.variantId, 1)
    await add(id, scarf.variantId, 1)
    const added = await add(id, shirt.variantId, 2)
    assert.deepEqual([added.status, quantitiesOf(added.body)], [201, { [shirt.variantId]: 3, [scarf.variantId]: 1 }])

    const item = added.body.items[0]
    const changed = await shop.request('PATCH', `/api/v1/carts/${id}/items/${item.id}`, { body: { quantity: 5 } })
    assert.deepEqual([changed.status, changed.body.subtotal], [200, money(30_000, 'USD')])

    const removed = await shop.request('DELETE', `/api/v1/carts/${id}/items/${shirt.variantId}`)
    assert.deepEqual([removed.status, quantitiesOf(removed.body)], [200, { [scarf.variantId]: 1 }])
    assert.equal((await shop.request('DELETE', `/api/v1/carts/${id}/items/${shirt.variantId}`)).status, 404)
  })

  test('when the country is given, then the totals are those of an order', async () => {
    const { id } = await open()
    await add(id, shop.stock.sell().variantId, 2)

    assert.equal((await show(id)).body.totals, null)
    assert.deepEqual((await show(id, '?country=GB')).body.totals.total, money(12_600, 'USD'))
    assert.deepEqual((await show(id, '?country=US&shippingMethod=express')).body.totals.total, money(11_500, 'USD'))
    assert.equal((await show(id, '?country=GB&shippingMethod=pigeon')).status, 422)
  })

  test('when the catalogue has changed, then the changes are listed until the line is changed', async () => {
    const { id } = await open()
    const dearer = shop.stock.sell({ unitPrice: money(1_000, 'USD') })
    const scarce = shop.stock.sell({ available: 5 })
    const gone = shop.stock.sell({ title: 'Gone' })
    for (const { variantId } of [dearer, scarce, gone]) await add(id, variantId, 4)
    shop.stock.change(dearer.variantId, { unitPrice: money(1_200, 'USD') })
    shop.stock.change(scarce.variantId, { available: 3 })
    shop.stock.forget(gone.variantId)

    const { body } = await show(id)
    assert.deepEqual(body.changes, [
      { variantId: dearer.variantId, kind: 'price-changed', from: money(1_000, 'USD'), to: money(1_200, 'USD') },
      { variantId: scarce.variantId, kind: 'quantity-reduced', from: 4, to: 3 },
      { variantId: gone.variantId, kind: 'unavailable', from: 4, to: 0 },
    ])
    const lost = body.items[2]
    assert.deepEqual([lost.title, lost.isAvailable, lost.quantity], ['Gone', false, 4])
    assert.deepEqual(body.subtotal, money(4 * 1_200 + 3 * 5_000, 'USD'))
    assert.deepEqual((await show(id)).body.changes, body.changes)

    const touched = await shop.request('PATCH', `/api/v1/carts/${id}/items/${dearer.variantId}`, {
      body: { quantity: 4 },
    })
    assert.deepEqual(touched.body.changes, body.changes.slice(1))
  })

  test('when more is asked for than there is, or what is not sold, then it is refused', async () => {
    const { id } = await open()
    const { variantId } = shop.stock.sell({ available: 2 })
    await add(id, variantId, 2)
    const more = await add(id, variantId, 1)
    const archived = await add(id, shop.stock.sell({ isSellable: false }).variantId)

    assert.deepEqual(
      [more.status, more.body.lines],
      [409, [{ variantId, requested: 3, available: 2, reason: 'out-of-stock' }]],
    )
    assert.deepEqual([archived.status, (await add(id, randomUUID())).status], [422, 422])
    assert.deepEqual([(await add(id, variantId, 0)).status, (await add(id, 'x')).status], [400, 400])
    assert.equal((await add(randomUUID(), variantId)).status, 404)
  })

  test('when units are added many times at once, then none is lost', async () => {
    const { id } = await open()
    const { variantId } = shop.stock.sell()
    await Promise.all(Array.from({ length: 10 }, () => add(id, variantId)))

    assert.deepEqual(quantitiesOf((await show(id)).body), { [variantId]: 10 })
  })
})

describe('a customer’s cart', () => {
  test('when it is opened again, also at once, then it is the same', async () => {
    const token = await shop.host.tokenFor()
    const ids = (await Promise.all(Array.from({ length: 5 }, () => open(token)))).map((cart) => cart.id)
    assert.equal(new Set(ids).size, 1)
  })

  test('when it is opened with items, then they join what is in it', async () => {
    const token = await shop.host.tokenFor()
    const { variantId } = shop.stock.sell()
    const withOne = { items: [{ variantId, quantity: 1 }] }
    const first = await open(token, withOne)
    const second = await open(token, withOne)
    assert.deepEqual([second.id, quantitiesOf(second)], [first.id, { [variantId]: 2 }])
  })

  test('when anyone else asks for it, then it is 404', async () => {
    const token = await shop.host.tokenFor()
    const { id } = await open(token)
    const { variantId } = shop.stock.sell()
    await add(id, variantId, 1, token)
    const other = await shop.host.tokenFor({ role: 'admin' })

    for (const stranger of [undefined, other]) {
      assert.equal((await show(id, '', stranger)).status, 404)
      assert.equal((await add(id, variantId, 1, stranger)).status, 404)
      const itemPath = `/api/v1/carts/${id}/items/${variantId}`
      assert.equal((await shop.request('PATCH', itemPath, { token: stranger, body: { quantity: 2 } })).status, 404)
      assert.equal((await shop.request('DELETE', itemPath, { token: stranger })).status, 404)
      assert.equal((await shop.placeOrder({ cartId: id }, { token: stranger })).status, 404)
    }
  })

  test('when a guest signs in, then their cart is merged into it, once', async () => {
    const [shirt, scarf] = [shop.stock.sell().variantId, shop.stock.sell().variantId]
    const token = await shop.host.tokenFor()
    const own = await open(token)
    await add(own.id, shirt, 1, token)
    const guests = await open()
    await add(guests.id, shirt, 2)
    await add(guests.id, scarf, 1)

    const merged = await open(token, { mergeCartId: guests.id })
    const again = await open(token, { mergeCartId: guests.id })

    assert.deepEqual([merged.id, quantitiesOf(merged)], [own.id, { [shirt]: 3, [scarf]: 1 }])
    assert.deepEqual(quantitiesOf(again), quantitiesOf(merged))
    assert.equal((await add(guests.id, scarf)).status, 404)
  })

  test('when the cart of another customer or none is merged, then it is 404, and for a guest 401', async () => {
    const token = await shop.host.tokenFor()
    const others = await open(await shop.host.tokenFor())
    const merge = (mergeCartId: string, as?: string) =>
      shop.request('POST', '/api/v1/carts', { token: as, body: { mergeCartId } })

    assert.equal((await merge(others.id, token)).status, 404)
    assert.equal((await merge(randomUUID(), token)).status, 404)
    assert.equal((await merge((await open()).id)).status, 401)
  })
})

describe('ordering a cart', () => {
  test('when it is ordered, then it is over and says so, and the customer gets a new one', async () => {
    const token = await shop.host.tokenFor()
    const { id } = await open(token)
    const { variantId } = shop.stock.sell()
    await add(id, variantId, 2, token)

    const { status, body } = await shop.placeOrder({ cartId: id }, { token })
    assert.deepEqual([status, body.total.amountMinor], [201, 12_600])
    const ordered = await show(id, '', token)
    assert.deepEqual([ordered.body.status, ordered.body.orderId], ['ordered', body.id])
    assert.equal((await add(id, variantId, 1, token)).body.code, 'cart-already-ordered')
    assert.notEqual((await open(token)).id, id)
  })

  test('when it is ordered twice at once, then there is one order and the other’s stock is given back', async () => {
    const { id } = await open()
    const { variantId } = shop.stock.sell({ available: 10 })
    await add(id, variantId, 2)

    const responses = await Promise.all([shop.placeOrder({ cartId: id }), shop.placeOrder({ cartId: id })])

    assert.deepEqual(responses.map(({ status }) => status).sort(), [201, 409])
    assert.equal((await shop.stock.variants([variantId]))[0]?.available, 8)
  })

  test('when it is empty, then it is 422', async () => {
    const { status, body } = await shop.placeOrder({ cartId: (await open()).id })
    assert.deepEqual([status, body.code], [422, 'cart-empty'])
  })
})

test('when the shipping methods are asked for, then each has its price', async () => {
  const { body } = await shop.request('GET', '/api/v1/shipping-methods')
  assert.deepEqual(
    body.items.map(({ id, price }: { id: string; price: object }) => [id, price]),
    [
      ['standard', money(500, 'USD')],
      ['express', money(1_500, 'USD')],
    ],
  )
})
