import assert from 'node:assert/strict'
import { test } from 'node:test'
import { waitFor } from '@storefleet/test-kit'
import { openEventStream } from '@storefleet/test-kit/event-stream'
import { checkoutDetails } from '@storefleet/test-kit/order-body'
import { createAuthClient } from 'better-auth/client'
import { openShop } from './support/shop.ts'
import {
  createProduct,
  expectStatus,
  findMail,
  freshEmail,
  linkIn,
  localPath,
  orderOf,
  readMails,
  readStock,
  registerCustomer,
  resetPassword,
  signIn,
  signInAdmin,
} from './support/steps.ts'

const shop = await openShop()
const admin = await signInAdmin(shop)

test('when a guest orders in one call, then the order is confirmed, emailed, and read with its token alone', async () => {
  const { variantId } = await createProduct(shop, admin.token, { stock: 10, price: '50.00' })
  const orderInput = orderOf(variantId, { items: [{ variantId, quantity: 2 }] })
  const order = expectStatus(await shop.pay('/api/v1/orders', orderInput), 201).body

  assert.equal(order.status, 'confirmed')
  assert.deepEqual(order.subtotal, { amountMinor: 10_000, currency: 'USD' })
  assert.deepEqual(order.shipping, { amountMinor: 500, currency: 'USD' })
  assert.deepEqual(order.tax, { amountMinor: 2_100, currency: 'USD' })
  assert.deepEqual(order.total, { amountMinor: 12_600, currency: 'USD' })

  expectStatus(await shop.get(`/api/v1/orders/${order.id}`), 404)
  expectStatus(await shop.get(`/api/v1/orders/${order.id}?accessToken=guess`), 404)
  const read = expectStatus(await shop.get(`/api/v1/orders/${order.id}?accessToken=${order.accessToken}`), 200)
  assert.equal(read.body.number, order.number)

  const mail = await findMail(shop, orderInput.email, (message) => message.subject.includes(order.number))
  assert.match(mail.text, /126\.00/)
  const { pathname, hash } = new URL(linkIn(mail.text))
  assert.equal(pathname, `/orders/${order.id}`)
  const mailed = new URLSearchParams(hash.slice(1)).get('accessToken')
  expectStatus(await shop.get(`/api/v1/orders/${order.id}?accessToken=${mailed}`), 200)
  await waitFor(async () => (await readStock(shop, admin.token, variantId)).committed === 2)
  assert.deepEqual(await readStock(shop, admin.token, variantId), {
    onHand: 10,
    reserved: 0,
    committed: 2,
    available: 8,
  })
})

test('when a customer registers, fills a cart as a guest, signs in and pays, then the order is placed, shipped and mailed', async () => {
  const { variantId, slug } = await createProduct(shop, admin.token, { stock: 3 })
  const found = await waitFor(async () => {
    const { body } = await shop.get(`/api/v1/products?q=${slug.slice(0, 13)}`)
    return body.items.find((item: { slug: string }) => item.slug === slug)
  })
  assert.equal(found.slug, slug)

  const guestCart = expectStatus(await shop.post('/api/v1/carts', {}), 201).body
  expectStatus(await shop.post(`/api/v1/carts/${guestCart.id}/items`, { variantId, quantity: 2 }), 201)

  const customer = await registerCustomer(shop)
  const { token } = customer
  const cart = expectStatus(await shop.post('/api/v1/carts', { mergeCartId: guestCart.id }, { token }), 201).body
  assert.deepEqual(
    cart.items.map((item: { quantity: number }) => item.quantity),
    [2],
  )

  const order = expectStatus(
    await shop.pay('/api/v1/orders', checkoutDetails({ cartId: cart.id, shippingMethod: 'express' }), { token }),
    201,
  ).body
  assert.equal(order.customerId, customer.id)
  assert.equal(order.email, customer.email)

  const url = `${shop.baseUrl}/api/v1/orders/${order.id}/events`
  const events = await openEventStream(url, { authorization: `Bearer ${token}` })
  const nextStatus = async (): Promise<string> => {
    const event = await events.next()
    return event?.data === undefined ? nextStatus() : JSON.parse(event.data).status
  }
  assert.equal(await nextStatus(), 'confirmed')

  expectStatus(
    await shop.pay(
      `/api/v1/orders/${order.id}/shipments`,
      { carrier: 'DHL', trackingNumber: 'JD0146' },
      { token: admin.token },
    ),
    201,
  )
  while ((await nextStatus()) !== 'shipped');
  events.close()
  const shippedMail = await findMail(shop, customer.email, (message) => /ship|on its way/i.test(message.subject))
  assert.match(shippedMail.text, /JD0146/)

  const history = expectStatus(await shop.get(`/api/v1/orders/${order.id}/history`, { token }), 200).body
  const statuses = (history.items ?? history).map((entry: { status: string }) => entry.status)
  assert.deepEqual([...new Set(statuses)], ['pending', 'confirmed', 'shipped'])
  const mine = expectStatus(await shop.get('/api/v1/orders', { token }), 200).body
  assert.deepEqual(
    mine.items.map((each: { id: string }) => each.id),
    [order.id],
  )
})

const declined = ['pm_card_visa_chargeDeclined', 'pm_card_visa_chargeDeclinedInsufficientFunds']
for (const paymentMethod of declined) {
  test(`when ${paymentMethod} is used, then the customer is told, emailed, and may pay again with another`, async () => {
    const { variantId } = await createProduct(shop, admin.token, { stock: 1 })
    const orderInput = orderOf(variantId, { payment: { paymentMethod } })
    const refusal = expectStatus(await shop.pay('/api/v1/orders', orderInput), 402).body
    assert.equal(refusal.code, 'payment-declined')
    await findMail(shop, orderInput.email, (message) => /payment/i.test(message.subject))
    assert.deepEqual(await readStock(shop, admin.token, variantId), {
      onHand: 1,
      reserved: 1,
      committed: 0,
      available: 0,
    })

    const [withToken] = await Promise.all([shop.get(`/api/v1/orders/${refusal.orderId}`, { token: admin.token })])
    assert.equal(withToken.body.status, 'payment_failed')
    const headers = { 'x-order-access-token': refusal.accessToken }
    const paid = await shop.pay(
      `/api/v1/orders/${refusal.orderId}/payments`,
      { payment: { paymentMethod: 'pm_card_visa' } },
      { headers },
    )
    assert.ok([200, 201].includes(paid.status), JSON.stringify(paid.body))
    assert.equal(paid.body.status, 'confirmed')
    await findMail(shop, orderInput.email, (message) => /confirmed/i.test(message.subject))
  })
}

test('when the bank wants to see the customer, then the order waits, and is confirmed once they approve', async () => {
  const { variantId } = await createProduct(shop, admin.token, { stock: 1 })
  const orderInput = orderOf(variantId, { payment: { paymentMethod: 'pm_card_authenticationRequired' } })
  const waiting = expectStatus(await shop.pay('/api/v1/orders', orderInput), 202).body
  assert.equal(waiting.status, 'pending')
  assert.equal(waiting.nextAction.type, 'redirect')

  const bankPage = localPath(waiting.nextAction.url)
  expectStatus(await shop.get(bankPage), 200)
  const approved = await shop.post(`${bankPage}/approve`)
  assert.ok(approved.status < 400, JSON.stringify(approved.body))
  await waitFor(async () => {
    const { body } = await shop.get(`/api/v1/orders/${waiting.id}?accessToken=${waiting.accessToken}`)
    return body.status === 'confirmed'
  })
  await findMail(shop, orderInput.email, (message) => /confirmed/i.test(message.subject))
})

test('when the provider charges and its response is lost, then the order is confirmed with one charge', async () => {
  const { variantId } = await createProduct(shop, admin.token, { stock: 1 })
  const response = await shop.pay(
    '/api/v1/orders',
    orderOf(variantId, { payment: { paymentMethod: 'pm_sandbox_lostAnswer' } }),
  )
  assert.ok([201, 202].includes(response.status), JSON.stringify(response.body))
  await waitFor(async () => {
    const { body } = await shop.get(`/api/v1/orders/${response.body.id}?accessToken=${response.body.accessToken}`)
    return body.status === 'confirmed'
  })
})

test('when the provider never answers, then nothing is pretended and the order settles by itself', async () => {
  const { variantId } = await createProduct(shop, admin.token, { stock: 1 })
  const response = await shop.pay(
    '/api/v1/orders',
    orderOf(variantId, { payment: { paymentMethod: 'pm_sandbox_timeout' } }),
  )
  assert.ok([201, 202].includes(response.status), JSON.stringify(response.body))
  await waitFor(async () => {
    const { body } = await shop.get(`/api/v1/orders/${response.body.id}?accessToken=${response.body.accessToken}`)
    return body.status !== 'pending'
  })
})

test('when a confirmed order is cancelled, then the money is voided, the stock comes back and one email says so', async () => {
  const { variantId } = await createProduct(shop, admin.token, { stock: 5 })
  const orderInput = orderOf(variantId)
  const order = expectStatus(await shop.pay('/api/v1/orders', orderInput), 201).body
  const headers = { 'x-order-access-token': order.accessToken }
  expectStatus(await shop.pay(`/api/v1/orders/${order.id}/cancel`, { reason: 'changed my mind' }, { headers }), 200)

  await waitFor(async () => (await readStock(shop, admin.token, variantId)).available === 5)
  assert.deepEqual(await readStock(shop, admin.token, variantId), {
    onHand: 5,
    reserved: 0,
    committed: 0,
    available: 5,
  })
  await findMail(shop, orderInput.email, (message) => /cancel/i.test(message.subject))
  const { body } = await shop.get(`/api/v1/orders/${order.id}`, { token: admin.token })
  assert.equal(body.payment.status, 'voided')
})

test('when a shipped order is refunded in part and then the rest, then never more than was paid', async () => {
  const { variantId } = await createProduct(shop, admin.token, { stock: 5 })
  const orderInput = orderOf(variantId)
  const order = expectStatus(await shop.pay('/api/v1/orders', orderInput), 201).body
  const asAdmin = { token: admin.token }
  expectStatus(
    await shop.pay(`/api/v1/orders/${order.id}/shipments`, { carrier: 'DHL', trackingNumber: 'X' }, asAdmin),
    201,
  )
  const part = { amountMinor: 1_000, currency: 'USD' }
  expectStatus(
    await shop.pay(`/api/v1/orders/${order.id}/refunds`, { amount: part, reason: 'scratched' }, asAdmin),
    201,
  )
  const tooMuch = await shop.pay(`/api/v1/orders/${order.id}/refunds`, { amount: order.total, reason: 'all' }, asAdmin)
  assert.ok([409, 422].includes(tooMuch.status), JSON.stringify(tooMuch.body))
  expectStatus(
    await shop.pay(
      `/api/v1/orders/${order.id}/refunds`,
      { reason: 'the rest', restock: [{ variantId, quantity: 1 }] },
      asAdmin,
    ),
    201,
  )
  await waitFor(async () => (await readStock(shop, admin.token, variantId)).available === 5)
  const { body } = await shop.get(`/api/v1/orders/${order.id}`, asAdmin)
  assert.deepEqual([body.status, body.refunded], ['refunded', order.total])
  await waitFor(
    async () =>
      (await readMails(shop, orderInput.email)).filter((message) => /refund/i.test(message.subject)).length === 2,
  )
})

test('when the links of the start page are followed, then each leads to a page', async () => {
  const page = await (await fetch(`${shop.baseUrl}/`, { headers: { accept: 'text/html' } })).text()
  const links = new Set([...page.matchAll(/<a [^>]*href="(\/[^"#]*)/g)].map(([, path = '']) => path))
  assert.ok(links.size >= 5, page)
  for (const path of links) {
    const { status } = await fetch(`${shop.baseUrl}${path.replaceAll('&amp;', '&')}`, {
      headers: { accept: 'text/html' },
    })
    assert.equal(status, 200, path)
  }
})

test('when Better Auth’s own client signs in, then it works as with any Better Auth server', async () => {
  const email = freshEmail('grace')
  const customer = await registerCustomer(shop, email)
  const client = createAuthClient({ baseURL: `${shop.baseUrl}/api/v1/auth` })
  const { data, error } = await client.signIn.email({ email, password: customer.password })
  assert.equal(error, null)
  assert.equal(data?.user.email, email)
})

test('when the password is forgotten, then the link in the email sets a new one and ends all sessions', async () => {
  const customer = await registerCustomer(shop)
  const newPassword = 'a-new-Passw0rd-for-ada'
  await resetPassword(shop, customer.email, newPassword)

  expectStatus(
    await shop.post('/api/v1/auth/sign-in/email', { email: customer.email, password: customer.password }),
    401,
  )
  expectStatus(await shop.get('/api/v1/auth/token', { token: customer.sessionToken }), 401)
  await signIn(shop, customer.email, newPassword)
})
