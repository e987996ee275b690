import assert from 'node:assert/strict'
import { randomUUID } from 'node:crypto'
import { after, test } from 'node:test'
import { waitFor } from '@storefleet/test-kit'
import { createClient } from './support/client.ts'
import { createProduct, orderOf, signInAdmin } from './support/steps.ts'
import { readWholeTimeline } from './support/timeline.ts'
import { openTopology } from './support/topology.ts'

type Order = { id: string; status: string }

const topology = await openTopology()
after(topology.remove)

test('when everything that works on an order is killed half-way, then it goes on, and its story tells so', async () => {
  const shop = createClient(topology.url)
  const admin = await signInAdmin(shop)
  const { variantId } = await createProduct(shop, admin.token, { stock: 1 })
  // The provider is silent: the order waits for its payment while it is killed.
  const orderInput = orderOf(variantId, { payment: { paymentMethod: 'pm_sandbox_timeout' } })
  const correlationId = randomUUID()
  const headers = { 'x-correlation-id': correlationId }
  const cutOff = shop.pay('/api/v1/orders', orderInput, { headers }).catch(() => undefined)
  const find = async (): Promise<Order | undefined> =>
    (await shop.get(`/api/v1/orders?email=${encodeURIComponent(orderInput.email)}`, { token: admin.token })).body
      .items[0]
  assert.equal((await waitFor(find)).status, 'pending')
  const killedAt = Date.now()
  await topology.kill('order-service')
  await cutOff

  const order = await waitFor(async () => {
    const found = await find()
    return found?.status === 'confirmed' && found
  })
  const timeline = await readWholeTimeline(shop, admin.token, order)
  const placed = timeline.find(({ what }) => what === 'placed')
  const authorized = timeline.find(({ what }) => what === 'payment-authorized')
  assert.ok(Date.parse(placed?.at ?? '') <= killedAt && Date.parse(authorized?.at ?? '') >= killedAt)
  assert.equal(authorized?.detail?.by, 'system')
  assert.deepEqual(new Set(timeline.map((entry) => entry.correlationId)), new Set([correlationId]))
})
