import assert from 'node:assert/strict'
import { describe, test } from 'node:test'
import { refusingUrl, startFakeService } from '@storefleet/test-kit/upstream'
import { startGateway } from '../testing/gateway.ts'

const browser = { accept: 'text/html,application/xhtml+xml,*/*;q=0.8' }

describe('a shop with a storefront', async () => {
  const storefront = await startFakeService((request, response) => {
    response.statusCode = request.url === '/nothing' ? 404 : 200
    response.setHeader('content-type', 'text/html; charset=utf-8')
    response.setHeader('content-security-policy', "default-src 'none'")
    response.end(`the storefront's ${request.url}`)
  })
  const gateway = await startGateway({ STOREFRONT_URL: storefront.url })

  for (const path of ['/', '/?ref=mail', '/de', '/de/shop', '/shop/mugs?sort=price', '/products/mug', '/robots.txt']) {
    test(`when ${path} is asked for, then the storefront responds, with its own policy`, async () => {
      const response = await gateway.send(path)
      assert.equal(response.text, `the storefront's ${path}`)
      assert.equal(response.headers['content-security-policy'], "default-src 'none'")
    })
  }

  test('when a browser asks for what nothing matches, then the storefront says so', async () => {
    for (const method of ['GET', 'HEAD']) {
      const response = await gateway.send('/nothing', { method, headers: browser })
      assert.equal(response.status, 404)
      assert.match(String(response.headers['content-type']), /^text\/html/)
    }
  })

  for (const [path, sending] of [
    ['/nothing', {}],
    ['/nothing', { headers: { accept: 'application/json' } }],
    ['/nothing', { method: 'POST', headers: browser }],
    ['/api/v1/nothing', { headers: browser }],
    ['/docs/nothing', { headers: browser }],
  ] as const) {
    test(`when ${JSON.stringify(sending)} asks for ${path}, then it gets a problem document`, async () => {
      const response = await gateway.send(path, sending)
      assert.deepEqual([response.status, response.json.code], [404, 'route-not-found'])
    })
  }

  test('when a browser asks for a page of the gateway, then the gateway responds', async () => {
    assert.equal((await gateway.send('/health/live', { headers: browser })).json.service, 'api-gateway')
    assert.equal((await gateway.send('/favicon.ico', { headers: browser })).headers['content-type'], 'image/svg+xml')
  })

  test('when a client has used up its pages, then it may still call the API', async () => {
    const limited = await startGateway({ STOREFRONT_URL: storefront.url, PAGE_LIMIT_PER_MINUTE: '1' })
    const statuses: number[] = []
    for (const path of ['/', '/shop', '/nothing', '/robots.txt', '/docs/'])
      statuses.push((await limited.send(path, { headers: browser })).status)
    assert.deepEqual(statuses, [200, 429, 429, 200, 200])
    assert.match((await limited.send('/shop', { headers: browser })).text, /<h1>Too many pages at once<\/h1>/)
  })

  test('when the health of the services is told, then the storefront is among them', async () => {
    assert.equal((await gateway.send('/health')).json.services.storefront, 'healthy')
    const away = await startGateway({ STOREFRONT_URL: await refusingUrl() })
    assert.equal((await away.send('/health')).json.services.storefront, 'unhealthy')
  })
})

describe('a shop whose storefront does not respond', async () => {
  const gateway = await startGateway({ STOREFRONT_URL: await refusingUrl() })

  for (const [path, title] of [
    ['/', 'The shop does not respond right now'],
    ['/nothing', 'The shop does not respond right now'],
    ['/de/shop', 'Der Shop antwortet gerade nicht'],
  ] as const) {
    test(`when a browser asks for ${path}, then it gets a page that says so, and runs nothing`, async () => {
      const response = await gateway.send(path, { headers: browser })
      assert.equal(response.status, 503)
      assert.equal(response.headers['content-type'], 'text/html; charset=utf-8')
      assert.ok(response.text.includes(`<h1>${title}</h1>`), response.text)
      assert.match(String(response.headers['content-security-policy']), /^default-src 'none'/)
      assert.match(String(response.headers['retry-after']), /^\d+$/)
      assert.equal(response.headers['cache-control'], 'no-store')
    })
  }

  test('when a program asks, or a browser for the API, then it gets a problem document', async () => {
    assert.equal((await gateway.send('/shop')).json.code, 'service-unavailable')
    const away = await startGateway({ STOREFRONT_URL: await refusingUrl(), PRODUCT_SERVICE_URL: await refusingUrl() })
    const response = await away.send('/api/v1/products', { headers: browser })
    assert.equal(response.json.code, 'service-unavailable')
  })
})

describe('a shop without a storefront', async () => {
  const gateway = await startGateway({})

  test('when / is asked for, then the gateway has a page about the API', async () => {
    const response = await gateway.send('/', { headers: browser })
    assert.equal(response.status, 200)
    assert.match(response.text, /API reference/)
  })

  test('when a page of the storefront is asked for, then there is none', async () => {
    for (const path of ['/shop', '/nothing']) {
      const response = await gateway.send(path, { headers: browser })
      assert.deepEqual([response.status, response.json.code], [404, 'route-not-found'])
    }
  })

  test('when the health of the services is told, then no storefront is missing', async () => {
    assert.equal('storefront' in (await gateway.send('/health')).json.services, false)
  })
})
