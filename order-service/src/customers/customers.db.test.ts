import assert from 'node:assert/strict'
import { randomUUID } from 'node:crypto'
import { before, test } from 'node:test'
import { userDeleted } from '@storefleet/contracts'
import { exampleAddress } from '../testing/order-request.ts'
import { type OrderServiceUnderTest, startOrderService } from '../testing/order-service-under-test.ts'

type CustomerView = {
  id: string
  email: string
  accountId: string | null
  orders: number
  spent: { amountMinor: number; currency: string }
  lastOrder: { id: string; number: string; name: string }
}

let shop: OrderServiceUnderTest
let staff: string
before(async () => {
  shop = await startOrderService()
  staff = await shop.host.tokenFor({ role: 'staff' })
})

const newEmail = (name = 'ada') => `${name}-${randomUUID().slice(0, 8)}@customers.example`
const read = (path: string, token = staff) => shop.request('GET', `/api/v1/customers${path}`, { token })
async function list(query: string) {
  const { status, body } = await read(query)
  assert.equal(status, 200, JSON.stringify(body))
  return body as { items: CustomerView[]; nextCursor: string | null }
}
async function place(order: Record<string, unknown>, token?: string) {
  const { body } = await shop.placeOrder(order, token === undefined ? {} : { token })
  return body as { id: string; number: string; total: { amountMinor: number } }
}
const post = (path: string, body: unknown) => shop.post(`/api/v1/${path}`, body, { token: staff })

test('when a guest orders twice, then they are one customer, whose spending is what was taken and not given back', async () => {
  const email = newEmail()
  const first = await place({ email })
  const [early] = (await list(`?q=${email}`)).items
  assert.deepEqual([early?.orders, early?.spent.amountMinor], [1, 0])
  assert.equal((await post(`orders/${first.id}/shipments`, {})).status, 201)
  assert.equal(
    (await post(`orders/${first.id}/refunds`, { amount: { amountMinor: 500, currency: 'USD' }, reason: 'Scratch' }))
      .status,
    201,
  )
  const second = await place({ email: email.toUpperCase(), shippingAddress: { ...exampleAddress, name: 'Ada King' } })
  const { items } = await list(`?q=${email}`)
  assert.equal(items.length, 1)
  const [customer] = items
  assert.deepEqual(
    [customer?.id, customer?.orders, customer?.accountId, customer?.spent.amountMinor],
    [first.id, 2, null, first.total.amountMinor - 500],
  )
  assert.deepEqual(
    [customer?.lastOrder.id, customer?.lastOrder.number, customer?.lastOrder.name],
    [second.id, second.number, 'Ada King'],
  )
})

test('when staff search by an earlier name, then the customer is found, and nothing else is', async () => {
  const email = newEmail('grace')
  const name = `Murray${randomUUID().slice(0, 8)}`
  await place({ email, shippingAddress: { ...exampleAddress, name: `Grace ${name}` } })
  await place({ email, shippingAddress: { ...exampleAddress, name: 'Grace Hopper' } })
  assert.deepEqual(
    (await list(`?q=${name.slice(0, 12)}`)).items.map((found) => found.email),
    [email],
  )
  for (const q of ['%%', '__', "'); drop", `${name}x`])
    assert.deepEqual((await list(`?q=${encodeURIComponent(q)}`)).items, [], q)
})

test('when customers are listed page by page, then each is on one page, by their last order', async () => {
  const domain = `pages${randomUUID().slice(0, 8)}`
  const emails = [0, 1, 2, 3, 4].map((index) => `a${index}@${domain}.example`)
  for (const email of [...emails, emails[0]]) await place({ email })
  const seen: string[] = []
  let cursor: string | null = ''
  while (cursor !== null) {
    const found = await list(`?q=${domain}&limit=2${cursor && `&cursor=${cursor}`}`)
    seen.push(...found.items.map(({ email }) => email))
    cursor = found.nextCursor
  }
  assert.deepEqual(seen, [emails[0], emails[4], emails[3], emails[2], emails[1]])
})

test('when an account has ordered, then it is known as one, and guests are listed apart', async () => {
  const id = randomUUID()
  const domain = `kinds${randomUUID().slice(0, 8)}`
  await place({ email: `account@${domain}.example` }, await shop.host.tokenFor({ id }))
  await place({ email: `account@${domain}.example` })
  await place({ email: `guest@${domain}.example` })
  const accounts = (await list(`?q=${domain}&kind=account`)).items
  assert.deepEqual(
    accounts.map(({ email, accountId, orders }) => [email, accountId, orders]),
    [[`account@${domain}.example`, id, 2]],
  )
  const guests = (await list(`?q=${domain}&kind=guest`)).items
  assert.deepEqual(
    guests.map(({ email, accountId }) => [email, accountId]),
    [[`guest@${domain}.example`, null]],
  )
})

test('when staff open a customer by any of their orders, then addresses are there once, with the notes of all orders', async () => {
  const email = newEmail()
  const billingAddress = { ...exampleAddress, name: 'Engines Ltd' }
  const orders = [await place({ email }), await place({ email, billingAddress }), await place({ email })]
  for (const [index, { id }] of orders.entries()) {
    assert.equal((await post(`orders/${id}/notes`, { text: `Note ${index}` })).status, 201)
  }
  await post(`orders/${(await place({ email: newEmail() })).id}/notes`, { text: 'Of another customer' })
  for (const { id } of orders) {
    const { status, body } = await read(`/${id}`)
    assert.deepEqual([status, body.id, body.orders], [200, orders[0]?.id, 3])
    assert.deepEqual(
      body.addresses.map(({ name }: { name: string }) => name),
      ['Ada Lovelace', 'Engines Ltd'],
    )
    assert.deepEqual(
      body.notes.map(({ text, orderNumber }: { text: string; orderNumber: string }) => [text, orderNumber]),
      [2, 1, 0].map((index) => [`Note ${index}`, orders[index]?.number]),
    )
  }
  assert.deepEqual((await read(`/${randomUUID()}`)).body.code, 'customer-not-found')
})

test('when an account is erased, then its cancelled orders are no customer any more', async () => {
  const id = randomUUID()
  const token = await shop.host.tokenFor({ id })
  const email = newEmail('erased')
  const order = await place({ email }, token)
  assert.equal(
    (await shop.post(`/api/v1/orders/${order.id}/cancel`, { reason: 'Changed my mind' }, { token })).status,
    200,
  )
  await shop.host.deliver(userDeleted(id, { userId: id, emailAddress: email }))
  assert.deepEqual((await list('?q=erased&kind=guest')).items, [])
  assert.equal((await read(`/${order.id}`)).status, 404)
})

test('when it is not staff who ask, or the request is not valid, then it is refused', async () => {
  const customer = await shop.host.tokenFor()
  assert.deepEqual([(await read('', customer)).status, (await read(`/${randomUUID()}`, customer)).status], [403, 403])
  for (const [query, field] of [
    ['q=a', 'q'],
    ['kind=other', 'kind'],
    ['limit=101', 'limit'],
    ['cursor=x', 'cursor'],
  ]) {
    const { status, body } = await read(`?${query}`)
    assert.deepEqual([status, body.errors[0].field], [400, field], query)
  }
})
