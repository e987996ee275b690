import assert from 'node:assert/strict'
import { randomUUID } from 'node:crypto'
import { before, describe, test } from 'node:test'
import { waitFor } from '@storefleet/test-kit'
import { money } from '../pricing/money.ts'
import { orderBody, payWith } from '../testing/order-request.ts'
import { type OrderServiceUnderTest, startOrderService } from '../testing/order-service-under-test.ts'

let shop: OrderServiceUnderTest
before(async () => {
  shop = await startOrderService({ settings: { PAYMENT_TIMEOUT_MS: '3000' } })
})

const eventsOf = (orderId: string) => shop.host.capturedEvents.filter((event) => event.subject === orderId)
const fieldsOf = (body: { errors: { field: string }[] }) => body.errors.map((error) => error.field)

describe('a guest’s order in one call', () => {
  test('when the card is good, then the order is confirmed and priced, and others hear of it', async () => {
    const variant = shop.stock.sell()
    const { status, body } = await shop.placeOrder({ items: [{ variantId: variant.variantId, quantity: 2 }] })

    assert.equal(status, 201)
    assert.equal(body.status, 'confirmed')
    assert.match(body.number, /^SF-[0-9A-Z]{5}-[0-9A-Z]{5}$/)
    assert.deepEqual(body.subtotal, { amountMinor: 10_000, currency: 'USD' })
    assert.deepEqual(body.shipping, { amountMinor: 500, currency: 'USD' })
    assert.deepEqual(body.tax, { amountMinor: 2_100, currency: 'USD' })
    assert.deepEqual(body.total, { amountMinor: 12_600, currency: 'USD' })
    assert.deepEqual(body.items[0].lineTotal, { amountMinor: 10_000, currency: 'USD' })
    assert.equal(body.nextAction, null)
    assert.deepEqual([body.items[0].slug, body.payment.paymentMethodName], [variant.slug, 'Test card'])
    const dayAfter = (days: number) =>
      new Date(Date.parse(body.createdAt) + days * 86_400_000).toISOString().slice(0, 10)
    assert.deepEqual(body.expectedDelivery, { earliest: dayAfter(3), latest: dayAfter(5) })
    assert.deepEqual([body.shippingLine.method, body.shippingLine.name], ['standard', 'Standard delivery'])
    const types = await waitFor(() => eventsOf(body.id).length === 3 && eventsOf(body.id).map((event) => event.type))
    assert.deepEqual(types, ['order.placed', 'payment.authorized', 'order.confirmed'])
  })

  test('when nothing is coming, then no delivery is expected', async () => {
    const { variantId } = shop.stock.sell({ requiresShipping: false })
    const download = await shop.placeOrder({ items: [{ variantId, quantity: 1 }] })
    assert.equal(download.body.expectedDelivery, null)
    const { body } = await shop.placeOrder()
    const { id, accessToken } = body
    const cancelled = await shop.post(`/api/v1/orders/${id}/cancel?accessToken=${accessToken}`, {})
    assert.equal(cancelled.body.expectedDelivery, null)
  })

  test('when the same variant is named twice, then it is one line', async () => {
    const { variantId } = shop.stock.sell()
    const { body } = await shop.placeOrder({
      items: [
        { variantId, quantity: 1 },
        { variantId, quantity: 2 },
      ],
    })

    assert.deepEqual(
      body.items.map((item: { quantity: number }) => item.quantity),
      [3],
    )
  })

  test('when a signed-in customer orders, then the order is theirs and goes to their address', async () => {
    const id = randomUUID()
    const token = await shop.host.tokenFor({ id, email: 'grace@example.com' })
    const { body } = await shop.placeOrder({ email: undefined }, { token })

    assert.deepEqual([body.customerId, body.email], [id, 'grace@example.com'])
  })
})

describe('each card of the sandbox', () => {
  for (const [method, declineCode] of [
    ['pm_card_visa_chargeDeclined', 'card_declined'],
    ['pm_card_visa_chargeDeclinedInsufficientFunds', 'insufficient_funds'],
  ] as const) {
    test(`when it is ${method}, then it is 402 with what it takes to pay again`, async () => {
      const { status, body } = await shop.placeOrder(payWith(method))

      assert.deepEqual([status, body.code, body.declineCode], [402, 'payment-declined', declineCode])
      const order = await shop.request('GET', `/api/v1/orders/${body.orderId}?accessToken=${body.accessToken}`)
      assert.deepEqual([order.status, order.body.status], [200, 'payment_failed'])
      assert.equal(order.body.payableUntil, body.payableUntil)
    })
  }

  test('when the customer must authenticate, then it is 202 with where they go', async () => {
    const { status, body } = await shop.placeOrder(payWith('pm_card_authenticationRequired'))

    assert.deepEqual([status, body.status, body.nextAction.type], [202, 'pending', 'redirect'])
    const { body: shown } = await shop.request('GET', `/api/v1/orders/${body.id}?accessToken=${body.accessToken}`)
    assert.deepEqual(shown.nextAction, body.nextAction)
    assert.match(body.nextAction.url, /^http:\/\/localhost:3000\/api\/v1\/payments\/sandbox\/[0-9a-f-]{36}$/)
  })

  test('when the provider is silent, then it is 202 and pending', async () => {
    const { status, body } = await shop.placeOrder(payWith('pm_sandbox_timeout'))

    assert.deepEqual([status, body.status, body.nextAction], [202, 'pending', null])
  })

  test('when the response is lost after the charge, then it is 201 all the same', async () => {
    const { status, body } = await shop.placeOrder(payWith('pm_sandbox_lostAnswer'))

    assert.deepEqual([status, body.status], [201, 'confirmed'])
  })

  test('when it is none we know, then it is 422 and nothing is reserved', async () => {
    const { variantId } = shop.stock.sell({ available: 3 })
    const { status, body } = await shop.placeOrder({
      items: [{ variantId, quantity: 1 }],
      ...payWith('pm_card_unheard_of'),
    })

    assert.deepEqual([status, body.code, fieldsOf(body)], [422, 'unknown-payment-method', ['payment.paymentMethod']])
    assert.equal((await shop.stock.variants([variantId]))[0]?.available, 3)
  })

  for (const number of ['4242424242424242', '4242 4242 4242 4242', '378282246310005']) {
    test(`when a card number such as ${number} is sent, then it is refused and not repeated`, async () => {
      const { status, body } = await shop.placeOrder(payWith(number))

      assert.deepEqual([status, body.code], [400, 'card-number-refused'])
      assert.ok(!JSON.stringify(body).includes(number))
    })
  }
})

describe('the idempotency key', () => {
  test('when one request is sent twenty times at once, then there is one order, one charge and one response', async () => {
    const key = randomUUID()
    const { variantId } = shop.stock.sell({ available: 2 })
    const responses = await Promise.all(
      Array.from({ length: 20 }, () => shop.placeOrder({ items: [{ variantId, quantity: 2 }] }, { key })),
    )

    assert.deepEqual([...new Set(responses.map(({ status }) => status))], [201])
    assert.equal(new Set(responses.map(({ body }) => JSON.stringify(body))).size, 1)
  })

  test('when a declined order is asked for again, then it is declined again with the same order', async () => {
    const key = randomUUID()
    const items = [{ variantId: shop.stock.sell().variantId, quantity: 1 }]
    const order = { items, ...payWith('pm_card_visa_chargeDeclined') }
    const first = await shop.placeOrder(order, { key })
    const second = await shop.placeOrder(order, { key })

    assert.deepEqual([second.status, second.body.orderId], [402, first.body.orderId])
  })

  test('when two customers, or two guests with a cart, send the same key with the same order, then each has an order of their own', async () => {
    const key = randomUUID()
    const items = [{ variantId: shop.stock.sell().variantId, quantity: 1 }]
    const tokens = [await shop.host.tokenFor(), await shop.host.tokenFor()]
    const cartOfGuest = async () => {
      const { id } = (await shop.request('POST', '/api/v1/carts', { body: {} })).body
      await shop.request('POST', `/api/v1/carts/${id}/items`, { body: items[0] })
      return id as string
    }
    const responses = [
      await shop.placeOrder({ items }, { key, token: tokens[0] }),
      await shop.placeOrder({ items }, { key, token: tokens[1] }),
      await shop.placeOrder({ items }, { key }),
      await shop.placeOrder({ cartId: await cartOfGuest() }, { key }),
      await shop.placeOrder({ cartId: await cartOfGuest() }, { key }),
    ]

    assert.deepEqual(new Set(responses.map(({ status }) => status)), new Set([201]))
    assert.equal(new Set(responses.map(({ body }) => body.id)).size, 5)
    assert.equal(new Set(responses.map(({ body }) => body.accessToken)).size, 5)
  })

  test('when a guest corrects the email address and keeps the key, then it is 422 and there is no second order', async () => {
    const key = randomUUID()
    const items = [{ variantId: shop.stock.sell().variantId, quantity: 1 }]
    await shop.placeOrder({ items, email: 'ada@exmaple.com' }, { key })
    const { status, body } = await shop.placeOrder({ items, email: 'ada@example.com' }, { key })
    assert.deepEqual([status, body.code], [422, 'idempotency-key-reused'])
  })

  test('when a guest without a cart sends a key that others may guess, then it is 400 and nothing is ordered', async () => {
    const { status, body } = await shop.placeOrder({}, { key: 'order-1' })
    assert.deepEqual([status, body.code, fieldsOf(body)], [400, 'idempotency-key-guessable', ['Idempotency-Key']])
  })

  test('when it comes with another order, then it is 422, and without one 400', async () => {
    const key = randomUUID()
    await shop.placeOrder({}, { key })
    const other = await shop.placeOrder({}, { key })
    const none = await shop.request('POST', '/api/v1/orders', {
      body: { ...orderBody(), items: [{ variantId: randomUUID(), quantity: 1 }] },
    })

    assert.deepEqual([other.status, other.body.code], [422, 'idempotency-key-reused'])
    assert.deepEqual([none.status, none.body.code], [400, 'idempotency-key-required'])
  })
})

describe('what cannot be ordered', () => {
  test('when there are not enough units, then it is 409 and names the lines', async () => {
    const { variantId } = shop.stock.sell({ available: 1 })
    const { status, body } = await shop.placeOrder({ items: [{ variantId, quantity: 2 }] })

    assert.deepEqual([status, body.code], [409, 'out-of-stock'])
    assert.deepEqual(body.lines, [{ variantId, requested: 2, available: 1, reason: 'out-of-stock' }])
  })

  test('when more is ordered of one variant, or in all, than an order may have, then it is 422 and nothing is held', async () => {
    const sold = Array.from({ length: 6 }, () => shop.stock.sell({ available: 2_000 }).variantId)
    const line = (quantity: number, variantId = sold[0]) => ({ variantId, quantity })
    for (const [items, code] of [
      [[line(101)], 'quantity-too-large'],
      [[line(60), line(41)], 'quantity-too-large'],
      [[line(999), line(999)], 'quantity-too-large'],
      [sold.map((variantId) => line(84, variantId)), 'order-too-large'],
    ] as const) {
      const { status, body } = await shop.placeOrder({ items })
      assert.deepEqual([status, body.code, fieldsOf(body)], [422, code, ['items']])
    }
    const variants = await shop.stock.variants(sold)
    assert.ok(variants.every(({ available }) => available === 2_000))
    assert.equal((await shop.placeOrder({ items: [line(60), line(40)] })).status, 201)
  })

  test('when the order is worth more than can be counted, then it is 422 and its stock is free again', async () => {
    const sell = () => shop.stock.sell({ unitPrice: money(999_999_999_999_999, 'USD'), available: 20 })
    const items = Array.from({ length: 10 }, () => ({ variantId: sell().variantId, quantity: 10 }))
    const { status, body } = await shop.placeOrder({ items })

    assert.deepEqual([status, body.code], [422, 'amount-too-large'])
    const variants = await shop.stock.variants(items.map(({ variantId }) => variantId))
    assert.deepEqual(new Set(variants.map(({ available }) => available)), new Set([20]))
  })

  test('when a variant is unknown, then it is 422 and names the item', async () => {
    const items = [
      { variantId: shop.stock.sell().variantId, quantity: 1 },
      { variantId: randomUUID(), quantity: 1 },
    ]
    const { status, body } = await shop.placeOrder({ items })

    assert.deepEqual([status, body.code, fieldsOf(body)], [422, 'unknown-variant', ['items[1].variantId']])
  })

  test('when the catalogue is down, then it is 503, and the same request succeeds once it is back', async () => {
    const key = randomUUID()
    const order = { items: [{ variantId: shop.stock.sell().variantId, quantity: 1 }] }
    shop.stock.setDown(true)
    const down = await shop.placeOrder(order, { key })
    shop.stock.setDown(false)
    const back = await shop.placeOrder(order, { key })

    assert.deepEqual([down.status, down.body.code, back.status], [503, 'stock-unavailable', 201])
  })

  test('when a guest gives no email address, then it is 400', async () => {
    const { status, body } = await shop.placeOrder({ email: undefined })
    assert.deepEqual([status, body.code, fieldsOf(body)], [400, 'email-required', ['email']])
  })

  test('when neither or both of items and cart are given, then it is 400', async () => {
    const both = await shop.placeOrder({ cartId: randomUUID(), items: [{ variantId: randomUUID(), quantity: 1 }] })
    const neither = await shop.placeOrder({ items: undefined })

    assert.deepEqual([both.body.code, neither.body.code], ['items-or-cart', 'items-or-cart'])
  })

  test('when the shipping method is unknown, then it is 422', async () => {
    const { status, body } = await shop.placeOrder({ shippingMethod: 'pigeon' })
    assert.deepEqual([status, body.code], [422, 'unknown-shipping-method'])
  })
})

describe('where an order goes', () => {
  const hongKong = { name: 'Ada Lovelace', line1: '8 Finance Street', city: 'Central', country: 'HK' }
  const to = (change: object) => ({ shippingAddress: { ...orderBody().shippingAddress, ...change } })

  test('when it goes to a country without postal codes, then none is needed', async () => {
    const { status, body } = await shop.placeOrder({ shippingAddress: hongKong })
    assert.deepEqual([status, body.shippingAddress], [201, hongKong])
  })

  test('when an address is not right in its country, then it is 400, names the part, and nothing is held', async () => {
    const { variantId } = shop.stock.sell({ available: 3 })
    const items = [{ variantId, quantity: 1 }]
    for (const [change, field] of [
      [to({ country: 'UK' }), 'shippingAddress.country'],
      [to({ country: 'ZZ' }), 'shippingAddress.country'],
      [to({ postalCode: undefined }), 'shippingAddress.postalCode'],
      [to({ postalCode: 'nowhere' }), 'shippingAddress.postalCode'],
      [to({ city: undefined }), 'shippingAddress.city'],
      [{ billingAddress: { ...hongKong, country: 'EU' } }, 'billingAddress.country'],
    ] as const) {
      const { status, body } = await shop.placeOrder({ items, ...change })
      assert.deepEqual([status, body.code, fieldsOf(body)], [400, 'invalid-address', [field]])
    }
    assert.equal((await shop.stock.variants([variantId]))[0]?.available, 3)
  })

  test('when the shop does not deliver to the country, then it is 422, in the cart as well', async () => {
    const small = await startOrderService({ settings: { DELIVERY_COUNTRIES: 'DE, AT' } })
    const { status, body } = await small.placeOrder()
    assert.deepEqual([status, body.code, fieldsOf(body)], [422, 'country-not-delivered', ['shippingAddress.country']])
    const german = { ...orderBody().shippingAddress, city: 'Berlin', postalCode: '10115', country: 'DE' }
    assert.equal((await small.placeOrder({ shippingAddress: german, billingAddress: hongKong })).status, 201)

    const { id } = (await small.request('POST', '/api/v1/carts')).body
    const show = (country: string) => small.request('GET', `/api/v1/carts/${id}?country=${country}`)
    assert.deepEqual([(await show('GB')).body.code, (await show('DE')).status], ['country-not-delivered', 200])
    assert.deepEqual([(await show('UK')).status, (await show('UK')).body.code], [400, 'unknown-country'])

    const { body: list, headers } = await small.request('GET', '/api/v1/countries')
    const delivered = list.items.filter((country: { isDelivered: boolean }) => country.isDelivered)
    assert.deepEqual(
      delivered.map(({ code }: { code: string }) => code),
      ['AT', 'DE'],
    )
    assert.deepEqual(delivered[1], {
      code: 'DE',
      name: 'Germany',
      isDelivered: true,
      fields: [
        { name: 'line1', label: 'Address', isRequired: true },
        { name: 'city', label: 'City', isRequired: true },
        { name: 'postalCode', label: 'Postal code', isRequired: true },
      ],
      postalCodePattern: '^(?:\\d{5})$',
      postalCodeExample: '26133',
    })
    assert.equal(headers.get('link'), '</api/v2/countries>; rel="successor-version"')
    assert.deepEqual([headers.has('deprecation'), headers.has('sunset')], [true, true])

    const { body: rules, headers: ofRules } = await small.request('GET', '/api/v2/countries?delivered=true')
    assert.equal(ofRules.has('deprecation'), false)
    assert.deepEqual(
      [rules.items.length, rules.items[1]],
      [
        2,
        {
          code: 'DE',
          name: 'Germany',
          isDelivered: true,
          fields: [
            { name: 'line1', label: 'Address', required: 'always' },
            { name: 'city', label: 'City', required: 'always' },
            { name: 'postalCode', label: 'Postal code', required: 'always' },
          ],
          postalCode: { pattern: '^(?:\\d{5})$', example: '26133' },
        },
      ],
    )
    const { body: world } = await small.request('GET', '/api/v2/countries')
    const regionOf = (wanted: string) =>
      world.items
        .find(({ code }: { code: string }) => code === wanted)
        .fields.find(({ name }: { name: string }) => name === 'region').required
    assert.deepEqual([regionOf('HK'), regionOf('US')], ['without-city', 'never'])
    assert.equal((await small.request('GET', '/api/v2/countries?delivered=maybe')).status, 400)
  })
})

describe('hostile input', () => {
  const item = (change: object) => ({ items: [{ variantId: randomUUID(), quantity: 1, ...change }] })
  const address = (change: object) => ({ shippingAddress: { ...orderBody().shippingAddress, ...change } })

  for (const [name, change] of Object.entries({
    'a quantity of text': item({ quantity: '2' }),
    'a quantity below one': item({ quantity: 0 }),
    'a fraction': item({ quantity: 1.5 }),
    'a quantity beyond reason': item({ quantity: 1e9 }),
    'an id that is none': item({ variantId: "' or 1=1 --" }),
    'no items': { items: [] },
    'too many items': { items: Array.from({ length: 101 }, () => ({ variantId: randomUUID(), quantity: 1 })) },
    'a price of their own': item({ unitPrice: { amountMinor: 1, currency: 'USD' } }),
    'an unknown property': { total: 1 },
    'an email address that breaks lines': { email: 'ada@example.com\r\nBcc: all@example.com' },
    'several email addresses': { email: 'ada@example.com,eve@example.com' },
    'two dots in the email address': { email: 'a..b@x.example' },
    'a zero-width space in the email address': { email: 'ada@exam\u200bple.com' },
    'a quoted name in the email address': { email: '"ada"@example.com' },
    'a country in lower case': address({ country: 'gb' }),
    'a name beyond reason': address({ name: 'a'.repeat(10_000) }),
    'a null byte': address({ name: 'Ada\u0000' }),
    'a null byte in an optional field': address({ line2: '\u0000' }),
    'half a character': address({ name: '\ud800' }),
    'a card number beside the method': { payment: { paymentMethod: 'pm_card_visa', number: '4242424242424242' } },
  })) {
    test(`when the order has ${name}, then it is 400`, async () => {
      assert.equal((await shop.placeOrder(change)).status, 400)
    })
  }

  test('when texts hold HTML and SQL, then they come back as they were', async () => {
    const name = `<script>alert(1)</script>'; drop table orders; --`
    const { status, body } = await shop.placeOrder(address({ name }))

    assert.deepEqual([status, body.shippingAddress.name], [201, name])
  })

  test('when a body reaches for the prototype, then it is refused', async () => {
    const raw = JSON.stringify({ ...orderBody(), items: [] }).replace('{', '{"__proto__":{"isStaff":true},')
    const { status } = await shop.request('POST', '/api/v1/orders', {
      headers: { 'content-type': 'application/json', 'idempotency-key': randomUUID() },
      body: raw,
    })
    assert.equal(status, 400)
  })
})
