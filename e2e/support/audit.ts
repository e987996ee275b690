import assert from 'node:assert/strict'
import { audit } from '@storefleet/service/audit'
import type { Promised } from '@storefleet/service/books'
import { readBooks } from '@storefleet/simulation/read-books'
import { waitFor } from '@storefleet/test-kit'
import type { Client } from './client.ts'
import type { OrderRequest } from './order-stream.ts'
import { readMails, readStock } from './steps.ts'
import { readWholeTimeline } from './timeline.ts'
import type { Topology } from './topology.ts'

/** On Redis Streams another process takes the events over that a killed one held, 15 to 19 s after it was given them. */
const takeoverMs = 45_000

export type OrderRow = {
  id: string
  email: string
  status: string
  items: { variantId: string }[]
  payment: { status: string }
}
export const isConfirmed = (order: OrderRow) => order.status === 'confirmed'

/** All orders, once none is on its way any more. */
export async function settledOrders(shop: Client, token: string): Promise<OrderRow[] | false> {
  const orders: OrderRow[] = []
  let cursor: string | null = ''
  while (cursor !== null) {
    const { body } = await shop.get(`/api/v1/orders?limit=100${cursor && `&cursor=${cursor}`}`, { token })
    orders.push(...body.items)
    cursor = body.nextCursor
  }
  return orders.every((order) => order.status !== 'pending') && orders
}

type Settling = { shop: Client; token: string; orders: readonly OrderRow[]; variantIds: readonly string[] }

/** Waits until everything that orders cause has happened: units are committed, emails are sent, and each order has its whole story. */
export async function settle({ shop, token, orders, variantIds }: Settling): Promise<void> {
  const soldOf = (variantId: string) =>
    orders.filter((order) => isConfirmed(order) && order.items[0]?.variantId === variantId).length
  for (const variantId of variantIds) {
    const sold = soldOf(variantId)
    await waitFor(async () => (await readStock(shop, token, variantId)).committed >= sold, { timeoutMs: takeoverMs })
  }
  const isTold = async (email: string) =>
    (await readMails(shop, email)).some((mail: { subject: string }) => /confirmed/i.test(mail.subject))
  await forEachOf(orders.filter(isConfirmed), ({ email }) =>
    waitFor(() => isTold(email), { timeoutMs: takeoverMs, everyMs: 100 }),
  )
  await forEachOf(orders, (order) => readWholeTimeline(shop, token, order))
}

/** Some at a time: one after the other, thousands of orders take minutes. */
async function forEachOf(orders: readonly OrderRow[], check: (order: OrderRow) => Promise<unknown>) {
  const rest = orders.values()
  const checkRest = async () => {
    for (const order of rest) await check(order)
  }
  await Promise.all(Array.from({ length: 8 }, checkRest))
}

type Audited = {
  requests?: readonly OrderRequest[]
  /** The variants that were sold, and how many units there were of each. */
  variantIds: readonly string[]
  stock: number
  /** How many units of a variant may be held for an order that is nowhere, until their reservation ends. */
  heldForNoOrder?: number
}

/**
 * Compares the tables of all services and of the sandbox provider with each other, and with the responses to `requests`. The shop must have
 * settled and stopped.
 */
export async function assertBooksAgree(
  { openDatabase }: Pick<Topology, 'openDatabase'>,
  { requests = [], variantIds, stock, heldForNoOrder = 0 }: Audited,
): Promise<void> {
  const orders = await openDatabase('order-service')
  const products = await openDatabase('product-service')
  const notifications = await openDatabase('notification-service')
  try {
    const books = await readBooks({
      ...{ 'order-service': orders, 'product-service': products, 'notification-service': notifications },
      provider: orders,
    })
    const stocked = variantIds.map((variantId) => ({ variantId, units: stock }))
    assert.deepEqual(audit(books, requests.map(promisedOf), { stocked, at: new Date(), heldForNoOrder }), [])
  } finally {
    for (const db of [orders, products, notifications]) await db.close()
  }
}

/** What a request of the stream was told. */
export const promisedOf = ({ body: { email }, response }: OrderRequest): Promised => ({ email, response, deeds: [] })
