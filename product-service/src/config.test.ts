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
