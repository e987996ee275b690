import assert from 'node:assert/strict'
import { randomUUID } from 'node:crypto'
import { before, test } from 'node:test'
import { type OrderServiceUnderTest, startOrderService } from '../testing/order-service-under-test.ts'

let shop: OrderServiceUnderTest
let staff: string
before(async () => {
  shop = await startOrderService()
  staff = await shop.host.tokenFor({ role: 'staff' })
})

const notesOf = (orderId: string, token = staff) => shop.request('GET', `/api/v1/orders/${orderId}/notes`, { token })
const add = (orderId: string, text: string, token = staff) =>
  shop.request('POST', `/api/v1/orders/${orderId}/notes`, { token, body: { text } })

test('when staff write notes, then staff read them oldest first, with who wrote them', async () => {
  const id = randomUUID()
  const colleague = await shop.host.tokenFor({ id, role: 'staff' })
  const order = (await shop.placeOrder()).body
  assert.deepEqual((await notesOf(order.id)).body, { items: [], nextCursor: null })
  assert.equal((await add(order.id, 'Called: wrap it as a gift')).status, 201)
  assert.equal((await add(order.id, 'Wrapped', colleague)).status, 201)
  const { items } = (await notesOf(order.id)).body
  assert.deepEqual(
    items.map(({ text }: { text: string }) => text),
    ['Called: wrap it as a gift', 'Wrapped'],
  )
  assert.equal(items[1].by.id, id)
  const view = await shop.request('GET', `/api/v1/orders/${order.id}`, { token: staff })
  assert.doesNotMatch(JSON.stringify(view.body), /Wrapped/)
})

test('when it is the customer or an unknown order, then no note is written or read', async () => {
  const owner = await shop.host.tokenFor()
  const order = (await shop.placeOrder({}, { token: owner })).body
  assert.deepEqual([(await notesOf(order.id, owner)).status, (await add(order.id, 'x', owner)).status], [403, 403])
  const unknown = randomUUID()
  assert.deepEqual([(await notesOf(unknown)).status, (await add(unknown, 'x')).status], [404, 404])
})

test('when a note is empty or too long, or there are too many, then it is refused', async () => {
  const order = (await shop.placeOrder()).body
  for (const text of ['', '  ', 'x'.repeat(2_001)]) {
    const { status, body } = await add(order.id, text)
    assert.deepEqual([status, body.errors[0].field], [400, 'text'])
  }
  for (let count = 0; count < 100; count++) assert.equal((await add(order.id, `${count}`)).status, 201)
  const { status, body } = await add(order.id, 'one more')
  assert.deepEqual([status, body.code], [409, 'too-many-notes'])
  assert.equal((await notesOf(order.id)).body.items.length, 100)
})
