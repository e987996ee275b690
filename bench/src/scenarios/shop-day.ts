import { slugOf } from '../seeds/product-words.ts'
import { seedId } from '../seeds/seed-ids.ts'
import type { Connection } from '../support/connection.ts'
import { bodyOf, expect, expectStatus, isSample } from '../support/expect.ts'
import type { CreateOperation } from '../support/load-job.ts'
import { payForCart } from './checkout.ts'

export type ShopDayInput = { productCount: number }

/**
 * How often people do what, as Google's Online Boutique has it in its load generator:
 * https://github.com/GoogleCloudPlatform/microservices-demo/blob/main/src/loadgenerator/locustfile.py
 */
const mix = { home: 1, browse: 10, 'set currency': 2, 'add to cart': 2, 'view cart': 3, 'check out': 1 }
type Deed = keyof typeof mix

/** Enough that a cart is seldom full, few enough that it stays a cart. */
const maxLines = 10

type Cart = { id: string; lines: number }

/** Each connection is one customer with one cart. */
export const createOperation: CreateOperation<ShopDayInput> = ({ productCount }) => {
  const deck = Object.entries(mix).flatMap(([deed, weight]) => Array.from({ length: weight }, () => deed as Deed))
  const carts = new WeakMap<Connection, Cart>()
  const anyProduct = () => Math.floor(Math.random() * productCount)

  async function get(connection: Connection, path: string, nth: number) {
    const reply = await connection.send('GET', path, { wantsBody: isSample(nth) })
    expectStatus(reply, 200, path)
    return reply
  }

  async function cartOf(connection: Connection): Promise<Cart> {
    const known = carts.get(connection)
    if (known !== undefined) return known
    const reply = await connection.send('POST', '/api/v1/carts', { body: '{}', wantsBody: true })
    expectStatus(reply, 201, 'a new cart')
    const cart = { id: bodyOf(reply).id, lines: 0 }
    carts.set(connection, cart)
    return cart
  }

  const deeds: Record<Deed, (connection: Connection, nth: number) => Promise<unknown>> = {
    async home(connection, nth) {
      const reply = await get(connection, '/api/v1/products?limit=20', nth)
      if (isSample(nth)) expect(bodyOf(reply).items.length === 20, 'a list of 20 products')
    },
    async browse(connection, nth) {
      const product = anyProduct()
      const reply = await get(connection, `/api/v1/products/${slugOf(product)}`, nth)
      if (isSample(nth)) expect(bodyOf(reply).id === seedId(product), 'that product')
    },
    /** This shop has one currency; there a choice shows the home page again. */
    'set currency': (connection, nth) => deeds.home(connection, nth),
    async 'add to cart'(connection, nth) {
      const product = anyProduct()
      await get(connection, `/api/v1/products/${slugOf(product)}`, nth)
      const cart = await cartOf(connection)
      if (cart.lines >= maxLines) return
      const body = JSON.stringify({ variantId: seedId(product, 1), quantity: 1 })
      expectStatus(
        await connection.send('POST', `/api/v1/carts/${cart.id}/items`, { body }),
        201,
        'an item in the cart',
      )
      cart.lines += 1
    },
    async 'view cart'(connection, nth) {
      const cart = await cartOf(connection)
      await get(connection, `/api/v1/carts/${cart.id}?country=GB&shippingMethod=standard`, nth)
    },
    async 'check out'(connection, nth) {
      await deeds['add to cart'](connection, nth)
      const cart = await cartOf(connection)
      carts.delete(connection)
      const order = await payForCart(connection, cart.id)
      expect(order.status === 'confirmed', 'the order is paid and confirmed')
    },
  }

  return async (connection, nth) => {
    const deed = deck[Math.floor(Math.random() * deck.length)] as Deed
    await deeds[deed](connection, nth)
    return deed
  }
}
