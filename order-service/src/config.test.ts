import assert from 'node:assert/strict'
import { test } from 'node:test'
import { readOrderConfig } from './config.ts'

const secrets = {
  SERVICE_TOKEN_SECRET: 'a'.repeat(32),
  ORDER_ACCESS_SECRET: 'b'.repeat(32),
  SANDBOX_WEBHOOK_SECRET: 'c'.repeat(32),
}

test('when nothing is set, then development works', () => {
  const { port, storeCurrency, reservationTtlSeconds, paymentMarginMs, paymentTimeoutMs } = readOrderConfig({})
  assert.deepEqual([port, storeCurrency, reservationTtlSeconds], [3003, 'USD', 900])
  assert.deepEqual([paymentMarginMs, paymentTimeoutMs], [60_000, 5_000])
})

test('when stock is held for less than four minutes, then a payment needs a quarter of that', () => {
  assert.equal(readOrderConfig({ RESERVATION_TTL_SECONDS: '20' }).paymentMarginMs, 5_000)
})

for (const name of ['ORDER_ACCESS_SECRET', 'SANDBOX_WEBHOOK_SECRET']) {
  test(`when ${name} is not set in production, then the service does not start and says why`, () => {
    const env = { NODE_ENV: 'production', ...secrets }
    assert.ok(readOrderConfig(env))
    assert.throws(() => readOrderConfig({ ...env, [name]: undefined }), new RegExp(name))
  })
}
