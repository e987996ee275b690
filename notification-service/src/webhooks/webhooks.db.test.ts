import assert from 'node:assert/strict'
import { randomUUID } from 'node:crypto'
import { createServer, type IncomingHttpHeaders } from 'node:http'
import type { AddressInfo } from 'node:net'
import { text } from 'node:stream/consumers'
import { after, test } from 'node:test'
import { orderConfirmed, storeProfileChanged, userDeleted } from '@storefleet/contracts'
import { createTestHost, waitFor } from '@storefleet/test-kit'
import { sampleOrder } from '@storefleet/test-kit/sample-order'
import { startNotificationService } from '../testing/start-notification-service.ts'
import { verifyWebhook } from '../testing/webhook-verifier.ts'

type Received = { headers: IncomingHttpHeaders; body: string }

/** A receiver on this machine. It keeps the requests and returns `reply.status`. */
async function startReceiver() {
  const received: Received[] = []
  const reply = { status: 204, headers: {} as Record<string, string> }
  const server = createServer(async (request, response) => {
    received.push({ headers: request.headers, body: await text(request) })
    response.writeHead(reply.status, reply.headers).end()
  })
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve))
  after(() => server.close())
  const { port } = server.address() as AddressInfo
  return { received, reply, url: `http://127.0.0.1:${port}/hook` }
}

/** A service whose clock the test moves, with an endpoint of a receiver. */
async function startWithEndpoint() {
  const clock = { now: Date.now() }
  const host = { ...createTestHost(), now: () => new Date(clock.now) }
  const service = await startNotificationService({ host })
  const receiver = await startReceiver()
  const token = await host.tokenFor({ role: 'admin' })
  const as = (method: string, path: string, options: object = {}) =>
    service.request(method, `/api/v1/${path}`, { token, ...options })
  const body = { url: receiver.url, eventTypes: ['order.confirmed'] }
  const created = await as('POST', 'webhook-endpoints', { body })
  assert.equal(created.status, 201, JSON.stringify(created.body))
  const endpointId: string = created.body.id
  const deliveries = async () => (await as('GET', `webhook-deliveries?endpointId=${endpointId}`)).body.items
  const delivered = (status: string) =>
    waitFor(async () => (await deliveries()).find((delivery: { status: string }) => delivery.status === status))
  return {
    clock,
    host,
    receiver,
    as,
    endpointId,
    secret: created.body.secret as string,
    delivered,
    deliveries,
    service,
  }
}

test('when an order is confirmed, then the receiver verifies one webhook without the token of the order', async () => {
  const { host, receiver, secret, delivered, deliveries } = await startWithEndpoint()
  const event = await host.deliver(orderConfirmed('o', sampleOrder({ email: 'ada@example.com' })))
  await host.deliver(event)
  await delivered('delivered')
  const [request] = receiver.received as [Received]
  const message = await verifyWebhook(secret, request.body, request.headers)
  assert.equal(request.headers['webhook-id'], event.id)
  assert.equal('accessToken' in message.data, false)
  assert.equal((await deliveries()).length, 1)
})

test('when the receiver fails, then it is asked again later, and a replay has the same id', async () => {
  const { clock, host, receiver, as, delivered } = await startWithEndpoint()
  receiver.reply.status = 503
  const event = await host.deliver(orderConfirmed('o', sampleOrder()))
  const failed = await delivered('failed')
  assert.equal((await as('POST', `webhook-deliveries/${failed.id}/replay`)).body.code, 'webhook-delivery-not-settled')
  receiver.reply.status = 200
  clock.now += 10_000
  await delivered('delivered')
  assert.equal((await as('POST', `webhook-deliveries/${failed.id}/replay`)).status, 202)
  await waitFor(() => receiver.received.length === 3)
  assert.deepEqual(new Set(receiver.received.map(({ headers }) => headers['webhook-id'])), new Set([event.id]))
  await delivered('delivered')
  const { items } = (await as('GET', `webhook-deliveries/${failed.id}/attempts`)).body
  assert.deepEqual(
    items.map(({ number, responseStatus }: { number: number; responseStatus: number }) => [number, responseStatus]),
    [
      [3, 200],
      [2, 200],
      [1, 503],
    ],
  )
})

test('when a receiver redirects, then the redirect is not followed', async () => {
  const { host, receiver, delivered, as } = await startWithEndpoint()
  const elsewhere = await startReceiver()
  Object.assign(receiver.reply, { status: 307, headers: { location: elsewhere.url } })
  await host.deliver(orderConfirmed('o', sampleOrder()))
  const { id } = await delivered('failed')
  assert.equal(elsewhere.received.length, 0)
  const { items } = (await as('GET', `webhook-deliveries/${id}/attempts`)).body
  assert.match(items[0].error, /redirects are not followed/)
})

test('when a receiver is gone, then its endpoint is disabled, the store is told, and it is sent no more until it is enabled', async () => {
  const { host, receiver, as, endpointId, delivered, service } = await startWithEndpoint()
  await host.deliver(storeProfileChanged('store', { ...profile, email: 'shop@example.com' }))
  receiver.reply.status = 410
  await host.deliver(orderConfirmed('o', sampleOrder()))
  await delivered('failed')
  const disabled = (await as('GET', `webhook-endpoints/${endpointId}`)).body
  assert.equal(disabled.disabledReason, 'gone')
  const mail = await waitFor(
    async () => (await service.request('GET', '/mailbox/messages?to=shop@example.com')).body.items[0],
  )
  assert.match(mail.subject, /webhook endpoint was disabled/)
  const body = { url: receiver.url, description: '', eventTypes: ['order.confirmed'], isEnabled: true }
  const stale = await as('PUT', `webhook-endpoints/${endpointId}`, { body, headers: { 'if-match': '"1"' } })
  assert.equal(stale.body.code, 'version-stale')
  const headers = { 'if-match': `"${disabled.version}"` }
  const enabled = await as('PUT', `webhook-endpoints/${endpointId}`, { body, headers })
  assert.equal(enabled.body.isEnabled, true)
})

test('when a secret is rotated, then the receiver verifies with the former and the new one', async () => {
  const { host, receiver, as, endpointId, secret, delivered } = await startWithEndpoint()
  const rotated = await as('POST', `webhook-endpoints/${endpointId}/secret`, { headers: { 'if-match': '"1"' } })
  await host.deliver(orderConfirmed('o', sampleOrder()))
  await delivered('delivered')
  const [{ body, headers }] = receiver.received as [Received]
  for (const each of [secret, rotated.body.secret]) await verifyWebhook(each, body, headers)
  assert.equal((await as('GET', `webhook-endpoints/${endpointId}`)).body.secret, undefined)
})

test('when an account is erased, then what webhooks hold of the person is erased, and cannot be replayed', async () => {
  const { host, as, delivered } = await startWithEndpoint()
  const customerId = randomUUID()
  await host.deliver(orderConfirmed('o', sampleOrder({ customerId })))
  const { id } = await delivered('delivered')
  await host.deliver(userDeleted(customerId, { userId: customerId, emailAddress: 'ada@example.com' }))
  const replay = () => as('POST', `webhook-deliveries/${id}/replay`)
  await waitFor(async () => (await replay()).body.code === 'webhook-delivery-erased')
})

test('when an endpoint is tried, then it is sent a test message', async () => {
  const { receiver, as, endpointId, delivered } = await startWithEndpoint()
  assert.equal((await as('POST', `webhook-endpoints/${endpointId}/test`)).status, 202)
  await delivered('delivered')
  assert.equal(JSON.parse(receiver.received[0]?.body ?? '').type, 'webhook.test')
})

test('when an endpoint is not one, then the refusal names the field', async () => {
  const { as, receiver } = await startWithEndpoint()
  const refused = async (body: object) => {
    const { status, body: problem } = await as('POST', 'webhook-endpoints', { body })
    return [status, problem.errors?.[0]?.field]
  }
  const eventTypes = ['order.confirmed']
  for (const url of ['https://169.254.169.254/', 'https://10.0.0.1/', 'http://example.com/', 'https://[fe80::1]/']) {
    assert.deepEqual(await refused({ url, eventTypes }), [400, 'url'], url)
  }
  assert.deepEqual(await refused({ url: receiver.url, eventTypes: ['order.unknown'] }), [400, 'eventTypes[0]'])
})

test('when staff ask for endpoints, then they are refused', async () => {
  const { host, service } = await startWithEndpoint()
  const token = await host.tokenFor({ role: 'staff' })
  assert.equal((await service.request('GET', '/api/v1/webhook-endpoints', { token })).status, 403)
})

const profile = {
  ...{ version: 2, name: 'Haberdashery', legalName: null, logoUrl: null, address: null, email: null, phone: null },
  ...{ vatId: null, locale: 'en-GB', timeZone: 'Europe/London', currency: 'GBP' },
}
