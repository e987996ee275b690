import assert from 'node:assert/strict'
import { describe, test } from 'node:test'
import { refusingUrl, startBareService, startFakeService } from '@storefleet/test-kit/upstream'
import { routeTable } from '../../route-table.ts'
import { startGateway } from '../../testing/gateway.ts'

const page = '/api/v1/products?limit=20'

/** A catalogue that responds with `<n>` to its nth request, under the ETag `"<n>"`. */
async function startCatalogue({ isShared = true, status = 200 } = {}) {
  let asked = 0
  const catalogue = await startFakeService((_request, response) => {
    asked += 1
    response.writeHead(status, {
      etag: `"${asked}"`,
      'cache-control': 'private, no-cache',
      ...(isShared && { 'cdn-cache-control': 'max-age=600' }),
    })
    response.end(String(asked))
  })
  const gateway = await startGateway({ PRODUCT_SERVICE_URL: catalogue.url, ANSWER_CACHE_MB: '1' })
  return { catalogue, gateway, read: async (path = page, token?: string) => gateway.send(path, token ? { token } : {}) }
}

describe('a response to one client', () => {
  test('when the service lets it be shared, then the next client gets it, with a correlation id of its own', async () => {
    const { read, catalogue } = await startCatalogue()
    const [first, second] = [await read(), await read()]
    assert.deepEqual([first.text, second.text], ['1', '1'])
    assert.equal(catalogue.seen.length, 1)
    assert.notEqual(first.headers['x-correlation-id'], second.headers['x-correlation-id'])
    assert.equal(second.headers['cache-control'], 'private, no-cache')
    assert.equal(second.headers['cdn-cache-control'], undefined)
    assert.equal(second.headers['x-content-type-options'], 'nosniff')
  })

  test('when the client has it already, then it gets 304 without a body', async () => {
    const { read, gateway } = await startCatalogue()
    await read()
    const again = await gateway.send(page, { headers: { 'if-none-match': 'W/"1"' } })
    assert.deepEqual([again.status, again.text, again.headers['content-length']], [304, '', undefined])
  })

  test('when another page is asked for, then it is another response', async () => {
    const { read } = await startCatalogue()
    assert.deepEqual([(await read(page)).text, (await read(`${page}&q=boots`)).text], ['1', '2'])
  })

  test('when a customer is signed in, then the response is shared; with staff it never is', async () => {
    const { read, gateway, catalogue } = await startCatalogue()
    const [customer, staff] = [await gateway.host.tokenFor(), await gateway.host.tokenFor({ role: 'staff' })]
    await read()
    assert.equal((await read(page, customer)).text, '1')
    assert.equal((await read(page, staff)).text, '2')
    assert.equal(catalogue.seen[1]?.headers.authorization, `Bearer ${staff}`)
    assert.equal((await read()).text, '1')
  })

  test('when staff change something, then the service is asked again', async () => {
    const { read, gateway } = await startCatalogue()
    await read()
    const token = await gateway.host.tokenFor({ role: 'staff' })
    await gateway.send('/api/v1/inventory/1', { method: 'POST', body: '{}', token })
    assert.equal((await read()).text, '3')
  })

  test('when the service does not let it be shared, then each request is forwarded, with its credentials', async () => {
    const { read, gateway, catalogue } = await startCatalogue({ isShared: false })
    assert.deepEqual([(await read()).text, (await read()).text], ['1', '2'])
    const token = await gateway.host.tokenFor()
    await read(page, token)
    assert.equal(catalogue.seen.at(-1)?.headers.authorization, `Bearer ${token}`)
  })

  test('when the service refuses, then no other client gets that refusal', async () => {
    const { read, catalogue } = await startCatalogue({ status: 404 })
    assert.deepEqual([(await read()).status, (await read()).status], [404, 404])
    assert.equal(catalogue.seen.length, 2)
  })

  test('when the service is away, then the client gets 503, and once it is back it is asked', async () => {
    const { read, catalogue } = await startCatalogue()
    const port = Number(new URL(catalogue.url).port)
    await catalogue.stop()
    assert.equal((await read()).status, 503)
    await startFakeService((_request, response) => response.end('back'), port)
    let last = await read()
    while (last.status === 503) last = await read()
    assert.equal(last.text, 'back')
  })
})

describe('a service that fails while many wait for one response', () => {
  const impatient = routeTable.map((group) => ({ ...group, timeoutMs: 300 }))
  const cached = { ANSWER_CACHE_MB: '1' }

  test('when it is silent, then it is asked once, all get 504 after one time limit, and each failure counts for its circuit', async () => {
    let asked = 0
    const silent = await startBareService(() => {
      asked += 1
    })
    const gateway = await startGateway({ PRODUCT_SERVICE_URL: silent.url, ...cached }, { table: impatient })
    for (let round = 1; round <= 5; round++) {
      const responses = await Promise.all(Array.from({ length: 20 }, () => gateway.send(page)))
      assert.deepEqual(new Set(responses.map(({ status }) => status)), new Set([504]))
      assert.equal(asked, round)
    }
    const responses = await Promise.all(Array.from({ length: 20 }, () => gateway.send(page)))
    assert.deepEqual(new Set(responses.map(({ status }) => status)), new Set([503]))
    assert.equal(asked, 5)
  })

  test('when it breaks the connection, then it is asked as often as one request may be, for all', async () => {
    let asked = 0
    const failing = await startBareService((request) => {
      asked += 1
      setTimeout(() => request.socket.destroy(), 50)
    })
    const gateway = await startGateway({ PRODUCT_SERVICE_URL: failing.url, ...cached })
    const responses = await Promise.all(Array.from({ length: 20 }, () => gateway.send(page)))
    assert.deepEqual(new Set(responses.map(({ status }) => status)), new Set([502]))
    assert.equal(asked, 2)
  })

  test('when it responds with an error, then every waiting request gets that error', async () => {
    let asked = 0
    const failing = await startBareService((_request, response) => {
      asked += 1
      setTimeout(() => response.writeHead(503, { 'retry-after': '7' }).end(), 50)
    })
    const gateway = await startGateway({ PRODUCT_SERVICE_URL: failing.url, ...cached })
    const responses = await Promise.all(Array.from({ length: 20 }, () => gateway.send(page)))
    assert.deepEqual(
      new Set(responses.map(({ status, headers }) => `${status} ${headers['retry-after']}`)),
      new Set(['503 7']),
    )
    assert.equal(asked, 1)
  })

  test('when one replica refuses connections, then another is asked', async () => {
    const healthy = await startFakeService()
    const urls = `${await refusingUrl()},${healthy.url}`
    const gateway = await startGateway({ PRODUCT_SERVICE_URL: urls, ...cached })
    for (let sent = 0; sent < 4; sent++) assert.equal((await gateway.send(`${page}&q=${sent}`)).status, 200)
    assert.equal(healthy.seen.length, 4)
  })
})

describe('a shared response in a content coding', () => {
  const text = JSON.stringify(Array.from({ length: 200 }, (_, index) => ({ title: `Linen shirt ${index}` })))
  const catalogue = (headers: Record<string, string>) =>
    startFakeService((_request, response) =>
      response
        .writeHead(200, {
          'content-type': 'application/json; charset=utf-8',
          'content-length': text.length,
          'cdn-cache-control': 'max-age=600',
          etag: '"7-abc"',
          ...headers,
        })
        .end(text),
    )
  const raw = async (url: string, headers: Record<string, string>) => {
    const response = await fetch(`${url}${page}`, { headers })
    return { response, body: await response.text(), coding: response.headers.get('content-encoding') }
  }

  for (const [accepted, coding] of [
    ['br, gzip', 'br'],
    ['gzip', 'gzip'],
    ['identity', null],
  ] as const) {
    test(`when a client accepts ${accepted}, then it gets the same text, under a tag that is known again`, async () => {
      const service = await catalogue({})
      const gateway = await startGateway({ PRODUCT_SERVICE_URL: service.url, ANSWER_CACHE_MB: '1' })
      const first = await raw(gateway.url, { 'accept-encoding': accepted })
      assert.deepEqual([first.coding, first.body], [coding, text])
      assert.match(String(first.response.headers.get('vary')), /accept-encoding/)
      const etag = String(first.response.headers.get('etag'))
      assert.equal(etag, coding === null ? '"7-abc"' : `"7-abc-${coding}"`)
      if (coding !== null) assert.ok(Number(first.response.headers.get('content-length')) < text.length / 2)
      for (const known of [etag, '"7-abc"', `W/${etag}`]) {
        const headers = { 'accept-encoding': accepted, 'if-none-match': known }
        const again = await gateway.send(page, { headers })
        assert.deepEqual([again.status, again.headers.etag, again.text], [304, etag, ''])
      }
      assert.equal(service.seen.length, 1)
    })
  }

  for (const [name, headers] of [
    ['has a coding already', { 'content-encoding': 'zstd' }],
    ['is not to be changed', { 'cache-control': 'private, no-transform' }],
    ['is no text', { 'content-type': 'image/png' }],
  ] as const) {
    test(`when the response ${name}, then it is passed on as it is`, async () => {
      const service = await catalogue(headers)
      const gateway = await startGateway({ PRODUCT_SERVICE_URL: service.url, ANSWER_CACHE_MB: '1' })
      const response = await gateway.send(page, { headers: { 'accept-encoding': 'br, gzip' } })
      assert.deepEqual([response.text, response.headers.etag], [text, '"7-abc"'])
    })
  }

  test('when a client asks with a tag of a coding, then a service that is asked knows the tag', async () => {
    const service = await startFakeService()
    const gateway = await startGateway({ PRODUCT_SERVICE_URL: service.url })
    await gateway.send(page, { headers: { 'if-none-match': '"7-abc-br", W/"8-gzip"' } })
    assert.equal(service.seen[0]?.headers['if-none-match'], '"7-abc", W/"8"')
  })
})
