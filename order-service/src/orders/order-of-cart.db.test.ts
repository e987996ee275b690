import assert from 'node:assert/strict'
import { randomUUID } from 'node:crypto'
import { before, describe, test } from 'node:test'
import { reservationLost } from '@storefleet/contracts'
import { money } from '../pricing/money.ts'
import { payWith } from '../testing/order-request.ts'
import { type OrderServiceUnderTest, startOrderService } from '../testing/order-service-under-test.ts'

let shop: OrderServiceUnderTest
before(async () => {
  shop = await startOrderService()
})

const usd = (amountMinor: number) => money(amountMinor, 'USD')
const available = async (variantId: string) => (await shop.stock.variants([variantId]))[0]?.available
const show = async (cartId: string, token?: string) =>
  (await shop.request('GET', `/api/v1/carts/${cartId}?country=US`, { token })).body
const add = (cartId: string, variantId: string, quantity = 1, token?: string) =>
  shop.request('POST', `/api/v1/carts/${cartId}/items`, { token, body: { variantId, quantity } })
const open = async (token?: string) => (await shop.request('POST', '/api/v1/carts', { token })).body.id as string
const cartOf = async (variantId: string, quantity = 1, token?: string) => {
  const id = await open(token)
  await add(id, variantId, quantity, token)
  return id
}
const cancelling = async (orderId: string) =>
  shop.post(`/api/v1/orders/${orderId}/cancel`, {}, { token: await shop.host.tokenFor({ role: 'staff' }) })
const pay = (order: { orderId: string; accessToken: string }, paymentMethod = 'pm_card_visa') =>
  shop.post(`/api/v1/orders/${order.orderId}/payments?accessToken=${order.accessToken}`, payWith(paymentMethod))

describe('what the customer saw', () => {
  test('when a price rises after the cart was shown, then the order is refused, named, and nothing is held', async () => {
    const { variantId } = shop.stock.sell({ unitPrice: usd(1_000), available: 5 })
    const cartId = await cartOf(variantId)
    shop.stock.change(variantId, { unitPrice: usd(99_000) })

    const { status, body } = await shop.placeOrder({ cartId })
    assert.deepEqual([status, body.code], [409, 'price-changed'])
    assert.deepEqual(body.changes, [{ variantId, kind: 'price-changed', from: usd(1_000), to: usd(99_000) }])
    assert.equal(await available(variantId), 5)
    assert.equal((await show(cartId)).status, 'active')

    const again = await shop.placeOrder({ cartId })
    assert.deepEqual([again.status, again.body.items[0].unitPrice], [201, usd(99_000)])
  })

  test('when a price falls after the cart was shown, then the lower one is charged', async () => {
    const { variantId } = shop.stock.sell({ unitPrice: usd(1_000) })
    const cartId = await cartOf(variantId)
    const { version } = await show(cartId)
    shop.stock.change(variantId, { unitPrice: usd(600) })

    const { status, body } = await shop.placeOrder({ cartId, cartVersion: version, expectedTotal: usd(1_700) })
    assert.deepEqual([status, body.subtotal], [201, usd(600)])
  })

  test('when the units of a line are available again after the cart counted fewer, then the order is refused', async () => {
    const { variantId } = shop.stock.sell({ available: 5 })
    const cartId = await cartOf(variantId, 4)
    shop.stock.change(variantId, { available: 3 })
    await show(cartId)
    shop.stock.change(variantId, { available: 9 })

    const { status, body } = await shop.placeOrder({ cartId })
    assert.deepEqual([status, body.changes], [409, [{ variantId, kind: 'quantity-increased', from: 3, to: 4 }]])
  })

  test('when the cart changed on another page, then an order of the old version is refused', async () => {
    const { variantId } = shop.stock.sell({ unitPrice: usd(1_000) })
    const cartId = await cartOf(variantId)
    const { version } = await show(cartId)
    shop.stock.change(variantId, { unitPrice: usd(2_000) })
    const onOtherPage = await show(cartId)

    const { status, body } = await shop.placeOrder({ cartId, cartVersion: version })
    assert.deepEqual([status, body.code, body.cartVersion], [409, 'cart-changed', onOtherPage.version])
    assert.deepEqual(body.changes, [{ variantId, kind: 'price-changed', from: usd(1_000), to: usd(2_000) }])
    assert.equal((await shop.placeOrder({ cartId, cartVersion: onOtherPage.version })).status, 201)
  })

  test('when an order of items costs more than expected, then it is refused and nothing is held', async () => {
    const { variantId } = shop.stock.sell({ available: 3, unitPrice: usd(1_000) })
    const order = { items: [{ variantId, quantity: 1 }] }

    const { status, body } = await shop.placeOrder({ ...order, expectedTotal: usd(1_799) })
    assert.deepEqual([status, body.code, body.total], [409, 'price-changed', usd(1_800)])
    assert.equal(await available(variantId), 3)
    assert.equal((await shop.placeOrder({ ...order, expectedTotal: usd(1_800) })).status, 201)
  })

  test('when a cart is read many times at once, then each response has the same version', async () => {
    const { variantId } = shop.stock.sell()
    const cartId = await cartOf(variantId)
    shop.stock.change(variantId, { unitPrice: usd(9_000) })
    const versions = (await Promise.all(Array.from({ length: 5 }, () => show(cartId)))).map(({ version }) => version)

    assert.equal(new Set(versions).size, 1)
    assert.equal((await show(cartId)).version, versions[0])
  })
})

describe('a cart whose order was not paid', () => {
  test('when the payment is declined, then the cart can be changed and ordered, and the former order ends', async () => {
    const { variantId } = shop.stock.sell({ available: 2 })
    const cartId = await cartOf(variantId, 2)
    const declined = (await shop.placeOrder({ cartId, ...payWith('pm_card_visa_chargeDeclined') })).body
    const reopened = await show(cartId)
    assert.deepEqual([reopened.status, reopened.orderId], ['active', null])

    const { status, body } = await shop.placeOrder({ cartId })
    assert.deepEqual([status, body.status], [201, 'confirmed'])
    const former = await shop.request('GET', `/api/v1/orders/${declined.orderId}?accessToken=${declined.accessToken}`)
    assert.deepEqual([former.body.status, former.body.cancellationReason], ['cancelled', 'ordered-again'])
    assert.deepEqual([await available(variantId), (await pay(declined)).body.code], [0, 'order-not-payable'])
  })

  test('when the declined order is paid after all, then its cart is over', async () => {
    const cartId = await cartOf(shop.stock.sell().variantId)
    const declined = (await shop.placeOrder({ cartId, ...payWith('pm_card_visa_chargeDeclined') })).body
    assert.equal((await pay(declined, 'pm_card_visa_chargeDeclined')).status, 402)
    assert.equal((await pay(declined)).status, 201)

    const cart = await show(cartId)
    assert.deepEqual([cart.status, cart.orderId], ['ordered', declined.orderId])
  })

  test('when more was put in meanwhile, then only that stays in the cart', async () => {
    const [shirt, scarf] = [shop.stock.sell().variantId, shop.stock.sell().variantId]
    const cartId = await cartOf(shirt, 2)
    const declined = (await shop.placeOrder({ cartId, ...payWith('pm_card_visa_chargeDeclined') })).body
    await add(cartId, scarf)
    await add(cartId, shirt)
    await pay(declined)

    const cart = await show(cartId)
    assert.equal(cart.status, 'active')
    assert.deepEqual(
      cart.items.map((item: { variantId: string; quantity: number }) => [item.variantId, item.quantity]).sort(),
      [
        [shirt, 1],
        [scarf, 1],
      ].sort(),
    )
  })

  test('when the order waits for the bank, then the cart waits, and is usable once the order is cancelled', async () => {
    const cartId = await cartOf(shop.stock.sell().variantId)
    const { id } = (await shop.placeOrder({ cartId, ...payWith('pm_card_authenticationRequired') })).body
    assert.equal((await shop.placeOrder({ cartId })).body.code, 'cart-already-ordered')
    await cancelling(id)

    assert.equal((await shop.placeOrder({ cartId })).status, 201)
  })

  test('when a paid order is cancelled, or its stock is lost, then its cart can be used again', async () => {
    for (const end of [cancelling, (id: string) => shop.host.deliver(reservationLost(id, { reservationId: id }))]) {
      const cartId = await cartOf(shop.stock.sell().variantId)
      await end((await shop.placeOrder({ cartId })).body.id)
      assert.equal((await show(cartId)).status, 'active')
    }
  })

  test('when the customer opened an empty cart meanwhile, then the old one is theirs again', async () => {
    const token = await shop.host.tokenFor()
    const cartId = await cartOf(shop.stock.sell().variantId, 1, token)
    const { id } = (await shop.placeOrder({ cartId }, { token })).body
    const empty = await open(token)
    await cancelling(id)

    assert.deepEqual([await open(token), (await show(empty, token)).status], [cartId, 'merged'])
  })

  test('when the customer filled another cart meanwhile, then the lines of an unpaid order join it, those of a paid one do not', async () => {
    for (const [method, isJoined] of [
      ['pm_card_authenticationRequired', true],
      ['pm_card_visa', false],
    ] as const) {
      const token = await shop.host.tokenFor({ id: randomUUID() })
      const [shirt, scarf] = [shop.stock.sell().variantId, shop.stock.sell().variantId]
      const cartId = await cartOf(shirt, 1, token)
      const { id } = (await shop.placeOrder({ cartId, ...payWith(method) }, { token })).body
      const other = await cartOf(scarf, 1, token)
      await cancelling(id)

      const variants = (await show(other, token)).items.map((item: { variantId: string }) => item.variantId)
      assert.deepEqual(variants.sort(), (isJoined ? [shirt, scarf] : [scarf]).sort())
    }
  })
})
