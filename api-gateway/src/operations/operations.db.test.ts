import assert from 'node:assert/strict'
import { describe, test } from 'node:test'
import { refusingUrl, startBareService, startFakeService } from '@storefleet/test-kit/upstream'
import { startGateway } from '../testing/gateway.ts'

const names = ['user-service', 'product-service', 'order-service', 'notification-service'] as const
type Name = (typeof names)[number]
type ServiceResponse = { status: number; body: unknown }

const orderId = '01890a5d-ac96-774b-bcce-b302099a8057'
const timelinePath = `/api/v1/orders/${orderId}/story`
const settingOf = (name: string) => `${name.replace('-', '_').toUpperCase()}_URL`
const entry = (service: Name, at: number, kind: string, what: string) => ({
  at: new Date(at).toISOString(),
  service,
  kind,
  what,
  correlationId: 'the-checkout',
})

/** A fleet whose services respond to everything with what is given here. */
async function startFleet(responses: Partial<Record<Name, ServiceResponse>> = {}) {
  const started = await Promise.all(
    names.map(async (name) => {
      const { status, body } = responses[name] ?? { status: 200, body: { items: [] } }
      const service = await startFakeService((_, response) => {
        response.writeHead(status, { 'content-type': 'application/json' }).end(JSON.stringify(body))
      })
      return [name, service] as const
    }),
  )
  const services = Object.fromEntries(started) as Record<Name, (typeof started)[number][1]>
  return { services, env: Object.fromEntries(started.map(([name, { url }]) => [settingOf(name), url])) }
}

const placed = { status: 200, body: { items: [entry('order-service', 2, 'order', 'placed')] } }
const reserved = { status: 200, body: { items: [entry('product-service', 1, 'stock', 'reserved')] } }
const orderUnknown = { status: 404, body: { code: 'order-not-found', detail: 'There is no such order' } }

describe('an order’s whole story', () => {
  test('when staff ask, then the services’ parts make one story, and each was asked with the caller’s token', async () => {
    const { services, env } = await startFleet({ 'order-service': placed, 'product-service': reserved })
    const gateway = await startGateway(env)
    const token = await gateway.host.tokenFor({ role: 'staff' })
    const traceparent = '00-4bf92f3577b34da6a3ce929d0e0e4736-00f067aa0ba902b7-01'
    const headers = { 'x-correlation-id': 'who-asks-1', traceparent }
    const response = await gateway.send(timelinePath, { token, headers })

    assert.equal(response.status, 200)
    assert.deepEqual(response.json, {
      orderId,
      items: [reserved.body.items[0], placed.body.items[0]],
      missing: [],
    })
    assert.equal(response.headers['cache-control'], 'no-store')
    assert.ok(response.headers.ratelimit)
    for (const name of names) {
      const [asked] = services[name].seen
      assert.equal(asked?.url, `/api/v1/operations/${name}/orders/${orderId}/story`)
      assert.equal(asked?.headers.authorization, `Bearer ${token}`)
      assert.equal(asked?.headers['x-correlation-id'], 'who-asks-1')
      assert.equal(String(asked?.headers.traceparent).slice(0, 35), traceparent.slice(0, 35))
    }
  })

  test('when a service does not answer or fails, then it is named, and the rest is returned', async () => {
    const { env } = await startFleet({ 'order-service': placed, 'user-service': { status: 500, body: {} } })
    const gateway = await startGateway({ ...env, NOTIFICATION_SERVICE_URL: await refusingUrl() })
    const { status, json } = await gateway.send(timelinePath, { token: await gateway.host.tokenFor({ role: 'admin' }) })
    assert.equal(status, 200)
    assert.deepEqual(json.items, placed.body.items)
    assert.deepEqual(json.missing, ['user-service', 'notification-service'])
  })

  test('when order-service is away, then the entries of the others are returned', async () => {
    const { env } = await startFleet({ 'product-service': reserved })
    const gateway = await startGateway({ ...env, ORDER_SERVICE_URL: await refusingUrl() })
    const { json } = await gateway.send(timelinePath, { token: await gateway.host.tokenFor({ role: 'staff' }) })
    assert.deepEqual([json.items, json.missing], [reserved.body.items, ['order-service']])
  })

  test('when one replica of a service is away, then another is asked', async () => {
    const { env } = await startFleet({ 'order-service': placed })
    const gateway = await startGateway({ ...env, ORDER_SERVICE_URL: `${await refusingUrl()},${env.ORDER_SERVICE_URL}` })
    const token = await gateway.host.tokenFor({ role: 'staff' })
    for (let asked = 0; asked < 3; asked++)
      assert.deepEqual((await gateway.send(timelinePath, { token })).json.missing, [])
  })

  test('when order-service does not know the order, then there is no story', async () => {
    const { env } = await startFleet({ 'order-service': orderUnknown })
    const gateway = await startGateway(env)
    const { status, json, headers } = await gateway.send(timelinePath, {
      token: await gateway.host.tokenFor({ role: 'staff' }),
    })
    assert.deepEqual([status, json.code, json.instance], [404, 'order-not-found', timelinePath])
    assert.equal(json.correlationId, headers['x-correlation-id'])
    assert.equal(headers['content-type'], 'application/problem+json')
  })

  test('when the caller is not staff, or has used up its quota, then no service is asked', async () => {
    const { services, env } = await startFleet()
    const gateway = await startGateway({ ...env, RATE_LIMIT_PER_MINUTE: '1' })
    const customer = await gateway.host.tokenFor({ role: 'customer' })
    assert.equal((await gateway.send(timelinePath)).status, 401)
    assert.equal((await gateway.send(timelinePath, { token: customer })).status, 403)
    assert.equal((await gateway.send(timelinePath, { token: customer })).status, 429)
    assert.ok(names.every((name) => services[name].seen.length === 0))
  })

  test('when another method or path is requested, then there is no such route', async () => {
    const { services, env } = await startFleet()
    const gateway = await startGateway(env)
    const token = await gateway.host.tokenFor({ role: 'staff' })
    assert.equal((await gateway.send(timelinePath, { token, method: 'DELETE' })).status, 404)
    assert.equal((await gateway.send(`${timelinePath}/more`, { token })).status, 404)
    assert.equal(services['order-service'].seen.length, 0)
  })
})

describe('the dead letters of all services', () => {
  const path = '/api/v1/operations/dead-letters'
  const eventId = '01890a5d-ac96-774b-bcce-b302099a8057'
  const letter = (failedAt: string) => ({
    ...{ eventId, type: 'order.confirmed', subject: 'o1', correlationId: 'c1', status: 'parked', attempts: 5 },
    ...{ lastError: 'no such variant', failedAt, replayedAt: null },
  })
  const pageOf = (items: object[], nextCursor: string | null = null) => ({ status: 200, body: { items, nextCursor } })

  test('when services have some, then the last failed is first, and it says who has more and who did not answer', async () => {
    const { services, env } = await startFleet({
      'product-service': pageOf([letter('2026-11-27T10:00:00Z')], 'more'),
      'notification-service': pageOf([letter('2026-11-27T11:00:00Z')]),
      'order-service': pageOf([]),
      'user-service': { status: 500, body: {} },
    })
    const gateway = await startGateway(env)
    const token = await gateway.host.tokenFor({ role: 'staff' })
    const { status, json } = await gateway.send(`${path}?status=parked&type=order.confirmed&limit=1`, { token })
    assert.equal(status, 200)
    assert.deepEqual(
      json.items.map(({ service, failedAt }: { service: string; failedAt: string }) => [service, failedAt]),
      [
        ['notification-service', '2026-11-27T11:00:00Z'],
        ['product-service', '2026-11-27T10:00:00Z'],
      ],
    )
    assert.deepEqual([json.more, json.missing], [['product-service'], ['user-service']])
    const asked = new URL(services['order-service'].seen[0]?.url ?? '', 'http://localhost').searchParams
    assert.deepEqual(Object.fromEntries(asked), { limit: '100', status: 'parked', type: 'order.confirmed' })
  })

  test('when the status is none, then the refusal of the services is returned', async () => {
    const refusal = { status: 400, body: { code: 'validation-failed', detail: 'status is none of these' } }
    const { env } = await startFleet({ 'order-service': refusal })
    const gateway = await startGateway(env)
    const token = await gateway.host.tokenFor({ role: 'staff' })
    const { status, json } = await gateway.send(`${path}?status=x`, { token })
    assert.deepEqual([status, json.code], [400, 'validation-failed'])
  })
})

describe('what operators see of the gateway', () => {
  test('when a service fails, then the error is listed with its correlation id, and counted as traffic, for staff alone', async () => {
    const { env } = await startFleet({ 'product-service': { status: 500, body: {} } })
    const gateway = await startGateway(env)
    const headers = { 'x-correlation-id': 'who-asks-2' }
    await gateway.send('/api/v1/products?q=a', { headers })
    const token = await gateway.host.tokenFor({ role: 'staff' })
    const { json: errors } = await gateway.send('/api/v1/operations/errors', { token })
    assert.equal(errors.items.length, 1)
    const [{ at: _, durationMs: __, ...error }] = errors.items
    assert.deepEqual(error, {
      method: 'GET',
      path: '/api/v1/products',
      service: 'product-service',
      status: 500,
      correlationId: 'who-asks-2',
    })
    const { json: traffic } = await gateway.send('/api/v1/operations/traffic', { token })
    const { steps } = traffic.services.find(({ service }: { service: string }) => service === 'product-service')
    const sum = (name: string) =>
      steps.reduce((all: number, step: Record<string, number>) => all + (step[name] ?? 0), 0)
    assert.deepEqual([sum('count'), sum('failed')], [1, 1])
    const customer = await gateway.host.tokenFor({ role: 'customer' })
    for (const name of ['errors', 'traffic', 'dead-letters']) {
      assert.equal((await gateway.send(`/api/v1/operations/${name}`, { token: customer })).status, 403)
    }
  })
})

describe('the export of personal data', () => {
  const path = '/api/v1/users/me/export'
  const part = { status: 200, body: { lists: { account: { items: [{ name: 'Ada' }], isComplete: true } } } }

  test('when customers ask, then each service is asked with their token, and one that fails is named', async () => {
    const { services, env } = await startFleet({ 'user-service': part, 'order-service': { status: 500, body: {} } })
    const gateway = await startGateway(env)
    const token = await gateway.host.tokenFor({})
    const { status, json, headers } = await gateway.send(path, { token })
    assert.equal(status, 200)
    assert.deepEqual(json.services, { 'user-service': part.body, 'notification-service': { items: [] } })
    assert.deepEqual(json.missing, ['order-service'])
    assert.equal(headers['cache-control'], 'no-store')
    for (const name of ['user-service', 'order-service', 'notification-service'] as const) {
      const [asked] = services[name].seen
      assert.equal(asked?.url, `${path}/${name}`)
      assert.equal(asked?.headers.authorization, `Bearer ${token}`)
    }
    assert.equal(services['product-service'].seen.length, 0)
  })

  test('when the account is closed, or a guest asks, then there is no export', async () => {
    const closed = { status: 401, body: { code: 'account-closed', detail: 'This account is closed' } }
    const { services, env } = await startFleet({ 'user-service': closed })
    const gateway = await startGateway(env)
    assert.equal((await gateway.send(path)).status, 401)
    assert.ok(names.every((name) => services[name].seen.length === 0))
    const refused = await gateway.send(path, { token: await gateway.host.tokenFor({}) })
    assert.deepEqual([refused.status, refused.json.code], [401, 'account-closed'])
  })
})

describe('the export of personal data of a user', () => {
  const userId = '01993f0e-5d5e-7a5c-9d3f-2b1c7e0a4f11'
  const path = `/api/v1/users/${userId}/export`
  const account = { status: 200, body: { id: userId, email: 'ada+1@example.com', lists: {} } }

  test('when an administrator asks, then each service is asked for the user and the address of the account', async () => {
    const { services, env } = await startFleet({ 'user-service': account, 'order-service': { status: 500, body: {} } })
    const gateway = await startGateway(env)
    const token = await gateway.host.tokenFor({ role: 'admin' })
    const { status, json } = await gateway.send(path, { token })
    assert.deepEqual([status, json.missing], [200, ['order-service']])
    const seen = [
      services['user-service'].seen[1],
      services['order-service'].seen[0],
      services['notification-service'].seen[0],
    ]
    for (const [index, name] of ['user-service', 'order-service', 'notification-service'].entries()) {
      assert.equal(seen[index]?.url, `${path}/${name}?email=ada%2B1%40example.com`)
      assert.equal(seen[index]?.headers.authorization, `Bearer ${token}`)
    }
  })

  test('when it is staff who ask, or there is no such user, or user-service is away, then there is no export', async () => {
    const unknown = { status: 404, body: { code: 'user-not-found', detail: 'There is no such user' } }
    const { services, env } = await startFleet({ 'user-service': unknown })
    const gateway = await startGateway(env)
    const staff = await gateway.send(path, { token: await gateway.host.tokenFor({ role: 'staff' }) })
    assert.equal(staff.status, 403)
    assert.ok(names.every((name) => services[name].seen.length === 0))
    const token = await gateway.host.tokenFor({ role: 'admin' })
    const refused = await gateway.send(path, { token })
    assert.deepEqual([refused.status, refused.json.code], [404, 'user-not-found'])
    assert.equal(services['order-service'].seen.length, 0)
    const alone = await startGateway({ ...env, USER_SERVICE_URL: await refusingUrl() })
    const away = await alone.send(path, { token: await alone.host.tokenFor({ role: 'admin' }) })
    assert.deepEqual([away.status, away.json.code], [503, 'service-unavailable'])
  })
})

describe('the state of the fleet', () => {
  const fleetPath = '/api/v1/operations/fleet'
  const since = '2026-11-23T10:00:00.000Z'
  const readiness = (status: number, word: string, checks: object) => ({
    status,
    body: { status: word, checks, version: '1.2.3', revision: 'abc123', startedAt: since },
  })

  test('when staff ask, then the state, version and start of each replica are returned', async () => {
    const { services, env } = await startFleet({
      'user-service': readiness(200, 'healthy', { database: 'healthy', bus: 'healthy' }),
      'product-service': readiness(200, 'degraded', { database: 'healthy', bus: 'unhealthy' }),
      'order-service': readiness(503, 'draining', {}),
      'notification-service': readiness(503, 'unhealthy', { database: 'unhealthy', bus: 'healthy' }),
    })
    const away = await refusingUrl()
    const gateway = await startGateway({
      ...env,
      BUILD_REVISION: 'def456',
      USER_SERVICE_URL: `${env.USER_SERVICE_URL},${away}`,
    })
    const before = Date.now()
    const { status, json } = await gateway.send(fleetPath, { token: await gateway.host.tokenFor({ role: 'staff' }) })

    assert.equal(status, 200)
    const stateOf = (name: string) =>
      json.services.find(({ service }: { service: string }) => service === name).replicas
    assert.deepEqual(stateOf('user-service')[0], {
      address: new URL(services['user-service'].url).host,
      status: 'ready',
      checks: { database: 'healthy', bus: 'healthy' },
      version: '1.2.3',
      revision: 'abc123',
      startedAt: since,
      downSince: null,
    })
    const { downSince, ...down } = stateOf('user-service')[1]
    assert.ok(before <= Date.parse(downSince) && Date.parse(downSince) <= Date.now(), downSince)
    assert.deepEqual(down, {
      address: new URL(away).host,
      status: 'down',
      checks: {},
      version: null,
      revision: null,
      startedAt: null,
    })
    assert.equal(stateOf('product-service')[0].status, 'degraded')
    assert.equal(stateOf('order-service')[0].status, 'draining')
    const unable = stateOf('notification-service')[0]
    assert.deepEqual([unable.status, unable.checks.database], ['down', 'unhealthy'])
    const [self] = stateOf('api-gateway')
    assert.deepEqual([self.address, self.status, self.revision], [new URL(gateway.url).host, 'ready', 'def456'])
  })

  test('when a replica is silent for ever, then the response does not wait for it, and shows it down since the first time', {
    timeout: 60_000,
  }, async () => {
    const { env } = await startFleet()
    const silent = await startBareService(() => {})
    const gateway = await startGateway({ ...env, ORDER_SERVICE_URL: silent.url })
    const token = await gateway.host.tokenFor({ role: 'staff' })
    const ask = async () => (await gateway.send(fleetPath, { token })).json.services[3].replicas[0]
    const first = await ask()
    assert.deepEqual([first.status, (await ask()).downSince], ['down', first.downSince])
  })

  test('when the caller is not staff, then it is refused', async () => {
    const { env } = await startFleet()
    const gateway = await startGateway(env)
    const customer = await gateway.host.tokenFor({ role: 'customer' })
    assert.equal((await gateway.send(fleetPath)).status, 401)
    assert.equal((await gateway.send(fleetPath, { token: customer })).status, 403)
  })
})
