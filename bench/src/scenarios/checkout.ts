import { randomUUID } from 'node:crypto'
import { checkoutDetails } from '@storefleet/test-kit/order-body'
import { sampleAddress } from '@storefleet/test-kit/sample-order'
import { priceOf } from '../seeds/product-words.ts'
import { seedId } from '../seeds/seed-ids.ts'
import type { Connection } from '../support/connection.ts'
import { bodyOf, expect, expectStatus } from '../support/expect.ts'
import type { CreateOperation } from '../support/load-job.ts'

export type CheckoutInput = {
  /** In one request, or as a guest does in a shop: cart, item, address and shipping, payment, confirmation. */
  way: 'in one call' | 'the whole of it'
  productCount: number
  /** The part of all customers who want the same product. */
  popularShare?: number
  /** Of orders in one call. */
  discountCode?: string
}

type Choice = { variantId: string; priceMinor: number }

/** Orders of a guest for one unit, paid and confirmed. */
export const createOperation: CreateOperation<CheckoutInput> = ({
  way,
  productCount,
  popularShare = 0,
  discountCode,
}) => {
  const choose = (): Choice => {
    const product = Math.random() < popularShare ? 0 : Math.floor(Math.random() * productCount)
    return { variantId: seedId(product, 1), priceMinor: priceOf(product) }
  }
  const codes = discountCode === undefined ? {} : { discountCodes: [discountCode] }
  const orderAtOnce = (connection: Connection, choice: Choice) => orderInOneCall(connection, choice, codes)
  const order = way === 'in one call' ? orderAtOnce : orderThroughCart
  return async (connection) => {
    await order(connection, choose())
    return undefined
  }
}

async function orderInOneCall(
  connection: Connection,
  { variantId, priceMinor }: Choice,
  codes: { discountCodes?: string[] },
): Promise<void> {
  const order = await pay(connection, { items: [{ variantId, quantity: 1 }], ...codes })
  requirePrice(order, priceMinor)
  expect(
    order.discount.amountMinor > 0 === (codes.discountCodes !== undefined),
    'the discount applies where it is used',
  )
}

async function orderThroughCart(connection: Connection, { variantId, priceMinor }: Choice): Promise<void> {
  const opened = await connection.send('POST', '/api/v1/carts', { body: '{}', wantsBody: true })
  expectStatus(opened, 201, 'a new cart')
  const { id: cartId } = bodyOf(opened)
  const body = JSON.stringify({ variantId, quantity: 1 })
  const filled = await connection.send('POST', `/api/v1/carts/${cartId}/items`, { body, wantsBody: true })
  expectStatus(filled, 201, 'an item in the cart')

  const destination = `country=${sampleAddress.country}&shippingMethod=standard`
  const priced = await connection.send('GET', `/api/v1/carts/${cartId}?${destination}`, { wantsBody: true })
  expectStatus(priced, 200, 'the cart with shipping')
  const { totals } = bodyOf(priced)

  const order = await payForCart(connection, cartId)
  requirePrice(order, priceMinor)
  expect(order.total.amountMinor === totals.total.amountMinor, 'the order costs what the cart said')
  const path = `/api/v1/orders/${order.id}?accessToken=${order.accessToken}`
  const shown = await connection.send('GET', path, { wantsBody: true })
  expectStatus(shown, 200, 'the order')
  expect(bodyOf(shown).status === 'confirmed', 'the order is confirmed')
}

type PaidOrder = {
  id: string
  accessToken: string
  status: string
  payment: { status: string }
  items: { unitPrice: { amountMinor: number } }[]
  discount: { amountMinor: number }
  total: { amountMinor: number }
}

export const payForCart = (connection: Connection, cartId: string) => pay(connection, { cartId })

async function pay(connection: Connection, what: object): Promise<PaidOrder> {
  const body = JSON.stringify({
    ...what,
    email: 'ada@example.com',
    ...checkoutDetails(),
  })
  const headers = `idempotency-key: ${randomUUID()}\r\n`
  const reply = await connection.send('POST', '/api/v1/orders', { body, headers, wantsBody: true })
  expectStatus(reply, 201, 'an order')
  const order: PaidOrder = bodyOf(reply)
  expect(order.status === 'confirmed' && order.payment.status === 'authorized', 'the order is paid and confirmed')
  return order
}

const requirePrice = ({ items }: PaidOrder, priceMinor: number) =>
  expect(items[0]?.unitPrice.amountMinor === priceMinor, 'the price is that of the product')
