import assert from 'node:assert/strict'
import { randomUUID } from 'node:crypto'
import { after, before, beforeEach, test } from 'node:test'
import { orderShipped } from '@storefleet/contracts'
import { type TestService, waitFor } from '@storefleet/test-kit'
import { createFakeBrowser } from '@storefleet/test-kit/fake-browser'
import { startPushService } from '@storefleet/test-kit/push-service'
import { sampleOrder } from '@storefleet/test-kit/sample-order'
import { subscriptionsPerUser } from './push/push-subscription.ts'
import { startNotificationService } from './testing/start-notification-service.ts'

let pushService: Awaited<ReturnType<typeof startPushService>>
let service: TestService
let staff: string
let userId: string
let customer: string

before(async () => {
  pushService = await startPushService()
  service = await startNotificationService()
  staff = await service.host.tokenFor({ role: 'staff' })
})
beforeEach(async () => {
  userId = randomUUID()
  customer = await service.host.tokenFor({ id: userId })
  pushService.reply.status = 201
})
after(() => pushService.close())

const newEndpoint = () => `${pushService.url}/send/${randomUUID()}`
const subscribe = (body: object, token = customer) =>
  service.request('POST', '/api/v1/push/subscriptions', { token, body })
const list = async (token = customer) =>
  (await service.request('GET', '/api/v1/push/subscriptions', { token })).body.items
const receivedAt = (endpoint: string) => pushService.received.filter(({ path }) => endpoint.endsWith(path))
const ship = () => {
  const tracking = { shipmentId: randomUUID(), carrier: 'Royal Mail', trackingNumber: 'RM1', trackingUrl: null }
  return orderShipped('o', { ...sampleOrder({ customerId: userId }), ...tracking })
}

test('when an order is shipped, then each browser of its customer is told once, readable there alone', async () => {
  const browsers = [createFakeBrowser(), createFakeBrowser()].map((browser) => ({ browser, endpoint: newEndpoint() }))
  for (const { browser, endpoint } of browsers) {
    assert.equal((await subscribe({ endpoint, expirationTime: null, keys: browser.keys })).status, 201)
  }
  const stranger = newEndpoint()
  await subscribe({ endpoint: stranger, keys: createFakeBrowser().keys }, await service.host.tokenFor({}))

  await service.host.deliver(await service.host.deliver(ship()))

  for (const { browser, endpoint } of browsers) {
    const request = await waitFor(() => receivedAt(endpoint)[0])
    const notice = JSON.parse(browser.decrypt(request.body))
    assert.equal(notice.title, 'Your order is on its way')
    assert.match(notice.body, /SF-1001 has left with Royal Mail/)
    assert.doesNotMatch(notice.url, /accessToken/)
  }
  assert.deepEqual(
    browsers.map(({ endpoint }) => receivedAt(endpoint).length),
    [1, 1],
  )
  assert.equal(receivedAt(stranger).length, 0)
})

test('when a push service says that a browser is gone, then its subscription is removed and sending is not retried', async () => {
  pushService.reply.status = 410
  const endpoint = newEndpoint()
  const { body: subscription } = await subscribe({ endpoint, keys: createFakeBrowser().keys })
  await service.host.deliver(ship())

  await waitFor(async () => (await list()).length === 0)
  const { body } = await service.request('GET', `/api/v1/notifications?recipient=${subscription.id}`, { token: staff })
  assert.deepEqual([body.items[0].status, body.items[0].attempts, body.items[0].channel], ['dead', 1, 'push'])
  assert.equal(receivedAt(endpoint).length, 1)
})

test('when a push service is away, then the notice is kept for another try', async () => {
  pushService.reply.status = 503
  const { body: subscription } = await subscribe({ endpoint: newEndpoint(), keys: createFakeBrowser().keys })
  await service.host.deliver(ship())
  const failed = await waitFor(async () => {
    const path = `/api/v1/notifications?recipient=${subscription.id}&status=failed`
    return (await service.request('GET', path, { token: staff })).body.items[0]
  })
  assert.match(failed.lastError, /503/)
  assert.equal((await list()).length, 1)
})

test('when a browser asks for the key, then it gets a point on P-256, the same one each time', async () => {
  const [first, second] = [1, 2].map(() => service.request('GET', '/api/v1/push/public-key'))
  const { publicKey } = (await first)?.body ?? {}
  assert.equal(Buffer.from(publicKey, 'base64url').length, 65)
  assert.equal((await second)?.body.publicKey, publicKey)
})

test('when a browser subscribes twice, then it has one subscription', async () => {
  const browser = { endpoint: newEndpoint(), keys: createFakeBrowser().keys }
  const [first, second] = [await subscribe(browser), await subscribe(browser)]
  assert.equal(first.body.id, second.body.id)
  assert.deepEqual(await list(), [first.body])
})

test('when a customer unsubscribes, then that browser is forgotten, by endpoint or by id', async () => {
  const endpoint = newEndpoint()
  await subscribe({ endpoint, keys: createFakeBrowser().keys })
  const { body: other } = await subscribe({ endpoint: newEndpoint(), keys: createFakeBrowser().keys })

  const byEndpoint = `/api/v1/push/subscriptions?endpoint=${encodeURIComponent(endpoint)}`
  assert.equal((await service.request('DELETE', byEndpoint, { token: customer })).status, 204)
  assert.equal(
    (await service.request('DELETE', `/api/v1/push/subscriptions/${other.id}`, { token: customer })).status,
    204,
  )
  assert.deepEqual(await list(), [])
  assert.equal((await service.request('DELETE', byEndpoint, { token: customer })).status, 404)
})

test("when another customer removes a customer's browser, then it is not found", async () => {
  const endpoint = newEndpoint()
  const { body } = await subscribe({ endpoint, keys: createFakeBrowser().keys })
  for (const token of [await service.host.tokenFor({}), staff]) {
    assert.equal((await service.request('DELETE', `/api/v1/push/subscriptions/${body.id}`, { token })).status, 404)
    const byEndpoint = `/api/v1/push/subscriptions?endpoint=${encodeURIComponent(endpoint)}`
    assert.equal((await service.request('DELETE', byEndpoint, { token })).status, 404)
  }
  assert.equal((await list()).length, 1)
})

test('when a customer has too many browsers, then another one is refused', async () => {
  for (let count = 0; count < subscriptionsPerUser; count++)
    await subscribe({ endpoint: newEndpoint(), keys: createFakeBrowser().keys })
  const { status, body } = await subscribe({ endpoint: newEndpoint(), keys: createFakeBrowser().keys })
  assert.deepEqual([status, body.code], [409, 'too-many-push-subscriptions'])
})

const { keys } = createFakeBrowser()
const https = 'https://push.example.com/1'
const refused: [string, object][] = [
  ['has no keys', { endpoint: https }],
  [
    'has a key that is no point',
    { endpoint: https, keys: { ...keys, p256dh: Buffer.alloc(65, 4).toString('base64url') } },
  ],
  ['has a short secret', { endpoint: https, keys: { ...keys, auth: 'AAAA' } }],
  ['has keys of the wrong type', { endpoint: https, keys: { p256dh: 1, auth: 2 } }],
  ['is not https', { endpoint: 'http://push.example.com/1', keys }],
  ['is a file', { endpoint: 'file:///etc/passwd', keys }],
  ['says more than it should', { endpoint: https, keys, userId: 'another-user' }],
  ['is very long', { endpoint: `https://push.example.com/${'x'.repeat(3000)}`, keys }],
]
for (const [what, body] of refused) {
  test(`when a subscription ${what}, then it is refused`, async () => {
    assert.equal((await subscribe(body)).status, 400)
    assert.deepEqual(await list(), [])
  })
}

test('when there is no signed-in customer, then subscribing is refused', async () => {
  for (const [method, path] of [
    ['GET', '/api/v1/push/subscriptions'],
    ['POST', '/api/v1/push/subscriptions'],
    ['DELETE', '/api/v1/push/subscriptions?endpoint=x'],
    ['DELETE', `/api/v1/push/subscriptions/${randomUUID()}`],
  ] as const) {
    assert.equal((await service.request(method, path)).status, 401)
  }
})

test('when it runs in production, then an endpoint in our own network is refused', async () => {
  const production = await startNotificationService({ settings: { isProduction: true, smtpUrl: 'smtp://127.0.0.1:1' } })
  const token = await production.host.tokenFor({})
  for (const endpoint of [
    'https://127.0.0.1/1',
    'https://localhost/1',
    'https://169.254.169.254/latest',
    'https://[::1]/1',
    newEndpoint(),
  ]) {
    const { status, body } = await production.request('POST', '/api/v1/push/subscriptions', {
      token,
      body: { endpoint, keys },
    })
    assert.deepEqual([status, body.code], [400, 'invalid-push-subscription'])
    assert.equal(body.errors[0].field, 'endpoint')
  }
})
