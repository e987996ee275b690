import assert from 'node:assert/strict'
import { once } from 'node:events'
import { Agent, request as httpRequest, type IncomingMessage } from 'node:http'
import { connect } from 'node:net'
import { describe, test } from 'node:test'
import { waitFor } from '@storefleet/test-kit'
import { startBareService } from '@storefleet/test-kit/upstream'
import { send, startGateway } from './testing/gateway.ts'

async function startBusyGateway(env: NodeJS.ProcessEnv = {}) {
  const pending: (() => void)[] = []
  const service = await startBareService((_request, response) => {
    pending.push(() => response.end('finished'))
  })
  const gateway = await startGateway({ PRODUCT_SERVICE_URL: service.url, ...env })
  const agent = new Agent({ keepAlive: true })
  const { hostname, port } = new URL(gateway.url)
  const begin = async (path: string) => {
    const request = httpRequest({ hostname, port, path, agent }).end()
    const answered = once(request, 'response').then(async ([response]: IncomingMessage[]) => {
      let text = ''
      for await (const chunk of response as IncomingMessage) text += chunk
      return text
    })
    return { answered }
  }
  return { gateway, pending, begin, agent }
}

describe('a gateway that stops', () => {
  test('when it has a drain delay, then it takes requests on new connections until that is over', async () => {
    const { gateway, pending, agent } = await startBusyGateway({ DRAIN_DELAY_MS: '1000' })
    const stopped = gateway.service.stop()
    assert.equal((await send(gateway.url, '/health/ready')).status, 503)
    const answered = send(gateway.url, '/api/v1/products')
    await waitFor(() => pending.length === 1)
    pending[0]?.()
    const { status, headers } = await answered
    assert.deepEqual([status, headers.connection], [200, 'close'])
    await stopped
    await assert.rejects(send(gateway.url, '/health/live'), /ECONNREFUSED/)
    agent.destroy()
  })

  test('when a request is in flight, then it is finished first, and no new connection is taken', async () => {
    const { gateway, pending, begin, agent } = await startBusyGateway()
    const { answered } = await begin('/api/v1/products')
    await waitFor(() => pending.length === 1)
    const stopped = gateway.service.stop()
    await assert.rejects(send(gateway.url, '/health/live'), /ECONNREFUSED/)
    pending[0]?.()
    assert.equal(await answered, 'finished')
    await stopped
    agent.destroy()
  })

  test('when connections are kept alive, then they do not hold it up', { timeout: 60_000 }, async () => {
    const { gateway, pending, begin, agent } = await startBusyGateway({ GRACE_PERIOD_MS: '600000' })
    const { answered } = await begin('/api/v1/products')
    await waitFor(() => pending.length === 1)
    const stopped = gateway.service.stop()
    pending[0]?.()
    await answered
    await stopped
    agent.destroy()
  })

  test('when a request arrives on an open connection meanwhile, then it is answered, and the connection closed', async () => {
    const { gateway, pending } = await startBusyGateway()
    const { hostname, port } = new URL(gateway.url)
    const socket = connect(Number(port), hostname)
    let received = ''
    socket.on('data', (chunk) => {
      received += chunk
    })
    socket.write('GET /api/v1/products HTTP/1.1\r\nhost: shop\r\n\r\n')
    await waitFor(() => pending.length === 1)
    const stopped = gateway.service.stop()
    socket.write('GET /health/ready HTTP/1.1\r\nhost: shop\r\n\r\n')
    pending[0]?.()
    await once(socket, 'close')
    assert.match(received, /finished/)
    assert.match(received, /HTTP\/1\.1 503 Service Unavailable\r\n(?:.*\r\n)*connection: close\r\n/i)
    assert.match(received, /"status":"draining"/)
    await stopped
  })

  test('when a request never ends, then the gateway stops after its grace period', async () => {
    const { gateway, pending, begin, agent } = await startBusyGateway()
    const { answered } = await begin('/api/v1/products')
    answered.catch(() => {})
    await waitFor(() => pending.length === 1)
    await gateway.service.stop()
    await assert.rejects(answered)
    agent.destroy()
  })
})
