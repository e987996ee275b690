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
    verify: createServiceTokenVerifier({ audience: 'product-service', secret, now }),
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
    .setExpirationTime(new Date(Date.UTC(2026, 10, 24)))
    .sign(new TextEncoder().encode(secret))
  await assert.rejects(verify(token))
})

test('when a token has no signature, then it is refused', async () => {
  const { token, verify } = setUp()
  const [, payload] = (await token()).split('.')
  const header = Buffer.from('{"alg":"none","typ":"storefleet-service+jwt"}').toString('base64url')
  await assert.rejects(verify(`${header}.${payload}.`))
})
