import { waitFor } from '@storefleet/test-kit'
import type { Client } from '../support/client.ts'
import {
  createProduct,
  expectStatus,
  findMail,
  freshEmail,
  orderOf,
  type Person,
  readStock,
  registerCustomer,
} from '../support/steps.ts'

/** Some of everything that a shop sees on a day, with all it leads to: events, emails, stock that leaves. */
export async function driveTraffic(shop: Client, admin: Person): Promise<void> {
  const { variantId, slug } = await createProduct(shop, admin.token, { stock: 20 })
  await Promise.all([browse(shop, slug), signInBadly(shop), declinePayment(shop, variantId)])
  await registerCustomer(shop)
  await Promise.all([
    cancelOrder(shop, variantId),
    refundOrder(shop, admin, variantId),
    orderMoreThanThereIs(shop, variantId),
  ])
  await waitFor(async () => (await readStock(shop, admin.token, variantId)).onHand === 19)
}

async function browse(shop: Client, slug: string): Promise<void> {
  expectStatus(await shop.get('/api/v1/products'), 200)
  expectStatus(await shop.get(`/api/v1/products/${slug}`), 200)
  expectStatus(await shop.get('/api/v1/products/there-is-none'), 404)
  expectStatus(await shop.get('/api/v1/there-is-none'), 404)
  expectStatus(await shop.post('/api/v1/carts', {}), 201)
}

const signInBadly = async (shop: Client) =>
  expectStatus(
    await shop.post('/api/v1/auth/sign-in/email', { email: freshEmail(), password: 'not-the-password' }),
    401,
  )

async function declinePayment(shop: Client, variantId: string): Promise<void> {
  const orderInput = orderOf(variantId, { payment: { paymentMethod: 'pm_card_visa_chargeDeclined' } })
  expectStatus(await shop.pay('/api/v1/orders', orderInput), 402)
  await findMail(shop, orderInput.email, (message) => /payment/i.test(message.subject))
}

async function cancelOrder(shop: Client, variantId: string): Promise<void> {
  const orderInput = orderOf(variantId)
  const order = expectStatus(await shop.pay('/api/v1/orders', orderInput), 201).body
  const headers = { 'x-order-access-token': order.accessToken }
  expectStatus(await shop.pay(`/api/v1/orders/${order.id}/cancel`, { reason: 'changed my mind' }, { headers }), 200)
  await findMail(shop, orderInput.email, (message) => /cancel/i.test(message.subject))
}

async function refundOrder(shop: Client, { token }: Person, variantId: string): Promise<void> {
  const orderInput = orderOf(variantId)
  const { id } = expectStatus(await shop.pay('/api/v1/orders', orderInput), 201).body
  const shipment = { carrier: 'DHL', trackingNumber: 'JD0146' }
  expectStatus(await shop.pay(`/api/v1/orders/${id}/shipments`, shipment, { token }), 201)
  const refund = { amount: { amountMinor: 1_000, currency: 'USD' }, reason: 'scratched' }
  expectStatus(await shop.pay(`/api/v1/orders/${id}/refunds`, refund, { token }), 201)
  await findMail(shop, orderInput.email, (message) => /refund/i.test(message.subject))
}

const orderMoreThanThereIs = async (shop: Client, variantId: string) =>
  expectStatus(await shop.pay('/api/v1/orders', orderOf(variantId, { items: [{ variantId, quantity: 99 }] })), 409)
