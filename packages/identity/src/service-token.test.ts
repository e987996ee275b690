import assert from 'node:assert/strict'
import { test } from 'node:test'
import { SignJWT } from 'jose'
import { createServiceTokenSource, createServiceTokenVerifier } from './service-token.ts'

const secret = 'a-test-secret-of-at-least-32-characters'
const minuteMs = 60_000

function setUp(options: { caller?: string; audience?: string; secret?: string } = {}) {
  let nowMs = Date.UTC(2026, 10, 23)
  const now = () => nowMs
  return {
    token: createServiceTokenSource({ caller: 'order-service', audience: 'product-service', secret, now, ...options }),
    verify: createServiceTokenVerifier({ audience: 'product-service', callers: { 'order-service': [secret] }, now }),
    advance: (ms: number) => {
      nowMs += ms
    },
  }
}

test('when a token is meant for the service, then it names the caller, every time', async () => {
  const { token, verify } = setUp()
  assert.equal(await verify(await token()), 'order-service')
  assert.equal(await verify(await token()), 'order-service')
})

test('when four minutes have passed, then another token is presented', async () => {
  const { token, advance } = setUp()
  const first = await token()
  advance(3.9 * minuteMs)
  assert.equal(await token(), first)
  advance(0.1 * minuteMs)
  assert.notEqual(await token(), first)
})

test('when a token that was good has expired, then it is refused', async () => {
  const { token, verify, advance } = setUp()
  const first = await token()
  await verify(first)
  advance(6 * minuteMs)
  await assert.rejects(verify(first))
})

test('when a token is meant for another service, then it is refused', async () => {
  const { token, verify } = setUp({ audience: 'user-service' })
  await assert.rejects(verify(await token()))
})

test('when a token is signed with another secret, then it is refused', async () => {
  const { token, verify } = setUp({ secret: 'another-secret-of-at-least-32-characters' })
  await assert.rejects(verify(await token()))
})

test('when a token of another kind carries the right signature, then it is refused', async () => {
  const { verify } = setUp()
  const token = await new SignJWT()
    .setProtectedHeader({ alg: 'HS256', typ: 'JWT' })
    .setIssuer('order-service')
    .setAudience('product-service')
    .setIssuedAt(new Date(Date.UTC(2026, 10, 23)))
    .setExpirationTime(new Date(Date.UTC(2026, 10, 23, 0, 5)))
    .sign(new TextEncoder().encode(secret))
  await assert.rejects(verify(token))
})

test('when a token has no signature, then it is refused', async () => {
  const { token, verify } = setUp()
  const [, payload] = (await token()).split('.')
  const header = Buffer.from('{"alg":"none","typ":"storefleet-service+jwt"}').toString('base64url')
  await assert.rejects(verify(`${header}.${payload}.`))
})

const nowSeconds = Date.UTC(2026, 10, 23) / 1000

/** A token that is right but for what is given. */
const forge = (claims: Record<string, unknown>, signedWith = secret) =>
  new SignJWT({
    iss: 'order-service',
    aud: 'product-service',
    iat: nowSeconds,
    exp: nowSeconds + 300,
    ...claims,
  })
    .setProtectedHeader({ alg: 'HS256', typ: 'storefleet-service+jwt' })
    .sign(new TextEncoder().encode(signedWith))

test('when a token is right, then it is accepted however it was made', async () => {
  assert.equal(await setUp().verify(await forge({})), 'order-service')
})

for (const [what, claims] of [
  ['comes from a service that may not call', { iss: 'mallory' }],
  ['names no service', { iss: undefined }],
  ['names what every object has', { iss: 'constructor' }],
  ['is valid for eleven minutes', { exp: nowSeconds + 660 }],
  ['is valid for 95 years', { exp: nowSeconds + 95 * 365 * 86_400 }],
  ['does not say when it was issued', { iat: undefined }],
  ['was issued long ago', { iat: nowSeconds - 3600 }],
  ['is issued in the future', { iat: nowSeconds + 60, exp: nowSeconds + 120 }],
  ['was issued in the future to be valid for longer', { iat: nowSeconds + 86_400, exp: nowSeconds + 86_700 }],
  ['never expires', { exp: undefined }],
  ['has no audience', { aud: undefined }],
  ['is meant for several services', { aud: ['product-service', 'user-service'] }],
  ['holds more than a token needs', { padding: 'x'.repeat(2_000) }],
] as const) {
  test(`when a token ${what}, then it is refused, every time`, async () => {
    const { verify } = setUp()
    const token = await forge(claims)
    await assert.rejects(verify(token))
    await assert.rejects(verify(token))
  })
}

test('when two services may call, then neither signs for the other', async () => {
  const other = 'a-secret-of-another-service-32-characters'
  const callers = { 'order-service': [secret], 'user-service': [other] }
  const verify = createServiceTokenVerifier({ audience: 'product-service', callers, now: () => nowSeconds * 1000 })
  assert.equal(await verify(await forge({ iss: 'user-service' }, other)), 'user-service')
  await assert.rejects(verify(await forge({ iss: 'user-service' }, secret)))
  await assert.rejects(verify(await forge({ iss: 'order-service' }, other)))
})

test('when a secret is being changed, then tokens of the old and the new one are accepted', async () => {
  const next = 'the-next-secret-of-at-least-32-characters'
  const callers = { 'order-service': [secret, next] }
  const verify = createServiceTokenVerifier({ audience: 'product-service', callers, now: () => nowSeconds * 1000 })
  assert.equal(await verify(await forge({}, secret)), 'order-service')
  assert.equal(await verify(await forge({}, next)), 'order-service')
})
