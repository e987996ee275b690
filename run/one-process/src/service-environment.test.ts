import assert from 'node:assert/strict'
import { describe, test } from 'node:test'
import { checkSettings } from './check-settings.ts'
import { readShopConfig } from './config.ts'
import { gatewayEnvironment, serviceEnvironment } from './service-environment.ts'

const placed = { publicUrl: 'http://localhost:3000', databaseFolder: '/srv/shop/order-service' }
const environmentOf = (env: NodeJS.ProcessEnv) => serviceEnvironment(readShopConfig(env), placed)

describe('what a service is told', () => {
  test('when the person has settings for a fleet, then a service keeps to itself and to its own folder all the same', () => {
    const env = environmentOf({
      DATABASE_URL: 'postgres://db/shop',
      EVENT_BUS_URL: 'amqp://bus',
      HOST: '0.0.0.0',
      PORT: '80',
    })
    assert.equal(env.DATABASE_URL, 'pglite:///srv/shop/order-service')
    assert.equal(env.EVENT_BUS_URL, 'in-process:')
    assert.deepEqual([env.HOST, env.PORT, env.GRPC_PORT], ['127.0.0.1', '0', '0'])
  })

  test('when a service has a setting of its own, then it is passed on', () => {
    assert.equal(environmentOf({ RESERVATION_TTL_SECONDS: '300' }).RESERVATION_TTL_SECONDS, '300')
  })

  test('when it runs in production, then there are no sample accounts, whatever is asked for', () => {
    assert.equal(environmentOf({}).SAMPLE_ACCOUNTS, 'true')
    assert.equal(environmentOf({ NODE_ENV: 'production', SAMPLE_ACCOUNTS: 'true' }).SAMPLE_ACCOUNTS, 'false')
  })

  test('when HOST is set, then the gateway alone listens there', () => {
    const addresses = { user: 'http://u', product: 'http://p', order: 'http://o', notification: 'http://n' }
    const env = gatewayEnvironment(readShopConfig({ HOST: '0.0.0.0' }), { ...placed, port: 3000, addresses })
    assert.deepEqual([env.HOST, env.PORT, env.ORDER_SERVICE_URL], ['0.0.0.0', '3000', 'http://o'])
  })

  test('when settings of several services are missing or wrong, then all are told at once', () => {
    const config = readShopConfig({
      NODE_ENV: 'production',
      LOG_LEVEL: 'loud',
      TRUSTED_PROXIES: 'nginx',
      STORE_CURRENCY: 'X',
    })
    const told = (() => {
      try {
        checkSettings(config, 'http://localhost:3000')
      } catch (error) {
        return (error as Error).message
      }
    })()
    const expected =
      'BETTER_AUTH_SECRET ORDER_ACCESS_SECRET SMTP_URL EMAIL_FROM LOG_LEVEL TRUSTED_PROXIES STORE_CURRENCY'
    for (const name of expected.split(' ')) assert.match(told ?? '', new RegExp(`\n {2}${name} [^\n]+\\.`))
    checkSettings(readShopConfig({}), 'http://localhost:3000')
  })
})
