import assert from 'node:assert/strict'
import { randomUUID } from 'node:crypto'
import { test } from 'node:test'
import { checkoutDetails } from '@storefleet/test-kit/order-body'
import createFetchClient from 'openapi-fetch'
import { createClient, createConfig } from './clients/hey-api/client/index.ts'
import {
  addCartItem,
  getAccessToken,
  getOrder,
  listOrders,
  openCart,
  type PlaceOrderErrors,
  placeOrder,
  signIn,
  signUp,
  verifyEmail,
} from './clients/hey-api/index.ts'
import type { components, paths } from './clients/openapi-typescript/schema.d.ts'
import { openShop } from './support/shop.ts'
import { createProduct, findMail, freshEmail, linkIn, signInAdmin } from './support/steps.ts'

/** The clients that generators make of docs/openapi/v1.json, as a program in TypeScript uses them. */
const shop = await openShop()
const admin = await signInAdmin(shop)

const payingWith = (paymentMethod: string) => checkoutDetails({ payment: { paymentMethod } })

test('when a guest buys with openapi-fetch, then the order is read with its token', async () => {
  const { variantId, slug } = await createProduct(shop, admin.token, { stock: 5, price: '50.00' })
  const api = createFetchClient<paths>({ baseUrl: shop.baseUrl })

  const product = await api.GET('/api/v1/products/{idOrSlug}', { params: { path: { idOrSlug: slug } } })
  const variant = product.data?.variants[0] ?? assert.fail()
  assert.equal(variant.price.amountMinor, 5_000)

  const cart = await api.POST('/api/v1/carts')
  const cartId = cart.data?.id ?? assert.fail()
  const filled = await api.POST('/api/v1/carts/{id}/items', {
    params: { path: { id: cartId } },
    body: { variantId: variant.id, quantity: 2 },
  })
  assert.equal(filled.data?.subtotal.amountMinor, 10_000)

  const placed = await api.POST('/api/v1/orders', {
    params: { header: { 'Idempotency-Key': randomUUID() } },
    body: { cartId, email: freshEmail(), ...payingWith('pm_card_visa') },
  })
  const { id, accessToken } = placed.data ?? assert.fail(JSON.stringify(placed.error))

  const read = await api.GET('/api/v1/orders/{id}', {
    params: { path: { id } },
    headers: { 'x-order-access-token': accessToken },
  })
  const order: components['schemas']['Order'] = read.data ?? assert.fail(JSON.stringify(read.error))
  assert.equal(order.status, 'confirmed')
  assert.deepEqual(
    order.items.map((item) => [item.variantId, item.quantity]),
    [[variantId, 2]],
  )
})

test('when a payment is declined, then the client has the problem with its code', async () => {
  const { variantId } = await createProduct(shop, admin.token, { stock: 1 })
  const api = createFetchClient<paths>({ baseUrl: shop.baseUrl })
  const { error, response } = await api.POST('/api/v1/orders', {
    params: { header: { 'Idempotency-Key': randomUUID() } },
    body: { items: [{ variantId, quantity: 1 }], email: freshEmail(), ...payingWith('pm_card_visa_chargeDeclined') },
  })
  assert.equal(response.status, 402)
  // A code that the document does not list with 402 does not compile.
  const declined: PlaceOrderErrors[402]['code'] = 'payment-declined'
  assert.equal(error?.code, declined)
})

test('when a customer registers and buys with the client of hey-api, then their orders have it', async () => {
  const { variantId } = await createProduct(shop, admin.token, { stock: 5 })
  const client = createClient(createConfig({ baseUrl: shop.baseUrl, throwOnError: true }))
  const options = { client, throwOnError: true } as const
  const email = freshEmail()
  const password = `${randomUUID()}-Aa1`

  await signUp({ ...options, body: { email, password, name: 'Ada Lovelace' } })
  const mail = await findMail(shop, email, (message) => /confirm your email|verify/i.test(message.subject))
  const token = new URL(linkIn(mail.text)).searchParams.get('token') ?? assert.fail(mail.text)
  await verifyEmail({ ...options, body: { token, password } })
  const session = await signIn({ ...options, body: { email, password } })
  assert.ok('token' in session.data)
  const signed = await getAccessToken({ ...options, auth: session.data.token })

  const auth = signed.data.token
  const cart = await openCart({ ...options, auth, body: {} })
  await addCartItem({ ...options, auth, path: { id: cart.data.id }, body: { variantId, quantity: 1 } })
  const placed = await placeOrder({
    ...options,
    headers: { 'Idempotency-Key': randomUUID(), authorization: `Bearer ${auth}` },
    body: { cartId: cart.data.id, ...payingWith('pm_card_visa') },
  })
  const { data: order } = await getOrder({ ...options, auth, path: { id: placed.data.id } })
  assert.equal(order.status, 'confirmed')
  const { data: orders } = await listOrders({ ...options, auth })
  assert.deepEqual(
    orders.items.map(({ id }) => id),
    [order.id],
  )
})
