import assert from 'node:assert/strict'
import { test } from 'node:test'
import {
  createLocalJWKSet,
  exportJWK,
  generateKeyPair,
  type JWK,
  type JWTPayload,
  type JWTVerifyGetKey,
  SignJWT,
} from 'jose'
import { rememberVerified, secondFactorClaim } from './tokens.ts'

const start = new Date('2026-11-23T12:00:00Z')
const seconds = (date: Date) => Math.floor(date.getTime() / 1000)
const expected = { issuer: 'https://shop.example', audience: 'https://api.shop.example' }
const claims: JWTPayload = {
  ...{ sub: 'ada', role: 'customer', email: 'ada@example.com', name: 'Ada', sid: 'session-1' },
  ...{ iss: expected.issuer, aud: expected.audience, exp: seconds(start) + 900 },
}

const pairs = {
  ES256: await generateKeyPair('ES256'),
  EdDSA: await generateKeyPair('EdDSA'),
  ES384: await generateKeyPair('ES384'),
  RS256: await generateKeyPair('RS256'),
}
type Algorithm = keyof typeof pairs
const secret = new TextEncoder().encode('a secret that was put among the public keys')
const jwks: JWK[] = [
  ...(await Promise.all(
    Object.entries(pairs).map(async ([alg, { publicKey }]) => ({ ...(await exportJWK(publicKey)), kid: alg, alg })),
  )),
  { kty: 'oct', k: Buffer.from(secret).toString('base64url'), kid: 'HS256', alg: 'HS256' },
]

const sign = (payload: JWTPayload = claims, alg: Algorithm | 'HS256' = 'ES256') =>
  new SignJWT(payload).setProtectedHeader({ alg, kid: alg }).sign(alg === 'HS256' ? secret : pairs[alg].privateKey)

function setUp(options: { isRevoked?: (id: string) => boolean } = {}) {
  const clock = { now: start }
  let lookUps = 0
  const keys = createLocalJWKSet({ keys: jwks })
  const find: JWTVerifyGetKey = (header, token) => {
    lookUps++
    return keys(header, token)
  }
  const tokens = rememberVerified(find, { ...expected, ...options, now: () => clock.now })
  return { clock, ...tokens, lookUps: () => lookUps }
}

const invalid = { code: 'unauthenticated', slug: 'invalid-token' }

test('when a token is as it should be, then it says who its owner is', async () => {
  const { verify } = setUp()
  for (const alg of ['ES256', 'EdDSA'] as const) {
    assert.deepEqual(await verify(await sign(claims, alg)), {
      ...{
        role: 'customer',
        id: 'ada',
        email: 'ada@example.com',
        name: 'Ada',
        sessionId: 'session-1',
        permissions: [],
      },
    })
  }
})

test('when a token names permissions, then staff have those that are known, and no other role has any', async () => {
  const { verify } = setUp()
  const permissionsOf = async (role: string, permissions: unknown) =>
    (await verify(await sign({ ...claims, role, permissions } as JWTPayload))).permissions
  assert.deepEqual(await permissionsOf('staff', ['team', 'orders', 'orders', 'king', 7]), ['orders', 'team'])
  for (const malformed of ['orders', { 0: 'orders', length: 1 }, null, undefined]) {
    assert.deepEqual(await permissionsOf('staff', malformed), [])
  }
  assert.deepEqual(await permissionsOf('customer', ['orders']), [])
  assert.deepEqual(await permissionsOf('admin', ['orders']), [])
})

const without = (name: string) => Object.fromEntries(Object.entries(claims).filter(([key]) => key !== name))
for (const [what, payload] of [
  ['is for another audience', { ...claims, aud: 'https://other.example' }],
  ['is for no audience', without('aud')],
  ['has the issuer as its audience', { ...claims, aud: expected.issuer }],
  ['is of another issuer', { ...claims, iss: 'https://other.example' }],
  ['is of no issuer', without('iss')],
  ['has expired', { ...claims, exp: seconds(start) }],
  ['never expires', without('exp')],
  ['has no subject', without('sub')],
  ['has no role', without('role')],
  ['has an unknown role', { ...claims, role: 'king' }],
  ['is not good yet', { ...claims, nbf: seconds(start) + 60 }],
] as const) {
  test(`when a token ${what}, then it is refused, each time`, async () => {
    const { verify, recall } = setUp()
    const token = await sign(payload)
    await assert.rejects(verify(token), invalid)
    await assert.rejects(verify(token), invalid)
    assert.equal(recall(token), undefined)
  })
}

for (const alg of ['ES384', 'RS256', 'HS256'] as const) {
  test(`when a token is signed with ${alg}, then it is refused, although its key is among the known ones`, async () => {
    await assert.rejects(setUp().verify(await sign(claims, alg)), invalid)
  })
}

test('when a token is unsigned or its signature is that of another, then it is refused', async () => {
  const { verify } = setUp()
  const [header, payload, signature] = (await sign()).split('.') as [string, string, string]
  const none = Buffer.from('{"alg":"none"}').toString('base64url')
  const admin = Buffer.from(JSON.stringify({ ...claims, role: 'admin' })).toString('base64url')
  for (const token of [
    `${none}.${payload}.`,
    `${header}.${admin}.${signature}`,
    `${header}.${payload}.`,
    'a.b.c',
    '',
  ]) {
    await assert.rejects(verify(token), invalid, token)
  }
})

test('when a verified token comes again, then its signature is not checked again, until it has expired', async () => {
  const { clock, verify, recall, lookUps } = setUp()
  const token = await sign()
  assert.equal(recall(token), undefined)
  for (let request = 0; request < 3; request++) await verify(token)
  assert.deepEqual([lookUps(), recall(token)?.id], [1, 'ada'])

  clock.now = new Date(start.getTime() + 899_999)
  assert.equal((await verify(token)).id, 'ada')
  clock.now = new Date(start.getTime() + 900_000)
  assert.equal(recall(token), undefined)
  await assert.rejects(verify(token), { ...invalid, message: 'The access token has expired: renew it' })
})

test('when its owner has to set up a second factor, then a token is refused each time, and its signature is checked once', async () => {
  const { verify, recall, lookUps } = setUp()
  const token = await sign({ ...claims, [secondFactorClaim]: true })
  for (let request = 0; request < 2; request++) {
    await assert.rejects(verify(token), { code: 'forbidden', slug: 'second-factor-required' })
    assert.equal(recall(token), undefined)
  }
  assert.equal(lookUps(), 1)
})

test('when its session is revoked, then a token is refused, also one that was verified before', async () => {
  const revoked = new Set<string>()
  const { verify, recall } = setUp({ isRevoked: (id) => revoked.has(id) })
  const [token, other] = [await sign(), await sign({ ...claims, sid: 'session-2' })]
  await verify(token)
  revoked.add('session-1')
  assert.equal(recall(token), undefined)
  await assert.rejects(verify(token), { code: 'unauthenticated', slug: 'session-revoked' })
  await assert.rejects(verify(await sign({ ...claims, name: 'Ada King' })), { slug: 'session-revoked' })
  assert.equal((await verify(other)).id, 'ada')
})
