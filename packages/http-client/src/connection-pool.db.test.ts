import assert from 'node:assert/strict'
import { once } from 'node:events'
import type { AddressInfo } from 'node:net'
import { after, describe, test } from 'node:test'
import { createServer as createSecureServer, getCACertificates, setDefaultCACertificates } from 'node:tls'
import { waitFor } from '@storefleet/test-kit'
import { startRawService, textResponse } from '@storefleet/test-kit/raw-service'
import { startBareService } from '@storefleet/test-kit/upstream'
import { ConnectionPool } from './connection-pool.ts'
import { fetchResponse } from './fetch-response.ts'
import { NoResponseError, type NoResponseReason } from './no-response.ts'

type Options = ConstructorParameters<typeof ConnectionPool>[0]

function openPool(url: string, options: Partial<Options> = {}) {
  const pool = new ConnectionPool({
    url,
    maxConnections: 4,
    maxWaiting: 100,
    connectTimeoutMs: 5_000,
    keepAliveMs: 60_000,
    now: () => performance.now(),
    ...options,
  })
  after(() => pool.close())
  const ask = async (target: string, signal?: AbortSignal) => {
    const { body } = await fetchResponse(pool, { target, timeoutMs: 5_000, ...(signal && { signal }) })
    return body.toString('latin1')
  }
  return { pool, ask }
}

const noResponse = (reason: NoResponseReason) => (error: unknown) =>
  error instanceof NoResponseError && error.reason === reason

/** Holds every response back until `letGo`. */
function holdResponses() {
  const held: (() => void)[] = []
  return {
    hold: (send: () => void) => void held.push(send),
    letGo(count: number) {
      for (const send of held.splice(0, count)) send()
    },
  }
}

describe('connections to a service', () => {
  test('when requests come one after the other, then one connection is used for all', async () => {
    const service = await startRawService((socket, line) => socket.write(textResponse(line)))
    const { ask } = openPool(service.url)
    for (const path of ['/1', '/2', '/3']) assert.equal(await ask(path), `GET ${path}`)
    assert.equal(service.sockets.length, 1)
  })

  test('when more come at once than there may be connections, then the others wait, and each gets its own response', async () => {
    const { hold, letGo } = holdResponses()
    const service = await startRawService((socket, line) => hold(() => socket.write(textResponse(line))))
    const { ask } = openPool(service.url)
    const paths = Array.from({ length: 20 }, (_, index) => `/${index}`)
    const responses = Promise.all(paths.map((path) => ask(path)))
    for (let sent = 0; sent < paths.length; sent += 4) {
      await waitFor(() => service.asked.length === Math.min(sent + 4, paths.length))
      letGo(4)
    }
    assert.deepEqual(
      await responses,
      paths.map((path) => `GET ${path}`),
    )
    assert.equal(service.sockets.length, 4)
  })

  test('when the connections are lost, then requests that wait get new ones', async () => {
    const service = await startRawService((socket, line) => {
      if (line === 'GET /bad') socket.destroy()
      else socket.write(textResponse(line))
    })
    const { ask } = openPool(service.url, { maxConnections: 1 })
    const [bad, good] = await Promise.allSettled([ask('/bad'), ask('/good')])
    assert.ok(bad.status === 'rejected' && noResponse('broken-off')(bad.reason))
    assert.deepEqual(good, { status: 'fulfilled', value: 'GET /good' })
  })

  test('when a connection has been idle for long, then it is closed', async () => {
    const service = await startRawService((socket, line) => socket.write(textResponse(line)))
    const { ask } = openPool(service.url, { keepAliveMs: 40 })
    await ask('/1')
    await once(service.sockets[0] as NodeJS.EventEmitter, 'close')
    assert.equal(await ask('/2'), 'GET /2')
  })

  test('when the service sends connection: close, then the next request goes over another connection', async () => {
    const service = await startRawService((socket, line) =>
      socket.write(textResponse(line).replace('\r\n', '\r\nconnection: close\r\n')),
    )
    const { ask } = openPool(service.url)
    await ask('/1')
    assert.equal(await ask('/2'), 'GET /2')
    assert.equal(service.sockets.length, 2)
  })

  test('when it is closed, then requests under way get their responses first', async () => {
    const { hold, letGo } = holdResponses()
    const service = await startRawService((socket, line) => hold(() => socket.write(textResponse(line))))
    const { pool, ask } = openPool(service.url, { maxConnections: 1 })
    const responses = Promise.all([ask('/1'), ask('/2')])
    await waitFor(() => service.asked.length === 1)
    const closed = pool.close()
    letGo(1)
    await waitFor(() => service.asked.length === 2)
    letGo(1)
    assert.deepEqual(await responses, ['GET /1', 'GET /2'])
    await closed
  })
})

describe('bytes that belong to no request', () => {
  test('when a service sends more than its response, then no other request gets the rest', async () => {
    const service = await startRawService((socket, line) =>
      socket.write(textResponse(line) + (line === 'GET /1' ? textResponse('for another request') : '')),
    )
    const { ask } = openPool(service.url)
    assert.equal(await ask('/1'), 'GET /1')
    assert.equal(await ask('/2'), 'GET /2')
    assert.equal(service.sockets.length, 2)
  })

  test('when a service sends bytes unasked, then that connection is closed', async () => {
    const service = await startRawService((socket, line) => socket.write(textResponse(line)))
    const { ask } = openPool(service.url)
    await ask('/1')
    const [socket] = service.sockets
    socket?.write(textResponse('for another request'))
    await once(socket as NodeJS.EventEmitter, 'close')
    assert.equal(await ask('/2'), 'GET /2')
  })

  test('when a request is cancelled, then no other request gets its late response', async () => {
    const { hold, letGo } = holdResponses()
    const service = await startRawService((socket, line) => {
      if (line === 'GET /slow') hold(() => socket.write(textResponse(line)))
      else socket.write(textResponse(line))
    })
    const { ask } = openPool(service.url, { maxConnections: 1 })
    const abort = new AbortController()
    const slow = ask('/slow', abort.signal)
    await waitFor(() => service.asked.length === 1)
    abort.abort(new Error('enough'))
    await assert.rejects(slow, /enough/)
    letGo(1)
    assert.equal(await ask('/next'), 'GET /next')
  })

  test('when a request is cancelled while it waits, then it is never sent', async () => {
    const { hold, letGo } = holdResponses()
    const service = await startRawService((socket, line) => hold(() => socket.write(textResponse(line))))
    const { ask } = openPool(service.url, { maxConnections: 1 })
    const first = ask('/1')
    const abort = new AbortController()
    const waiting = ask('/2', abort.signal)
    const last = ask('/3')
    abort.abort(new Error('enough'))
    await assert.rejects(waiting, /enough/)
    await waitFor(() => service.asked.length === 1)
    letGo(1)
    await waitFor(() => service.asked.length === 2)
    letGo(1)
    assert.deepEqual([await first, await last, service.asked], ['GET /1', 'GET /3', ['GET /1', 'GET /3']])
  })
})

describe('a service that does not respond', () => {
  test('when nothing listens, then the request is known to be unsent', async () => {
    const { url, server } = await startBareService(() => {})
    await new Promise((resolve) => server.close(resolve))
    await assert.rejects(openPool(url).ask('/'), noResponse('not-connected'))
  })

  test('when it accepts the connection and never completes the TLS handshake, then the request is known to be unsent', async () => {
    const service = await startRawService(() => {})
    const { ask } = openPool(service.url.replace('http:', 'https:'), { connectTimeoutMs: 50 })
    await assert.rejects(ask('/'), noResponse('not-connected'))
  })

  test('when its response is longer than the limit, then it is not read to its end', async () => {
    const service = await startBareService((_request, response) => {
      response.on('drain', () => response.write(Buffer.alloc(1_000)))
      response.write(Buffer.alloc(1_000_000))
    })
    const { pool } = openPool(service.url)
    const options = { target: '/', timeoutMs: 5_000, maxBytes: 1_000 }
    await assert.rejects(fetchResponse(pool, options), noResponse('too-large'))
  })

  test('when a request is not valid HTTP, then nothing is sent', async () => {
    const service = await startRawService(() => {})
    await assert.rejects(openPool(service.url).ask('/a b'), noResponse('invalid-request'))
    assert.deepEqual(service.sockets, [])
  })
})

test('when the service is asked over TLS, then its certificate is checked against its name', async () => {
  const server = createSecureServer({ key, cert: certificate }, (socket) =>
    socket.on('data', () => socket.write(textResponse('over TLS'))),
  )
  server.on('tlsClientError', () => {})
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve))
  after(() => server.close())
  setDefaultCACertificates([...getCACertificates('default'), certificate])
  const { port } = server.address() as AddressInfo
  const named = (host: string) => openPool(`https://${host}:${port}`, { address: '127.0.0.1' })
  assert.equal(await named('order-service.test').ask('/'), 'over TLS')
  await assert.rejects(named('payment.test').ask('/'), noResponse('not-connected'))
  assert.equal(await named('order-service.test').ask('/'), 'over TLS')
})

/** Of a host that does not exist, for this test alone; until 2126. */
const key = `-----BEGIN PRIVATE KEY-----
MIGHAgEAMBMGByqGSM49AgEGCCqGSM49AwEHBG0wawIBAQQgwSp1hT8hledN0R6A
myMjimBUX8R7XOcM6EvO7Qr2ICqhRANCAAToC+9mGJlt/19tuwAhYkTTebyLZ9OD
xUqLUBQ/lTXgi47oQNZP6V3oPIttLAjK2XB1CGIFHDv56Url+PaIbDFz
-----END PRIVATE KEY-----`
const certificate = `-----BEGIN CERTIFICATE-----
MIIBrzCCAVagAwIBAgIUadHFcx6IEm1Q+ddC8GrnKZGtMp4wCgYIKoZIzj0EAwIw
HTEbMBkGA1UEAwwSb3JkZXItc2VydmljZS50ZXN0MCAXDTI2MTEyMzE0MTM0MloY
DzIxMjYxMDMwMTQxMzQyWjAdMRswGQYDVQQDDBJvcmRlci1zZXJ2aWNlLnRlc3Qw
WTATBgcqhkjOPQIBBggqhkjOPQMBBwNCAAToC+9mGJlt/19tuwAhYkTTebyLZ9OD
xUqLUBQ/lTXgi47oQNZP6V3oPIttLAjK2XB1CGIFHDv56Url+PaIbDFzo3IwcDAd
BgNVHQ4EFgQUi6gcc0cXbO+hMphZNAOs8zeJ4xowHwYDVR0jBBgwFoAUi6gcc0cX
bO+hMphZNAOs8zeJ4xowDwYDVR0TAQH/BAUwAwEB/zAdBgNVHREEFjAUghJvcmRl
ci1zZXJ2aWNlLnRlc3QwCgYIKoZIzj0EAwIDRwAwRAIgZZaRS7IZYr1rl8GCWkSm
weaxF4dFFfY6scg/dXN2dIMCIFqBVha3pkbytgkCMBgUJsTbQ1DKIUirkHUgYVGv
HVuC
-----END CERTIFICATE-----`
