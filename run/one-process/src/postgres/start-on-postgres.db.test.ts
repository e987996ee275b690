import assert from 'node:assert/strict'
import { createECDH, randomUUID } from 'node:crypto'
import { existsSync, mkdtempSync, readdirSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { after, before, describe, test } from 'node:test'
import { holdLock } from '@storefleet/database'
import { openRevokedSessions } from '@storefleet/identity'
import { createLogger } from '@storefleet/observability'
import { findTestRedis, waitFor } from '@storefleet/test-kit'
import { redisAt } from '@storefleet/test-kit/bus-drivers'
import { createPrivateRole, hasPostgres, type PrivateRole } from '../testing/private-role.ts'
import { killShops, runShop, type ShopProcess, startShop } from '../testing/shop-process.ts'
import { shopLockKey } from './shop-lock.ts'

const pair = createECDH('prime256v1')
pair.generateKeys()
const password = 'a long enough passphrase 7'
const ownSecret = (name: string) => `${name} ${'x'.repeat(32)}`
const production = {
  NODE_ENV: 'production',
  BETTER_AUTH_SECRET: ownSecret('sessions'),
  ORDER_ACCESS_SECRET: ownSecret('links'),
  ORDER_SERVICE_TOKEN_SECRET: ownSecret('calls'),
  USER_SERVICE_EVENT_SECRET: ownSecret('events of users'),
  ORDER_SERVICE_EVENT_SECRET: ownSecret('events of orders'),
  SANDBOX_WEBHOOK_SECRET: ownSecret('webhooks'),
  PAYMENT_PROVIDERS: 'sandbox',
  SMTP_URL: 'smtp://127.0.0.1:1',
  EMAIL_FROM: 'Shop <shop@example.com>',
  VAPID_SUBJECT: 'mailto:shop@example.com',
  VAPID_PUBLIC_KEY: pair.getPublicKey('base64url'),
  VAPID_PRIVATE_KEY: pair.getPrivateKey('base64url'),
  FIRST_ADMIN_EMAIL: 'ada@example.com',
  FIRST_ADMIN_PASSWORD: password,
}

type Product = { variants: { id: string }[] }

const orderOf = (variantId: string) => ({
  items: [{ variantId, quantity: 1 }],
  email: 'ada@example.com',
  shippingAddress: { name: 'Ada', line1: '1 Main Street', city: 'Springfield', postalCode: '12345', country: 'US' },
  shippingMethod: 'standard',
  payment: { paymentMethod: 'pm_card_visa' },
})

describe('the shop in one process on PostgreSQL', { skip: !hasPostgres && 'needs PostgreSQL' }, () => {
  let parent: string
  let role: PrivateRole
  let shop: ShopProcess
  const start = (env: NodeJS.ProcessEnv) =>
    startShop(['--port', '0', '--data', join(parent, 'data')], { env: { DATABASE_URL: role.url, ...env } })
  const run = (...args: string[]) =>
    runShop([...args, '--data', join(parent, 'other')], { env: { DATABASE_URL: role.url } })

  before(async () => {
    parent = mkdtempSync(join(tmpdir(), 'storefleet-postgres-'))
    role = await createPrivateRole('createdb')
    shop = await start(production)
  })
  after(async () => {
    killShops()
    await role.remove()
    rmSync(parent, { recursive: true, force: true })
  })

  test('when it runs in production, then it serves, and its first admin signs in, without sample accounts', async () => {
    assert.equal((await fetch(`${shop.url}/health/ready`)).status, 200)
    assert.doesNotMatch(shop.output(), /Sign in as|storefleet-dev/)
    const signIn = (email: string, secret: string) =>
      fetch(`${shop.url}/api/v1/auth/sign-in/email`, {
        method: 'POST',
        headers: { 'content-type': 'application/json' },
        body: JSON.stringify({ email, password: secret }),
      })
    assert.equal((await signIn('ada@example.com', password)).status, 200)
    assert.equal((await signIn('admin@storefleet.test', 'storefleet-dev')).status, 401)
  })

  test('when it runs, then it says where its data is, without the password, and its folder holds pictures and the log alone', () => {
    assert.match(shop.output(), new RegExp(`Data +PostgreSQL at .*, databases ${role.name}_user_service, `))
    assert.doesNotMatch(shop.output(), new RegExp(`:${role.name}@`))
    assert.deepEqual(readdirSync(join(parent, 'data')).sort(), ['images', 'logs'])
  })

  test('when another process starts on the same data, then it is refused and says which one has it', async () => {
    const { exitCode, stderr } = await run('--port', '0')
    assert.equal(exitCode, 1)
    assert.match(
      stderr,
      new RegExp(`^The data in ${role.name} is in use by another Storefleet \\(process \\d+ on .*\\): .*\\n$`),
    )
  })

  test('when it is to be reset, then it says what to run instead and leaves embedded data alone', async () => {
    const { exitCode, stderr } = await run('reset')
    assert.equal(exitCode, 1)
    for (const service of ['user', 'product', 'order', 'notification'])
      assert.ok(stderr.includes(`drop database if exists "${role.name}_${service}_service";`), stderr)
    assert.equal(existsSync(join(parent, 'other')), false)
  })

  test('when another process took the data over while PostgreSQL was away, then this one ends', async () => {
    await role.asAdmin(`alter role ${role.name} nologin`)
    await role.asAdmin(`select pg_terminate_backend(pid) from pg_stat_activity where usename = '${role.name}'`)
    const lock = await holdLock(role.adminUrl(`${role.name}_user_service`), {
      key: shopLockKey,
      name: 'storefleet process 1 on moon #1',
      waitMs: 30_000,
    })
    await role.asAdmin(`alter role ${role.name} login`)
    const { exitCode, stderr } = await shop.ended
    await lock.release()
    assert.equal(exitCode, 1)
    assert.match(stderr, /in use by another Storefleet \(process 1 on moon\): this one stops\.\n/)
  })
})

const redisUrl = await findTestRedis()

describe('the shop in schemas of one database, with Redis', { skip: !hasPostgres && 'needs PostgreSQL' }, () => {
  const folder = mkdtempSync(join(tmpdir(), 'storefleet-postgres-'))
  let role: PrivateRole
  let shop: ShopProcess

  before(async () => {
    role = await createPrivateRole()
    await role.asAdmin(`grant create on database ${role.name} to ${role.name}`)
    shop = await startShop(['--port', '0', '--data', join(folder, 'data')], {
      env: {
        DATABASE_URL: role.url,
        REDIS_URL: redisUrl ?? '',
        REDIS_PREFIX: role.name,
        SIGN_IN_LIMIT_PER_MINUTE: '0',
      },
    })
  })
  after(async () => {
    await shop.signal('SIGTERM')
    if (redisUrl !== undefined) await redisAt(redisUrl).cleanUp(role.name)
    await role.remove()
    rmSync(folder, { recursive: true, force: true })
  })
  const send = (path: string, body: unknown, headers: Record<string, string> = {}) =>
    fetch(shop.url + path, {
      method: 'POST',
      headers: { 'content-type': 'application/json', ...headers },
      body: JSON.stringify(body),
    })

  test('when the role may create schemas alone, then the shop sells from them', async () => {
    assert.match(shop.output(), new RegExp(`database ${role.name}, schemas user_service, `))
    const mug = (await (await fetch(`${shop.url}/api/v1/products/harbour-mug`)).json()) as Product
    const order = orderOf(mug.variants[0]?.id ?? '')
    const ordered = await send('/api/v1/orders', order, { 'idempotency-key': randomUUID() })
    assert.equal(ordered.status, 201, await ordered.text())
    const tables = await role.asAdmin("select schemaname as schema from pg_tables where tablename = 'outbox'")
    assert.deepEqual(tables.map(({ schema }) => schema).sort(), [
      'notification_service',
      'order_service',
      'product_service',
      'user_service',
    ])
  })

  test('when a session ends, then Redis is told, so that a restart does not forget it', {
    skip: !redisUrl,
  }, async () => {
    const signIn = { email: 'customer@storefleet.test', password: 'storefleet-dev' }
    const { token: session } = (await (await send('/api/v1/auth/sign-in/email', signIn)).json()) as { token: string }
    const authorization = `Bearer ${session}`
    const signed = await fetch(`${shop.url}/api/v1/auth/token`, { headers: { authorization } })
    const { token } = (await signed.json()) as { token: string }
    const { sid } = JSON.parse(Buffer.from(token.split('.')[1] ?? '', 'base64url').toString())
    assert.equal((await send('/api/v1/auth/sign-out', {}, { authorization })).status, 200)

    const logger = createLogger({ level: 'silent' })
    const known = await openRevokedSessions({ redisUrl, redisPrefix: role.name, service: 'test', logger })
    await waitFor(() => known.isRevoked(sid)).finally(known.close)
  })
})
