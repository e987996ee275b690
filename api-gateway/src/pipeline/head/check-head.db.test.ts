import assert from 'node:assert/strict'
import { connect } from 'node:net'
import { after, describe, test } from 'node:test'
import { waitFor } from '@storefleet/test-kit'
import { startBareService, startFakeService } from '@storefleet/test-kit/upstream'
import { startGateway } from '../../testing/gateway.ts'

function openConnection(url: string) {
  const { hostname, port } = new URL(url)
  const socket = connect(Number(port), hostname)
  let text = ''
  let isClosed = false
  socket.on('data', (bytes) => {
    text += bytes.toString('latin1')
  })
  socket.on('error', () => {})
  socket.on('close', () => {
    isClosed = true
  })
  after(() => socket.destroy())
  return { socket, received: () => text, closed: () => waitFor(() => isClosed) }
}

describe('bytes on a connection that are no request', () => {
  test('when they come while a response streams, then the connection is closed and nothing is written into the response', async () => {
    const service = await startBareService((_request, response) => {
      response.writeHead(200, { 'content-length': 100 })
      response.write('half')
    })
    const gateway = await startGateway({ PRODUCT_SERVICE_URL: service.url })
    const { socket, received, closed } = openConnection(gateway.url)
    socket.write('GET /api/v1/products HTTP/1.1\r\nhost: localhost\r\n\r\n')
    await waitFor(() => received().endsWith('half'))
    socket.write('\x16\x03\x01garbage\r\n\r\n')
    await closed()
    assert.match(received(), /^HTTP\/1\.1 200 [\s\S]*\r\n\r\nhalf$/)
  })

  test('when they come before the response, then nothing is written that could be read as the response', async () => {
    let isAsked = false
    const service = await startBareService(() => {
      isAsked = true
    })
    const gateway = await startGateway({ ORDER_SERVICE_URL: service.url })
    const { socket, received, closed } = openConnection(gateway.url)
    socket.write('POST /api/v1/orders HTTP/1.1\r\nhost: localhost\r\ncontent-length: 2\r\n\r\n{}')
    await waitFor(() => isAsked)
    socket.write('garbage\r\n\r\n')
    await closed()
    assert.equal(received(), '')
  })

  test('when the body of a request is malformed, then that request is answered', async () => {
    const service = await startFakeService()
    const gateway = await startGateway({ ORDER_SERVICE_URL: service.url })
    const { socket, received, closed } = openConnection(gateway.url)
    socket.write('POST /api/v1/orders HTTP/1.1\r\nhost: localhost\r\ntransfer-encoding: chunked\r\n\r\n')
    socket.write('nonsense\r\n')
    await closed()
    assert.match(received(), /^HTTP\/1\.1 400 [\s\S]*"code":"malformed-request"/)
    assert.equal(service.seen.length, 0)
  })
})

describe('what a client expects', async () => {
  const service = await startFakeService()
  const gateway = await startGateway({ ORDER_SERVICE_URL: service.url })
  const post = (version: string, expectation: string) =>
    gateway.sendRaw(
      `POST /api/v1/orders HTTP/${version}\r\nhost: localhost\r\nexpect: ${expectation}\r\ncontent-length: 2\r\nconnection: close\r\n\r\n{}`,
    )

  test('when it is 100-continue over HTTP/1.1, then it is told to go on', async () => {
    assert.match(await post('1.1', '100-Continue'), /^HTTP\/1\.1 100 Continue\r\n\r\nHTTP\/1\.1 200 /)
  })

  test('when it is 100-continue over HTTP/1.0, then no interim response is sent', async () => {
    assert.match(await post('1.0', '100-continue'), /^HTTP\/1\.1 200 /)
  })

  for (const version of ['1.0', '1.1']) {
    test(`when it is anything else over HTTP/${version}, then it is refused`, async () => {
      const before = service.seen.length
      const response = await post(version, 'payment')
      assert.match(response, /^HTTP\/1\.1 417 [\s\S]*application\/problem\+json[\s\S]*"code":"expectation-failed"/)
      assert.equal(service.seen.length, before)
    })
  }
})

describe('bodies and paths that are not UTF-8', async () => {
  const service = await startFakeService()
  const gateway = await startGateway({
    USER_SERVICE_URL: service.url,
    ORDER_SERVICE_URL: service.url,
    PRODUCT_SERVICE_URL: service.url,
  })
  const json = { 'content-type': 'application/json' }

  for (const path of ['/api/v1/orders', '/api/v1/auth/sign-up/email']) {
    test(`when JSON in Latin-1 is sent to ${path}, then it is refused and no service is asked`, async () => {
      const before = service.seen.length
      const body = Buffer.from('{"name":"J\xf6rg"}', 'latin1')
      const response = await gateway.send(path, { method: 'POST', headers: json, body })
      assert.deepEqual([response.status, response.json.code], [400, 'invalid-encoding'])
      assert.equal(service.seen.length, before)
    })
  }

  test('when JSON in UTF-8 is sent, then it arrives', async () => {
    const body = '{"name":"Jörg 抹茶"}'
    assert.equal((await gateway.send('/api/v1/orders', { method: 'POST', headers: json, body })).status, 200)
    assert.equal(service.seen.at(-1)?.body, body)
  })

  for (const path of ['/%ff', '/api/v1/products/%ff', '/api/v1/orders/%c3/story', '/docs/%e2%82']) {
    test(`when the path is ${path}, then it is refused with a problem document`, async () => {
      const before = service.seen.length
      const response = await gateway.send(path)
      assert.deepEqual([response.status, response.json.code], [400, 'invalid-request-target'])
      assert.equal(response.headers['content-type'], 'application/problem+json')
      assert.equal(service.seen.length, before)
    })
  }

  test('when a part of a path of the gateway’s own is too long, then it is refused with a problem document', async () => {
    const token = await gateway.host.tokenFor({ role: 'staff' })
    const response = await gateway.send(`/api/v1/orders/${'x'.repeat(1_000)}/story`, { token })
    assert.deepEqual([response.status, response.json.code], [414, 'uri-too-long'])
  })
})

describe('a request without a Host header', async () => {
  const service = await startFakeService()
  const gateway = await startGateway({ PRODUCT_SERVICE_URL: service.url })
  const get = (version: string) => gateway.sendRaw(`GET /api/v1/products HTTP/${version}\r\nconnection: close\r\n\r\n`)

  test('when it is of HTTP/1.1, then it is refused with a problem document', async () => {
    const response = await get('1.1')
    assert.match(response, /^HTTP\/1\.1 400 [\s\S]*application\/problem\+json[\s\S]*"code":"host-missing"/)
    assert.equal(service.seen.length, 0)
  })

  test('when it is of HTTP/1.0, which has none, then it is served', async () => {
    assert.match(await get('1.0'), /^HTTP\/1\.1 200 /)
  })
})

describe('the name under which the shop is asked', async () => {
  const service = await startFakeService()
  const env = { PRODUCT_SERVICE_URL: service.url, PUBLIC_URL: 'http://shop.example' }
  const development = await startGateway({ ...env, ALLOWED_HOSTS: 'demo.example' })
  const production = await startGateway({ ...env, NODE_ENV: 'production' })
  const strict = await startGateway({ ...env, NODE_ENV: 'production', ALLOWED_HOSTS: 'www.shop.example' })
  const statusOf = async (gateway: typeof development, host: string, path = '/api/v1/products') =>
    (await gateway.send(path, { headers: { host } })).status

  for (const host of ['localhost', 'localhost:3000', '127.0.0.1:3000', '[::1]:3000', '192.168.1.5', 'api-gateway:3000'])
    test(`when it is ${host} in development, then the shop is open`, async () =>
      assert.equal(await statusOf(development, host), 200))
  for (const host of ['shop.example', 'demo.example:3000', 'DEMO.example.', 'shop.localhost'])
    test(`when it is ${host} in development, then the shop is open`, async () =>
      assert.equal(await statusOf(development, host), 200))

  for (const host of [
    'evil.example',
    'localhost.evil.example:3000',
    '127.0.0.1.evil.example',
    'shop.example.evil.example',
  ]) {
    test(`when it is ${host} in development, then every page refuses`, async () => {
      for (const path of ['/', '/api/v1/products', '/health', '/nothing']) {
        const response = await development.send(path, { headers: { host } })
        assert.deepEqual([response.status, response.json.code], [403, 'host-not-allowed'], path)
      }
    })
  }

  test('when it is production, then any name may ask, unless names are listed', async () => {
    assert.equal(await statusOf(production, 'anything.example'), 200)
    assert.equal(await statusOf(strict, 'www.shop.example'), 200)
    assert.equal(await statusOf(strict, 'shop.example'), 200)
    assert.equal(await statusOf(strict, 'anything.example'), 403)
    assert.equal(await statusOf(strict, '10.0.0.7:3000', '/health/live'), 200)
  })
})
