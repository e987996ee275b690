import assert from 'node:assert/strict'
import type { ServerResponse } from 'node:http'
import { test } from 'node:test'
import { waitFor } from '@storefleet/test-kit'
import { openEventStream } from '@storefleet/test-kit/event-stream'
import { startBareService } from '@storefleet/test-kit/upstream'
import { startGateway } from './testing/gateway.ts'

const path = '/api/v1/orders/o1/events'

/** A gateway whose service keeps each stream open, and answers all else at once. */
async function startStreamingShop(env: NodeJS.ProcessEnv = {}) {
  const open = new Set<ServerResponse>()
  const service = await startBareService((request, response) => {
    if (!request.url?.endsWith('/events')) return response.end('{}')
    response.writeHead(200, { 'content-type': 'text/event-stream' })
    response.write('data: first\n\n')
    open.add(response)
    response.on('close', () => open.delete(response))
  })
  const gateway = await startGateway({ ORDER_SERVICE_URL: service.url, ...env })
  return { gateway, open, watch: (headers = {}) => openEventStream(`${gateway.url}${path}`, headers) }
}

test('when a service streams, then the client has each event as it comes, and the service hears when it leaves', async () => {
  const { open, watch } = await startStreamingShop()
  const stream = await watch({ 'accept-encoding': 'br, gzip' })
  assert.equal(stream.headers.get('content-encoding'), null)
  assert.deepEqual(await stream.next(), { data: 'first' })
  for (const response of open) response.write('data: second\n\n')
  assert.deepEqual(await stream.next(), { data: 'second' })
  stream.close()
  await waitFor(() => open.size === 0)
})

test('when there are more streams than connections for requests, then requests are served all the same', async () => {
  const { gateway, open, watch } = await startStreamingShop({ UPSTREAM_CONNECTIONS: '2', UPSTREAM_QUEUE: '0' })
  const streams = await Promise.all(Array.from({ length: 5 }, () => watch()))
  assert.equal(open.size, 5)
  assert.equal((await gateway.send('/api/v1/orders/o1')).status, 200)
  for (const stream of streams) stream.close()
})

test('when a client has as many streams as it may, then one more is refused with when to ask again', async () => {
  const { watch } = await startStreamingShop()
  const streams = await Promise.all(Array.from({ length: 50 }, () => watch()))
  const refused = await watch()
  assert.deepEqual([refused.status, refused.headers.get('retry-after')], [503, '5'])
  streams.pop()?.close()
  const next = await waitFor(async () => {
    const stream = await watch()
    return stream.status === 200 && stream
  })
  for (const stream of [...streams, next]) stream.close()
})

test('when the gateway stops, then it ends its streams, and does not wait for their clients', async () => {
  const { gateway, open, watch } = await startStreamingShop({ GRACE_PERIOD_MS: '600000' })
  const stream = await watch()
  await stream.next()
  const stopped = gateway.service.stop()
  assert.equal(await stream.next(), undefined)
  await stopped
  await waitFor(() => open.size === 0)
})
