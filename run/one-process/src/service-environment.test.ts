import assert from 'node:assert/strict'
import { describe, test } from 'node:test'
import { checkSettings } from './check-settings.ts'
import { readShopConfig } from './config.ts'
import { gatewayEnvironment, imageEnvironment, serviceEnvironment } from './service-environment.ts'

const placed = { publicUrl: 'http://localhost:3000', databaseUrl: 'pglite:///srv/shop/order-service' }
const environmentOf = (env: NodeJS.ProcessEnv) => serviceEnvironment(readShopConfig(env), placed)

describe('what a service is told', () => {
  test('when it is started, then it keeps to itself, on its own database, and leaves draining to the gateway', () => {
    const env = environmentOf({
      DATABASE_URL: 'postgres://db/shop',
      HOST: '0.0.0.0',
      PORT: '80',
      DRAIN_DELAY_MS: '500',
    })
    assert.equal(env.DATABASE_URL, 'pglite:///srv/shop/order-service')
    assert.equal(env.EVENT_BUS_URL, 'in-process:')
    assert.deepEqual([env.HOST, env.PORT, env.GRPC_PORT, env.DRAIN_DELAY_MS], ['127.0.0.1', '0', '0', '0'])
  })

  test('when links are not chosen, then emails lead to the pages, which are started with the services', () => {
    assert.equal(environmentOf({}).PAGE_LINKS, 'true')
    assert.equal(environmentOf({ PAGE_LINKS: 'false' }).PAGE_LINKS, 'false')
  })

  test('when no place for pictures is chosen, then they are with the data', () => {
    const of = (env: NodeJS.ProcessEnv) => imageEnvironment(readShopConfig(env), '/srv/shop/images').IMAGE_FOLDER
    assert.equal(of({}), '/srv/shop/images')
    assert.equal(of({ IMAGE_FOLDER: '/srv/pictures' }), undefined)
    assert.equal(of({ IMAGE_S3_URL: 'https://s3.example.com/bucket' }), undefined)
  })

  const refusalOf = (env: NodeJS.ProcessEnv): string => {
    try {
      checkSettings(readShopConfig(env), 'http://localhost:3000')
    } catch (error) {
      assert.equal((error as Error).name, 'ConfigError')
      return (error as Error).message
    }
    return assert.fail('it was not refused')
  }

  const ignored = {
    EVENT_BUS_URL: 'amqp://bus',
    EVENT_BUS_PREFIX: 'shop2',
    GRPC_PORT: '4000',
    JWKS_URL: 'http://users/jwks',
    PRODUCT_GRPC_ADDRESS: 'products:4002',
    USER_SERVICE_URL: 'http://users',
    PRODUCT_SERVICE_URL: 'http://products',
    ORDER_SERVICE_URL: 'http://orders',
    NOTIFICATION_SERVICE_URL: 'http://notifications',
    MIGRATE_ONLY: 'true',
  }
  for (const [name, value] of Object.entries(ignored)) {
    test(`when ${name} is set, which would be ignored, then the start is refused`, () => {
      assert.match(refusalOf({ [name]: value }), new RegExp(`^${name} [^\n]+: unset it[^\n]*\\.$`))
      checkSettings(readShopConfig({ [name]: '' }), 'http://localhost:3000')
    })
  }

  test('when all of them are set, then all are told at once', () => {
    const told = refusalOf(ignored)
    for (const name of Object.keys(ignored)) assert.match(told, new RegExp(`\n {2}${name} `))
  })

  test('when EVENT_BUS_URL names the bus in memory, then it is as it is', () => {
    checkSettings(readShopConfig({ EVENT_BUS_URL: 'in-process:' }), 'http://localhost:3000')
  })

  test('when a pooler would lend connections for a transaction, then PostgreSQL is refused and embedded databases are not', () => {
    const pooled = { DATABASE_POOLING: 'transaction' }
    assert.match(refusalOf({ ...pooled, DATABASE_URL: 'postgres://db/shop' }), /^DATABASE_POOLING .* set session/)
    checkSettings(readShopConfig(pooled), 'http://localhost:3000')
  })

  test('when the issuer of tokens is set, then all have it', () => {
    const env = { TOKEN_ISSUER: 'https://accounts.example', TOKEN_AUDIENCE: 'shop' }
    const { TOKEN_ISSUER, TOKEN_AUDIENCE } = environmentOf(env)
    assert.deepEqual({ TOKEN_ISSUER, TOKEN_AUDIENCE }, env)
  })

  test('when a service has a setting of its own, then it is passed on', () => {
    assert.equal(environmentOf({ RESERVATION_TTL_SECONDS: '300' }).RESERVATION_TTL_SECONDS, '300')
  })

  test('when it runs in production, then the catalog stays empty unless the samples are asked for', () => {
    assert.equal(environmentOf({}).SAMPLE_DATA, 'true')
    assert.equal(environmentOf({ NODE_ENV: 'production' }).SAMPLE_DATA, 'false')
    assert.equal(environmentOf({ NODE_ENV: 'production', SAMPLE_DATA: 'true' }).SAMPLE_DATA, 'true')
  })

  test('when the deadline of calls is not set, then it allows for a processor that all services share', () => {
    assert.equal(environmentOf({}).PRODUCT_GRPC_DEADLINE_MS, '10000')
    assert.equal(environmentOf({ PRODUCT_GRPC_DEADLINE_MS: '500' }).PRODUCT_GRPC_DEADLINE_MS, '500')
  })

  test('when it runs in production, then there are no sample accounts, and who asks for them is refused', () => {
    assert.equal(environmentOf({}).SAMPLE_ACCOUNTS, 'true')
    assert.equal(environmentOf({ SAMPLE_ACCOUNTS: 'false' }).SAMPLE_ACCOUNTS, 'false')
    assert.equal(environmentOf({ NODE_ENV: 'production' }).SAMPLE_ACCOUNTS, 'false')
    assert.match(refusalOf({ NODE_ENV: 'production', SAMPLE_ACCOUNTS: 'true' }), /\n {2}SAMPLE_ACCOUNTS is "true"/)
  })

  test('when HOST is set, then the gateway alone listens there', () => {
    const addresses = {
      user: 'http://u',
      product: 'http://p',
      order: 'http://o',
      notification: 'http://n',
      storefront: 'http://s',
    }
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
