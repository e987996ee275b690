import { checkoutDetails } from '@storefleet/test-kit/order-body'
import type { Client, TestResponse } from '../support/client.ts'
import { expectStatus, samplePassword } from '../support/steps.ts'

/** The duration of each request in milliseconds, by step. */
export type StepTimes = ReadonlyMap<string, number>

/**
 * Browses, signs in, fills a cart and buys as one customer. Throws where a response has not the expected status: another client's
 * load must never lead to a 429 or 503 for this one.
 */
export async function shopOnce(shop: Client, variantId: string): Promise<StepTimes> {
  const times = new Map<string, number>()
  const timed = async (step: string, expected: number, ask: () => Promise<TestResponse>): Promise<TestResponse> => {
    const startedAt = performance.now()
    const response = await ask()
    times.set(step, performance.now() - startedAt)
    return expectStatus(response, expected)
  }

  await timed('read the start page', 200, () => shop.get('/'))
  await timed('list products', 200, () => shop.get('/api/v1/products?limit=24&facets=category'))
  await timed('search', 200, () => shop.get('/api/v1/products?q=harbor+mugg'))
  await timed('open a product', 200, () => shop.get('/api/v1/products/harbour-mug'))
  const credentials = { email: 'customer@storefleet.test', password: samplePassword }
  const signedIn = await timed('sign in', 200, () => shop.post('/api/v1/auth/sign-in/email', credentials))
  const { token } = (
    await timed('get a token', 200, () => shop.get('/api/v1/auth/token', { token: signedIn.body.token }))
  ).body
  // A guest's cart, so that a round that ended half-way leaves nothing to the next one.
  const cart = await timed('open a cart', 201, () => shop.post('/api/v1/carts'))
  const items = `/api/v1/carts/${cart.body.id}/items`
  await timed('fill the cart', 201, () => shop.post(items, { variantId, quantity: 1 }))
  const order = await timed('order', 201, () =>
    shop.pay('/api/v1/orders', checkoutDetails({ cartId: cart.body.id }), { token }),
  )
  await timed('read the order', 200, () => shop.get(`/api/v1/orders/${order.body.id}`, { token }))
  return times
}
