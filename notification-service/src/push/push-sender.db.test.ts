import assert from 'node:assert/strict'
import { createPublicKey, randomUUID, verify } from 'node:crypto'
import { after, before, beforeEach, test } from 'node:test'
import { createFakeBrowser } from '@storefleet/test-kit/fake-browser'
import { startPushService } from '@storefleet/test-kit/push-service'
import { createEndpointGuard } from '../endpoint-guard.ts'
import { createPushSender } from './push-sender.ts'
import type { PushStore } from './push-store.ts'
import { generateVapidKeys } from './vapid-keys.ts'

const content = {
  title: 'Your order is on its way',
  body: 'Order SF-1 has left with Zoë & Söhne.',
  url: 'https://shop.example.com/orders/1',
}
const vapid = { ...generateVapidKeys(), subject: 'mailto:shop@storefleet.test' }
const now = () => new Date('2026-11-23T12:00:00Z')
let service: Awaited<ReturnType<typeof startPushService>>

before(async () => {
  service = await startPushService()
})
beforeEach(() => {
  service.received.length = 0
  service.reply.status = 201
  service.reply.headers = {}
})
after(() => service.close())

function senderTo(browser: ReturnType<typeof createFakeBrowser>, { isLocalAllowed = true } = {}) {
  const subscription = { id: randomUUID(), endpoint: `${service.url}/send/${randomUUID()}`, ...browser.keys }
  const push = {
    findById: async (id: string) => (id === subscription.id ? subscription : undefined),
  } as unknown as PushStore
  const send = createPushSender({ push, endpointGuard: createEndpointGuard({ isLocalAllowed }), vapid, now })
  return { send, subscription, outgoing: { id: randomUUID(), recipient: subscription.id, content } }
}

test('when a notice is sent, then the browser it is meant for can read it, and no other', async () => {
  const browser = createFakeBrowser()
  const { send, outgoing } = senderTo(browser)
  const sent = await send(outgoing)

  const [request] = service.received
  assert.ok(request)
  assert.equal(request.headers['content-encoding'], 'aes128gcm')
  assert.deepEqual(JSON.parse(browser.decrypt(request.body)), { ...content, tag: outgoing.id })
  assert.throws(() => createFakeBrowser().decrypt(request.body))
  assert.doesNotMatch(request.body.toString('latin1'), /order/i)
  assert.equal(sent.providerMessageId, 'http://push.example/1')
})

test('when a notice is sent, then it is signed with our key for that push service, and its copies share a topic', async () => {
  const { send, outgoing } = senderTo(createFakeBrowser())
  await send(outgoing)
  await send(outgoing)

  const [request, copy] = service.received
  const { token, key } =
    /^vapid t=(?<token>[^,]+), k=(?<key>.+)$/.exec(request?.headers.authorization ?? '')?.groups ?? {}
  assert.equal(key, vapid.publicKey)
  const claims = verifiedClaims(token ?? '', vapid.publicKey)
  assert.equal(claims.aud, service.url)
  assert.equal(claims.sub, vapid.subject)
  assert.ok(claims.exp * 1000 > Date.now() && claims.exp * 1000 < Date.now() + 24 * 60 * 60 * 1000)
  assert.equal(request?.headers.topic, outgoing.id.replaceAll('-', ''))
  assert.equal(copy?.headers.topic, request?.headers.topic)
})

for (const status of [404, 410]) {
  test(`when a push service answers ${status}, then the browser is gone for good and its subscription with it`, async () => {
    service.reply.status = status
    const { send, outgoing } = senderTo(createFakeBrowser())
    const failure = await send(outgoing).catch((error) => error)
    assert.equal(failure.isPermanent, true)
    assert.equal(typeof failure.record, 'function')
  })
}

test('when a push service is overloaded, then it is asked again no sooner than it wants', async () => {
  Object.assign(service.reply, { status: 429, headers: { 'retry-after': '120' } })
  const { send, outgoing } = senderTo(createFakeBrowser())
  await assert.rejects(send(outgoing), { isPermanent: false, retryAfterMs: 120_000 })
})

test('when a push service redirects, then it is not followed', async () => {
  Object.assign(service.reply, { status: 307, headers: { location: `${service.url}/elsewhere` } })
  const { send, outgoing } = senderTo(createFakeBrowser())
  await assert.rejects(send(outgoing), { isPermanent: false })
  assert.equal(service.received.length, 1)
})

test('when a subscription was removed meanwhile, then nothing is sent', async () => {
  const { send, outgoing } = senderTo(createFakeBrowser())
  await assert.rejects(send({ ...outgoing, recipient: randomUUID() }), { isPermanent: true })
  assert.equal(service.received.length, 0)
})

test('when local addresses are not allowed, then not even a stored endpoint reaches one', async () => {
  const { send, outgoing } = senderTo(createFakeBrowser(), { isLocalAllowed: false })
  await assert.rejects(send(outgoing), { isPermanent: true, message: /not on the public internet/ })
  assert.equal(service.received.length, 0)
})

/** The claims of a token that was signed by the key (ES256). */
function verifiedClaims(token: string, publicKey: string) {
  const [header = '', payload = '', signature = ''] = token.split('.')
  const point = Buffer.from(publicKey, 'base64url')
  const jwk = {
    kty: 'EC',
    crv: 'P-256',
    x: point.subarray(1, 33).toString('base64url'),
    y: point.subarray(33).toString('base64url'),
  }
  const key = createPublicKey({ key: jwk, format: 'jwk' })
  const isValid = verify(
    'sha256',
    Buffer.from(`${header}.${payload}`),
    { key, dsaEncoding: 'ieee-p1363' },
    Buffer.from(signature, 'base64url'),
  )
  assert.ok(isValid, 'signed by our key')
  return JSON.parse(Buffer.from(payload, 'base64url').toString()) as { aud: string; sub: string; exp: number }
}
