import assert from 'node:assert/strict'
import { describe, test } from 'node:test'
import { createTestHost, waitFor } from '@storefleet/test-kit'
import { startGateway } from './testing/gateway.ts'
import { refusingUrl, startFakeService } from './testing/upstream.ts'

/** A host whose logger keeps its lines. */
function listeningHost() {
  const lines: Record<string, unknown>[] = []
  const host = createTestHost({ logLevel: 'info' })
  const child = host.logger.child.bind(host.logger)
  const keep = (level: string) => (fields: Record<string, unknown>, message: string) => {
    lines.push({ ...fields, level, message })
  }
  host.logger.child = ((...options: Parameters<typeof child>) =>
    Object.assign(child(...options), { info: keep('info'), warn: keep('warn') })) as typeof host.logger.child
  return { host, lines }
}

describe('what operators see', () => {
  test('when metrics are asked for on their own port, then requests, failures and circuits are counted', async () => {
    const service = await startFakeService()
    const { host, lines } = listeningHost()
    const env = { PRODUCT_SERVICE_URL: service.url, ORDER_SERVICE_URL: await refusingUrl(), METRICS_PORT: '0' }
    const gateway = await startGateway(env, { host })
    await gateway.send('/api/v1/products/linen-shirt?q=1')
    for (let sent = 0; sent < 5; sent++) await gateway.send('/api/v1/orders')
    const { port } = await waitFor(
      () => lines.find(({ message }) => message === 'metrics ready') as { port: number } | undefined,
    )
    const response = await fetch(`http://127.0.0.1:${port}/metrics`)
    const text = await response.text()
    assert.match(
      text,
      /http_server_request_duration_seconds_count\{method="GET",route="\/api\/v1\/products",status="200"\} 1/,
    )
    assert.match(text, /gateway_upstream_failures_total\{service="order-service"\} 5/)
    assert.match(text, /gateway_circuit_open\{service="order-service"\} 1/)
    assert.equal((await fetch(`http://127.0.0.1:${port}/`)).status, 404)
    assert.equal((await gateway.send('/metrics')).status, 404)
  })

  test('when a request is over, then one line tells of it, without its query', async () => {
    const service = await startFakeService()
    const { host, lines } = listeningHost()
    const gateway = await startGateway({ ORDER_SERVICE_URL: service.url }, { host })
    const token = await host.tokenFor({ id: 'ada' })
    await gateway.send('/api/v1/orders/1?accessToken=secret', {
      token,
      headers: { 'x-correlation-id': 'corr-0123456789' },
    })
    const line = await waitFor(() => lines.find(({ message }) => message === 'request'))
    const { durationMs, traceparent, ...rest } = line
    assert.deepEqual(rest, {
      correlationId: 'corr-0123456789',
      method: 'GET',
      path: '/api/v1/orders/1',
      client: '127.0.0.1',
      userId: 'ada',
      upstream: 'order-service',
      status: 200,
      level: 'info',
      message: 'request',
    })
    assert.equal(typeof durationMs, 'number')
    assert.match(String(traceparent), /^00-/)
    assert.doesNotMatch(JSON.stringify(lines), /secret/)
  })

  test('when a service does not answer, then the log says which and why', async () => {
    const { host, lines } = listeningHost()
    const url = await refusingUrl()
    const gateway = await startGateway({ ORDER_SERVICE_URL: url }, { host })
    await gateway.send('/api/v1/orders')
    const warning = lines.find(({ level }) => level === 'warn')
    assert.equal(warning?.upstream, 'order-service')
    assert.equal(warning?.url, url)
    assert.match(String(warning?.err), /ECONNREFUSED/)
  })
})
