import assert from 'node:assert/strict'
import { randomUUID } from 'node:crypto'
import { before, describe, test } from 'node:test'
import type { CloudEvent, OrderSnapshot } from '@storefleet/contracts'
import { sql } from '@storefleet/database'
import { contextOf, createSecretOpener } from '@storefleet/events'
import { forEachDatabase, waitFor } from '@storefleet/test-kit'
import { readOrderConfig } from '../config.ts'
import { type OrderServiceUnderTest, startOrderService } from '../testing/order-service-under-test.ts'
import { createTestShop } from '../testing/test-shop.ts'
import { toPaidResponse } from './order-view.ts'
import { withAccessToken } from './paid-access.ts'

const start = Date.parse('2026-11-23T12:00:00Z')
const dayMs = 86_400_000
let nowMs = start
let shop: OrderServiceUnderTest
let staff: string
before(async () => {
  shop = await startOrderService({ now: () => new Date(nowMs) })
  staff = await shop.host.tokenFor({ role: 'staff' })
})

type Placed = { id: string; accessToken: string; number: string }
const email = () => `${randomUUID()}@example.com`
const place = async (address = email(), paymentMethod = 'pm_card_visa') =>
  (await shop.placeOrder({ email: address, payment: { paymentMethod } })) as { body: Placed; headers: Headers }
const read = async ({ id }: Pick<Placed, 'id'>, headers: Record<string, string>) =>
  (await shop.request('GET', `/api/v1/orders/${id}`, { headers })).status
const withToken = (token: string) => ({ 'x-order-access-token': token })
const exchange = (order: Placed) =>
  shop.request('POST', `/api/v1/orders/${order.id}/access`, { body: { accessToken: order.accessToken } })

const open = createSecretOpener([readOrderConfig({}).eventSecret])
/** The tokens that were mailed for the order, oldest first. */
const mailedTokens = (orderId: string) =>
  shop.host.capturedEvents
    .filter(
      (event): event is CloudEvent<OrderSnapshot> => event.subject === orderId && event.type === 'order.link_requested',
    )
    .map((event) => open(event.data.accessToken, contextOf(event, 'accessToken')))

test('when a customer signs in with the address of guest orders, then they claim these, once, and no others', async () => {
  nowMs = start
  const address = email()
  const [{ body: one }, { body: two }, { body: foreign }] = [await place(address), await place(address), await place()]
  const owner = { id: randomUUID(), email: address.toUpperCase() }
  const token = await shop.host.tokenFor(owner)
  const other = await shop.host.tokenFor({ id: randomUUID(), email: address })
  const claims = (bearer?: string) => shop.request('POST', '/api/v1/orders/claims', { token: bearer })
  assert.equal((await claims()).status, 401)
  const { status, body } = await claims(token)
  assert.deepEqual([status, body], [200, { claimed: 2, hasMore: false }])
  for (const again of [token, other]) assert.equal((await claims(again)).body.claimed, 0)
  const mine = (await shop.request('GET', '/api/v1/orders', { token })).body.items
  assert.deepEqual(
    mine.map(({ id, customerId }: { id: string; customerId: string }) => [id, customerId]),
    [two, one].map(({ id }) => [id, owner.id]),
  )
  assert.equal((await shop.request('GET', `/api/v1/orders/${foreign.id}`, { token })).status, 404)
  const history = (await shop.request('GET', `/api/v1/orders/${one.id}/history`, { token })).body.items
  assert.equal(history.at(-1).what, 'claimed')
})

describe('the link of an order', () => {
  test('when the order has not changed for 90 days, then its link has ended, for its session too', async () => {
    nowMs = start
    const { body: order } = await place()
    nowMs = start + 90 * dayMs - 60_000
    assert.equal(await read(order, withToken(order.accessToken)), 200)
    const session = (await exchange(order)).body
    assert.ok(Date.parse(session.expiresAt) <= start + 91 * dayMs)
    nowMs = start + 91 * dayMs
    assert.equal(await read(order, withToken(order.accessToken)), 404)
    assert.equal(await read(order, withToken(session.accessToken)), 404)
    assert.equal((await exchange(order)).status, 404)
    nowMs = start
  })

  test('when it is exchanged, then the session reads, pays and cancels this order and no other', async () => {
    const [{ body: order }, { body: other }] = [await place(), await place()]
    const { status, body, headers } = await exchange(order)
    assert.equal(status, 200)
    assert.notEqual(body.accessToken, order.accessToken)
    assert.equal(Date.parse(body.expiresAt), nowMs + 30 * 60_000)
    assert.equal(await read(order, withToken(body.accessToken)), 200)
    assert.equal(await read(other, withToken(body.accessToken)), 404)
    const cancelled = await shop.post(`/api/v1/orders/${order.id}/cancel`, {}, { headers: withToken(body.accessToken) })
    assert.equal(cancelled.status, 200)
    assert.match(
      headers.get('set-cookie') ?? '',
      new RegExp(`Path=/api/v1/orders/${order.id}; .*HttpOnly; SameSite=Lax`),
    )
  })

  test('when the token to exchange comes in the header, then no body is needed', async () => {
    const { body: order } = await place()
    const path = `/api/v1/orders/${order.id}/access`
    assert.equal((await shop.request('POST', path, { headers: withToken(order.accessToken) })).status, 200)
    assert.equal((await shop.request('POST', path)).status, 404)
  })

  test('when a browser has the cookie of a session, then it reads the order and changes nothing', async () => {
    const { body: order } = await place()
    const cookie = ((await exchange(order)).headers.get('set-cookie') ?? '').split(';')[0] ?? ''
    assert.equal(await read(order, { cookie: `a=b; ${cookie}; c=d` }), 200)
    assert.equal((await shop.post(`/api/v1/orders/${order.id}/cancel`, {}, { headers: { cookie } })).status, 404)
  })

  test('when a guest is sent to their bank, then they come back with a cookie, and no address holds a token', async () => {
    const { body, headers } = await place(email(), 'pm_card_authenticationRequired')
    const { nextAction, ...order } = body as Placed & { nextAction: { url: string } }
    const back = await shop.request('POST', `${new URL(nextAction.url).pathname}/approve`, {
      headers: { 'content-type': 'application/x-www-form-urlencoded' },
      body: '',
    })
    const location = back.headers.get('location') ?? ''
    assert.ok(location.endsWith(`/api/v1/orders/${order.id}`), location)
    const cookie = (headers.get('set-cookie') ?? '').split(';')[0] ?? ''
    assert.equal(await read(order, { cookie }), 200)
    assert.equal(await read(order, {}), 404)
  })

  test('when staff revoke it, then links and sessions have ended, and nothing is mailed', async () => {
    const { body: order } = await place()
    const session = (await exchange(order)).body.accessToken
    const path = `/api/v1/orders/${order.id}/access`
    assert.equal((await shop.request('DELETE', path)).status, 401)
    assert.equal((await shop.request('DELETE', path, { token: await shop.host.tokenFor() })).status, 403)
    assert.equal((await shop.request('DELETE', path, { token: staff })).status, 204)
    for (const token of [order.accessToken, session]) assert.equal(await read(order, withToken(token)), 404)
    assert.deepEqual(mailedTokens(order.id), [])
  })

  test('when staff have a new one mailed, then that one opens the order and the old one does not', async () => {
    const { body: order } = await place()
    assert.equal((await shop.post(`/api/v1/orders/${order.id}/access-link`, {}, {})).status, 401)
    assert.equal((await shop.post(`/api/v1/orders/${order.id}/access-link`, {}, { token: staff })).status, 202)
    const [token = ''] = await waitFor(() => mailedTokens(order.id).length === 1 && mailedTokens(order.id))
    assert.equal(await read(order, withToken(order.accessToken)), 404)
    assert.equal(await read(order, withToken(token)), 200)
  })

  test('when its owner asks for it once more, then it is mailed; when it has ended, then a new one is', async () => {
    nowMs = start
    const address = email()
    const { body: order } = await place(address)
    const ask = async (body: object) => (await shop.request('POST', '/api/v1/orders/access-links', { body })).status
    assert.equal(await ask({ number: order.number, email: address.toUpperCase() }), 202)
    const [same = ''] = await waitFor(() => mailedTokens(order.id).length === 1 && mailedTokens(order.id))
    assert.equal(same, order.accessToken)

    nowMs = start + 200 * dayMs
    assert.equal(await ask({ number: order.number, email: address }), 202)
    const [, fresh = ''] = await waitFor(() => mailedTokens(order.id).length === 2 && mailedTokens(order.id))
    assert.equal(await read(order, withToken(fresh)), 200)
    assert.equal(await read(order, withToken(order.accessToken)), 404)
    nowMs = start
  })

  test('when the number or the address is wrong, then the response is the same and nothing is mailed', async () => {
    const address = email()
    const { body: order } = await place(address)
    for (const body of [
      { number: order.number, email: email() },
      { number: 'SF-0', email: address },
    ]) {
      const { status, body: response } = await shop.request('POST', '/api/v1/orders/access-links', { body })
      assert.deepEqual([status, response], [202, await emptyResponse()])
    }
    assert.deepEqual(mailedTokens(order.id), [])
  })

  const emptyResponse = async () => {
    const address = email()
    const { body: order } = await place(address)
    const body = { number: order.number, email: address }
    return (await shop.request('POST', '/api/v1/orders/access-links', { body })).body
  }

  test('when a request is repeated, then its token is there again, in a refusal too', async () => {
    for (const [paymentMethod, status] of [
      ['pm_card_visa', 201],
      ['pm_card_visa_chargeDeclined', 402],
    ] as const) {
      const key = randomUUID()
      const variantId = shop.stock.sell().variantId
      const order = { items: [{ variantId, quantity: 1 }], email: email(), payment: { paymentMethod } }
      const [first, again] = [await shop.placeOrder(order, { key }), await shop.placeOrder(order, { key })]
      assert.deepEqual([first.status, again.status], [status, status])
      assert.ok(first.body.accessToken)
      assert.equal(again.body.accessToken, first.body.accessToken)
      assert.equal('accessGeneration' in first.body, false)
      const id = first.body.id ?? first.body.orderId
      assert.equal(await read({ id }, withToken(first.body.accessToken)), 200)
    }
  })
})

forEachDatabase((openTestDatabase) => {
  test('when an order is placed, paid and recorded, then no table holds its token', async () => {
    const db = await openTestDatabase({ migrations: new URL('../../migrations/', import.meta.url) })
    const testShop = createTestShop(db)
    const tokens: string[] = []
    for (const method of ['pm_card_visa', 'pm_card_authenticationRequired', 'pm_card_visa_chargeDeclined']) {
      const respond = () =>
        testShop.idempotency.run({ key: randomUUID(), scope: 'test', request: method }, async () => {
          const order = await testShop.place(method)
          tokens.push(order.accessToken)
          return toPaidResponse(order)
        })
      await withAccessToken(testShop.orders.access, respond).catch(() => {})
    }
    assert.equal(new Set(tokens).size, 3)
    const tables = await db.query<{ name: string }>(
      sql`select table_name as name from information_schema.tables where table_schema = 'public'`,
    )
    let dump = ''
    for (const { name } of tables) {
      dump += JSON.stringify((await db.raw(`select to_jsonb(kept) as kept from "${name}" kept`)).rows)
    }
    assert.match(dump, /sealed\.v1\./)
    for (const token of tokens) assert.equal(dump.includes(token), false)
  })
})
