import assert from 'node:assert/strict'
import { once } from 'node:events'
import { connect, type Socket } from 'node:net'
import { after, describe, test } from 'node:test'
import { waitFor } from '@storefleet/test-kit'
import { startBareService, startFakeService } from '@storefleet/test-kit/upstream'
import { routeTable } from '../route-table.ts'
import { startGateway } from '../testing/gateway.ts'

const kB = 1024

/** A connection to the gateway on which a request is sent by hand. */
function openConnection(url: string) {
  const { hostname, port } = new URL(url)
  const socket = connect(Number(port), hostname)
  let text = ''
  socket.on('data', (bytes) => {
    text += bytes.toString('latin1')
  })
  socket.on('error', () => {})
  after(() => socket.destroy())
  return { socket, received: () => text }
}

const chunked = (path: string, token?: string) =>
  `POST ${path} HTTP/1.1\r\nhost: localhost\r\ncontent-type: application/json\r\n` +
  `${token === undefined ? '' : `authorization: Bearer ${token}\r\n`}transfer-encoding: chunked\r\n\r\n`
const sized = (path: string, length: number) =>
  `POST ${path} HTTP/1.1\r\nhost: localhost\r\ncontent-length: ${length}\r\n\r\n`

const closed = (socket: Socket) => new Promise<void>((resolve) => socket.once('close', () => resolve()))

/** Sends a byte as a chunk as often as the event loop turns, until the connection closes. */
function trickle(socket: Socket) {
  const timer = setInterval(() => socket.writable && socket.write('1\r\n \r\n'), 5)
  socket.on('close', () => clearInterval(timer))
  after(() => clearInterval(timer))
}

describe('bodies of clients that send slowly', () => {
  test('when more send slowly than the service has connections, then others are served as before', async () => {
    const service = await startFakeService()
    const gateway = await startGateway({
      ORDER_SERVICE_URL: service.url,
    })
    const slow = [
      ...Array.from({ length: 300 }, () => chunked('/api/v1/carts')),
      ...Array.from({ length: 10 }, () => sized('/api/v1/orders', 64 * kB)),
    ].map((head) => {
      const { socket } = openConnection(gateway.url)
      socket.write(head)
      return socket
    })
    await Promise.all(slow.map((socket) => socket.readyState === 'open' || once(socket, 'connect')))
    for (const socket of slow) trickle(socket)
    for (let sent = 0; sent < 20; sent++) {
      const response = await gateway.send('/api/v1/carts', { method: 'POST', body: '{}' })
      assert.equal(response.status, 200)
    }
    assert.equal(service.seen.length, 20)
  })

  for (const [name, head] of [
    ['without a length', chunked('/api/v1/carts')],
    ['with a length', sized('/api/v1/carts', 10 * kB)],
  ] as const) {
    test(`when a body ${name} comes more slowly than it may, then it is refused and no service is asked`, async () => {
      const service = await startFakeService()
      const pace = { TRANSFER_GRACE_MS: '50', TRANSFER_MIN_BYTES_PER_SECOND: '1000000' }
      const gateway = await startGateway({ ORDER_SERVICE_URL: service.url, ...pace })
      const { socket, received } = openConnection(gateway.url)
      socket.write(head)
      trickle(socket)
      await closed(socket)
      assert.match(received(), /^HTTP\/1\.1 408 Request Timeout\r\n/)
      assert.match(received(), /content-type: application\/problem\+json/)
      assert.match(received(), /"code":"request-timeout"/)
      assert.equal(service.seen.length, 0)
    })
  }

  test('when a body keeps the minimum rate, then it is served however long it takes', async () => {
    const service = await startFakeService()
    const pace = { TRANSFER_GRACE_MS: '200', TRANSFER_MIN_BYTES_PER_SECOND: '1' }
    const table = routeTable.map((group) => ({ ...group, timeoutMs: 100 }))
    const gateway = await startGateway({ PRODUCT_SERVICE_URL: service.url, ...pace }, { table })
    const token = await gateway.host.tokenFor({ role: 'staff' })
    const { socket, received } = openConnection(gateway.url)
    socket.write(chunked('/api/v1/products/import', token))
    const startedAt = performance.now()
    while (performance.now() - startedAt < 500) {
      socket.write('64\r\n')
      socket.write(Buffer.alloc(100, 'x'))
      socket.write('\r\n')
      await new Promise((resolve) => setTimeout(resolve, 20))
    }
    socket.write('0\r\n\r\n')
    await waitFor(() => received() !== '')
    assert.match(received(), /^HTTP\/1\.1 200 /)
  })

  test('when a long body stops coming, then its service is let go, and the client told', async () => {
    let isAsked = false
    let isLetGo = false
    const service = await startBareService((request) => {
      isAsked = true
      request.on('error', () => {
        isLetGo = true
      })
      request.resume()
    })
    const pace = { TRANSFER_GRACE_MS: '100', TRANSFER_MIN_BYTES_PER_SECOND: '1000000' }
    const gateway = await startGateway({ PRODUCT_SERVICE_URL: service.url, ...pace })
    const { socket, received } = openConnection(gateway.url)
    socket.write(chunked('/api/v1/products/import', await gateway.host.tokenFor({ role: 'staff' })))
    socket.write(`${(64 * kB).toString(16)}\r\n`)
    socket.write(Buffer.alloc(64 * kB))
    socket.write('\r\n')
    await waitFor(() => isAsked)
    await closed(socket)
    assert.match(received(), /^HTTP\/1\.1 408 /)
    await waitFor(() => isLetGo)
  })

  test('when a request is refused before its body is there, then the rest of it is waited for no longer than the grace', async () => {
    const gateway = await startGateway({ TRANSFER_GRACE_MS: '50' })
    const { socket, received } = openConnection(gateway.url)
    socket.write(chunked('/nowhere'))
    trickle(socket)
    await closed(socket)
    assert.match(received(), /^HTTP\/1\.1 404 /)
  })
})

describe('memory of bodies', () => {
  test('when bodies that are not complete take all there is for a client, then its next is told to come back', async () => {
    const service = await startFakeService()
    const gateway = await startGateway({ ORDER_SERVICE_URL: service.url, BODY_MEMORY_MB: '1' })
    const held = await Promise.all(
      Array.from({ length: 8 }, async () => {
        const { socket } = openConnection(gateway.url)
        socket.write(sized('/api/v1/orders', 64 * kB))
        await new Promise((resolve) => socket.write(Buffer.alloc(64 * kB - 1), resolve))
        return socket
      }),
    )
    const order = () => gateway.send('/api/v1/orders', { method: 'POST', body: Buffer.alloc(32 * kB) })
    await waitFor(async () => (await order()).status === 503)
    const refused = await order()
    assert.equal(refused.json.code, 'gateway-overloaded')
    assert.equal(refused.headers['retry-after'], '1')
    for (const socket of held) socket.destroy()
    await waitFor(async () => (await order()).status === 200)
  })
})

describe('what one client may take', () => {
  test('when it has as many requests in flight as it may, then the next is refused, and those of others are not', async () => {
    let asked = 0
    let isSilent = true
    const silent = await startBareService((_request, response) => {
      asked += 1
      if (!isSilent) response.end()
    })
    const gateway = await startGateway({
      ORDER_SERVICE_URL: silent.url,
      TRUSTED_PROXIES: '127.0.0.1',
      REQUESTS_IN_FLIGHT_PER_CLIENT: '3',
    })
    const from = (address: string) =>
      gateway.send('/api/v1/orders', { method: 'POST', headers: { 'x-forwarded-for': address } })
    for (let sent = 0; sent < 3; sent++) from('198.51.100.1').catch(() => {})
    await waitFor(() => asked === 3)
    const refused = await from('198.51.100.1')
    assert.deepEqual([refused.status, refused.json.code], [429, 'too-many-requests-in-flight'])
    assert.equal(refused.headers['retry-after'], '1')
    from('198.51.100.2').catch(() => {})
    await waitFor(() => asked === 4)
    isSilent = false
    silent.server.closeAllConnections()
    await waitFor(async () => (await from('198.51.100.1')).status !== 429)
  })

  test('when an address has as many connections as it may, then the next is refused until one closes', async () => {
    const gateway = await startGateway({ CONNECTIONS_PER_CLIENT: '2' })
    const open = [openConnection(gateway.url).socket, openConnection(gateway.url).socket]
    await Promise.all(open.map((socket) => once(socket, 'connect')))
    const refused = openConnection(gateway.url)
    await closed(refused.socket)
    assert.match(refused.received(), /^HTTP\/1\.1 429 /)
    assert.match(refused.received(), /"code":"too-many-connections"/)
    assert.match(refused.received(), /\r\nretry-after: 1\r\n/)
    open[0]?.destroy()
    await waitFor(async () => (await gateway.send('/health/live').catch(() => undefined))?.status === 200)
  })

  test('when the connections are those of a trusted proxy, then it may have as many as it wants', async () => {
    const gateway = await startGateway({ CONNECTIONS_PER_CLIENT: '2', TRUSTED_PROXIES: '127.0.0.1' })
    const open = Array.from({ length: 5 }, () => openConnection(gateway.url).socket)
    await Promise.all(open.map((socket) => once(socket, 'connect')))
    assert.equal((await gateway.send('/health/live')).status, 200)
  })
})
