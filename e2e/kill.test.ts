import assert from 'node:assert/strict'
import { after, test } from 'node:test'
import { setTimeout as delay } from 'node:timers/promises'
import { sql } from '@storefleet/service-kit'
import { waitFor } from '@storefleet/test-kit'
import { type Client, createClient } from './support/client.ts'
import { createOrderStream, type Wish } from './support/order-stream.ts'
import { createProduct, readMails, readStock, signInAdmin } from './support/steps.ts'
import { readWholeStory } from './support/story.ts'
import { openTopology } from './support/topology.ts'

/** `npm run test:long` kills more often. */
const kills = Number(process.env.KILLS || 4)
const customers = 6
const stock = 100_000
/** On Redis Streams another process takes the events over that a killed one held, 15 to 19 s after it was given them. */
const takeoverMs = 45_000

const topology = await openTopology()
after(topology.remove)

test(`when processes are killed ${kills} times at random moments, then nothing is lost and nothing is doubled`, async (t) => {
  const shop = createClient(topology.url)
  const admin = await signInAdmin(shop)
  const variantIds = await Promise.all(
    [1, 2, 3].map(async () => (await createProduct(shop, admin.token, { stock })).variantId),
  )
  const stream = createOrderStream({ url: topology.url, variantIds, customers })

  for (let kill = 1; kill <= kills; kill++) {
    await delay(200 + Math.random() * 1200)
    t.diagnostic(`killed ${await topology.killOne()}`)
  }
  await stream.finish()

  const { token } = await signInAdmin(shop)
  const orders = await waitFor(() => settledOrders(shop, token))
  const soldOf = (variantId: string) =>
    orders.filter((order) => order.status === 'confirmed' && order.items[0]?.variantId === variantId).length
  for (const variantId of variantIds) {
    const sold = soldOf(variantId)
    await waitFor(async () => (await readStock(shop, token, variantId)).committed >= sold, { timeoutMs: takeoverMs })
    const { onHand, committed } = await readStock(shop, token, variantId)
    assert.deepEqual([onHand, committed], [stock, sold], 'every confirmed order has its unit committed, once')
  }

  assertEveryAnswerIsKept(stream.wishes, orders)
  await assertOneConfirmationEach(shop, orders)
  await forEachOf(orders, (order) => readWholeStory(shop, token, order))
  await topology.stop()
  await assertOneChargeEach(orders)
  t.diagnostic(
    `${topology.name}: ${kills} kills, ${stream.wishes.length} wishes, ${orders.length} orders, ${orders.filter(isConfirmed).length} confirmed; lost 0, doubled 0`,
  )
})

type OrderRow = {
  id: string
  email: string
  status: string
  items: { variantId: string }[]
  payment: { status: string }
}
const isConfirmed = (order: OrderRow) => order.status === 'confirmed'

/** All orders, once none is on its way any more. */
async function settledOrders(shop: Client, token: string): Promise<OrderRow[] | false> {
  const orders: OrderRow[] = []
  let cursor: string | null = ''
  while (cursor !== null) {
    const { body } = await shop.get(`/api/v1/orders?limit=100${cursor && `&cursor=${cursor}`}`, { token })
    orders.push(...body.items)
    cursor = body.nextCursor
  }
  return orders.every((order) => order.status !== 'pending') && orders
}

function assertEveryAnswerIsKept(wishes: readonly Wish[], orders: readonly OrderRow[]) {
  const byEmail = Map.groupBy(orders, (order) => order.email)
  for (const { body, answer } of wishes) {
    const made = byEmail.get(body.email) ?? []
    assert.equal(made.length, 1, `one order for one wish, answered ${answer?.status}`)
    const orderId = answer?.body.id ?? answer?.body.orderId
    assert.equal(made[0]?.id, orderId, 'the answer names the order')
    if (answer?.status === 201) assert.equal(made[0]?.status, 'confirmed', 'what was acknowledged as paid stays so')
    if (answer?.status === 402) assert.equal(made[0]?.status, 'payment_failed', 'what was declined is not charged')
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

/** Reads the provider's own books, which no code of ours settles with. */
async function assertOneChargeEach(orders: readonly OrderRow[]) {
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
