import assert from 'node:assert/strict'
import { describe, test } from 'node:test'
import { readGatewayConfig } from './config.ts'

describe('the settings', () => {
  test('when nothing is set, then the defaults are those of a development run', () => {
    const config = readGatewayConfig({})
    assert.equal(config.port, 3000)
    assert.equal(config.host, '127.0.0.1')
    assert.equal(config.rateLimitPerMinute, 1200)
    assert.deepEqual(config.upstreamUrls, {
      'user-service': ['http://127.0.0.1:3001'],
      'product-service': ['http://127.0.0.1:3002'],
      'order-service': ['http://127.0.0.1:3003'],
      'notification-service': ['http://127.0.0.1:3004'],
      storefront: [],
    })
    assert.equal(config.jwksUrl, 'http://127.0.0.1:3001/api/v1/auth/jwks')
    assert.equal(config.metricsPort, undefined)
    assert.equal(config.hasMailbox, true)
    assert.equal(config.isHttps, false)
  })

  test('when a service has replicas, then each of them is read', () => {
    const { upstreamUrls, jwksUrl } = readGatewayConfig({ USER_SERVICE_URL: 'http://user-1:3001/, http://user-2:3001' })
    assert.deepEqual(upstreamUrls['user-service'], ['http://user-1:3001', 'http://user-2:3001'])
    assert.equal(jwksUrl, 'http://user-1:3001/api/v1/auth/jwks')
  })

  test('when it runs in production, then it needs no secret: it holds none', () => {
    assert.equal(readGatewayConfig({ NODE_ENV: 'production' }).isProduction, true)
  })

  for (const [name, value] of [
    ['ORDER_SERVICE_URL', 'order-service:3003'],
    ['ORDER_SERVICE_URL', 'ftp://order-service'],
    ['ORDER_SERVICE_URL', 'http://order-service/api'],
    ['ORDER_SERVICE_URL', ','],
    ['TRUSTED_PROXIES', '10.0.0.0/99'],
    ['TRUSTED_PROXIES', 'nginx'],
    ['CORS_ORIGINS', 'https://shop.example/'],
    ['CORS_ORIGINS', '*'],
    ['RATE_LIMIT_PER_MINUTE', '-1'],
    ['SIGN_IN_LIMIT_PER_MINUTE', 'many'],
    ['METRICS_PORT', '99999'],
    ['REDIS_URL', 'http://redis:6379'],
    ['REDIS_URL', 'redis'],
  ] as const) {
    test(`when ${name} is "${value}", then the message names it`, () => {
      assert.throws(() => readGatewayConfig({ [name]: value }), {
        name: 'ConfigError',
        message: new RegExp(`^${name} `),
      })
    })
  }
})
