import assert from 'node:assert/strict'
import { test } from 'node:test'
import { readProductConfig } from './config.ts'

test('when nothing is set, then the defaults serve', () => {
  const { port, grpcPort, storeCurrency, sampleData, reservationTtlSeconds, lowStockThreshold } = readProductConfig({})
  assert.deepEqual(
    [port, grpcPort, storeCurrency, sampleData, reservationTtlSeconds, lowStockThreshold],
    [3002, 4002, undefined, false, 900, 5],
  )
})

test('when a setting cannot be used, then the sentence names it', () => {
  assert.throws(() => readProductConfig({ STORE_CURRENCY: 'XX' }), /^ConfigError: STORE_CURRENCY is "XX"/)
  assert.throws(() => readProductConfig({ RESERVATION_TTL_SECONDS: '0' }), /RESERVATION_TTL_SECONDS/)
})

const production = { NODE_ENV: 'production', ORDER_SERVICE_TOKEN_SECRET: 'x'.repeat(32) }

test('when production has a secret of its own, then the service starts', () => {
  assert.deepEqual(readProductConfig(production).orderServiceSecrets, [production.ORDER_SERVICE_TOKEN_SECRET])
})

test('when the secret of order-service is being changed, then both are accepted, and each must be of its own', () => {
  const [old, next] = ['o'.repeat(32), 'n'.repeat(32)]
  const read = (value: string) => readProductConfig({ ...production, ORDER_SERVICE_TOKEN_SECRET: value })
  assert.deepEqual(read(`${old}, ${next}`).orderServiceSecrets, [old, next])
  for (const wrong of [`${old},`, `${old},short`, `${old},development-only-order-service-token-secret`]) {
    assert.throws(() => read(wrong), /^ConfigError: ORDER_SERVICE_TOKEN_SECRET /)
  }
})

test('when stock would be held for longer than it may be, then the start is refused', () => {
  const { maxReservationTtlSeconds } = readProductConfig({})
  assert.equal(maxReservationTtlSeconds, 4 * 3600)
  const longer = String(maxReservationTtlSeconds + 1)
  assert.throws(() => readProductConfig({ RESERVATION_TTL_SECONDS: longer }), /RESERVATION_TTL_SECONDS/)
  const allowed = readProductConfig({ RESERVATION_TTL_SECONDS: longer, MAX_RESERVATION_TTL_SECONDS: longer })
  assert.equal(String(allowed.reservationTtlSeconds), longer)
})

for (const value of [undefined, '', readProductConfig({}).orderServiceSecrets[0], 'too short']) {
  test(`when ORDER_SERVICE_TOKEN_SECRET is ${JSON.stringify(value)} in production, then the start is refused in one sentence`, () => {
    assert.throws(() => readProductConfig({ ...production, ORDER_SERVICE_TOKEN_SECRET: value }), {
      name: 'ConfigError',
      message: /^ORDER_SERVICE_TOKEN_SECRET [^\n]+\.$/,
    })
  })
}
