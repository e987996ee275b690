import assert from 'node:assert/strict'
import { sql } from '@storefleet/database'
import { waitFor } from '@storefleet/test-kit'
import type { Client } from './client.ts'
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

type Audited = { shop: Client; token: string; orders: readonly OrderRow[] }

/** Every confirmed order of one unit has its unit committed, one email, and a whole story; no other order has. */
export async function auditOrders({ shop, token, orders, variantIds, stock }: Audited & Sold): Promise<void> {
  await auditStock({ shop, token, orders, variantIds, stock })
  await assertOneConfirmationEach(shop, orders)
  await forEachOf(orders, (order) => readWholeTimeline(shop, token, order))
}

type Sold = { variantIds: readonly string[]; stock: number }

async function auditStock({ shop, token, orders, variantIds, stock }: Audited & Sold): Promise<void> {
  const soldOf = (variantId: string) =>
    orders.filter((order) => isConfirmed(order) && order.items[0]?.variantId === variantId).length
  for (const variantId of variantIds) {
    const sold = soldOf(variantId)
    await waitFor(async () => (await readStock(shop, token, variantId)).committed >= sold, { timeoutMs: takeoverMs })
    const { onHand, committed } = await readStock(shop, token, variantId)
    assert.deepEqual([onHand, committed], [stock, sold], 'every confirmed order has its unit committed, once')
  }
}

async function assertOneConfirmationEach(shop: Client, orders: readonly OrderRow[]) {
  const countConfirmations = async (email: string) =>
    (await readMails(shop, email)).filter((mail) => /confirmed/i.test(mail.subject)).length
  await forEachOf(orders.filter(isConfirmed), ({ email }) =>
    waitFor(async () => (await countConfirmations(email)) > 0, { timeoutMs: takeoverMs, everyMs: 100 }),
  )
  await forEachOf(orders, async (order) => {
    const expected = isConfirmed(order) ? 1 : 0
    assert.equal(await countConfirmations(order.email), expected, `confirmations of a ${order.status} order`)
  })
}

/** Some at a time: one after the other, thousands of orders take minutes. */
async function forEachOf(orders: readonly OrderRow[], check: (order: OrderRow) => Promise<unknown>) {
  const rest = orders.values()
  const checkRest = async () => {
    for (const order of rest) await check(order)
  }
  await Promise.all(Array.from({ length: 8 }, checkRest))
}

/** Reads the provider's own books, which no code of ours settles with. The shop must have stopped. */
export async function assertOneChargeEach(topology: Pick<Topology, 'openDatabase'>, orders: readonly OrderRow[]) {
  const db = await topology.openDatabase('order-service')
  try {
    const charges = await db.query<{ orderId: string; charges: number }>(sql`
      select order_id, count(*)::int as charges from sandbox_payments where status in ('authorized', 'captured') group by order_id`)
    const chargesOf = new Map(charges.map((row) => [row.orderId, row.charges]))
    for (const order of orders)
      assert.equal(chargesOf.get(order.id) ?? 0, isConfirmed(order) ? 1 : 0, `${order.status} order`)
    assert.equal(chargesOf.size, orders.filter(isConfirmed).length)
  } finally {
    await db.close()
  }
}
