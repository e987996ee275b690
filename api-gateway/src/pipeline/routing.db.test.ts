import assert from 'node:assert/strict'
import { describe, test } from 'node:test'
import { startFakeService } from '@storefleet/test-kit/upstream'
import { startGateway } from '../testing/gateway.ts'

const product = await startFakeService()
const other = await startFakeService()
const gateway = await startGateway({
  PRODUCT_SERVICE_URL: product.url,
  USER_SERVICE_URL: other.url,
  ORDER_SERVICE_URL: other.url,
  NOTIFICATION_SERVICE_URL: other.url,
  TRUSTED_PROXIES: '10.0.0.0/8',
})

const problemOf = ({ json }: { json: { code: string; correlationId: string; type: string } }) => json

describe('routing', () => {
  test('when a path is routed, then its service gets path and query as they were sent', async () => {
    const response = await gateway.send('/api/v1/products/linen%20shirt?q=a%2Fb&q=..')
    assert.equal(response.status, 200)
    assert.deepEqual(response.json, { method: 'GET', url: '/api/v1/products/linen%20shirt?q=a%2Fb&q=..' })
  })

  test('when a path is not routed, then the response is a problem document', async () => {
    const response = await gateway.send('/api/v1/nothing', { headers: { 'x-correlation-id': 'corr-0123456789' } })
    assert.equal(response.status, 404)
    assert.equal(response.headers['content-type'], 'application/problem+json')
    assert.deepEqual(response.json, {
      type: 'urn:storefleet:problem:route-not-found',
      title: 'Not Found',
      status: 404,
      detail: 'There is nothing at /api/v1/nothing. What there is stands in /openapi.json.',
      code: 'route-not-found',
      instance: '/api/v1/nothing',
      correlationId: 'corr-0123456789',
    })
  })

  for (const method of ['TRACE', 'PROPFIND', 'OPTIONS']) {
    test(`when the method is ${method}, then it is refused`, async () => {
      const response = await gateway.send('/api/v1/products', { method })
      assert.equal(response.status, 405)
      assert.equal(response.headers.allow, 'GET, HEAD, POST, PUT, PATCH, DELETE')
    })
  }
})

describe('internal routes', () => {
  const targets = [
    '/metrics',
    '//metrics',
    '/./metrics',
    '/metrics/',
    '/METRICS',
    '/internal/anything',
    '/grpc',
    '/api/v1/../metrics',
    '/api/v1/../../metrics',
    '/api/v1/products/../../../metrics',
    '/api/v1/products/..%2f..%2fmetrics',
    '/api/v1/products/..%2F..%2F..%2Fmetrics',
    '/api/v1/products/%2e%2e/%2e%2e/%2e%2e/metrics',
    '/api/v1/products/.%2e/metrics',
    '/api/v1/products%2f..%2f..%2f..%2fmetrics',
    '/api/v1/products/..\\..\\metrics',
    '/api/v1/products/%5c..%5cmetrics',
    '/api/v1/products/%252e%252e/metrics',
    '/api/v1//products',
    '/api//v1/products',
    '/API/V1/products',
    '/api/v1/Products',
    '/api/v1/products;/../../metrics',
    '/%61pi/v1/products',
    '/api/v1/%70roducts',
    '/api/v1/products/..',
    '/api/v1/auth/../../../internal/users',
    '/images/../metrics',
    '/images/..%2fmetrics',
    '/mailbox/../metrics',
    '/mailbox/..%00/metrics',
  ]
  for (const target of targets) {
    test(`when ${target} is asked for, then no service is asked`, async () => {
      const before = product.seen.length + other.seen.length
      const response = await gateway.send(target)
      assert.equal(response.status, 404)
      assert.equal(problemOf(response).code, 'route-not-found')
      assert.equal(product.seen.length + other.seen.length, before)
    })
  }

  for (const target of ['http://127.0.0.1:3001/metrics', 'http://user-service/api/v1/products', '*']) {
    test(`when the request target is ${target}, then it is refused`, async () => {
      const before = product.seen.length + other.seen.length
      const response = await gateway.sendRaw(`GET ${target} HTTP/1.1\r\nhost: shop\r\nconnection: close\r\n\r\n`)
      assert.match(response, /^HTTP\/1\.1 400 /)
      assert.match(response, /"code":"invalid-request-target"/)
      assert.equal(product.seen.length + other.seen.length, before)
    })
  }

  test('when a tunnel is asked for, then the connection is closed', async () => {
    assert.equal(await gateway.sendRaw('CONNECT 127.0.0.1:3001 HTTP/1.1\r\nhost: 127.0.0.1:3001\r\n\r\n'), '')
  })
})

describe('the headers that a service gets', () => {
  const lastSeen = () => product.seen.at(-1)?.headers ?? {}

  test('when a client claims an identity or an address, then the service does not get it', async () => {
    await gateway.send('/api/v1/products', {
      headers: {
        'x-user-id': 'admin',
        'x-actor-role': 'admin',
        'x-internal-secret': 's',
        'x-forwarded-for': '1.2.3.4',
        'x-forwarded-host': 'evil.example',
        'x-forwarded-proto': 'https',
        'x-real-ip': '1.2.3.4',
        forwarded: 'for=1.2.3.4',
        'x-custom': 'kept',
      },
    })
    const headers = lastSeen()
    for (const name of ['x-user-id', 'x-actor-role', 'x-internal-secret', 'x-real-ip', 'forwarded']) {
      assert.equal(headers[name], undefined, name)
    }
    assert.equal(headers['x-forwarded-for'], '127.0.0.1')
    assert.equal(headers['x-forwarded-proto'], 'http')
    assert.equal(headers['x-forwarded-host'], new URL(gateway.url).host)
    assert.equal(headers['x-custom'], 'kept')
  })

  test('when a trusted proxy forwards, then its headers are used', async () => {
    const behindProxy = await startGateway({
      PRODUCT_SERVICE_URL: product.url,
      TRUSTED_PROXIES: '127.0.0.1, 10.0.0.0/8',
    })
    await behindProxy.send('/api/v1/products', {
      headers: {
        'x-forwarded-for': '9.9.9.9, 198.51.100.7, 10.0.0.2',
        'x-forwarded-host': 'shop.example',
        'x-forwarded-proto': 'https',
      },
    })
    const headers = lastSeen()
    assert.equal(headers['x-forwarded-for'], '198.51.100.7')
    assert.equal(headers['x-forwarded-proto'], 'https')
    assert.equal(headers['x-forwarded-host'], 'shop.example')
  })

  test('when headers belong to the connection, then they end here', async () => {
    await gateway.send('/api/v1/products', {
      headers: {
        connection: 'close, x-hop',
        'x-hop': '1',
        te: 'trailers',
        'proxy-authorization': 'Basic x',
        upgrade: 'h2c',
      },
    })
    const headers = lastSeen()
    for (const name of ['connection', 'x-hop', 'te', 'proxy-authorization', 'upgrade']) {
      assert.equal(headers[name], undefined, name)
    }
  })

  test('when the correlation id is well formed, then it is kept and returned', async () => {
    const response = await gateway.send('/api/v1/products', { headers: { 'x-correlation-id': 'checkout-42-abc' } })
    assert.equal(response.headers['x-correlation-id'], 'checkout-42-abc')
    assert.equal(lastSeen()['x-correlation-id'], 'checkout-42-abc')
  })

  for (const given of [undefined, 'short', 'x'.repeat(129), 'white space id', '<script>alert(1)</script>']) {
    test(`when the correlation id is ${given}, then the gateway makes one`, async () => {
      const response = await gateway.send('/api/v1/products', {
        headers: given === undefined ? {} : { 'x-correlation-id': given },
      })
      assert.match(
        String(response.headers['x-correlation-id']),
        /^[0-9a-f]{8}-[0-9a-f]{4}-7[0-9a-f]{3}-[89ab][0-9a-f]{3}-[0-9a-f]{12}$/,
      )
      assert.equal(lastSeen()['x-correlation-id'], response.headers['x-correlation-id'])
    })
  }

  test('when a trace goes on, then it is passed on, and else one begins', async () => {
    const traceparent = `00-${'a'.repeat(32)}-${'b'.repeat(16)}-01`
    await gateway.send('/api/v1/products', { headers: { traceparent, tracestate: 'vendor=1' } })
    assert.equal(lastSeen().traceparent, traceparent)
    assert.equal(lastSeen().tracestate, 'vendor=1')
    await gateway.send('/api/v1/products', { headers: { traceparent: 'nonsense', tracestate: 'vendor=1' } })
    assert.match(String(lastSeen().traceparent), /^00-[0-9a-f]{32}-[0-9a-f]{16}-00$/)
    assert.equal(lastSeen().tracestate, undefined)
  })
})
