import assert from 'node:assert/strict'
import { randomBytes, randomUUID } from 'node:crypto'
import { after, test } from 'node:test'
import { waitFor } from '@storefleet/test-kit'
import { createClient } from './support/client.ts'
import { createProduct, expectStatus, findMail, orderOf, signInAdmin } from './support/steps.ts'
import { openTopology } from './support/topology.ts'
import { type ReceivedSpan, startTraceReceiver } from './support/trace-receiver.ts'

const receiver = await startTraceReceiver()
after(receiver.close)
const topology = await openTopology({
  OTEL_EXPORTER_OTLP_ENDPOINT: receiver.url,
  OTEL_TRACES_SAMPLER_ARG: '1',
  LOG_LEVEL: 'info',
})
after(topology.remove)
const shop = createClient(topology.url)

/** Who does what on whose behalf, from the customer's request to the email: `parent → child`. */
const edges = [
  'api-gateway: POST /api/v1/orders → order-service: POST /api/v1/orders',
  'order-service: POST /api/v1/orders → order-service: storefleet.product.v1.Stock/PriceAndReserve',
  'order-service: storefleet.product.v1.Stock/PriceAndReserve → product-service: storefleet.product.v1.Stock/PriceAndReserve',
  'product-service: storefleet.product.v1.Stock/PriceAndReserve → product-service: insert reservations',
  'order-service: POST /api/v1/orders → order-service: insert orders',
  'order-service: POST /api/v1/orders → order-service: payment authorize',
  'order-service: POST /api/v1/orders → order-service: send order.confirmed',
  'order-service: send order.confirmed → product-service: process order.confirmed',
  'order-service: send order.confirmed → notification-service: process order.confirmed',
  // One statement counts the mail and inserts its delivery.
  'notification-service: process order.confirmed → notification-service: insert mail_counts',
  'notification-service: process order.confirmed → notification-service: send email',
]

test('when a customer orders, then one trace, one correlation id and the metrics tell of it everywhere', async () => {
  const admin = await signInAdmin(shop)
  const { variantId } = await createProduct(shop, admin.token, { stock: 5 })
  const metricsBefore = await readMetrics()
  const traceId = randomBytes(16).toString('hex')
  const correlationId = randomUUID()
  const orderInput = orderOf(variantId)
  const headers = { 'x-correlation-id': correlationId, traceparent: `00-${traceId}-${'1'.repeat(16)}-01` }
  expectStatus(
    await shop.request('POST', '/api/v1/orders', {
      body: orderInput,
      headers: { ...headers, 'idempotency-key': randomUUID() },
    }),
    201,
  )
  await findMail(shop, orderInput.email, () => true)

  await waitFor(() => edges.every((edge) => edgesOf(receiver.spansOf(traceId)).has(edge))).catch(() => {
    const found = edgesOf(receiver.spansOf(traceId))
    const missing = edges.filter((edge) => !found.has(edge))
    assert.fail(`Not in the trace:\n${missing.join('\n')}\nbut:\n${[...found].join('\n')}`)
  })
  const roots = receiver.spansOf(traceId).filter(({ parentSpanId }) => parentSpanId === '1'.repeat(16))
  assert.deepEqual(roots.map(describe), ['api-gateway: POST /api/v1/orders'])

  await waitFor(() => {
    const lines = linesOf(correlationId)
    return ['api-gateway', 'order-service', 'product-service', 'notification-service'].every((service) =>
      lines.some((line) => line.service === service && line.traceId === traceId),
    )
  })
  assertCounted(metricsBefore, await readMetrics())
})

test('when a caller says that a trace is not sampled, then the door decides for itself', async () => {
  const traceId = randomBytes(16).toString('hex')
  await shop.get('/api/v1/products', { headers: { traceparent: `00-${traceId}-${'1'.repeat(16)}-00` } })
  await waitFor(() => receiver.spansOf(traceId).some(({ service }) => service === 'product-service'))
})

const describe = ({ service, name }: ReceivedSpan) => `${service}: ${name}`

function edgesOf(spans: readonly ReceivedSpan[]): Set<string> {
  const byId = new Map(spans.map((span) => [span.spanId, span]))
  return new Set(
    spans.flatMap((span) => {
      const parent = byId.get(span.parentSpanId ?? '')
      return parent === undefined ? [] : [`${describe(parent)} → ${describe(span)}`]
    }),
  )
}

/** The log lines of a correlation id. */
const linesOf = (correlationId: string): { service: string; traceId: string }[] =>
  topology
    .lines()
    .filter((line) => line.startsWith('{') && line.includes(correlationId))
    .map((line) => JSON.parse(line))

type Metrics = Map<string, number>

/** Every series of the services that listen on an address of their own, summed over replicas. */
async function readMetrics(): Promise<Metrics> {
  const services = ['order-service', 'product-service', 'notification-service'] as const
  const urls = services.flatMap((service) => topology.urlsOf(service))
  const texts = await Promise.all(urls.map(async (url) => (await fetch(`${url}/metrics`)).text()))
  const metrics: Metrics = new Map()
  for (const [, series = '', value] of texts.join('\n').matchAll(/^([a-z]\S*) (\S+)$/gm)) {
    metrics.set(series, (metrics.get(series) ?? 0) + Number(value))
  }
  return metrics
}

const countedOnce = [
  'orders_total{status="confirmed"}',
  'payments_total{result="authorized"}',
  'reservations_total{outcome="held"}',
  'deliveries_total{channel="email",result="sent"}',
  'http_server_request_duration_seconds_count{method="POST",route="/api/v1/orders",status="201"}',
]

/** In one process the ports of the services are not known here; their metrics have tests of their own. */
function assertCounted(before: Metrics, after: Metrics): void {
  if (topology.urlsOf('order-service').length === 0) return
  const counted = countedOnce.map((series) => [series, (after.get(series) ?? 0) - (before.get(series) ?? 0)])
  assert.deepEqual(Object.fromEntries(counted), Object.fromEntries(countedOnce.map((series) => [series, 1])))
}
