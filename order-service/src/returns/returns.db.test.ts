import assert from 'node:assert/strict'
import { randomUUID } from 'node:crypto'
import { before, test } from 'node:test'
import { waitFor } from '@storefleet/test-kit'
import { exampleAddress } from '../testing/order-request.ts'
import { type OrderServiceUnderTest, startOrderService } from '../testing/order-service-under-test.ts'

const berlin = { ...exampleAddress, city: 'Berlin', postalCode: '10117', country: 'DE' }
let nowMs = Date.UTC(2026, 10, 23, 12)
let shop: OrderServiceUnderTest
let staff: string
before(async () => {
  shop = await startOrderService({ now: () => new Date(nowMs) })
  staff = await shop.host.tokenFor({ role: 'staff' })
})

/** Two shirts at 50.00 that left for Berlin; 19 % tax on them and on shipping at 5.00. */
async function shippedOrder() {
  const { body } = await shop.placeOrder({ shippingAddress: berlin })
  const shipped = await shop.post(`/api/v1/orders/${body.id}/shipments`, { carrier: 'DHL' }, { token: staff })
  assert.equal(shipped.status, 201)
  const headers = { 'x-order-access-token': body.accessToken }
  const asGuest = (path: string, sent: unknown, key?: string) =>
    shop.post(`/api/v1/orders/${body.id}/${path}`, sent, { headers, ...(key && { key }) })
  return { id: body.id as string, variantId: body.items[0].variantId, headers, asGuest }
}
type Shipped = Awaited<ReturnType<typeof shippedOrder>>
const ask = ({ asGuest }: Shipped, quantity = 1, key?: string) =>
  asGuest('returns', { lines: [{ itemId: '1', quantity, reason: 'wrong-size' }], comment: 'Too small' }, key)
const act = (returnId: string, step: string, body: unknown = {}) =>
  shop.post(`/api/v1/returns/${returnId}/${step}`, body, { token: staff })
const typesOf = (orderId: string) =>
  shop.host.capturedEvents
    .filter(({ subject, type }) => subject === orderId && type.startsWith('return.'))
    .map(({ type }) => type)

test('when a guest sends a shirt back, then staff take it through every step, and it is refunded with its tax', async () => {
  const order = await shippedOrder()
  const asked = await ask(order)
  assert.deepEqual([asked.status, asked.body.status, asked.body.kind], [201, 'requested', 'return'])
  const { id } = asked.body
  const listed = await shop.request('GET', '/api/v1/returns?status=requested', { token: staff })
  assert.ok(listed.body.items.some((each: { id: string }) => each.id === id))
  for (const step of ['approve', 'receive']) assert.equal((await act(id, step)).status, 200)
  const lines = [{ itemId: '1', accepted: 1, condition: 'new', restock: 1 }]
  assert.equal((await act(id, 'inspect', { lines, note: 'As new' })).status, 200)
  const refunded = await act(id, 'refund')
  assert.deepEqual([refunded.status, refunded.body.status, refunded.body.refundId], [201, 'refunded', id])

  const { body } = await shop.request('GET', `/api/v1/orders/${order.id}`, { token: staff })
  const [refund] = body.refunds
  assert.deepEqual([refund.id, refund.status, refund.amount.amountMinor], [id, 'refunded', 5_950])
  assert.deepEqual(refund.restock, [{ variantId: order.variantId, quantity: 1 }])
  assert.equal(refund.taxLines[0].amount.amountMinor, 950)
  const expected = ['requested', 'approved', 'received', 'inspected', 'refunded'].map((step) => `return.${step}`)
  await waitFor(() => typesOf(order.id).length === expected.length)
  assert.deepEqual(typesOf(order.id), expected)
  const { body: history } = await shop.request('GET', `/api/v1/orders/${order.id}/history`, { token: staff })
  const noted = history.items.map(({ what }: { what: string }) => what)
  for (const what of ['return-requested', 'return-approved', 'return-refunded']) assert.ok(noted.includes(what), what)
  const again = await act(id, 'refund')
  assert.deepEqual([again.status, again.body.id], [201, id], 'another key finds it refunded')
  const mine = await shop.request('GET', `/api/v1/orders/${order.id}/returns`, { headers: order.headers })
  assert.deepEqual(mine.body.items, [refunded.body])
})

test('when two returns of the same unit come at once, then one of them is made', async () => {
  const order = await shippedOrder()
  const both = await Promise.all([ask(order, 2), ask(order, 2)])
  assert.deepEqual(both.map(({ status }) => status).toSorted(), [201, 409])
  const refused = both.find(({ status }) => status === 409)
  assert.deepEqual([refused?.body.code, refused?.body.errors[0].field], ['units-not-returnable', 'lines[0].quantity'])
})

test('when the same request comes twice, then there is one return', async () => {
  const order = await shippedOrder()
  const key = randomUUID()
  const [first, second] = [await ask(order, 1, key), await ask(order, 1, key)]
  assert.deepEqual(first.body, second.body)
})

test('when a consumer withdraws, then it takes two steps, needs no approval and is acknowledged with its time', async () => {
  const order = await shippedOrder()
  const offered = await shop.request('GET', `/api/v1/orders/${order.id}/withdrawal`, { headers: order.headers })
  const lines = [{ itemId: '1', quantity: 2 }]
  assert.deepEqual(offered.body, { isOffered: true, lastDay: '2026-12-14', lines })
  const stated = await order.asGuest('withdrawals', {})
  assert.equal(stated.status, 200)
  assert.deepEqual(typesOf(order.id), [])
  const { confirmation } = stated.body
  const other = await order.asGuest('withdrawals/confirm', { lines: [{ itemId: '1', quantity: 1 }], confirmation })
  assert.deepEqual([other.status, other.body.code], [422, 'withdrawal-not-confirmed'])

  const { status, body } = await order.asGuest('withdrawals/confirm', { lines, confirmation })
  assert.deepEqual([status, body.kind, body.status], [201, 'withdrawal', 'approved'])
  const event = await waitFor(() =>
    shop.host.capturedEvents.find(({ subject, type }) => subject === order.id && type === 'return.requested'),
  )
  assert.partialDeepStrictEqual(event.data, {
    ...{ kind: 'withdrawal', requestedAt: new Date(nowMs).toISOString(), email: 'ada@example.com' },
  })
  await act(body.id, 'receive')
  await act(body.id, 'inspect', { lines: [{ itemId: '1', accepted: 2, condition: 'opened', restock: 0 }] })
  await act(body.id, 'refund')
  const whole = await shop.request('GET', `/api/v1/orders/${order.id}`, { token: staff })
  assert.deepEqual([whole.body.status, whole.body.refunds[0].amount], ['refunded', whole.body.total])
})

test('when the withdrawal period is over, then it is refused', async () => {
  const order = await shippedOrder()
  const { body: stated } = await order.asGuest('withdrawals', {})
  const before = nowMs
  nowMs = Date.UTC(2026, 11, 15, 1)
  const { confirmation, lines } = stated
  for (const late of [
    await order.asGuest('withdrawals', {}),
    await order.asGuest('withdrawals/confirm', { lines, confirmation }),
  ]) {
    assert.deepEqual([late.status, late.body.code, late.body.lastDay], [409, 'withdrawal-period-over', '2026-12-14'])
  }
  nowMs = before
})

test('when another person asks, or a return is of another order, then it is not there', async () => {
  const [order, other] = [await shippedOrder(), await shippedOrder()]
  const { body } = await ask(order)
  assert.equal((await shop.post(`/api/v1/orders/${order.id}/returns`, { lines: [] })).status, 400)
  const lines = [{ itemId: '1', quantity: 1, reason: 'other' }]
  assert.equal((await shop.post(`/api/v1/orders/${order.id}/returns`, { lines })).status, 404)
  assert.equal((await other.asGuest(`returns/${body.id}/cancel`, null)).status, 404)
  assert.equal((await act(randomUUID(), 'approve')).body.code, 'return-not-found')
  const customer = await shop.host.tokenFor({ role: 'customer' })
  assert.equal((await shop.request('GET', '/api/v1/returns', { token: customer })).status, 403)
  const cancelled = await order.asGuest(`returns/${body.id}/cancel`, null)
  assert.deepEqual([cancelled.status, cancelled.body.status], [200, 'cancelled'])
  assert.equal((await ask(order, 2)).status, 201)
})
