import assert from 'node:assert/strict'
import { once } from 'node:events'
import { request as httpRequest } from 'node:http'
import { connect } from 'node:net'
import { describe, test } from 'node:test'
import { setTimeout as delay } from 'node:timers/promises'
import { waitFor } from '@storefleet/test-kit'
import { refusingUrl, startBareService, startFakeService } from '@storefleet/test-kit/upstream'
import { routeTable } from '../route-table.ts'
import { startGateway } from '../testing/gateway.ts'

const kB = 1024
const MB = 1024 * kB
const shortTimeoutMs = 300
/** Room for bodies that come in several pieces. */
const roomy = routeTable.map((group) => ({ ...group, maxBodyBytes: Math.max(group.maxBodyBytes, 256 * kB) }))
const impatient = routeTable.map((group) => ({ ...group, timeoutMs: shortTimeoutMs }))

const open = (
  url: string,
  path: string,
  options: { method?: string; headers?: Record<string, string | number> } = {},
) => httpRequest({ hostname: new URL(url).hostname, port: new URL(url).port, path, agent: false, ...options })

describe('a response on its way to the client', () => {
  test('when a service responses, then status, headers and body arrive, and every cookie on a line of its own', async () => {
    const service = await startFakeService((_request, response) => {
      response.writeHead(201, [
        ...['content-type', 'application/json', 'set-cookie', 'a=1', 'set-cookie', 'b=2', 'etag', '"v1"'],
        ...['x-powered-by', 'secret', 'server', 'secret', 'access-control-allow-origin', '*', 'x-hop', '1'],
        ...['connection', 'x-hop, keep-alive'],
      ])
      response.end('{"ok":true}')
    })
    const gateway = await startGateway({ ORDER_SERVICE_URL: service.url })
    const response = await gateway.send('/api/v1/orders', { method: 'POST', body: '{}' })
    assert.equal(response.status, 201)
    assert.deepEqual(response.json, { ok: true })
    assert.deepEqual(response.headers['set-cookie'], ['a=1', 'b=2'])
    assert.equal(response.headers.etag, '"v1"')
    for (const name of ['x-powered-by', 'server', 'access-control-allow-origin', 'x-hop']) {
      assert.equal(response.headers[name], undefined, name)
    }
  })

  test('when a service does not say how long its response may be cached, then it is not', async () => {
    const service = await startFakeService((request, response) => {
      if (request.url === '/images/a.svg') response.setHeader('cache-control', 'public, max-age=3600')
      response.end('{}')
    })
    const gateway = await startGateway({ PRODUCT_SERVICE_URL: service.url, ORDER_SERVICE_URL: service.url })
    const cacheControlOf = async (path: string) => (await gateway.send(path)).headers['cache-control']
    assert.equal(await cacheControlOf('/api/v1/orders/1'), 'no-store')
    assert.equal(await cacheControlOf('/images/a.svg'), 'public, max-age=3600')
  })

  test('when the service writes in pieces, then each arrives as it is written', async () => {
    let finish = () => {}
    const service = await startBareService((_request, response) => {
      response.write('first')
      finish = () => response.end('second')
    })
    const gateway = await startGateway({ PRODUCT_SERVICE_URL: service.url })
    const request = open(gateway.url, '/api/v1/products').end()
    const [response] = await once(request, 'response')
    assert.equal(String((await once(response, 'data'))[0]), 'first')
    finish()
    assert.equal(String((await once(response, 'data'))[0]), 'second')
  })

  test('when the client reads slowly, then the service is slowed down and nothing piles up', async () => {
    const total = 64 * MB
    let written = 0
    const service = await startBareService((_request, response) => {
      const chunk = Buffer.alloc(256 * kB, 'x')
      const write = () => {
        while (written < total) {
          written += chunk.length
          if (!response.write(chunk)) return
        }
        response.end()
      }
      response.on('drain', write)
      write()
    })
    const gateway = await startGateway({ PRODUCT_SERVICE_URL: service.url })
    const request = open(gateway.url, '/api/v1/products').end()
    const [response] = await once(request, 'response')
    let before = -1
    await waitFor(
      () => {
        const hasSettled = written === before
        before = written
        return hasSettled
      },
      { everyMs: 100 },
    )
    assert.ok(written < 32 * MB, `${written} bytes were written to a client that does not read`)
    let received = 0
    for await (const chunk of response) received += chunk.length
    assert.equal(received, total)
  })

  test('when the client pauses for longer than the service may, then it still gets all', async () => {
    const total = 16 * MB
    const service = await startBareService((_request, response) => response.end(Buffer.alloc(total, 'x')))
    const gateway = await startGateway({ PRODUCT_SERVICE_URL: service.url }, { table: impatient })
    // On a busy machine the first byte may come too late: then it is asked for again.
    const response = await waitFor(async () => {
      const [first] = await once(open(gateway.url, '/api/v1/products').end(), 'response')
      if (first.statusCode === 200) return first
      first.resume()
    })
    await delay(3 * shortTimeoutMs)
    let received = 0
    for await (const chunk of response) received += chunk.length
    assert.equal(received, total)
  })

  test('when the client reads nothing, and sends meanwhile, then its connection and that of the service are closed', async () => {
    let isLetGo = false
    const service = await startBareService((_request, response) => {
      response.on('close', () => {
        isLetGo = true
      })
      const write = () => {
        while (!response.destroyed && response.write(Buffer.alloc(256 * kB)));
      }
      response.on('drain', write)
      write()
    })
    const gateway = await startGateway({ PRODUCT_SERVICE_URL: service.url, TRANSFER_GRACE_MS: '200' })
    const { hostname, port } = new URL(gateway.url)
    const socket = connect(Number(port), hostname)
    socket.on('error', () => {})
    socket.pause()
    socket.write('GET /api/v1/products HTTP/1.1\r\nhost: localhost\r\n\r\n')
    const timer = setInterval(() => socket.write('\r\n'), 20)
    await waitFor(() => isLetGo)
    clearInterval(timer)
    socket.destroy()
  })

  test('when HEAD is asked, then headers come without a body', async () => {
    const service = await startFakeService((_request, response) =>
      response.writeHead(200, { 'content-length': 42 }).end(),
    )
    const gateway = await startGateway({ PRODUCT_SERVICE_URL: service.url })
    const response = await gateway.send('/api/v1/products', { method: 'HEAD' })
    assert.equal(response.status, 200)
    assert.equal(response.headers['content-length'], '42')
    assert.equal(response.text, '')
  })

  test('when a service answers 304 or 204, then so does the gateway', async () => {
    const service = await startFakeService((request, response) =>
      response.writeHead(request.url === '/images/a.svg' ? 304 : 204).end(),
    )
    const gateway = await startGateway({ PRODUCT_SERVICE_URL: service.url })
    assert.equal((await gateway.send('/images/a.svg')).status, 304)
    assert.equal((await gateway.send('/api/v1/products')).status, 204)
  })

  test('when a service breaks off in the middle, then the client sees that the response is incomplete', async () => {
    const service = await startBareService((_request, response) => {
      response.writeHead(200, { 'content-length': 100 })
      response.write('half', () => response.destroy())
    })
    const gateway = await startGateway({ PRODUCT_SERVICE_URL: service.url })
    await assert.rejects(gateway.send('/api/v1/products'), /aborted|ECONNRESET|socket hang up/)
  })
})

describe('a body on its way to the service', () => {
  test('when a long body comes in pieces, then they are passed on as they come, once the first 64 kB are there', async () => {
    const pieces: Buffer[] = []
    const service = await startBareService((request, response) => {
      request.on('data', (chunk) => pieces.push(chunk))
      request.on('end', () => response.end('done'))
    })
    const gateway = await startGateway({ PRODUCT_SERVICE_URL: service.url })
    const token = await gateway.host.tokenFor({ role: 'staff' })
    const headers = { authorization: `Bearer ${token}` }
    const request = open(gateway.url, '/api/v1/products/import', { method: 'POST', headers })
    request.write(Buffer.alloc(64 * kB, 'a'))
    await waitFor(() => Buffer.concat(pieces).length === 64 * kB)
    request.write('second')
    await waitFor(() => Buffer.concat(pieces).length === 64 * kB + 6)
    request.end('third')
    await once(request, 'response')
    assert.equal(Buffer.concat(pieces).toString('latin1', 64 * kB), 'secondthird')
  })

  test('when the client pauses within it for longer than the service may, then all of it arrives', async () => {
    const service = await startFakeService()
    const gateway = await startGateway({ ORDER_SERVICE_URL: service.url }, { table: impatient })
    const request = open(gateway.url, '/api/v1/orders', { method: 'POST' })
    request.write('first')
    await delay(3 * shortTimeoutMs)
    request.end('second')
    const [response] = await once(request, 'response')
    assert.equal(response.statusCode, 200)
    assert.equal(service.seen[0]?.body, 'firstsecond')
  })

  for (const [name, size] of [
    ['small', 10],
    ['large', 200 * kB],
  ] as const) {
    test(`when a ${name} body has a length, then all of it arrives with that length`, async () => {
      const service = await startFakeService()
      const gateway = await startGateway({ ORDER_SERVICE_URL: service.url }, { table: roomy })
      const body = 'x'.repeat(size)
      const headers = { 'content-length': String(size) }
      assert.equal((await gateway.send('/api/v1/orders', { method: 'POST', headers, body })).status, 200)
      assert.equal(service.seen[0]?.body.length, size)
      assert.equal(service.seen[0]?.headers['content-length'], String(size))
    })
  }

  test('when a POST has no body, then the service is told so', async () => {
    const service = await startFakeService()
    const gateway = await startGateway({ ORDER_SERVICE_URL: service.url })
    await gateway.send('/api/v1/carts', { method: 'POST' })
    assert.equal(service.seen[0]?.headers['content-length'], '0')
  })

  test('when a body is announced as too large, then it is refused unread', async () => {
    const service = await startFakeService()
    const gateway = await startGateway({ ORDER_SERVICE_URL: service.url })
    const body = Buffer.alloc(64 * kB + 1)
    const response = await gateway.send('/api/v1/orders', {
      method: 'POST',
      headers: { 'content-length': String(body.length) },
      body,
    })
    assert.equal(response.status, 413)
    assert.equal(response.json.code, 'body-too-large')
    assert.equal(service.seen.length, 0)
  })

  test('when a body turns out too large on its way, then it is refused, and no service is asked', async () => {
    const service = await startFakeService()
    const gateway = await startGateway({ ORDER_SERVICE_URL: service.url })
    const response = await gateway.send('/api/v1/orders', {
      method: 'POST',
      headers: { 'transfer-encoding': 'chunked' },
      body: Buffer.alloc(1 * MB),
    })
    assert.equal(response.status, 413)
    assert.equal(response.json.code, 'body-too-large')
    assert.equal(service.seen.length, 0)
  })

  test('when a body that is streamed turns out too large, then it is refused, and the service never gets all of it', async () => {
    let received = 0
    let isComplete = false
    const service = await startBareService((request, response) => {
      request.on('data', (chunk) => {
        received += chunk.length
      })
      request.on('error', () => {})
      request.on('end', () => {
        isComplete = true
        response.end()
      })
    })
    const table = routeTable.map((group) => ({ ...group, maxBodyBytes: 300 * kB }))
    const gateway = await startGateway({ PRODUCT_SERVICE_URL: service.url }, { table })
    const response = await gateway.send('/api/v1/products/import', {
      method: 'POST',
      headers: { 'transfer-encoding': 'chunked' },
      body: Buffer.alloc(1 * MB),
      token: await gateway.host.tokenFor({ role: 'staff' }),
    })
    assert.equal(response.status, 413)
    assert.equal(response.json.code, 'body-too-large')
    assert.ok(received <= 300 * kB, `${received} bytes reached the service`)
    assert.equal(isComplete, false)
  })

  test('when a client waits for 100 Continue, then a body that is too large is never sent', async () => {
    const service = await startFakeService()
    const gateway = await startGateway({ ORDER_SERVICE_URL: service.url })
    const headers = { expect: '100-continue', 'content-length': 10 * MB }
    const request = open(gateway.url, '/api/v1/orders', { method: 'POST', headers })
    let isContinued = false
    request.on('continue', () => {
      isContinued = true
    })
    request.flushHeaders()
    const [response] = await once(request, 'response')
    assert.equal(response.statusCode, 413)
    assert.equal(isContinued, false)
    request.destroy()
  })

  test('when a client waits for 100 Continue, then a body that fits is asked for', async () => {
    const service = await startFakeService()
    const gateway = await startGateway({ ORDER_SERVICE_URL: service.url })
    const request = open(gateway.url, '/api/v1/orders', {
      method: 'POST',
      headers: { expect: '100-continue', 'content-length': 2 },
    })
    request.flushHeaders()
    await once(request, 'continue')
    request.end('{}')
    const [response] = await once(request, 'response')
    assert.equal(response.statusCode, 200)
    assert.equal(service.seen[0]?.body, '{}')
  })

  test('when a service responds before it has read the body, then the client gets that response', async () => {
    const service = await startBareService((_request, response) => {
      response.writeHead(422, { 'content-type': 'text/plain' }).end('no, thank you')
    })
    const gateway = await startGateway({ ORDER_SERVICE_URL: service.url }, { table: roomy })
    const body = Buffer.alloc(250 * kB)
    const response = await gateway.send('/api/v1/orders', {
      method: 'POST',
      headers: { 'content-length': String(body.length) },
      body,
    })
    assert.equal(response.status, 422)
    assert.equal(response.text, 'no, thank you')
  })
})

describe('a client that leaves', () => {
  test('when it leaves before the response, then the request to the service is cancelled', async () => {
    let isBrokenOff = false
    let isAsked = false
    const service = await startBareService((_request, response) => {
      isAsked = true
      response.on('close', () => {
        isBrokenOff = true
      })
    })
    const gateway = await startGateway({ PRODUCT_SERVICE_URL: service.url })
    const request = open(gateway.url, '/api/v1/products').end()
    request.on('error', () => {})
    await waitFor(() => isAsked)
    request.destroy()
    await waitFor(() => isBrokenOff)
  })

  test('when it leaves in the middle of a long body, then the service’s work is broken off', async () => {
    let isBrokenOff = false
    let isAsked = false
    const service = await startBareService((request) => {
      isAsked = true
      request.resume()
      request.on('error', () => {
        isBrokenOff = true
      })
    })
    const gateway = await startGateway({ PRODUCT_SERVICE_URL: service.url })
    const headers = { authorization: `Bearer ${await gateway.host.tokenFor({ role: 'staff' })}` }
    const request = open(gateway.url, '/api/v1/products/import', { method: 'POST', headers })
    request.on('error', () => {})
    request.write(Buffer.alloc(65 * kB))
    await waitFor(() => isAsked)
    request.destroy()
    await waitFor(() => isBrokenOff)
  })

  test('when many leave, then the service is not held to have failed', async () => {
    let isSilent = true
    let asked = 0
    const service = await startBareService((_request, response) => {
      asked += 1
      if (!isSilent) response.end('here')
    })
    const gateway = await startGateway({ PRODUCT_SERVICE_URL: service.url })
    for (let client = 1; client <= 10; client++) {
      const request = open(gateway.url, '/api/v1/products').end()
      request.on('error', () => {})
      await waitFor(() => asked === client)
      request.destroy()
    }
    isSilent = false
    assert.equal((await gateway.send('/api/v1/products')).status, 200)
  })
})

describe('a service that does not answer', () => {
  test('when nothing listens, then the status is 503 with Retry-After', async () => {
    const gateway = await startGateway({ PRODUCT_SERVICE_URL: await refusingUrl() })
    const response = await gateway.send('/api/v1/products')
    assert.equal(response.status, 503)
    assert.equal(response.json.code, 'service-unavailable')
    assert.match(String(response.headers['retry-after']), /^\d+$/)
    assert.match(response.json.detail, /product-service/)
  })

  test('when it is silent too long, then the status is 504, and the request is not repeated', async () => {
    let asked = 0
    const service = await startBareService(() => {
      asked += 1
    })
    const gateway = await startGateway({ PRODUCT_SERVICE_URL: service.url }, { table: impatient })
    const response = await gateway.send('/api/v1/products')
    assert.equal(response.status, 504)
    assert.equal(response.json.code, 'upstream-timeout')
    assert.equal(asked, 1)
  })

  test('when it falls silent within its response, then the client sees that the response is incomplete', async () => {
    const service = await startBareService((_request, response) => {
      response.writeHead(200, { 'content-length': 100 })
      response.write('half')
    })
    const gateway = await startGateway({ PRODUCT_SERVICE_URL: service.url }, { table: impatient })
    await assert.rejects(gateway.send('/api/v1/products'), /aborted|ECONNRESET|socket hang up/)
  })

  for (const [method, times] of [
    ['GET', 2],
    ['HEAD', 2],
    ['POST', 1],
    ['DELETE', 1],
    ['PATCH', 1],
  ] as const) {
    test(`when it breaks every connection, then ${method} is sent ${times === 1 ? 'once' : 'twice'} and the status is 502`, async () => {
      let asked = 0
      const service = await startBareService((request) => {
        asked += 1
        request.socket.destroy()
      })
      const gateway = await startGateway({ ORDER_SERVICE_URL: service.url })
      const response = await gateway.send('/api/v1/orders', { method })
      assert.equal(response.status, 502)
      assert.equal(asked, times)
    })
  }

  test('when it breaks a connection once, then GET succeeds at the second try', async () => {
    let asked = 0
    const service = await startBareService((request, response) => {
      asked += 1
      if (asked === 1) request.socket.destroy()
      else response.end('here')
    })
    const gateway = await startGateway({ PRODUCT_SERVICE_URL: service.url })
    assert.equal((await gateway.send('/api/v1/products')).text, 'here')
  })

  test('when it does not speak HTTP, then the status is 502', async () => {
    const service = await startBareService((request) => request.socket.end('220 smtp.example ESMTP\r\n'))
    const gateway = await startGateway({ ORDER_SERVICE_URL: service.url })
    const response = await gateway.send('/api/v1/orders', { method: 'POST', body: '{}' })
    assert.equal(response.status, 502)
    assert.equal(response.json.code, 'bad-gateway')
  })
})

describe('the circuit of a service', () => {
  test('when it fails again and again, then it is left alone for a while, and the others go on', async () => {
    let asked = 0
    const failing = await startBareService((request) => {
      asked += 1
      request.socket.destroy()
    })
    const healthy = await startFakeService()
    const gateway = await startGateway({ ORDER_SERVICE_URL: failing.url, PRODUCT_SERVICE_URL: healthy.url })
    const statuses: number[] = []
    for (let sent = 0; sent < 10; sent++) {
      statuses.push((await gateway.send('/api/v1/orders', { method: 'POST', body: '{}' })).status)
    }
    assert.deepEqual(statuses, [502, 502, 502, 502, 502, 503, 503, 503, 503, 503])
    assert.equal(asked, 5)
    assert.equal((await gateway.send('/api/v1/products')).status, 200)
  })

  test('when it comes back, then the next try closes the circuit', async () => {
    const url = await refusingUrl()
    const gateway = await startGateway({ PRODUCT_SERVICE_URL: url })
    for (let sent = 0; sent < 6; sent++) assert.equal((await gateway.send('/api/v1/products')).status, 503)
    const service = await startFakeService(undefined, Number(new URL(url).port))
    await waitFor(async () => (await gateway.send('/api/v1/products')).status === 200, { everyMs: 50 })
    assert.equal((await gateway.send('/api/v1/products')).status, 200)
    assert.ok(service.seen.length >= 2)
  })
})

describe('a service of several replicas', () => {
  test('when all response, then they are asked in turn', async () => {
    const replicas = [await startFakeService(), await startFakeService(), await startFakeService()]
    const gateway = await startGateway({ PRODUCT_SERVICE_URL: replicas.map(({ url }) => url).join(', ') })
    for (let sent = 0; sent < 9; sent++) await gateway.send('/api/v1/products')
    assert.deepEqual(
      replicas.map(({ seen }) => seen.length),
      [3, 3, 3],
    )
  })

  test('when one refuses connections, then every request, with any method, is sent to another', async () => {
    const replica = await startFakeService()
    const gateway = await startGateway({
      ORDER_SERVICE_URL: `${await refusingUrl()},${replica.url},${await refusingUrl()}`,
    })
    for (let sent = 0; sent < 10; sent++) {
      const response = await gateway.send('/api/v1/orders', { method: 'POST', body: '{"a":1}' })
      assert.equal(response.status, 200)
    }
    assert.equal(replica.seen.length, 10)
    assert.ok(replica.seen.every(({ body }) => body === '{"a":1}'))
  })

  test('when one refuses connections, then a streamed body goes to another, whole', async () => {
    const replica = await startFakeService()
    const urls = `${replica.url},${await refusingUrl()}`
    const gateway = await startGateway({ PRODUCT_SERVICE_URL: urls })
    const token = await gateway.host.tokenFor({ role: 'staff' })
    const body = 'x'.repeat(150 * kB)
    for (let sent = 0; sent < 4; sent++) {
      const response = await gateway.send('/api/v1/products/import', {
        method: 'POST',
        headers: { 'transfer-encoding': 'chunked' },
        body,
        token,
      })
      assert.equal(response.status, 200)
    }
    assert.deepEqual(
      replica.seen.map((seen) => seen.body.length),
      [body.length, body.length, body.length, body.length],
    )
  })

  test('when all refuse, then the status is 503', async () => {
    const gateway = await startGateway({ ORDER_SERVICE_URL: `${await refusingUrl()},${await refusingUrl()}` })
    assert.equal((await gateway.send('/api/v1/orders')).status, 503)
  })
})

describe('requests that two readers could read differently', () => {
  const cases = {
    'Content-Length beside Transfer-Encoding':
      'POST /api/v1/orders HTTP/1.1\r\nhost: shop\r\ncontent-length: 6\r\ntransfer-encoding: chunked\r\n\r\n0\r\n\r\nG',
    'two different Content-Lengths':
      'POST /api/v1/orders HTTP/1.1\r\nhost: shop\r\ncontent-length: 1\r\ncontent-length: 2\r\n\r\nab',
    'a Content-Length that is no number': 'POST /api/v1/orders HTTP/1.1\r\nhost: shop\r\ncontent-length: +1\r\n\r\na',
    'a disguised Transfer-Encoding':
      'POST /api/v1/orders HTTP/1.1\r\nhost: shop\r\ntransfer-encoding: xchunked\r\n\r\n0\r\n\r\n',
    'a space before a colon':
      'POST /api/v1/orders HTTP/1.1\r\nhost: shop\r\ntransfer-encoding : chunked\r\n\r\n0\r\n\r\n',
    'a folded header': 'GET /api/v1/orders HTTP/1.1\r\nhost: shop\r\nx-a: 1\r\n b\r\n\r\n',
    'a bare line feed': 'GET /api/v1/orders HTTP/1.1\nhost: shop\n\n',
    'two hosts': 'GET /api/v1/orders HTTP/1.1\r\nhost: shop\r\nhost: other\r\nconnection: close\r\n\r\n',
    'no host': 'GET /api/v1/orders HTTP/1.1\r\nconnection: close\r\n\r\n',
    'two tokens':
      'GET /api/v1/orders HTTP/1.1\r\nhost: shop\r\nauthorization: Bearer a\r\nauthorization: Bearer b\r\nconnection: close\r\n\r\n',
  }
  for (const [name, text] of Object.entries(cases)) {
    test(`when a request has ${name}, then it is refused and no service hears of it`, async () => {
      const service = await startFakeService()
      const gateway = await startGateway({ ORDER_SERVICE_URL: service.url })
      const response = await gateway.sendRaw(text)
      assert.match(response, /^HTTP\/1\.1 400 /)
      assert.equal(service.seen.length, 0)
    })
  }

  test('when headers are too large, then the status is 431', async () => {
    const gateway = await startGateway({})
    const response = await gateway.sendRaw(`GET / HTTP/1.1\r\nhost: shop\r\nx-large: ${'x'.repeat(17 * kB)}\r\n\r\n`)
    assert.match(response, /^HTTP\/1\.1 431 /)
    assert.match(response, /"code":"headers-too-large"/)
  })
})
