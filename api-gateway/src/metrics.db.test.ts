import assert from 'node:assert/strict'
import { describe, test } from 'node:test'
import { createLogger } from '@storefleet/observability'
import { createTestHost, readMetrics, waitFor } from '@storefleet/test-kit'
import { refusingUrl, startFakeService } from '@storefleet/test-kit/upstream'
import { startGateway } from './testing/gateway.ts'

/** A host, and the lines that are logged there. */
function listeningHost() {
  const lines: Record<string, unknown>[] = []
  const file = { write: (line: string) => void lines.push(JSON.parse(line)), close: () => {} }
  return { host: { ...createTestHost(), logger: createLogger({ level: 'fatal', file }) }, lines }
}

describe('what operators see', () => {
  /** A gateway and what its metrics say. */
  async function startMeasured(env: NodeJS.ProcessEnv) {
    const { host, lines } = listeningHost()
    const gateway = await startGateway({ ...env, METRICS_PORT: '0' }, { host })
    const { port } = await waitFor(
      () => lines.find(({ msg }) => msg === 'metrics ready') as { port: number } | undefined,
    )
    const metricsUrl = `http://127.0.0.1:${port}`
    return { gateway, metricsUrl, series: () => readMetrics(metricsUrl) }
  }
  const inFlight = 'http_server_requests_in_flight'

  test('when metrics are asked for on their own port, then requests, failures and circuits are counted', async () => {
    const service = await startFakeService()
    const env = { PRODUCT_SERVICE_URL: service.url, ORDER_SERVICE_URL: await refusingUrl() }
    const { gateway, metricsUrl, series } = await startMeasured(env)
    await gateway.send('/api/v1/products/linen-shirt?q=1')
    for (let sent = 0; sent < 5; sent++) await gateway.send('/api/v1/orders')
    const all = await series()
    const count = (labels: string) => all[`http_server_request_duration_seconds_count{${labels}}`]
    assert.equal(count('method="GET",route="/api/v1/products",status="200"'), 1)
    assert.equal(count('method="GET",route="/api/v1/orders",status="503"'), 5)
    assert.equal(all['gateway_upstream_failures_total{upstream="order-service"}'], 5)
    assert.equal(all['gateway_upstream_failures_total{upstream="product-service"}'], 0)
    assert.equal(all['gateway_circuit_open{upstream="order-service"}'], 1)
    assert.equal(all['gateway_upstream_replicas{upstream="order-service"}'], 1)
    assert.equal(all[inFlight], 0)
    assert.ok(Object.keys(all).some((name) => name.startsWith('storefleet_build_info{')))
    assert.ok(all.process_resident_memory_bytes)
    assert.equal((await fetch(`${metricsUrl}/`)).status, 404)
    assert.equal((await gateway.send('/metrics')).status, 404)
  })

  test('when a client has used up its quota, then the refusal counts, and no other 429 does', async () => {
    const service = await startFakeService((_request, response) => response.writeHead(429).end())
    const env = { PRODUCT_SERVICE_URL: service.url, USER_SERVICE_URL: service.url }
    const { gateway, series } = await startMeasured({
      ...env,
      RATE_LIMIT_PER_MINUTE: '2',
      SIGN_IN_LIMIT_PER_MINUTE: '0',
    })
    assert.equal((await series())['gateway_rate_limited_total{limit="client"}'], 0)
    for (let sent = 0; sent < 5; sent++) await gateway.send('/api/v1/products')
    await gateway.send('/api/v1/auth/sign-in/email', { method: 'POST', body: '{}' })
    const all = await series()
    assert.equal(all['gateway_rate_limited_total{limit="client"}'], 3)
    assert.equal(all['gateway_rate_limited_total{limit="sign-in"}'], 0)
  })

  test('when a client leaves before its response, then the request was in flight until then and counts as 499', async () => {
    const service = await startFakeService(() => {})
    const { gateway, series } = await startMeasured({ PRODUCT_SERVICE_URL: service.url })
    const leaving = new AbortController()
    const request = fetch(`${gateway.url}/api/v1/products`, { signal: leaving.signal })
    await waitFor(async () => (await series())[inFlight] === 1)
    leaving.abort()
    await assert.rejects(request)
    await waitFor(async () => (await series())[inFlight] === 0)
    const labels = 'method="GET",route="/api/v1/products",status="499"'
    assert.equal((await series())[`http_server_request_duration_seconds_count{${labels}}`], 1)
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
    const line = await waitFor(() => lines.find(({ msg }) => msg === 'request'))
    const { time, durationMs, traceId, ...rest } = line
    assert.deepEqual(rest, {
      correlationId: 'corr-0123456789',
      method: 'GET',
      path: '/api/v1/orders/1',
      client: '127.0.0.1',
      userId: 'ada',
      upstream: 'order-service',
      status: 200,
      service: 'api-gateway',
      level: 'info',
      msg: 'request',
    })
    assert.equal(typeof durationMs, 'number')
    assert.match(String(time), /^\d{4}-\d\d-\d\dT/)
    assert.match(String(traceId), /^[0-9a-f]{32}$/)
    assert.doesNotMatch(JSON.stringify(lines), /secret/)
  })

  test('when a path holds what a line must not, then the line is one line of JSON without it', async () => {
    const { host, lines } = listeningHost()
    const gateway = await startGateway({}, { host })
    await gateway.send('/"}/reset-password/hunter2')
    const line = await waitFor(() => lines.find(({ msg }) => msg === 'request'))
    assert.equal(line.path, '/"}/reset-password/[redacted]')
  })

  test('when a service does not response, then the log says which and why', async () => {
    const { host, lines } = listeningHost()
    const url = await refusingUrl()
    const gateway = await startGateway({ ORDER_SERVICE_URL: url }, { host })
    await gateway.send('/api/v1/orders')
    const warning = lines.find(({ level }) => level === 'warn')
    assert.equal(warning?.upstream, 'order-service')
    assert.equal(warning?.url, url)
    assert.match(JSON.stringify(warning?.err), /ECONNREFUSED/)
  })
})
