import assert from 'node:assert/strict'
import { after, test } from 'node:test'
import { setTimeout as delay } from 'node:timers/promises'
import { waitFor } from '@storefleet/test-kit'
import { assertBooksAgree, isConfirmed, settle, settledOrders } from './support/audit.ts'
import { createClient } from './support/client.ts'
import { createOrderStream } from './support/order-stream.ts'
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
  assert.equal(orders.length, stream.requests.length, 'one order for one request')
  await settle({ shop, token, orders, variantIds })
  await topology.stop()
  await assertBooksAgree(topology, { requests: stream.requests, variantIds, stock })
  t.diagnostic(
    `${topology.name}: ${kills} kills, ${stream.requests.length} requests, ${orders.length} orders, ${orders.filter(isConfirmed).length} confirmed; lost 0, doubled 0`,
  )
})
