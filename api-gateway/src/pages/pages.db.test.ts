import assert from 'node:assert/strict'
import { createHash } from 'node:crypto'
import { once } from 'node:events'
import { connect, type Socket } from 'node:net'
import { describe, test } from 'node:test'
import { refusingUrl, startBareService, startFakeService } from '@storefleet/test-kit/upstream'
import { startGateway } from '../testing/gateway.ts'

const names = ['user-service', 'product-service', 'order-service', 'notification-service'] as const
const settingOf = (name: string) => `${name.replace('-', '_').toUpperCase()}_URL`

/** A fleet in which every service publishes one public and one internal path. */
async function startFleet() {
  const statuses = { ready: 200 }
  const fleet = await Promise.all(
    names.map((name) =>
      startFakeService((request, response) => {
        response.setHeader('content-type', 'application/json')
        if (request.url === '/health/ready') response.statusCode = statuses.ready
        if (request.url !== '/openapi.json') return response.end(JSON.stringify({ status: 'healthy', service: name }))
        const noun = name === 'notification-service' ? 'notifications' : `${name.replace('-service', '')}s`
        response.end(
          JSON.stringify({
            openapi: '3.1.0',
            paths: { [`/api/v1/${noun}`]: { get: { summary: `List ${noun}` } }, '/metrics': { get: {} } },
          }),
        )
      }),
    ),
  )
  const env = Object.fromEntries(names.map((name, index) => [settingOf(name), fleet[index]?.url ?? '']))
  return { fleet, env, statuses }
}

/** Resolves once the gateway has closed a connection of which nothing is read. */
async function isCut(socket: Socket) {
  const timer = setInterval(() => socket.write('\r\n'), 20)
  await new Promise<void>((resolve) => socket.once('close', () => resolve()))
  clearInterval(timer)
}

describe('the health of the fleet', () => {
  const healthy = Object.fromEntries(names.map((name) => [name, 'healthy']))

  test('when every service responses, then each is named healthy', async () => {
    const { env } = await startFleet()
    const gateway = await startGateway(env)
    const response = await gateway.send('/health')
    assert.equal(response.status, 200)
    assert.deepEqual(response.json, { status: 'healthy', service: 'api-gateway', services: healthy })
    assert.equal(response.headers['cache-control'], 'no-store')
    assert.equal((await gateway.send('/health/ready')).status, 200)
  })

  test('when one is down, then it is named, and the fleet is degraded', async () => {
    const { env } = await startFleet()
    const gateway = await startGateway({ ...env, ORDER_SERVICE_URL: await refusingUrl() })
    const response = await gateway.send('/health')
    assert.equal(response.status, 503)
    assert.equal(response.json.status, 'degraded')
    assert.deepEqual(response.json.services, { ...healthy, 'order-service': 'unhealthy' })
    assert.equal((await gateway.send('/health/ready')).status, 503)
    assert.equal((await gateway.send('/health/live')).status, 200)
  })

  test('when one is silent for ever, then the response does not wait for it', { timeout: 60_000 }, async () => {
    const { env } = await startFleet()
    const silent = await startBareService(() => {})
    const gateway = await startGateway({ ...env, ORDER_SERVICE_URL: silent.url })
    assert.equal((await gateway.send('/health')).json.services['order-service'], 'unhealthy')
  })

  test('when all are down, then the fleet is unhealthy', async () => {
    const url = await refusingUrl()
    const gateway = await startGateway(Object.fromEntries(names.map((name) => [settingOf(name), url])))
    assert.equal((await gateway.send('/health')).json.status, 'unhealthy')
  })

  test('when one replica of two is down, then the service is healthy', async () => {
    const { env } = await startFleet()
    const gateway = await startGateway({ ...env, ORDER_SERVICE_URL: `${await refusingUrl()},${env.ORDER_SERVICE_URL}` })
    assert.equal((await gateway.send('/health')).status, 200)
  })

  test('when services run but cannot serve, then the fleet is not ready', async () => {
    const { env, statuses } = await startFleet()
    statuses.ready = 503
    const gateway = await startGateway(env)
    assert.equal((await gateway.send('/health')).status, 200)
    assert.equal((await gateway.send('/health/ready')).status, 503)
  })

  test('when many ask at once, then the services are not asked for each', async () => {
    const { env, fleet } = await startFleet()
    const gateway = await startGateway(env)
    await Promise.all(Array.from({ length: 20 }, () => gateway.send('/health')))
    // Once in half a second: on a busy machine the 20 may take longer than that.
    const asked = fleet[0]?.seen.length ?? 0
    assert.ok(asked >= 1 && asked < 20, `${asked} times`)
  })
})

describe('the API’s document', () => {
  test('when it is asked for, then it holds the public paths of all services and no other', async () => {
    const { env } = await startFleet()
    const gateway = await startGateway(env)
    for (const path of ['/openapi.json', '/api/v1/openapi.json']) {
      const { json, headers } = await gateway.send(path)
      assert.equal(json.openapi, '3.1.0')
      assert.deepEqual(Object.keys(json.paths), [
        '/api/v1/notifications',
        '/api/v1/operations/dead-letters',
        '/api/v1/operations/errors',
        '/api/v1/operations/fleet',
        '/api/v1/operations/traffic',
        '/api/v1/orders',
        '/api/v1/orders/{id}/story',
        '/api/v1/products',
        '/api/v1/users',
        '/api/v1/users/me/export',
        '/api/v1/users/{userId}/export',
      ])
      assert.equal(json.components.securitySchemes.bearer.scheme, 'bearer')
      assert.equal((await gateway.send(path, { headers: { 'if-none-match': String(headers.etag) } })).status, 304)
    }
  })

  test('when a service is down, then the others’ paths are there, and the response is not cached', async () => {
    const { env } = await startFleet()
    const gateway = await startGateway({ ...env, ORDER_SERVICE_URL: await refusingUrl() })
    const { json, headers } = await gateway.send('/openapi.json')
    assert.equal(json.paths['/api/v1/orders'], undefined)
    assert.notEqual(json.paths['/api/v1/users'], undefined)
    assert.equal(headers['cache-control'], 'no-store')
  })
})

describe('the pages', async () => {
  const { env } = await startFleet()
  const gateway = await startGateway({ ...env, STORE_NAME: 'Ada & Söhne' })

  test('when the shop’s address is opened, then its page names it and leads on', async () => {
    const { text, headers } = await gateway.send('/')
    assert.equal(headers['content-type'], 'text/html; charset=utf-8')
    assert.match(text, /Ada &#38; Söhne/)
    for (const href of ['/docs/', '/openapi.json', '/mailbox', '/health'])
      assert.match(text, new RegExp(`href="${href}"`))
    assert.doesNotMatch(text, /<script/)
  })

  test('when it is production, or email is sent for real, then there is no mailbox', async () => {
    for (const setting of [{ NODE_ENV: 'production' }, { SMTP_URL: 'smtp://127.0.0.1:25' }]) {
      const withoutMailbox = await startGateway({ ...env, ...setting })
      assert.doesNotMatch((await withoutMailbox.send('/')).text, /mailbox/i)
      assert.equal((await withoutMailbox.send('/mailbox')).status, 404)
    }
    assert.equal((await gateway.send('/mailbox')).status, 200)
  })

  test('when the icon is asked for, then it is a picture', async () => {
    const { status, headers } = await gateway.send('/favicon.ico')
    assert.equal(status, 200)
    assert.equal(headers['content-type'], 'image/svg+xml')
  })

  test('when the reference is opened, then everything it loads is the gateway’s own', async () => {
    assert.equal((await gateway.send('/docs')).headers.location, '/docs/')
    const { text, headers } = await gateway.send('/docs/')
    assert.equal(headers['content-type'], 'text/html; charset=utf-8')
    assert.doesNotMatch(text, /https?:\/\//)
    assert.match(text, /<script src="js\/scalar\.js">/)
    for (const setting of [
      '"url": "/openapi.json"',
      '"withDefaultFonts": false',
      '"telemetry": false',
      '"hideClientButton": true',
    ]) {
      assert.ok(text.includes(setting), setting)
    }
    const policy = String(headers['content-security-policy'])
    const inline = /<script type="text\/javascript">([\s\S]*?)<\/script>/.exec(text)?.[1] ?? ''
    assert.ok(policy.includes(`'sha256-${createHash('sha256').update(inline).digest('base64')}'`))
    assert.match(policy, /^default-src 'self'/)
    assert.doesNotMatch(policy, /script-src[^;]*unsafe/)
  })

  test('when the reference’s script is asked for, then it comes from here, compressed where that is understood', async () => {
    const plain = await gateway.send('/docs/js/scalar.js')
    assert.match(String(plain.headers['content-type']), /javascript/)
    assert.ok(plain.text.length > 1_000_000)
    const response = await fetch(`${gateway.url}/docs/js/scalar.js`, { headers: { 'accept-encoding': 'gzip' } })
    assert.equal(response.headers.get('content-encoding'), 'gzip')
    assert.equal((await response.text()).length, plain.text.length)
  })

  for (const path of ['/', '/docs/js/scalar.js']) {
    for (const encoding of ['br', 'gzip']) {
      test(`when ${path} is asked for in ${encoding}, then it is the same page, with a tag of its own`, async () => {
        const plain = await gateway.send(path)
        assert.equal(plain.headers['content-encoding'], undefined)
        assert.match(String(plain.headers.vary), /accept-encoding/)
        const response = await fetch(`${gateway.url}${path}`, { headers: { 'accept-encoding': encoding } })
        assert.equal(response.headers.get('content-encoding'), encoding)
        assert.equal(await response.text(), plain.text)
        const etag = String(response.headers.get('etag'))
        assert.notEqual(etag, plain.headers.etag)
        for (const known of [etag, String(plain.headers.etag)]) {
          const headers = { 'if-none-match': known, 'accept-encoding': encoding }
          const again = await gateway.send(path, { headers })
          assert.deepEqual([again.status, again.headers.etag], [304, etag])
        }
      })
    }
  }

  test('when many ask for the script and read nothing, then it is in memory once, and they are cut', async () => {
    const script = await gateway.send('/docs/js/scalar.js')
    const impatient = await startGateway({ ...env, TRANSFER_GRACE_MS: '200' })
    await impatient.send('/docs/js/scalar.js')
    const bytesBefore = process.memoryUsage().arrayBuffers
    const port = Number(new URL(impatient.url).port)
    const readers = await Promise.all(
      Array.from({ length: 30 }, async () => {
        const socket = connect({ port, host: '127.0.0.1' })
        socket.on('error', () => {})
        socket.pause()
        await once(socket, 'connect')
        socket.write(`GET /docs/js/scalar.js HTTP/1.1\r\nhost: localhost\r\n\r\n`)
        return socket
      }),
    )
    assert.equal((await impatient.send('/health/live')).status, 200)
    const grownBy = process.memoryUsage().arrayBuffers - bytesBefore
    assert.ok(grownBy < 3 * script.text.length, `${grownBy} bytes more are held`)
    await Promise.all(readers.map(isCut))
  })

  test('when a client has used up its quota, then the pages are refused, and the health of the process is told', async () => {
    const limited = await startGateway({ ...env, RATE_LIMIT_PER_MINUTE: '2' })
    const statuses: number[] = []
    for (const path of ['/', '/nothing', '/docs/', '/health/live']) statuses.push((await limited.send(path)).status)
    assert.deepEqual(statuses, [200, 404, 429, 200])
  })

  for (const [method, path] of [
    ['POST', '/'],
    ['POST', '/health'],
    ['DELETE', '/openapi.json'],
    ['GET', '/docs/../metrics'],
    ['GET', '/docs/nothing'],
    ['GET', '/metrics'],
  ]) {
    test(`when ${method} ${path} is asked for, then there is no such route`, async () => {
      const response = await gateway.send(path as string, { method: method as string })
      assert.equal(response.status, 404)
      assert.equal(response.headers['content-type'], 'application/problem+json')
      assert.equal(response.json.code, 'route-not-found')
      assert.equal(response.json.correlationId, response.headers['x-correlation-id'])
    })
  }
})
