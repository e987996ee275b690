import assert from 'node:assert/strict'
import { test } from 'node:test'
import { readOrderConfig } from './config.ts'

const production = {
  NODE_ENV: 'production',
  ORDER_SERVICE_TOKEN_SECRET: 'a'.repeat(32),
  ORDER_ACCESS_SECRET: 'b'.repeat(32),
  SANDBOX_WEBHOOK_SECRET: 'c'.repeat(32),
  ORDER_SERVICE_EVENT_SECRET: 'd'.repeat(32),
  PAYMENT_PROVIDERS: 'sandbox',
}

test('when nothing is set, then development works', () => {
  const { port, storeCurrency, reservationTtlSeconds, paymentMarginMs, paymentTimeoutMs } = readOrderConfig({})
  assert.deepEqual([port, storeCurrency, reservationTtlSeconds], [3003, undefined, 900])
  assert.deepEqual([paymentMarginMs, paymentTimeoutMs], [60_000, 5_000])
})

test('when stock is held for less than four minutes, then a payment needs a quarter of that', () => {
  assert.equal(readOrderConfig({ RESERVATION_TTL_SECONDS: '20' }).paymentMarginMs, 5_000)
})

test('when production has secrets of its own, then the service starts', () => {
  assert.equal(readOrderConfig(production).orderAccessSecret, production.ORDER_ACCESS_SECRET)
})

test('when its token secret is being changed, then the first one signs', () => {
  const [next, old] = ['n'.repeat(32), 'o'.repeat(32)]
  assert.equal(readOrderConfig({ ...production, ORDER_SERVICE_TOKEN_SECRET: `${next},${old}` }).tokenSecret, next)
})

test('when stock would be held for longer than product-service allows, then the start is refused', () => {
  assert.throws(() => readOrderConfig({ RESERVATION_TTL_SECONDS: '14401' }), /RESERVATION_TTL_SECONDS/)
})

test('when Stripe takes payments, then its keys are read, and one message names each that is wrong', () => {
  const keys = {
    STRIPE_SECRET_KEY: 'sk_test_1',
    STRIPE_PUBLISHABLE_KEY: 'pk_test_1',
    STRIPE_WEBHOOK_SECRET: 'whsec_2, whsec_1',
  }
  const { paymentProviders, stripe } = readOrderConfig({ PAYMENT_PROVIDERS: 'manual, stripe', ...keys })
  assert.deepEqual(paymentProviders, ['stripe', 'manual'])
  assert.deepEqual(stripe, {
    secretKey: 'sk_test_1',
    publishableKey: 'pk_test_1',
    webhookSecrets: ['whsec_2', 'whsec_1'],
  })
  assert.equal(readOrderConfig(keys).stripe, undefined)
  assert.throws(
    () =>
      readOrderConfig({ PAYMENT_PROVIDERS: 'stripe', STRIPE_SECRET_KEY: 'pk_test_secret', DELIVERY_COUNTRIES: 'XX' }),
    ({ message }: Error) =>
      ['STRIPE_SECRET_KEY', 'STRIPE_PUBLISHABLE_KEY', 'STRIPE_WEBHOOK_SECRET', 'DELIVERY_COUNTRIES'].every((name) =>
        message.includes(name),
      ) && !message.includes('pk_test_secret'),
  )
})

test('when links lead to pages, then browsers return to its pages', () => {
  const PUBLIC_URL = 'https://shop.example'
  assert.equal(readOrderConfig({ PUBLIC_URL }).orderPage, undefined)
  const withPages = { PUBLIC_URL, PAGE_LINKS: 'true' }
  assert.equal(readOrderConfig(withPages).orderPage, 'https://shop.example{language}/orders/{id}')
})

test('when browsers may return to other origins, then each is an origin, and without any it is the shop’s', () => {
  const PUBLIC_URL = 'https://shop.example/shop'
  assert.deepEqual(readOrderConfig({ PUBLIC_URL }).returnUrlOrigins, ['https://shop.example'])
  const two = { PUBLIC_URL, RETURN_URL_ORIGINS: 'https://a.example, http://localhost:8080' }
  assert.deepEqual(readOrderConfig(two).returnUrlOrigins, ['https://a.example', 'http://localhost:8080'])
  for (const wrong of ['https://a.example/', 'a.example', 'https://a.example/path']) {
    assert.throws(() => readOrderConfig({ RETURN_URL_ORIGINS: wrong }), /RETURN_URL_ORIGINS/)
  }
})

test('when production does not name a payment provider that there is, then the start is refused in one sentence', () => {
  for (const value of [undefined, '', 'paypal', 'sandbox,paypal', ' ']) {
    assert.throws(() => readOrderConfig({ ...production, PAYMENT_PROVIDERS: value }), {
      name: 'ConfigError',
      message: /^PAYMENT_PROVIDERS [^\n]*sandbox[^\n]*\.$/,
    })
  }
  assert.deepEqual(readOrderConfig(production).paymentProviders, ['sandbox'])
  assert.deepEqual(readOrderConfig({}).paymentProviders, ['sandbox'])
})

test('when limits are set, then they hold, and 0 lifts those of what is unpaid', () => {
  const { limits, declinedHoldMs } = readOrderConfig({})
  assert.deepEqual(limits, { lineQuantity: 100, orderQuantity: 500, unpaidOrders: 20, unpaidUnits: 500 })
  assert.equal(declinedHoldMs, 300_000)
  assert.equal(readOrderConfig({ MAX_UNPAID_ORDERS: '0' }).limits.unpaidOrders, 0)
  assert.throws(() => readOrderConfig({ MAX_LINE_QUANTITY: '1000' }), /^ConfigError: MAX_LINE_QUANTITY /)
})

test('when a country to deliver to is none, then the start is refused in one sentence', () => {
  assert.deepEqual(readOrderConfig({ DELIVERY_COUNTRIES: 'DE, AT' }).deliveryCountries, ['DE', 'AT'])
  assert.equal(readOrderConfig({}).deliveryCountries, undefined)
  for (const value of ['UK', 'DE,', 'germany', 'de']) {
    assert.throws(() => readOrderConfig({ DELIVERY_COUNTRIES: value }), /^ConfigError: DELIVERY_COUNTRIES [^\n]+\.$/)
  }
})

const defaults = readOrderConfig({})
const secrets = {
  ORDER_SERVICE_TOKEN_SECRET: defaults.tokenSecret,
  ORDER_ACCESS_SECRET: defaults.orderAccessSecret,
  SANDBOX_WEBHOOK_SECRET: defaults.sandboxWebhookSecret,
  ORDER_SERVICE_EVENT_SECRET: defaults.eventSecret,
}
for (const [name, byDefault] of Object.entries(secrets)) {
  for (const value of [undefined, '', byDefault, 'too short']) {
    test(`when ${name} is ${JSON.stringify(value)} in production, then the start is refused in one sentence`, () => {
      assert.throws(() => readOrderConfig({ ...production, [name]: value }), {
        name: 'ConfigError',
        message: new RegExp(`^${name} [^\\n]+\\.$`),
      })
    })
  }
}
