import assert from 'node:assert/strict'
import { randomUUID } from 'node:crypto'
import { before, describe, test } from 'node:test'
import { type OrderServiceUnderTest, startOrderService } from '../testing/order-service-under-test.ts'

let shop: OrderServiceUnderTest
let ownerId: string
let owner: string
let stranger: string
let staff: string
before(async () => {
  shop = await startOrderService()
  ownerId = randomUUID()
  owner = await shop.host.tokenFor({ id: ownerId })
  stranger = await shop.host.tokenFor()
  staff = await shop.host.tokenFor({ role: 'staff' })
})

const order = async () =>
  (await shop.placeOrder({}, { token: owner })).body as { id: string; accessToken: string; number: string }

describe('who may see and touch an order', () => {
  const doors: [string, string, object | undefined, number][] = [
    ['GET', '', undefined, 200],
    ['GET', '/history', undefined, 200],
    ['POST', '/payments', { payment: { paymentMethod: 'pm_card_visa' } }, 409],
    ['POST', '/cancel', {}, 200],
  ]
  for (const [method, path, body, allowed] of doors) {
    test(`when it is ${method} orders/{id}${path}, then its owner, its token and staff pass, and others learn nothing`, async () => {
      const { id, accessToken } = await order()
      const as = async (token?: string, query = '', orderId = id) => {
        const headers = { 'idempotency-key': randomUUID() }
        return (await shop.request(method, `/api/v1/orders/${orderId}${path}${query}`, { token, headers, body })).status
      }

      assert.equal(await as(undefined), 404)
      assert.equal(await as(stranger), 404)
      assert.equal(await as(undefined, '?accessToken=wrong'), 404)
      assert.equal(await as(stranger, `?accessToken=${(await order()).accessToken}`), 404)
      assert.equal(await as(owner, '', randomUUID()), 404)
      assert.equal(await as(owner), allowed)
      assert.equal(await as(staff, '', (await order()).id), allowed)
      const another = await order()
      assert.equal(await as(undefined, `?accessToken=${another.accessToken}`, another.id), allowed)
      assert.ok(accessToken !== another.accessToken)
    })
  }

  for (const [path, body] of [
    ['shipments', {}],
    ['refunds', { reason: 'test' }],
  ] as const) {
    test(`when it is POST orders/{id}/${path}, then only staff pass`, async () => {
      const { id, accessToken } = await order()
      const as = async (token?: string) =>
        (await shop.post(`/api/v1/orders/${id}/${path}?accessToken=${accessToken}`, body, { token })).status

      assert.equal(await as(undefined), 401)
      assert.equal(await as(owner), 403)
      assert.ok([201, 409].includes(await as(staff)))
    })
  }

  test('when the token comes in the header, then it counts too', async () => {
    const { id, accessToken } = await order()
    const { status } = await shop.request('GET', `/api/v1/orders/${id}`, {
      headers: { 'x-order-access-token': accessToken },
    })
    assert.equal(status, 200)
  })

  test('when a customer reads the history, then the ids of staff are left out', async () => {
    const { id } = await order()
    await shop.post(`/api/v1/orders/${id}/shipments`, { carrier: 'DHL' }, { token: staff })
    const { body } = await shop.request('GET', `/api/v1/orders/${id}/history`, { token: owner })

    assert.deepEqual(
      body.items.map((entry: { what: string; by: object }) => [entry.what, entry.by]),
      [
        ['placed', { role: 'customer', id: ownerId }],
        ['payment-authorized', { role: 'system', id: null }],
        ['shipment-started', { role: 'staff', id: null }],
        ['shipped', { role: 'system', id: null }],
      ],
    )
  })
})

describe('the list of orders', () => {
  test('when a customer lists, then they see their own alone, newest first, page by page', async () => {
    const id = randomUUID()
    const token = await shop.host.tokenFor({ id })
    const placed: string[] = []
    for (let count = 0; count < 3; count++) placed.unshift((await shop.placeOrder({}, { token })).body.id)

    const first = await shop.request('GET', `/api/v1/orders?limit=2&customerId=${ownerId}`, { token })
    const second = await shop.request('GET', `/api/v1/orders?limit=2&cursor=${first.body.nextCursor}`, { token })

    const ids = [...first.body.items, ...second.body.items].map((item: { id: string }) => item.id)
    assert.deepEqual(ids, placed)
    assert.equal(second.body.nextCursor, null)
  })

  test('when staff filter, then each filter is applied', async () => {
    const email = `${randomUUID()}@example.com`
    const { body: placed } = await shop.placeOrder({ email })
    const found = async (query: string) =>
      (await shop.request('GET', `/api/v1/orders?${query}`, { token: staff })).body.items.map(
        (item: { id: string }) => item.id,
      )

    assert.deepEqual(await found(`email=${email.toUpperCase()}`), [placed.id])
    assert.deepEqual(await found(`number=${placed.number}`), [placed.id])
    assert.deepEqual(await found(`email=${email}&status=cancelled`), [])
    assert.deepEqual(await found(`email=${email}&from=${placed.createdAt}`), [placed.id])
    assert.deepEqual(await found(`email=${email}&to=${placed.createdAt}`), [])
  })

  test('when the domain of the email address is international, then it is found in either spelling', async () => {
    const [name, domain] = [randomUUID(), 'münchen.example']
    const { body: placed } = await shop.placeOrder({ email: `${name}@${domain}` })
    assert.equal(placed.email, `${name}@xn--mnchen-3ya.example`)
    for (const email of [`${name}@${domain}`, placed.email]) {
      const { body } = await shop.request('GET', `/api/v1/orders?email=${encodeURIComponent(email)}`, { token: staff })
      assert.deepEqual([body.items.length, body.items[0]?.id], [1, placed.id], email)
    }
  })

  test('when a guest asks, then it is 401, and a made-up cursor is 400', async () => {
    assert.equal((await shop.request('GET', '/api/v1/orders')).status, 401)
    for (const cursor of ['x', 'WyInOyBkcm9wIl0', 'W10']) {
      assert.equal((await shop.request('GET', `/api/v1/orders?cursor=${cursor}`, { token: owner })).status, 400)
    }
  })
})
