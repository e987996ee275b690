import assert from 'node:assert/strict'
import { test } from 'node:test'
import { exportJWK, generateKeyPair, type JWK, SignJWT } from 'jose'
import { createTokenKeys } from './token-keys.ts'
import { rememberVerified } from './tokens.ts'

const minuteMs = 60_000
const hourMs = 60 * minuteMs
const claims = { issuer: 'https://shop.example', audience: 'https://shop.example' }

async function newKey(kid: string) {
  const { privateKey, publicKey } = await generateKeyPair('ES256')
  const jwk = { ...(await exportJWK(publicKey)), kid, alg: 'ES256' }
  let serial = 0
  const sign = () =>
    new SignJWT({ role: 'customer', serial: serial++ })
      .setProtectedHeader({ alg: 'ES256', kid })
      .setSubject('ada')
      .setIssuer(claims.issuer)
      .setAudience(claims.audience)
      .setExpirationTime('1h')
      .sign(privateKey)
  return { jwk, sign }
}

/** A source of keys whose keys, health and clock the test decides. */
function setUp(keys: JWK[]) {
  const source = { keys, isAway: false, fetches: 0, timeMs: 0 }
  const fetch = async () => {
    source.fetches++
    if (source.isAway) throw new TypeError('fetch failed')
    return Response.json({ keys: source.keys })
  }
  const tokenKeys = createTokenKeys({ jwksUrl: 'http://user-service/jwks', now: () => source.timeMs, fetch })
  return { source, verify: rememberVerified(tokenKeys, claims).verify }
}

const unavailable = { slug: 'sign-in-unavailable', code: 'unavailable' }
const invalid = { slug: 'invalid-token' }

test('when many tokens of known keys are verified, then the keys are fetched once in ten minutes', async () => {
  const key = await newKey('one')
  const { source, verify } = setUp([key.jwk])
  for (const minute of [0, 1, 9]) {
    source.timeMs = minute * minuteMs
    assert.equal((await verify(await key.sign())).id, 'ada')
  }
  assert.equal(source.fetches, 1)
  source.timeMs = 10 * minuteMs
  await verify(await key.sign())
  assert.equal(source.fetches, 2)
})

test('when the source is away, then known keys stay good for a day, without a wait, and no longer', async () => {
  const key = await newKey('one')
  const { source, verify } = setUp([key.jwk])
  await verify(await key.sign())
  source.isAway = true
  for (const hour of [1, 12, 23.9]) {
    source.timeMs = hour * hourMs
    assert.equal((await verify(await key.sign())).id, 'ada')
  }
  source.timeMs = 24 * hourMs
  await assert.rejects(verify(await key.sign()), unavailable)
  source.isAway = false
  source.timeMs += 5_000
  assert.equal((await verify(await key.sign())).id, 'ada')
})

test('when the source is away from the start, then it is 503, and asked once in five seconds', async () => {
  const key = await newKey('one')
  const { source, verify } = setUp([key.jwk])
  source.isAway = true
  for (let request = 0; request < 10; request++) await assert.rejects(verify(await key.sign()), unavailable)
  assert.equal(source.fetches, 1)
  source.timeMs = 5_000
  await assert.rejects(verify(await key.sign()), unavailable)
  assert.equal(source.fetches, 2)
})

test('when a key is new, then it is fetched at once, and an unpublished one is refused, with one fetch', async () => {
  const [known, added, foreign] = [await newKey('one'), await newKey('two'), await newKey('three')]
  const { source, verify } = setUp([known.jwk])
  await verify(await known.sign())
  source.keys = [known.jwk, added.jwk]
  source.timeMs = minuteMs
  assert.equal((await verify(await added.sign())).id, 'ada')
  assert.equal(source.fetches, 2)
  source.timeMs = 2 * minuteMs
  for (let request = 0; request < 10; request++) await assert.rejects(verify(await foreign.sign()), invalid)
  assert.equal(source.fetches, 3)
})

test('when a key is unknown while the source is away, then it is 503, and the known key is served', async () => {
  const [known, added] = [await newKey('one'), await newKey('two')]
  const { source, verify } = setUp([known.jwk])
  await verify(await known.sign())
  source.isAway = true
  source.timeMs = hourMs
  await assert.rejects(verify(await added.sign()), unavailable)
  assert.equal((await verify(await known.sign())).id, 'ada')
})

test('when the source answers something else than keys, then it counts as away', async () => {
  for (const answer of [
    () => new Response('gone', { status: 404 }),
    () => new Response('<html>'),
    () => Response.json({ hello: 1 }),
    () => Response.json({ keys: [] }, { status: 500 }),
  ]) {
    const keys = createTokenKeys({ jwksUrl: 'http://user-service/jwks', fetch: async () => answer() })
    const key = await newKey('one')
    await assert.rejects(rememberVerified(keys, claims).verify(await key.sign()), unavailable)
  }
})
