import assert from 'node:assert/strict'
import { once } from 'node:events'
import type { RequestListener } from 'node:http'
import type { Socket } from 'node:net'
import { describe, test } from 'node:test'
import { startBareService, startFakeService } from '@storefleet/test-kit/upstream'
import { startGateway } from '../testing/gateway.ts'

/** Replicas of one service; each says that it drains from the moment it is told to. */
async function startReplicas(count: number) {
  const draining = new Set<number>()
  const answerAs =
    (index: number): RequestListener =>
    (_request, response) => {
      if (draining.has(index)) response.setHeader('connection', 'close').setHeader('x-draining', '1')
      response.end(String(index))
    }
  const replicas = await Promise.all(Array.from({ length: count }, (_, index) => startFakeService(answerAs(index))))
  const gateway = await startGateway({ ORDER_SERVICE_URL: replicas.map(({ url }) => url).join(',') })
  const order = () => gateway.send('/api/v1/orders', { method: 'POST', body: '{}' })
  return { replicas, draining, order, gateway }
}

const seenBy = (replicas: readonly { seen: unknown[] }[]) => replicas.map(({ seen }) => seen.length)

describe('a replica that is about to close', () => {
  test('when it has said so once, then it is asked no more, and no request fails when it closes', async () => {
    const { replicas, draining, order } = await startReplicas(2)
    for (let sent = 0; sent < 4; sent++) await order()
    assert.deepEqual(seenBy(replicas), [2, 2])

    draining.add(0)
    const [leaving, staying] = replicas
    while (seenBy(replicas)[0] === 2) await order()
    const before = staying?.seen.length ?? 0
    for (let sent = 0; sent < 10; sent++) assert.equal((await order()).status, 200)
    assert.deepEqual(seenBy(replicas), [3, before + 10])

    await leaving?.stop()
    const statuses = await Promise.all(Array.from({ length: 20 }, async () => (await order()).status))
    assert.deepEqual(statuses, Array(20).fill(200))
  })

  test('when it says so, then the client is not told', async () => {
    const { draining, order } = await startReplicas(1)
    draining.add(0)
    const { status, headers } = await order()
    assert.deepEqual([status, headers['x-draining']], [200, undefined])
  })

  test('when all are, then they are asked all the same', async () => {
    const { replicas, draining, order } = await startReplicas(2)
    for (const index of [0, 1]) draining.add(index)
    for (let sent = 0; sent < 8; sent++) assert.equal((await order()).status, 200)
    assert.ok(seenBy(replicas).every((count) => count > 0))
  })

  test('when it is the only one that can be reached, then it is asked', async () => {
    const { replicas, draining, order } = await startReplicas(2)
    draining.add(0)
    while (seenBy(replicas)[0] === 0) await order()
    await replicas[1]?.stop()
    for (let sent = 0; sent < 8; sent++) assert.equal((await order()).status, 200)
  })
})

describe('a connection that was kept open', () => {
  test('when the service has closed it meanwhile, then a POST goes over a new one', async () => {
    const sockets: Socket[] = []
    let asked = 0
    const { url, server } = await startBareService((_request, response) => {
      asked += 1
      response.end('done')
    })
    server.on('connection', (socket) => sockets.push(socket))
    const gateway = await startGateway({ ORDER_SERVICE_URL: url })
    const order = () => gateway.send('/api/v1/orders', { method: 'POST', body: '{}' })
    assert.equal((await order()).status, 200)
    const closed = once(sockets[0] as Socket, 'close')
    server.closeIdleConnections()
    await closed
    assert.equal((await order()).status, 200)
    assert.deepEqual([asked, sockets.length], [2, 2])
  })

  test('when the service closes it just as a POST arrives, then that POST is never sent twice', async () => {
    let asked = 0
    const { url } = await startBareService((request, response) => {
      asked += 1
      if (asked === 1) response.end('done')
      else request.socket.destroy()
    })
    const other = await startFakeService()
    const gateway = await startGateway({ ORDER_SERVICE_URL: `${other.url},${url}` })
    const order = () => gateway.send('/api/v1/orders', { method: 'POST', body: '{}' })
    const statuses: number[] = []
    for (let sent = 0; sent < 4; sent++) statuses.push((await order()).status)
    assert.deepEqual(statuses.toSorted(), [200, 200, 200, 502])
    assert.deepEqual([asked, other.seen.length], [2, 2])
  })
})
