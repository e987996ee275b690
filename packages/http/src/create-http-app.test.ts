import assert from 'node:assert/strict'
import { test } from 'node:test'
import { conflict, needsRepair } from '@storefleet/contracts'
import { DatabaseUnavailable } from '@storefleet/database'
import { currentContext } from '@storefleet/observability'
import { createTestHost } from '@storefleet/test-kit'
import { Type } from 'typebox'
import { createHttpApp } from './create-http-app.ts'

const host = createTestHost()
const Note = Type.Object(
  {
    text: Type.String({ maxLength: 20 }),
    lines: Type.Optional(
      Type.Array(Type.Object({ quantity: Type.Integer({ minimum: 1 }) }, { additionalProperties: false })),
    ),
  },
  { additionalProperties: false },
)

let isDraining = false
let isDatabaseUp = true
let isBusUp = true
let isBusRefused = false
const app = await createHttpApp({
  service: 'note-service',
  logger: host.logger,
  tokens: host.tokens ?? assert.fail('the test host has tokens'),
  isDraining: () => isDraining,
  checks: {
    database: async () => {
      if (!isDatabaseUp) throw new Error('connection refused to 10.0.0.3')
    },
    bus: async () => {
      if (isBusRefused) throw needsRepair('bus-refused', 'RabbitMQ refuses the queue: delete it.')
      if (!isBusUp) throw new Error('connection refused to 10.0.0.4')
    },
  },
  canServeWithout: ['bus'],
  build: { version: '1.2.3', startedAt: '2026-11-23T10:00:00.000Z' },
})
app.get('/public', { config: { access: 'public' } }, async (request) => ({ role: request.actor.role }))
app.get(
  '/old',
  {
    config: { access: 'customer', deprecated: { since: '2026-11-27', sunset: '2027-11-27', successor: '/api/v2/new' } },
  },
  async () => ({}),
)
app.get('/mine', { config: { access: 'customer' } }, async (request) => ({ id: request.actor.id }))
app.get('/staff', { config: { access: 'staff', permission: 'orders' } }, async () => ({}))
app.get('/admin', { config: { access: 'admin' } }, async () => ({}))
app.post('/notes', { config: { access: 'public' }, schema: { body: Note } }, async (request) => ({
  ...request.body,
  ...currentContext(),
}))
app.get(
  '/list',
  { config: { access: 'public' }, schema: { querystring: Type.Object({ limit: Type.Integer() }) } },
  async (request) => request.query,
)
app.get('/sold-out', { config: { access: 'public' } }, async () => {
  throw conflict('out-of-stock', 'Sold out', { extra: { lines: [1] }, headers: { 'retry-after': '5' } })
})
app.get('/bug', { config: { access: 'public' } }, async () => {
  throw new Error('password=hunter2 at 10.0.0.3')
})
app.get('/away', { config: { access: 'public' } }, async () => {
  throw new DatabaseUnavailable('connect ECONNREFUSED 10.0.0.3:5432')
})
await app.ready()

const get = (url: string, headers = {}) => app.inject({ url, headers })
const post = (payload: unknown, headers = {}) =>
  app.inject({
    method: 'POST',
    url: '/notes',
    payload: typeof payload === 'string' ? payload : JSON.stringify(payload),
    headers: { 'content-type': 'application/json', ...headers },
  })
const bearer = async (role: 'customer' | 'staff' | 'admin') => ({
  authorization: `Bearer ${await host.tokenFor({ role })}`,
})

test('when a route does not say who may use it, then the app does not start', () => {
  assert.throws(() => app.get('/forgotten', async () => ({})), /does not say who may use it|already listening|started/)
})

test('when each role uses each route, then it is authorized where its role is enough', async () => {
  const statusesOf = async (headers: Record<string, string>) =>
    Promise.all(['/public', '/mine', '/staff', '/admin'].map(async (url) => (await get(url, headers)).statusCode))

  assert.deepEqual(await statusesOf({}), [200, 401, 401, 401])
  assert.deepEqual(await statusesOf(await bearer('customer')), [200, 200, 403, 403])
  assert.deepEqual(await statusesOf(await bearer('staff')), [200, 200, 200, 403])
  assert.deepEqual(await statusesOf(await bearer('admin')), [200, 200, 200, 200])
})

test('when staff lack the permission of a route, then it is refused by name', async () => {
  const token = await host.tokenFor({ role: 'staff', permissions: ['refunds', 'team'] })
  const response = await get('/staff', { authorization: `Bearer ${token}` })
  assert.deepEqual(
    [response.statusCode, response.json().code, response.json().permission],
    [403, 'permission-missing', 'orders'],
  )
})

test('when a customer holds a token that names permissions, then they have none', async () => {
  const token = await host.tokenFor({ role: 'customer', permissions: ['orders'] })
  assert.equal((await get('/staff', { authorization: `Bearer ${token}` })).json().code, 'staff-only')
})

test('when a token is not one of ours, then it is refused also where none is needed', async () => {
  for (const authorization of [
    'Bearer nonsense',
    'Bearer a.b.c',
    'Basic YTpi',
    'Bearer ',
    `Bearer ${(await host.tokenFor()).slice(0, -4)}aaaa`,
  ]) {
    const response = await get('/public', { authorization })
    assert.equal(response.statusCode, 401, authorization)
    assert.equal(response.json().code, 'invalid-token')
    assert.match(String(response.headers['www-authenticate']), /^Bearer/)
  }
})

test('when an error of ours is thrown, then it is told as problem details', async () => {
  const response = await get('/sold-out?secret=1', { 'x-correlation-id': 'correlation-42' })
  assert.equal(response.headers['content-type'], 'application/problem+json')
  assert.equal(response.headers['retry-after'], '5')
  assert.deepEqual(response.json(), {
    type: 'urn:storefleet:problem:out-of-stock',
    title: 'Conflict',
    status: 409,
    detail: 'Sold out',
    code: 'out-of-stock',
    instance: '/sold-out',
    correlationId: 'correlation-42',
    lines: [1],
  })
})

test('when something unknown is thrown, then nothing of what it says gets out', async () => {
  const response = await get('/bug')
  assert.equal(response.statusCode, 500)
  assert.doesNotMatch(response.body, /hunter2|10\.0\.0\.3/)
  assert.equal(response.json().code, 'internal-error')
})

test('when the database is away, then it is 503 with a code and a time to ask again, and nothing of where it is', async () => {
  const answer = await get('/away')
  const { code } = answer.json()
  assert.deepEqual([answer.statusCode, code, answer.headers['retry-after']], [503, 'database-unavailable', '2'])
  assert.doesNotMatch(answer.body, /10\.0\.0\.3/)
})

test('when there is no such route, then that is a problem document too', async () => {
  assert.equal((await get('/nowhere')).json().code, 'route-not-found')
})

test('when a body is not what the route takes, then every wrong field is named and nothing is coerced', async () => {
  const fieldsOf = async (payload: unknown) => {
    const response = await post(payload)
    assert.equal(response.statusCode, 400, response.body)
    return response.json().errors.map((error: { field: string; message: string }) => `${error.field} ${error.message}`)
  }
  assert.deepEqual(await fieldsOf({}), ['text is required'])
  assert.deepEqual(await fieldsOf({ text: 1 }), ['text must be string'])
  assert.deepEqual(await fieldsOf({ text: null }), ['text must be string'])
  assert.deepEqual(await fieldsOf({ text: 'a', price: 1 }), ['price is not a known property'])
  assert.deepEqual(await fieldsOf({ text: 'a', lines: [{ quantity: 1 }, { quantity: '2' }] }), [
    'lines[1].quantity must be integer',
  ])
  assert.deepEqual(await fieldsOf([]), ['body must be object'])
})

test('when a query holds a number, then it is read as one', async () => {
  assert.deepEqual((await get('/list?limit=5')).json(), { limit: 5 })
  assert.equal((await get('/list?limit=many')).json().errors[0].field, 'limit')
})

test('when a body is malformed, poisoned, too large or of another type, then it is refused', async () => {
  assert.equal((await post('{"text":')).statusCode, 400)
  assert.equal((await post('{"text":"a","__proto__":{"isAdmin":true}}')).statusCode, 400)
  assert.equal((await post('{"text":"a","constructor":{"prototype":{"isAdmin":true}}}')).statusCode, 400)
  assert.equal((await post(JSON.stringify({ text: 'x'.repeat(300_000) }))).json().code, 'body-too-large')
  assert.equal(
    (await post('text=a', { 'content-type': 'application/x-www-form-urlencoded' })).json().code,
    'unsupported-media-type',
  )
})

test('when a request brings its correlation id, then it is kept for what it causes; a bad one is replaced', async () => {
  const traceparent = '00-4bf92f3577b34da6a3ce929d0e0e4736-00f067aa0ba902b7-01'
  const response = await post({ text: 'a' }, { 'x-correlation-id': 'correlation-42', traceparent })
  assert.deepEqual(response.json(), { text: 'a', correlationId: 'correlation-42', traceparent })
  assert.equal(response.headers['x-correlation-id'], 'correlation-42')

  const bad = await post({ text: 'a' }, { 'x-correlation-id': 'a b\t{}', traceparent: 'nonsense' })
  assert.match(bad.json().correlationId, /^[0-9a-f]{8}-[0-9a-f]{4}-7/)
  assert.equal(bad.json().traceparent, undefined)
})

test('when a check fails or the service drains, then it is alive but not ready', async () => {
  assert.deepEqual((await get('/health')).json(), { status: 'healthy', service: 'note-service' })
  assert.equal((await get('/health/ready')).statusCode, 200)
  isDatabaseUp = false
  const unready = await get('/health/ready')
  assert.deepEqual([unready.statusCode, unready.json().checks], [503, { database: 'unhealthy', bus: 'healthy' }])
  isDatabaseUp = true
  isDraining = true
  assert.equal((await get('/health/ready')).statusCode, 503)
  assert.equal((await get('/health/live')).statusCode, 200)
  isDraining = false
})

test('when readiness is asked for, then the response says what runs, and since when', async () => {
  const { version, startedAt } = (await get('/health/ready')).json()
  assert.deepEqual([version, startedAt], ['1.2.3', '2026-11-23T10:00:00.000Z'])
})

test('when only the bus is away, then the service says so and stays ready', async () => {
  isBusUp = false
  const ready = await get('/health/ready')
  assert.equal(ready.statusCode, 200)
  assert.deepEqual([ready.json().status, ready.json().checks], ['degraded', { database: 'healthy', bus: 'unhealthy' }])
  isBusUp = true
})

test('when the service drains, then it answers on, and asks for the connection not to be used again', async () => {
  assert.notEqual((await get('/public')).headers.connection, 'close')
  isDraining = true
  const answer = await get('/public')
  assert.deepEqual([answer.statusCode, answer.headers.connection], [200, 'close'])
  isDraining = false
})

test('when requests were served, then the metrics count them by route', async () => {
  await get('/list?limit=1')
  assert.match(
    (await get('/metrics')).body,
    /http_server_request_duration_seconds_count\{method="GET",route="\/list",status="200"\} [1-9]/,
  )
})

test('when the OpenAPI document is asked for, then it tells who needs a token', async () => {
  const document = (await get('/openapi.json')).json()
  assert.equal(document.openapi, '3.1.0')
  assert.deepEqual(document.paths['/mine'].get.security, [{ bearer: [] }])
  assert.deepEqual(document.paths['/public'].get.security, [])
  assert.equal(document.paths['/metrics'], undefined)
})

test('when a text holds what no table can hold, then it is refused and its field named', async () => {
  for (const text of ['a\u0000b', '\ud800']) {
    const response = await app.inject({ method: 'POST', url: '/notes', payload: { text } })
    assert.equal(response.statusCode, 400)
    assert.deepEqual(response.json().errors, [{ field: 'text', message: 'holds characters that are not text' }])
  }
})

test('when a user is signed in, then everything that the request does carries the id of the user', async () => {
  const token = await host.tokenFor({ id: 'ada' })
  const headers = { authorization: `Bearer ${token}` }
  const signedIn = await app.inject({ method: 'POST', url: '/notes', payload: { text: 'hello' }, headers })
  assert.equal(signedIn.json().userId, 'ada')
  const asGuest = await app.inject({ method: 'POST', url: '/notes', payload: { text: 'hello' } })
  assert.equal(asGuest.json().userId, undefined)
})

test('when a body is larger than a route needs, then it is refused unless the route says otherwise', async () => {
  const larger = createTestHost()
  const roomy = await createHttpApp({ service: 'notes', logger: larger.logger, tokens: larger.tokens ?? assert.fail() })
  const handler = async ({ body }: { body: unknown }) => ({ length: JSON.stringify(body).length })
  roomy.post('/small', { config: { access: 'public' } }, handler)
  roomy.post('/large', { config: { access: 'public' }, bodyLimit: 256 * 1024 }, handler)
  const statusOf = async (url: string, chars: number) =>
    (await roomy.inject({ method: 'POST', url, payload: { text: 'x'.repeat(chars) } })).statusCode
  assert.deepEqual(
    [await statusOf('/small', 60_000), await statusOf('/small', 70_000), await statusOf('/large', 70_000)],
    [200, 413, 200],
  )
  await roomy.close()
})

test('when a request names a property as long as a body, then the response does not repeat it whole', async () => {
  const response = await post({ text: 'x', ['y'.repeat(50_000)]: 1 })
  assert.equal(response.statusCode, 400)
  assert.ok(response.payload.length < 2_000, String(response.payload.length))
})

test('when the bus must be repaired, then the service is unready and says what to do', async () => {
  isBusRefused = true
  const unready = await get('/health/ready')
  isBusRefused = false
  assert.equal(unready.statusCode, 503)
  assert.deepEqual(unready.json().problems, { bus: 'RabbitMQ refuses the queue: delete it.' })
  assert.equal((await get('/health/ready')).json().problems, undefined)
})

test('when a route is deprecated, then its responses say so, refusals included, and those of others do not', async () => {
  const { statusCode, headers } = await app.inject('/old')
  assert.equal(statusCode, 401)
  assert.equal(headers.deprecation, '@1795737600')
  assert.equal(headers.sunset, 'Sat, 27 Nov 2027 00:00:00 GMT')
  assert.equal(headers.link, '</api/v2/new>; rel="successor-version"')
  assert.equal((await app.inject('/public')).headers.deprecation, undefined)
})
