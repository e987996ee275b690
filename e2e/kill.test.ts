import assert from 'node:assert/strict'
import { after, test } from 'node:test'
import { setTimeout as delay } from 'node:timers/promises'
import { waitFor } from '@storefleet/test-kit'
import { assertOneChargeEach, auditOrders, isConfirmed, type OrderRow, settledOrders } from './support/audit.ts'
import { createClient } from './support/client.ts'
import { createOrderStream, type OrderRequest } from './support/order-stream.ts'
import { createProduct, signInAdmin } from './support/steps.ts'
import { openTopology } from './support/topology.ts'

/** `npm run test:long` kills more often. */
const kills = Number(process.env.KILLS || 4)
const customers = 6
const stock = 100_000

// Declined orders are not cancelled before they are counted, however long that takes.
const topology = await openTopology({ RESERVATION_TTL_SECONDS: '14000', DECLINED_HOLD_SECONDS: '14000' })
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
  assertEveryResponseIsKept(stream.requests, orders)
  await auditOrders({ shop, token, orders, variantIds, stock })
  await topology.stop()
  await assertOneChargeEach(topology, orders)
  t.diagnostic(
    `${topology.name}: ${kills} kills, ${stream.requests.length} requests, ${orders.length} orders, ${orders.filter(isConfirmed).length} confirmed; lost 0, doubled 0`,
  )
})

function assertEveryResponseIsKept(requests: readonly OrderRequest[], orders: readonly OrderRow[]) {
  const byEmail = Map.groupBy(orders, (order) => order.email)
  for (const { body, response } of requests) {
    const made = byEmail.get(body.email) ?? []
    assert.equal(made.length, 1, `one order for one request, answered ${response?.status}`)
    const orderId = response?.body.id ?? response?.body.orderId
    assert.equal(made[0]?.id, orderId, 'the response has the id of the order')
    if (response?.status === 201)
      assert.equal(made[0]?.status, 'confirmed', 'an order that was acknowledged as paid is paid')
    if (response?.status === 402) assert.equal(made[0]?.status, 'payment_failed', 'what was declined is not charged')
  }
}
