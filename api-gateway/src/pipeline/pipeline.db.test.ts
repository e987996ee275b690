import assert from 'node:assert/strict'
import { describe, mock, test } from 'node:test'
import { createTestHost } from '@storefleet/test-kit'
import { refusingUrl, startFakeService } from '@storefleet/test-kit/upstream'
import { type GatewayResponse, startGateway } from '../testing/gateway.ts'

const service = await startFakeService()
const services = {
  USER_SERVICE_URL: service.url,
  PRODUCT_SERVICE_URL: service.url,
  ORDER_SERVICE_URL: service.url,
  NOTIFICATION_SERVICE_URL: service.url,
}
const unlimited = { RATE_LIMIT_PER_MINUTE: '0', SIGN_IN_LIMIT_PER_MINUTE: '0' }

describe('tokens', async () => {
  const gateway = await startGateway({ ...services, ...unlimited })
  const customer = await gateway.host.tokenFor({ role: 'customer' })
  const staff = await gateway.host.tokenFor({ role: 'staff' })
  const admin = await gateway.host.tokenFor({ role: 'admin' })
  const forged = `${customer.slice(0, -4)}AAAA`

  const cases: [string, string, string | undefined, number][] = [
    ['GET', '/api/v1/products', undefined, 200],
    ['GET', '/api/v1/products', customer, 200],
    ['GET', '/api/v1/products', forged, 401],
    ['GET', '/api/v1/products', 'nonsense', 401],
    ['POST', '/api/v1/products', undefined, 401],
    ['POST', '/api/v1/products', customer, 403],
    ['POST', '/api/v1/products', staff, 200],
    ['POST', '/api/v1/products/import', customer, 403],
    ['POST', '/api/v1/products/import', admin, 200],
    ['GET', '/api/v1/products/imports', customer, 403],
    ['POST', '/api/v1/products/imports/x/cancel', customer, 403],
    ['GET', '/api/v1/users/me', undefined, 401],
    ['GET', '/api/v1/users/me', customer, 200],
    ['POST', '/api/v1/orders', undefined, 200],
    ['POST', '/api/v1/orders', forged, 401],
    ['GET', '/api/v1/auth/get-session', 'a-session-token', 200],
    ['POST', '/api/v1/auth/sign-out', 'a-session-token', 200],
  ]
  for (const [method, path, token, expected] of cases) {
    const known = new Map([
      [undefined, 'an anonymous client'],
      [customer, 'a customer'],
      [staff, 'staff'],
      [admin, 'an admin'],
      [forged, 'a client with a forged token'],
    ]).get(token)
    const who = known ?? `a client with "${token}"`
    test(`when ${who} sends ${method} ${path}, then the status is ${expected}`, async () => {
      const before = service.seen.length
      const response = await gateway.send(path, { method, ...(token !== undefined && { token }) })
      assert.equal(response.status, expected)
      assert.equal(service.seen.length - before, expected === 200 ? 1 : 0)
      if (expected === 401) assert.match(String(response.headers['www-authenticate']), /^Bearer realm="storefleet"/)
      if (expected === 200 && token !== undefined) {
        assert.equal(service.seen.at(-1)?.headers.authorization, `Bearer ${token}`)
      }
    })
  }
})

test('when a session ends, then its token is refused from then on, however often it was accepted before', async () => {
  const gateway = await startGateway({ ...services, ...unlimited })
  const token = await gateway.host.tokenFor()
  const status = async () => (await gateway.send('/api/v1/orders', { token })).status
  assert.deepEqual([await status(), await status()], [200, 200])
  const { sid } = JSON.parse(Buffer.from(token.split('.')[1] as string, 'base64url').toString())
  await gateway.host.revokedSessions?.revoke([sid], Date.now() + 60_000)
  assert.equal(await status(), 401)
})

test('when the keys of the tokens cannot be fetched, then the status is 503, and anonymous requests go on', async () => {
  const host = createTestHost()
  const token = await host.tokenFor()
  const env = { ...services, JWKS_URL: `${await refusingUrl()}/jwks` }
  const gateway = await startGateway(env, { host: { ...host, tokens: undefined } })
  const response = await gateway.send('/api/v1/products', { token })
  assert.equal(response.status, 503)
  assert.equal(response.json.code, 'service-unavailable')
  assert.equal((await gateway.send('/api/v1/products')).status, 200)
})

describe('rate limits', () => {
  const left = ({ headers }: GatewayResponse) => /;r=(\d+);/.exec(String(headers.ratelimit))?.[1]

  test('when an address has used its quota up, then it is refused, with a Retry-After', async () => {
    const gateway = await startGateway({ ...services, RATE_LIMIT_PER_MINUTE: '3' })
    const first = await gateway.send('/api/v1/products')
    assert.equal(first.headers['ratelimit-policy'], '"client";q=3;w=60')
    assert.equal(left(first), '2')
    await gateway.send('/api/v1/categories')
    await gateway.send('/api/v1/products')
    const refused = await gateway.send('/api/v1/products')
    assert.equal(refused.status, 429)
    assert.equal(refused.json.code, 'rate-limited')
    assert.equal(left(refused), '0')
    assert.ok(Number(refused.headers['retry-after']) <= 60 && Number(refused.headers['retry-after']) >= 1)
  })

  test('when the clock of the machine is set back, then no client is locked out for longer', async () => {
    const gateway = await startGateway({ ...services, RATE_LIMIT_PER_MINUTE: '1' })
    await gateway.send('/api/v1/products')
    mock.timers.enable({ apis: ['Date'], now: Date.now() - 3_600_000 })
    const refused = await gateway.send('/api/v1/products')
    mock.timers.reset()
    assert.equal(refused.status, 429)
    assert.ok(Number(refused.headers['retry-after']) <= 60, `locked out for ${refused.headers['retry-after']} s`)
  })

  test('when a user is signed in, then the quota is theirs, wherever they come from', async () => {
    const gateway = await startGateway({ ...services, RATE_LIMIT_PER_MINUTE: '2', TRUSTED_PROXIES: '127.0.0.1' })
    const ada = await gateway.host.tokenFor()
    const grace = await gateway.host.tokenFor()
    const from = (address: string, token?: string) =>
      gateway.send('/api/v1/products', {
        headers: { 'x-forwarded-for': address },
        ...(token !== undefined && { token }),
      })
    await from('198.51.100.1', ada)
    await from('198.51.100.2', ada)
    assert.equal((await from('198.51.100.3', ada)).status, 429)
    assert.equal((await from('198.51.100.3', grace)).status, 200)
    assert.equal((await from('198.51.100.3')).status, 200)
  })

  test('when a client tries out tokens, then that counts against its address', async () => {
    const gateway = await startGateway({ ...services, RATE_LIMIT_PER_MINUTE: '2' })
    const statuses: number[] = []
    for (let sent = 0; sent < 4; sent++) {
      statuses.push((await gateway.send('/api/v1/products', { token: `guess-${sent}` })).status)
    }
    assert.deepEqual(statuses, [401, 401, 429, 429])
  })

  test('when a client writes another X-Forwarded-For each time, then it gains nothing', async () => {
    const gateway = await startGateway({ ...services, RATE_LIMIT_PER_MINUTE: '2' })
    const statuses: number[] = []
    for (let sent = 0; sent < 3; sent++) {
      statuses.push(
        (await gateway.send('/api/v1/products', { headers: { 'x-forwarded-for': `9.9.9.${sent}` } })).status,
      )
    }
    assert.deepEqual(statuses, [200, 200, 429])
  })

  test('when passwords are tried out, then the stricter limit holds, and shopping goes on', async () => {
    const gateway = await startGateway({ ...services, SIGN_IN_LIMIT_PER_MINUTE: '4' })
    const tries = [
      '/api/v1/auth/sign-in/email',
      '/api/v1/auth/sign-in/social',
      '/api/v1/auth/sign-up/email',
      '/api/v1/auth/request-password-reset',
      '/api/v1/auth/sign-in/email?again',
      '/api/v1/auth/sign-in/email/',
    ]
    const statuses: number[] = []
    for (const path of tries) {
      const token = await gateway.host.tokenFor()
      statuses.push((await gateway.send(path, { method: 'POST', body: '{}', token })).status)
    }
    assert.deepEqual(statuses, [200, 200, 200, 200, 429, 429])
    assert.equal((await gateway.send('/api/v1/auth/token')).status, 200)
    assert.equal((await gateway.send('/api/v1/products')).status, 200)
  })

  test('when a limit is 0, then there is none', async () => {
    const gateway = await startGateway({ ...services, ...unlimited })
    const response = await gateway.send('/api/v1/products')
    assert.equal(response.headers.ratelimit, undefined)
    assert.equal(response.headers['ratelimit-policy'], undefined)
  })
})

describe('pages of other origins', async () => {
  const gateway = await startGateway({ ...services, CORS_ORIGINS: 'https://shop.example', NODE_ENV: 'production' })
  const preflight = (origin: string) =>
    gateway.send('/api/v1/orders', {
      method: 'OPTIONS',
      headers: { origin, 'access-control-request-method': 'POST', 'access-control-request-headers': 'idempotency-key' },
    })

  test('when an allowed page asks beforehand, then the gateway answers at once', async () => {
    const before = service.seen.length
    const response = await preflight('https://shop.example')
    assert.equal(response.status, 204)
    assert.equal(response.headers['access-control-allow-origin'], 'https://shop.example')
    assert.match(String(response.headers['access-control-allow-headers']), /\bidempotency-key\b/)
    assert.match(String(response.headers['access-control-allow-methods']), /\bPOST\b/)
    assert.equal(service.seen.length, before)
  })

  test('when another page asks beforehand, then it is refused', async () => {
    const response = await preflight('https://evil.example')
    assert.equal(response.status, 403)
    assert.equal(response.headers['access-control-allow-origin'], undefined)
  })

  test('when an allowed page calls, then it may read the response, an error too', async () => {
    for (const path of ['/api/v1/products', '/api/v1/users/me', '/nothing', '/openapi.json']) {
      const { headers } = await gateway.send(path, { headers: { origin: 'https://shop.example' } })
      assert.equal(headers['access-control-allow-origin'], 'https://shop.example', path)
      assert.match(String(headers.vary), /\borigin\b/, path)
    }
  })

  test('when another page calls, then it may not', async () => {
    const { headers } = await gateway.send('/api/v1/products', { headers: { origin: 'https://evil.example' } })
    assert.equal(headers['access-control-allow-origin'], undefined)
  })

  test('when it is production and nothing is set, then not even local pages may', async () => {
    const closed = await startGateway({ ...services, NODE_ENV: 'production' })
    const { headers } = await closed.send('/api/v1/products', { headers: { origin: 'http://localhost:5173' } })
    assert.equal(headers['access-control-allow-origin'], undefined)
  })
})

describe('security headers', () => {
  const expected = {
    'x-content-type-options': 'nosniff',
    'referrer-policy': 'strict-origin-when-cross-origin',
    'x-frame-options': 'SAMEORIGIN',
    'cross-origin-opener-policy': 'same-origin',
    'permissions-policy': 'accelerometer=(), camera=(), geolocation=(), gyroscope=(), microphone=(), midi=(), usb=()',
  }

  test('when anything is answered, then they are there, once', async () => {
    const gateway = await startGateway({ ...services })
    for (const path of [
      '/api/v1/products',
      '/api/v1/users/me',
      '/nothing',
      '/',
      '/docs/',
      '/health',
      '/openapi.json',
    ]) {
      const { headers } = await gateway.send(path)
      for (const [name, value] of Object.entries(expected)) assert.equal(headers[name], value, `${name} of ${path}`)
      assert.match(String(headers['x-correlation-id']), /^[\w-]{36}$/, path)
      assert.equal(headers['strict-transport-security'], undefined)
      assert.match(String(headers['content-security-policy']), /; base-uri 'none'(;|$)/, path)
    }
  })

  test('when data is answered, then it may run nothing, and pages may run their own scripts alone', async () => {
    const gateway = await startGateway({ ...services })
    assert.match(
      String((await gateway.send('/api/v1/products')).headers['content-security-policy']),
      /^default-src 'none'/,
    )
    const page = String((await gateway.send('/')).headers['content-security-policy'])
    assert.match(page, /script-src 'self'(;|$)/)
    assert.match(page, /frame-ancestors 'self'/)
  })

  test('when a service has policies of its own for a page, then those hold', async () => {
    const pages = await startFakeService((_request, response) =>
      response
        .writeHead(200, {
          'content-type': 'text/html',
          'content-security-policy': "default-src 'none'; sandbox",
          'referrer-policy': 'no-referrer',
        })
        .end(),
    )
    const gateway = await startGateway({ ...services, NOTIFICATION_SERVICE_URL: pages.url })
    const { headers } = await gateway.send('/mailbox')
    assert.equal(headers['content-security-policy'], "default-src 'none'; sandbox")
    assert.equal(headers['referrer-policy'], 'no-referrer')
  })

  test('when the shop is reached over https or runs in production, then browsers are told to stay with it', async () => {
    for (const env of [{ PUBLIC_URL: 'https://shop.example' }, { NODE_ENV: 'production' }]) {
      const gateway = await startGateway({ ...services, ...env })
      assert.match(String((await gateway.send('/')).headers['strict-transport-security']), /^max-age=\d{8}/)
    }
  })
})
