import assert from 'node:assert/strict'
import { randomUUID } from 'node:crypto'
import { before, test } from 'node:test'
import { forEachDatabase } from '@storefleet/test-kit'
import { openEventStream } from '@storefleet/test-kit/event-stream'
import { type OrderServiceUnderTest, startOrderService } from '../testing/order-service-under-test.ts'
import { createTestShop } from '../testing/test-shop.ts'
import { cancelOrder } from './cancel-order.ts'
import { createOrderWatchStore } from './store/order-watch-store.ts'

let shop: OrderServiceUnderTest
before(async () => {
  shop = await startOrderService()
})

type Placed = { id: string; accessToken: string }
const place = async () => (await shop.placeOrder()).body as Placed
const watch = (service: { url: string }, { id }: { id: string }, headers: Record<string, string>) =>
  openEventStream(`${service.url}/api/v1/orders/${id}/events`, headers)
const tokenOf = ({ accessToken }: Placed) => ({ 'x-order-access-token': accessToken })
const cancel = (order: Placed) => shop.post(`/api/v1/orders/${order.id}/cancel`, {}, { headers: tokenOf(order) })
const statusOf = (event: { data?: string } | undefined) => JSON.parse(event?.data ?? '{}').status

test('when an order is watched, then it is sent as it is, and again when it changes', async () => {
  const order = await place()
  const stream = await watch(shop, order, tokenOf(order))
  assert.deepEqual([stream.status, stream.headers.get('content-type')], [200, 'text/event-stream'])
  assert.equal(stream.headers.get('cache-control'), 'no-store')
  assert.deepEqual(await stream.next(), { retry: '3000' })
  const first = await stream.next()
  const { body } = await shop.request('GET', `/api/v1/orders/${order.id}`, { headers: tokenOf(order) })
  assert.deepEqual([first?.event, JSON.parse(first?.data ?? '')], ['order', body])
  await cancel(order)
  const second = await stream.next()
  assert.equal(statusOf(second), 'cancelled')
  assert.notEqual(second?.id, first?.id)
  stream.close()
})

test('when a client has the version already, then it is sent the next one alone', async () => {
  const order = await place()
  const stream = await watch(shop, order, tokenOf(order))
  await stream.next()
  const { id = '' } = (await stream.next()) ?? {}
  stream.close()
  const again = await watch(shop, order, { ...tokenOf(order), 'last-event-id': id })
  assert.deepEqual(await again.next(), { retry: '3000' })
  await cancel(order)
  assert.equal(statusOf(await again.next()), 'cancelled')
  again.close()
})

test('when others ask, then there is no such order', async () => {
  const order = await place()
  const stranger = { authorization: `Bearer ${await shop.host.tokenFor()}` }
  const tries: Record<string, string>[] = [{}, stranger, { 'x-order-access-token': 'x' }]
  for (const headers of tries) {
    assert.equal((await watch(shop, order, headers)).status, 404)
  }
  assert.equal((await watch(shop, { id: randomUUID() }, stranger)).status, 404)
})

test('when the links of an order are revoked, then its next change is not sent to who had one', async () => {
  const order = await place()
  const stream = await watch(shop, order, tokenOf(order))
  await stream.next()
  await stream.next()
  const staff = await shop.host.tokenFor({ role: 'staff' })
  await shop.request('DELETE', `/api/v1/orders/${order.id}/access`, { token: staff })
  assert.equal(await stream.next(), undefined)
})

test('when a client has twenty streams, then one more is refused with when to ask again', async () => {
  const token = await shop.host.tokenFor({ id: randomUUID() })
  const { body } = await shop.placeOrder({}, { token })
  const headers = { authorization: `Bearer ${token}` }
  const streams = await Promise.all(Array.from({ length: 20 }, () => watch(shop, body, headers)))
  const refused = await watch(shop, body, headers)
  assert.deepEqual([refused.status, refused.headers.get('retry-after')], [503, '5'])
  for (const stream of streams) stream.close()
})

test('when the service stops, then it ends the stream and does not wait for its client', async () => {
  const stopping = await startOrderService()
  const order = (await stopping.placeOrder()).body as Placed
  const stream = await watch(stopping, order, tokenOf(order))
  await stream.next()
  await stream.next()
  const stopped = stopping.service.stop()
  assert.deepEqual(await stream.next(), { retry: '500' })
  assert.equal(await stream.next(), undefined)
  await stopped
})

forEachDatabase((openTestDatabase) => {
  test('when an order is changed, then it is of another version, and others are not', async () => {
    const db = await openTestDatabase({ migrations: new URL('../../migrations/', import.meta.url) })
    const testShop = createTestShop(db)
    const [one, other] = [await testShop.place(), await testShop.place()]
    const store = createOrderWatchStore(db, testShop.orders.access.tokenFor)
    const ids = [one.id, other.id, randomUUID()]
    const before = await store.versions(ids)
    assert.deepEqual([...before.keys()].sort(), [one.id, other.id].sort())
    const actor = {
      actor: { role: 'staff', id: 's', email: null, name: null, sessionId: null, permissions: ['orders', 'refunds'] },
      accessToken: undefined,
    }
    await cancelOrder({ ...testShop.orders, ...actor } as never, {
      orderId: one.id,
      cancellationId: randomUUID(),
      reason: 'x',
    })
    const after = await store.versions(ids)
    assert.notEqual(after.get(one.id), before.get(one.id))
    assert.equal(after.get(other.id), before.get(other.id))
    assert.deepEqual(
      (await store.orders([one.id])).map(({ status }) => status),
      ['cancelled'],
    )
  })
})
