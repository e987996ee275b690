import assert from 'node:assert/strict'
import { rm } from 'node:fs/promises'
import { after, test } from 'node:test'
import { setTimeout as delay } from 'node:timers/promises'
import { openDatabase, sql } from '@storefleet/service-kit'
import { waitFor } from '@storefleet/test-kit'
import { type Client, createClient } from './support/client.ts'
import { createOrderStream, type Wish } from './support/order-stream.ts'
import { makeDataFolder } from './support/shop.ts'
import { findFreePort, type ShopProcess, startShopProcess } from './support/shop-process.ts'
import { createProduct, readMails, readStock, signInAdmin } from './support/steps.ts'

const rounds = Number(process.env.KILL_ROUNDS ?? 10)
const customers = 6
const stock = 100_000

const dataFolder = await makeDataFolder()
const port = await findFreePort()
const env = { RECOVERY_AFTER_MS: '1000', RECOVERY_EVERY_MS: '200' }
const start = () => startShopProcess({ dataFolder, port, env })
let process_: ShopProcess = await start()
after(async () => {
  await process_.kill('SIGKILL')
  await rm(dataFolder, { recursive: true, force: true })
})

test(`when the process is killed ${rounds} times at random moments, then nothing is lost and nothing is doubled`, async (t) => {
  const shop = createClient(process_.url)
  const admin = await signInAdmin(shop)
  const variantIds = await Promise.all(
    [1, 2, 3].map(async () => (await createProduct(shop, admin.token, { stock })).variantId),
  )
  const stream = createOrderStream({ url: process_.url, variantIds, customers })

  for (let round = 1; round <= rounds; round++) {
    await delay(200 + Math.random() * 1200)
    await process_.kill('SIGKILL')
    process_ = await start()
  }
  await stream.finish()

  const { token } = await signInAdmin(shop)
  const orders = await waitFor(() => settledOrders(shop, token))
  const soldOf = (variantId: string) =>
    orders.filter((order) => order.status === 'confirmed' && order.items[0]?.variantId === variantId).length
  for (const variantId of variantIds) {
    const onHand = stock - soldOf(variantId)
    await waitFor(async () => (await readStock(shop, token, variantId)).onHand <= onHand, { timeoutMs: 30_000 })
    const { onHand: left } = await readStock(shop, token, variantId)
    assert.equal(left, onHand, 'every confirmed order took its piece off the shelf, once')
  }

  assertEveryAnswerIsKept(stream.wishes, orders)
  await assertOneConfirmationEach(shop, orders)
  await process_.kill('SIGTERM')
  await assertOneChargeEach(orders)
  t.diagnostic(
    `${rounds} kills, ${stream.wishes.length} wishes, ${orders.length} orders, ${orders.filter(isConfirmed).length} confirmed; lost 0, doubled 0`,
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
  for (const order of orders.filter(isConfirmed)) {
    await waitFor(async () => (await countConfirmations(order.email)) > 0, { timeoutMs: 60_000, everyMs: 100 })
  }
  for (const order of orders) {
    const expected = isConfirmed(order) ? 1 : 0
    assert.equal(await countConfirmations(order.email), expected, `confirmations of a ${order.status} order`)
  }
}

/** Reads the provider's own books, which no code of ours settles with. */
async function assertOneChargeEach(orders: readonly OrderRow[]) {
  const db = await openDatabase(`pglite://${dataFolder}/order-service`)
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
