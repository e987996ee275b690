import assert from 'node:assert/strict'
import { randomUUID } from 'node:crypto'
import { before, test } from 'node:test'
import { exampleAddress } from '../testing/order-request.ts'
import { type OrderServiceUnderTest, startOrderService } from '../testing/order-service-under-test.ts'

let shop: OrderServiceUnderTest
let staff: string
before(async () => {
  shop = await startOrderService()
  staff = await shop.host.tokenFor({ role: 'staff' })
})

type Placed = { id: string; number: string }
type PlacedBy = { name: string; email: string; sku?: string; method?: string; shippingMethod?: string; token?: string }
async function place({ name, email, sku = 'MUG', method = 'pm_card_visa', shippingMethod, token }: PlacedBy) {
  const { variantId } = shop.stock.sell({ sku })
  const order = {
    email,
    items: [{ variantId, quantity: 1 }],
    shippingAddress: { ...exampleAddress, name },
    payment: { paymentMethod: method },
    ...(shippingMethod && { shippingMethod }),
  }
  const { body } = await shop.placeOrder(order, token === undefined ? {} : { token })
  const found = await list(`?number=${body.number}`)
  return found.items[0] as Placed
}
const list = async (query: string, token = staff) => {
  const { status, body } = await shop.request('GET', `/api/v1/orders${query}`, { token })
  assert.equal(status, 200, JSON.stringify(body))
  return body as { items: Placed[]; nextCursor: string | null; total?: number; statusCounts?: Record<string, number> }
}
const idsOf = async (query: string, token = staff) => (await list(query, token)).items.map(({ id }) => id)

test('when staff search, then numbers and SKUs are found by their start, names and addresses by the starts of words', async () => {
  const sku = `TEE-${randomUUID().slice(0, 8)}`
  const grace = await place({ name: 'Grace Hopper-Murray', email: 'Amazing.Grace@navy.example', sku })
  await place({ name: 'Alan Turing', email: 'alan@bletchley.example' })
  const texts = [grace.number, grace.number.slice(3, 9).toLowerCase(), sku.toLowerCase().slice(0, 10)]
  for (const text of [...texts, 'hopper', 'grace murr', 'amazing.grace@navy.example', 'navy', 'hopper navy']) {
    assert.deepEqual(await idsOf(`?q=${encodeURIComponent(text)}`), [grace.id], text)
  }
  for (const text of ['opper', 'grace turing', '%%', '_____', "'); drop", grace.number.slice(-4)]) {
    assert.deepEqual(await idsOf(`?q=${encodeURIComponent(text)}`), [], text)
  }
})

test('when a customer searches, then only their own orders are found and counted', async () => {
  const id = randomUUID()
  const token = await shop.host.tokenFor({ id })
  const own = await place({ name: 'Hedy Lamarr', email: 'hedy@film.example', token })
  await place({ name: 'Hedy Lamarr', email: 'hedy@film.example' })
  const found = await list('?q=lamarr&counts=true', token)
  assert.deepEqual([found.items.map((order) => order.id), found.total], [[own.id], 1])
  assert.equal((await list('?q=lamarr&counts=true')).total, 2)
})

test('when orders are filtered by payment and shipping, then the last attempt and the method count', async () => {
  const email = 'declined@pay.example'
  const declined = await place({ name: 'Ida', email, method: 'pm_card_visa_chargeDeclined' })
  const paid = await place({ name: 'Ida', email, method: 'pm_card_visa_chargeDeclined', shippingMethod: 'express' })
  const again = { payment: { paymentMethod: 'pm_card_visa' } }
  assert.equal((await shop.post(`/api/v1/orders/${paid.id}/payments`, again, { token: staff })).status, 201)
  assert.deepEqual(await idsOf(`?email=${email}&paymentStatus=declined`), [declined.id])
  assert.deepEqual(await idsOf(`?email=${email}&paymentStatus=authorized`), [paid.id])
  assert.deepEqual(await idsOf(`?email=${email}&shippingMethod=express`), [paid.id])
})

test('when counts are asked for, then they are of all pages, and of every status but for the total', async () => {
  const email = 'counted@many.example'
  for (const method of ['pm_card_visa', 'pm_card_visa', 'pm_card_visa_chargeDeclined']) {
    await place({ name: 'Emmy', email, method })
  }
  const page = await list(`?email=${email}&limit=1&status=confirmed&counts=true`)
  assert.deepEqual([page.items.length, page.total], [1, 2])
  const { confirmed, payment_failed: failed, shipped } = page.statusCounts ?? {}
  assert.deepEqual([confirmed, failed, shipped], [2, 1, 0])
  const uncounted = await list(`?email=${email}&limit=1`)
  assert.deepEqual([uncounted.total, uncounted.statusCounts], [undefined, undefined])
})

test('when the oldest are asked for first, then the pages go on to the newest', async () => {
  const email = 'sorted@time.example'
  const placed: string[] = []
  for (let count = 0; count < 3; count++) placed.push((await place({ name: 'Mary', email })).id)
  const query = `?email=${email}&sort=oldest&limit=2`
  const first = await list(query)
  assert.deepEqual(
    first.items.map(({ id }) => id),
    placed.slice(0, 2),
  )
  const second = await list(`${query}&cursor=${first.nextCursor}`)
  assert.deepEqual([second.items.map(({ id }) => id), second.nextCursor], [placed.slice(2), null])
  assert.deepEqual(await idsOf(`?email=${email}`), placed.toReversed())
})

test('when a filter cannot be right, then it is refused and named', async () => {
  for (const [query, field] of [
    ['q=x', 'q'],
    ['q=%20%20', 'q'],
    ['paymentStatus=paid', 'paymentStatus'],
    ['sort=dearest', 'sort'],
  ]) {
    const { status, body } = await shop.request('GET', `/api/v1/orders?${query}`, { token: staff })
    assert.deepEqual([status, body.errors[0].field], [400, field], query)
  }
})
