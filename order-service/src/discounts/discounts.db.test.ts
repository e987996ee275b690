import assert from 'node:assert/strict'
import { randomUUID } from 'node:crypto'
import { before, describe, test } from 'node:test'
import { money } from '../pricing/money.ts'
import { type OrderServiceUnderTest, startOrderService } from '../testing/order-service-under-test.ts'

let shop: OrderServiceUnderTest
let staff: string
before(async () => {
  shop = await startOrderService()
  staff = await shop.host.tokenFor({ role: 'staff' })
})

let codes = 0
const anyCode = () => {
  codes += 1
  return `CODE${codes}`
}
const tenPercent = { title: 'Ten percent', value: { type: 'percent', percent: '10' } }
const add = (body: object) => shop.request('POST', '/api/v1/discounts', { token: staff, body })
const find = (id: string) => shop.request('GET', `/api/v1/discounts/${id}`, { token: staff })
const replace = (id: string, body: object, ifMatch = '*') =>
  shop.request('PUT', `/api/v1/discounts/${id}`, { token: staff, body, headers: { 'if-match': ifMatch } })
const items = () => [{ variantId: shop.stock.sell().variantId, quantity: 2 }]
const cancel = (id: string, token: string) =>
  shop.post(
    `/api/v1/orders/${id}/cancel`,
    { reason: 'Changed their mind' },
    { headers: { 'x-order-access-token': token } },
  )

describe('discounts as staff edit them', () => {
  test('when one is added, then it is listed, and its code is taken in any case of letters', async () => {
    const code = anyCode()
    const added = await add({ ...tenPercent, code: code.toLowerCase() })
    assert.deepEqual([added.status, added.body.code, added.headers.get('etag')], [201, code, '"1"'])
    const again = await add({ ...tenPercent, code })
    assert.deepEqual([again.status, again.body.code], [409, 'discount-code-taken'])
    const { body } = await shop.request('GET', '/api/v1/discounts?limit=1', { token: staff })
    assert.equal(body.items[0].id, added.body.id)
    assert.equal((await shop.request('GET', '/api/v1/discounts')).status, 401)
  })

  test('when one is changed, then the version that was read must be the latest', async () => {
    const { body: discount } = await add({ ...tenPercent, code: anyCode() })
    const changed = await replace(discount.id, { ...tenPercent, title: 'Other', code: discount.code }, '"1"')
    assert.deepEqual([changed.status, changed.body.title, changed.body.version], [200, 'Other', 2])
    assert.equal((await replace(discount.id, tenPercent, '"1"')).status, 412)
    assert.equal((await find(randomUUID())).status, 404)
  })

  test('when it would end before it starts, then it is refused', async () => {
    const dates = { startsAt: '2026-12-02T00:00:00Z', endsAt: '2026-12-01T00:00:00Z' }
    const response = await add({ ...tenPercent, code: anyCode(), ...dates })
    assert.deepEqual([response.status, response.body.errors[0].field], [422, 'endsAt'])
  })
})

describe('discounts of an order', () => {
  test('when a code applies, then the order and its lines are reduced and keep it', async () => {
    const code = anyCode()
    const { body: discount } = await add({ ...tenPercent, code })
    const { status, body } = await shop.placeOrder({ items: items(), discountCodes: [code.toLowerCase()] })
    assert.equal(status, 201)
    assert.deepEqual(
      [body.discount, body.tax, body.total],
      [money(1_000, 'USD'), money(1_900, 'USD'), money(11_400, 'USD')],
    )
    assert.deepEqual(body.items[0].discounts, [
      { discountId: discount.id, title: 'Ten percent', code, amount: money(1_000, 'USD') },
    ])
    await replace(discount.id, { ...tenPercent, value: { type: 'percent', percent: '50' }, code })
    const kept = await shop.request('GET', `/api/v1/orders/${body.id}`, { token: staff })
    assert.deepEqual([kept.body.total, kept.body.items[0].total], [money(11_400, 'USD'), money(10_800, 'USD')])
  })

  test('when a code does not apply, then nothing is ordered and the reason is given', async () => {
    const late = anyCode()
    await add({ ...tenPercent, code: late, endsAt: '2020-01-01T00:00:00Z' })
    const { status, body } = await shop.placeOrder({ items: items(), discountCodes: [late, 'NO-SUCH'] })
    assert.deepEqual([status, body.code], [422, 'discount-not-applicable'])
    assert.deepEqual(body.codes, [
      { code: late, reason: 'ended' },
      { code: 'NO-SUCH', reason: 'unknown' },
    ])
  })

  test('when a cart has a code, then its totals show it and its order uses it', async () => {
    const code = anyCode()
    await add({ title: 'Free shipping', value: { type: 'free-shipping' }, code })
    const cart = (await shop.request('POST', '/api/v1/carts', { body: {} })).body
    const [line] = items()
    await shop.request('POST', `/api/v1/carts/${cart.id}/items`, { body: line })
    const set = await shop.request('PUT', `/api/v1/carts/${cart.id}/discount-codes`, {
      body: { codes: [code, 'OTHER'] },
    })
    assert.deepEqual([set.status, set.body.discountCodes], [200, [code, 'OTHER']])
    const { totals } = (await shop.request('GET', `/api/v1/carts/${cart.id}?country=GB`)).body
    assert.deepEqual([totals.discount, totals.total], [money(500, 'USD'), money(12_000, 'USD')])
    assert.deepEqual(totals.codes, [
      { code, isApplied: true, reason: null },
      { code: 'OTHER', isApplied: false, reason: 'unknown' },
    ])
    await shop.request('PUT', `/api/v1/carts/${cart.id}/discount-codes`, { body: { codes: [code] } })
    const order = await shop.placeOrder({ cartId: cart.id })
    assert.deepEqual([order.status, order.body.total], [201, money(12_000, 'USD')])
  })

  test('when fifty customers race for a code that five may use, then five have it and no other order exists', async () => {
    const code = anyCode()
    const { body: discount } = await add({ ...tenPercent, code, usageLimit: 5 })
    const variantId = shop.stock.sell({ available: 200 }).variantId
    const reservedBefore = shop.stock.reservations.size
    const responses = await Promise.all(
      Array.from({ length: 50 }, (_, index) =>
        shop.placeOrder({
          items: [{ variantId, quantity: 1 }],
          email: `racer-${index}@example.com`,
          discountCodes: [code],
        }),
      ),
    )
    const won = responses.filter(({ status }) => status === 201)
    assert.equal(won.length, 5)
    for (const { status, body } of responses.filter((each) => !won.includes(each))) {
      assert.ok(status === 409 ? body.code === 'discount-used-up' : body.codes?.[0]?.reason === 'used-up', body.code)
    }
    assert.equal((await find(discount.id)).body.timesUsed, 5)
    assert.equal(shop.stock.reservations.size - reservedBefore, 5)
  })

  test('when an order is cancelled, then its use is free for another', async () => {
    const code = anyCode()
    const { body: discount } = await add({ ...tenPercent, code, usageLimit: 1 })
    const first = await shop.placeOrder({ items: items(), discountCodes: [code] })
    assert.equal((await shop.placeOrder({ items: items(), discountCodes: [code] })).status, 422)
    assert.equal((await cancel(first.body.id, first.body.accessToken)).status, 200)
    assert.equal((await find(discount.id)).body.timesUsed, 0)
    assert.equal((await shop.placeOrder({ items: items(), discountCodes: [code] })).status, 201)
  })

  test('when a customer may use a code once, then a second order of theirs is refused, and of another is not', async () => {
    const code = anyCode()
    await add({ ...tenPercent, code, usageLimitPerCustomer: 1 })
    const by = (email: string) => shop.placeOrder({ items: items(), discountCodes: [code], email })
    assert.equal((await by('one@example.com')).status, 201)
    assert.deepEqual((await by('ONE@example.com')).body.codes, [{ code, reason: 'used-up-by-customer' }])
    assert.equal((await by('two@example.com')).status, 201)
  })

  test('when a discount applies by itself, then every order has it, until it ends', async () => {
    const { body: discount } = await add({ ...tenPercent, title: 'Sale' })
    const reduced = await shop.placeOrder({ items: items() })
    assert.equal(reduced.body.items[0].discounts[0].title, 'Sale')
    await replace(discount.id, { ...tenPercent, isActive: false })
    assert.deepEqual((await shop.placeOrder({ items: items() })).body.discount, money(0, 'USD'))
  })
})
