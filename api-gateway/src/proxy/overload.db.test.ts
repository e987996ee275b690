import assert from 'node:assert/strict'
import { once } from 'node:events'
import { Agent, request } from 'node:http'
import { describe, test } from 'node:test'
import { waitFor } from '@storefleet/test-kit'
import { startBareService } from '@storefleet/test-kit/upstream'
import { routeTable } from '../route-table.ts'
import { startGateway } from '../testing/gateway.ts'

const timeoutMs = 300
const patientMs = 4000
const impatient = routeTable.map((group) => ({ ...group, timeoutMs }))

/** A service that never responds, and a gateway with few connections to it. */
async function startSilentFleet(env: NodeJS.ProcessEnv) {
  let asked = 0
  const service = await startBareService(() => {
    asked += 1
  })
  const gateway = await startGateway({ ORDER_SERVICE_URL: service.url, ...env }, { table: impatient })
  const order = () => gateway.send('/api/v1/orders', { method: 'POST', body: '{}' })
  return { order, asked: () => asked }
}

describe('a service that is asked more than it can serve', () => {
  test('when all connections are taken and the queue is full, then the next is told at once to come back', async () => {
    const { order, asked } = await startSilentFleet({ UPSTREAM_CONNECTIONS: '2', UPSTREAM_QUEUE: '3' })
    const waiting = Array.from({ length: 5 }, order)
    await waitFor(() => asked() === 2)
    const refused = await order()
    assert.deepEqual([refused.status, refused.json.code], [503, 'service-overloaded'])
    assert.equal(refused.headers['retry-after'], '1')
    await Promise.all(waiting)
  })

  test('when requests wait for a connection, then that time counts, and those whose time is over are never sent', async () => {
    const { order, asked } = await startSilentFleet({ UPSTREAM_CONNECTIONS: '1', UPSTREAM_QUEUE: '100' })
    const statuses = (await Promise.all(Array.from({ length: 4 }, order))).map(({ status }) => status)
    assert.ok(statuses.includes(504) && statuses.includes(503), String(statuses))
    assert.ok(asked() < 4, `the service was asked ${asked()} times`)
  })

  test('when its circuit opens, then those that wait for it are told at once', async () => {
    const { order, asked } = await startSilentFleet({ UPSTREAM_CONNECTIONS: '5', UPSTREAM_QUEUE: '100' })
    const first = Array.from({ length: 5 }, order)
    await waitFor(() => asked() === 5)
    const later = await Promise.all(Array.from({ length: 20 }, order))
    const refused = later.filter(({ status }) => status === 503)
    assert.ok(refused.length >= 15, `${refused.length} of 20 were refused`)
    assert.ok(asked() <= 10, `the service was asked ${asked()} times`)
    assert.deepEqual(new Set((await Promise.all(first)).map(({ status }) => status)), new Set([504]))
  })

  test('when a long body is refused because the queue is full, then the rest is dropped and the connection lives on', async () => {
    let asked = 0
    const service = await startBareService((request, response) => {
      asked += 1
      if (request.method !== 'GET') request.resume().on('end', () => response.end())
    })
    const gateway = await startGateway({
      PRODUCT_SERVICE_URL: service.url,
      UPSTREAM_CONNECTIONS: '1',
      UPSTREAM_QUEUE: '0',
    })
    const held = gateway.send('/api/v1/products').catch(() => {})
    await waitFor(() => asked === 1)
    const agent = new Agent({ keepAlive: true, maxSockets: 1 })
    const token = await gateway.host.tokenFor({ role: 'staff' })
    const { hostname, port } = new URL(gateway.url)
    const upload = () => {
      const headers = { authorization: `Bearer ${token}`, 'transfer-encoding': 'chunked' }
      const path = '/api/v1/products/import'
      const sent = request({ hostname, port, agent, method: 'POST', path, headers })
      sent.write(Buffer.alloc(1024 * 1024))
      sent.end(Buffer.alloc(1024 * 1024))
      return sent
    }
    const statuses: number[] = []
    const usedSockets = new Set<unknown>()
    for (let sent = 0; sent < 3; sent++) {
      const [response] = await once(upload(), 'response')
      usedSockets.add(response.socket)
      statuses.push(response.statusCode)
      await once(response.resume(), 'end')
    }
    assert.deepEqual([statuses, usedSockets.size, asked], [[503, 503, 503], 1, 1])
    agent.destroy()
    service.server.closeAllConnections()
    await held
  })

  test('when a retry follows a broken connection, then both have the time of one request', async () => {
    let asked = 0
    const service = await startBareService((request, response) => {
      asked += 1
      // Either is in time by itself, with much time to spare, and both together are not.
      if (asked === 1) setTimeout(() => request.socket.destroy(), 0.5 * patientMs)
      else setTimeout(() => response.end('too late'), 0.75 * patientMs)
    })
    const table = routeTable.map((group) => ({ ...group, timeoutMs: patientMs }))
    const gateway = await startGateway({ ORDER_SERVICE_URL: service.url }, { table })
    const response = await gateway.send('/api/v1/orders')
    assert.deepEqual([response.status, asked], [504, 2])
  })
})
