import assert from 'node:assert/strict'
import { randomUUID } from 'node:crypto'
import { before, describe, test } from 'node:test'
import { payWith } from '../testing/order-request.ts'
import { type OrderServiceUnderTest, startOrderService } from '../testing/order-service-under-test.ts'

let shop: OrderServiceUnderTest
let staff: string
before(async () => {
  shop = await startOrderService({
    settings: {
      RETURN_URL_ORIGINS: 'https://shop.example,https://m.shop.example',
      PUBLIC_URL: 'https://api.shop.example',
    },
  })
  staff = await shop.host.tokenFor({ role: 'staff' })
})

const changeCheckout = async (change: object) => {
  const { body } = await shop.request('GET', '/api/v1/store/checkout', { token: staff })
  const next = { ...body, ...change }
  const { status } = await shop.request('PUT', '/api/v1/store/checkout', {
    token: staff,
    body: next,
    headers: { 'if-match': '*' },
  })
  assert.equal(status, 200)
}
const terms = (textVersion: string, isGranted = true) => ({ kind: 'terms', textVersion, isGranted })
const read = async ({ id, accessToken }: { id: string; accessToken: string }) =>
  (await shop.request('GET', `/api/v1/orders/${id}?accessToken=${accessToken}`)).body

describe('what a customer agrees to', () => {
  test('when the store has terms, then an order must accept that version, and keeps when and where it did', async () => {
    await changeCheckout({ termsVersion: '2026-11' })
    assert.equal((await shop.request('GET', '/api/v1/store')).body.termsVersion, '2026-11')
    assert.equal((await shop.request('GET', '/api/v1/store')).body.marketingTextVersion, null)
    await changeCheckout({ marketingTextVersion: '3' })
    assert.equal((await shop.request('GET', '/api/v1/store')).body.marketingTextVersion, '3')
    const held = shop.stock.reservations.size
    for (const consents of [undefined, [], [terms('2026-10')], [terms('2026-11', false)]]) {
      const { status, body } = await shop.placeOrder({ consents })
      assert.deepEqual([status, body.code, body.termsVersion], [422, 'terms-not-accepted', '2026-11'])
      assert.equal(body.errors[0].field, 'consents')
    }
    assert.equal(shop.stock.reservations.size, held)

    const marketing = { kind: 'marketing', textVersion: '3', isGranted: false }
    const { status, body } = await shop.placeOrder({
      consents: [{ ...terms('2026-11'), source: 'checkout-page' }, marketing],
    })
    assert.equal(status, 201)
    const at = body.consents[0].at
    assert.ok(Math.abs(Date.parse(at) - Date.parse(body.createdAt)) < 60_000)
    const expected = [
      { ...terms('2026-11'), source: 'checkout-page', at },
      { ...marketing, source: 'api', at },
    ]
    assert.deepEqual((await read(body)).consents, expected)
    const seen = await shop.request('GET', `/api/v1/orders/${body.id}`, { token: staff })
    assert.deepEqual(seen.body.consents, expected)

    await changeCheckout({ termsVersion: null })
    await shop.post(`/api/v1/orders/${body.id}/cancel`, { reason: 'test' }, { token: staff })
    assert.deepEqual((await read(body)).consents, expected)
    assert.deepEqual((await shop.placeOrder()).body.consents, [])
  })

  test('when a consent is given twice or is none, then the order is refused', async () => {
    const twice = await shop.placeOrder({ consents: [terms('1'), terms('1')] })
    assert.deepEqual([twice.status, twice.body.errors[0].field], [422, 'consents[1].kind'])
    for (const wrong of [{ kind: 'cookies' }, { textVersion: '' }, { source: 'Not a source' }, { at: '2026-01-01' }]) {
      assert.equal((await shop.placeOrder({ consents: [{ ...terms('1'), ...wrong }] })).status, 400)
    }
  })
})

describe('the language of an order', () => {
  test('when a customer chooses one, then the order keeps it, and that of the store without', async () => {
    const german = await shop.placeOrder({ locale: 'de' })
    assert.deepEqual([german.status, german.body.locale, (await read(german.body)).locale], [201, 'de', 'de'])
    assert.equal((await shop.placeOrder()).body.locale, 'en-US')
    assert.equal((await shop.placeOrder({ locale: 'en' })).body.locale, 'en-US')
  })

  test('when a language is not offered, then nothing is ordered, and the field is named', async () => {
    const held = shop.stock.reservations.size
    for (const locale of ['fr', 'de-DE', '', 1, null]) {
      const { status, body } = await shop.placeOrder({ locale })
      assert.deepEqual([status, body.errors[0].field], [400, 'locale'], JSON.stringify(locale))
    }
    assert.equal(shop.stock.reservations.size, held)
  })
})

describe('where the customer returns to', () => {
  const waiting = (returnUrl?: string) =>
    shop.placeOrder({ ...payWith('pm_card_authenticationRequired'), ...(returnUrl && { returnUrl }) })
  const approve = (url: string) =>
    shop.request('POST', `${new URL(url).pathname}/approve`, {
      headers: { 'content-type': 'application/x-www-form-urlencoded' },
      body: '',
    })

  test('when a page of the shop is named, then the bank sends the customer there', async () => {
    const { body } = await waiting('https://m.shop.example/orders/{orderId}?from=bank')
    const { status, headers } = await approve(body.nextAction.url)
    assert.deepEqual([status, headers.get('location')], [303, `https://m.shop.example/orders/${body.id}?from=bank`])
  })

  test('when another attempt names another page, then that is used', async () => {
    const { body } = await waiting()
    const again = await shop.post(
      `/api/v1/orders/${body.id}/payments?accessToken=${body.accessToken}`,
      { ...payWith('pm_card_authenticationRequired'), returnUrl: 'https://shop.example/thanks' },
      {},
    )
    assert.equal(again.status, 202)
    const { headers } = await approve(again.body.nextAction.url)
    assert.equal(headers.get('location'), 'https://shop.example/thanks')
  })

  test('when the page is not the shop’s, then nothing is ordered or tried', async () => {
    const refused = await waiting('https://shop.example.evil.example/')
    assert.deepEqual([refused.status, refused.body.code], [422, 'invalid-return-url'])
    assert.equal(refused.body.errors[0].field, 'returnUrl')
    const { body } = await waiting()
    const again = await shop.post(
      `/api/v1/orders/${body.id}/payments?accessToken=${body.accessToken}`,
      { ...payWith('pm_card_visa'), returnUrl: 'https://api.shop.example/' },
      { key: randomUUID() },
    )
    assert.deepEqual([again.status, again.body.code], [422, 'invalid-return-url'])
    assert.equal((await read(body)).payment.attempt, 1)
  })
})
