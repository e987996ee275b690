import assert from 'node:assert/strict'
import { test } from 'node:test'
import { readProductConfig } from './config.ts'

test('when nothing is set, then the defaults serve', () => {
  const { port, grpcPort, storeCurrency, sampleData, reservationTtlSeconds, lowStockThreshold } = readProductConfig({})
  assert.deepEqual(
    [port, grpcPort, storeCurrency, sampleData, reservationTtlSeconds, lowStockThreshold],
    [3002, 4002, 'USD', false, 900, 5],
  )
})

test('when a setting cannot be used, then the sentence names it', () => {
  assert.throws(() => readProductConfig({ STORE_CURRENCY: 'XX' }), /^ConfigError: STORE_CURRENCY is "XX"/)
  assert.throws(() => readProductConfig({ RESERVATION_TTL_SECONDS: '0' }), /RESERVATION_TTL_SECONDS/)
})

const production = { NODE_ENV: 'production', SERVICE_TOKEN_SECRET: 'x'.repeat(32) }

test('when production has a secret of its own, then the service starts', () => {
  assert.equal(readProductConfig(production).serviceTokenSecret, production.SERVICE_TOKEN_SECRET)
})

for (const value of [undefined, '', readProductConfig({}).serviceTokenSecret, 'too short']) {
  test(`when SERVICE_TOKEN_SECRET is ${JSON.stringify(value)} in production, then the start is refused in one sentence`, () => {
    assert.throws(() => readProductConfig({ ...production, SERVICE_TOKEN_SECRET: value }), {
      name: 'ConfigError',
      message: /^SERVICE_TOKEN_SECRET [^\n]+\.$/,
    })
  })
}
