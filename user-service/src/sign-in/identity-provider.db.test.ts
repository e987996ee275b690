import assert from 'node:assert/strict'
import { randomUUID } from 'node:crypto'
import { mkdtemp, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { after, beforeEach, describe, test } from 'node:test'
import { openDatabase, sql } from '@storefleet/database'
import type { TestResponse } from '@storefleet/test-kit'
import { type ProviderIdentity, providerClient, startOpenidProvider } from '@storefleet/test-kit/openid-provider'
import { createAuthenticatorApp } from '../testing/authenticator-app.ts'
import { goodPassword, startUserService } from '../testing/start-user-service.ts'

const provider = await startOpenidProvider()
after(provider.stop)
const shop = await startUserService({
  config: { identityProvider: { issuer: provider.issuer, ...providerClient, name: 'Example' } },
})

const cookiesOf = ({ headers }: TestResponse) =>
  headers
    .getSetCookie()
    .filter((cookie) => !/max-age=0/i.test(cookie))
    .map((cookie) => cookie.split(';')[0])
    .join('; ')

const start = (body: object = {}, at = shop) =>
  at.post('/sign-in/social', {
    ...{ provider: 'oidc', callbackURL: '/account/sign-in?next=/cart', errorCallbackURL: '/account/sign-in' },
    ...body,
  })

/** Where the provider sends the browser that opens its page. */
async function followTo(url: string): Promise<string> {
  const response = await fetch(url, { redirect: 'manual' })
  const back = new URL(response.headers.get('location') ?? assert.fail(`${response.status}`))
  return back.pathname + back.search
}
const comeBack = (path: string, cookie: string, at = shop) => at.request('GET', path, { headers: { cookie } })

/** The whole sign-in of a browser; the shop's last response leads back to a page. */
async function signIn(identity: ProviderIdentity | 'denies', body?: object, at = shop) {
  provider.becomes(identity)
  const started = await start(body, at)
  assert.equal(started.status, 200, JSON.stringify(started.body))
  const response = await comeBack(await followTo(started.body.url), cookiesOf(started), at)
  assert.equal(response.status, 302, JSON.stringify(response.body))
  return { response, location: new URL(response.headers.get('location') ?? '', 'http://shop').searchParams }
}
const errorOf = async (identity: ProviderIdentity | 'denies') => {
  const { response, location } = await signIn(identity)
  assert.doesNotMatch(response.headers.getSetCookie().join('\n'), /session_token=[^;]/)
  return location.get('error')
}
const userOf = async (response: TestResponse, at = shop) => {
  const { body } = await at.request('GET', '/api/v1/auth/get-session', { headers: { cookie: cookiesOf(response) } })
  return body?.user
}
const tokenOf = async (response: TestResponse): Promise<string> =>
  (await shop.request('GET', '/api/v1/auth/token', { headers: { cookie: cookiesOf(response) } })).body.token
const actionsOf = async (token: string): Promise<string[]> =>
  (await shop.request('GET', '/api/v1/users/me/activity', { token })).body.items.map(
    (entry: { action: string }) => entry.action,
  )
const identity = (changes: Partial<ProviderIdentity> = {}): ProviderIdentity => ({
  ...{ sub: randomUUID(), email: `${randomUUID()}@example.com`, email_verified: true, name: 'Ada Lovelace' },
  ...changes,
})

describe('a sign-in with an OpenID Connect provider', () => {
  beforeEach(() => provider.tamper({}))

  test('when a stranger signs in there, then they have an account with a verified address, and the same one the next time', async () => {
    const ada = identity()
    const { response } = await signIn(ada)
    assert.equal(response.headers.get('location'), '/account/sign-in?next=/cart')
    const user = await userOf(response)
    assert.deepEqual(
      [user.email, user.emailVerified, user.name, user.role, user.image],
      [ada.email, true, 'Ada Lovelace', 'customer', null],
    )
    const again = await signIn({ ...ada, email: 'moved@example.com', name: 'Ada King' })
    const found = await userOf(again.response)
    assert.deepEqual([found.id, found.email, found.name], [user.id, ada.email, 'Ada Lovelace'])

    const token = await tokenOf(again.response)
    const actions = await actionsOf(token)
    assert.deepEqual(actions.filter((action) => action === 'signed_in').length, 2)
    assert.ok(actions.includes('provider_connected'))
    const exported = await shop.request('GET', '/api/v1/users/me/export/user-service', { token })
    assert.doesNotMatch(JSON.stringify(exported.body), /accessToken|idToken|eyJ/)
    const sessions = await shop.request('GET', '/api/v1/auth/list-sessions', {
      headers: { cookie: cookiesOf(again.response) },
    })
    assert.equal(sessions.body.length, 2)
  })

  test('when the address is verified at both, then the account is that of the password', async () => {
    const ada = await shop.register()
    const { response } = await signIn(identity({ email: ada.email }))
    assert.equal((await userOf(response)).id, ada.id)
    assert.ok((await actionsOf(await tokenOf(response))).includes('provider_connected'))
    assert.equal((await shop.signInAs(ada.email)).id, ada.id)
  })

  for (const [what, claim] of [
    ['denies', { email_verified: false }],
    ['does not say', {}],
  ] as const) {
    test(`when the provider ${what} that the address is verified, then there is no account, and none later`, async () => {
      const eve = { sub: randomUUID(), email: `${randomUUID()}@example.com`, name: 'Eve', ...claim }
      assert.equal(await errorOf(eve), 'email_not_verified')
      // The owner of the address registers; the identity of the stranger still opens nothing.
      await shop.register(eve.email)
      assert.equal(await errorOf(eve), 'account_not_linked')
    })
  }

  test('when the provider names no address, then there is no account', async () => {
    assert.equal(await errorOf({ sub: randomUUID(), name: 'Eve' }), 'unable_to_get_user_info')
  })

  test('when a stranger has registered the address here and never verified it, then the owner gets no account that they know', async () => {
    const victim = `${randomUUID()}@example.com`
    await shop.signUp(victim, { password: 'known to the stranger' })
    assert.equal(await errorOf(identity({ email: victim })), 'account_not_linked')
    // The owner of the mailbox chooses the password, and the way is free.
    await shop.confirm(await shop.mailedLink(victim, 'user.verification_requested'))
    const { response } = await signIn(identity({ email: victim }))
    assert.equal((await userOf(response)).email, victim)
    assert.equal((await shop.signIn({ email: victim, password: 'known to the stranger' })).status, 401)
  })

  test('when the address was given to another person at the provider, then they do not get the account', async () => {
    const ada = identity()
    await signIn(ada)
    assert.equal(await errorOf({ ...ada, sub: randomUUID() }), 'account_not_linked')
  })

  test('when the account has a second factor, then it is asked for, and there is no session before', async () => {
    const ada = await shop.register()
    const { body } = await shop.post('/two-factor/enable', { password: goodPassword }, ada.session)
    const app = createAuthenticatorApp(body.totpURI)
    await shop.post('/two-factor/verify-totp', { code: app.code(-1) }, ada.session)
    const { response } = await signIn(identity({ email: ada.email }))
    assert.equal(response.headers.get('location'), '/account/sign-in?next=/cart&secondFactor=required')
    assert.doesNotMatch(response.headers.getSetCookie().join('\n'), /session_token=[^;]|known_device/)
    const cookie = cookiesOf(response)
    assert.equal((await shop.request('GET', '/api/v1/auth/get-session', { headers: { cookie } })).body, null)
    const second = await shop.request('POST', '/api/v1/auth/two-factor/verify-totp', {
      body: { code: app.code(0) },
      headers: { cookie },
    })
    assert.equal(second.status, 200, JSON.stringify(second.body))
    assert.equal(second.body.user.id, ada.id)
    const { body: exchanged } = await shop.get('/token', second.body.token)
    const actions = await actionsOf(exchanged.token)
    assert.ok(actions.includes('second_factor_asked') && actions.includes('provider_connected'))
  })

  test('when the account is banned, then it stays closed', async () => {
    const ada = identity()
    const { response } = await signIn(ada)
    const { id } = await userOf(response)
    const admin = await shop.sampleAdmin()
    await shop.request('PUT', `/api/v1/users/${id}/ban`, { token: admin.token, body: { reason: 'fraud' } })
    assert.equal(await errorOf(ada), 'BANNED_USER')
  })

  for (const [what, tampering] of [
    ['is signed by another', { isSignedByOther: true }],
    ['is for another client', { claims: { aud: 'another' } }],
    ['is of another issuer', { claims: { iss: 'https://evil.example' } }],
    ['is of another sign-in', { claims: { nonce: 'of another' } }],
    ['has no nonce', { claims: { nonce: undefined } }],
  ] as const) {
    test(`when the ID token ${what}, then there is no session`, async () => {
      provider.tamper(tampering)
      assert.equal(await errorOf(identity()), 'unable_to_get_user_info')
    })
  }

  test('when a browser returns with a state that it did not begin, or for the second time, then there is no session', async () => {
    provider.becomes(identity())
    const [mine, other] = [await start(), await start()]
    const path = await followTo(mine.body.url)
    for (const cookie of ['', cookiesOf(other)]) {
      const response = await comeBack(path, cookie)
      assert.equal(response.status, 302)
      assert.match(response.headers.get('location') ?? '', /\/account\/sign-in\?error=state_mismatch/)
      assert.doesNotMatch(response.headers.getSetCookie().join('\n'), /session_token=[^;]/)
    }
    assert.match((await comeBack(path, cookiesOf(mine))).headers.getSetCookie().join('\n'), /session_token=[^;]/)
    assert.match((await comeBack(path, cookiesOf(mine))).headers.get('location') ?? '', /error=state_mismatch/)
  })

  test('when a code is of another sign-in, then the verifier does not fit it', async () => {
    provider.becomes(identity())
    const [mine, other] = [await start(), await start()]
    const stolen = new URLSearchParams((await followTo(other.body.url)).split('?')[1])
    const path = new URL(await followTo(mine.body.url), 'http://shop')
    path.searchParams.set('code', stolen.get('code') ?? '')
    const response = await comeBack(path.pathname + path.search, cookiesOf(mine))
    assert.match(response.headers.get('location') ?? '', /error=invalid_code/)
  })

  test('when the request leads elsewhere, hands in an ID token, or names another provider, then it is refused', async () => {
    for (const body of [{ callbackURL: 'https://evil.example/' }, { errorCallbackURL: 'https://evil.example/' }]) {
      assert.equal((await start(body)).status, 403)
    }
    for (const body of [{ provider: 'google' }, { provider: 'credential' }, { callbackURL: 1 }]) {
      assert.equal((await start(body)).status, 400)
    }
    const withToken = await start({ idToken: { token: 'eyJhbGciOiJub25lIn0.e30.' } })
    assert.deepEqual([withToken.status, typeof withToken.body.url], [200, 'string'])
  })

  test('when who signs in stops there, then the page says so', async () => {
    assert.equal(await errorOf('denies'), 'access_denied')
  })

  for (const [name, expected] of [
    ['', undefined],
    ['x'.repeat(201), undefined],
    ['Ada\u0007', undefined],
    ['Ada K.', 'Ada K.'],
  ] as const) {
    test(`when the provider calls the person ${JSON.stringify(name.slice(0, 9))}, then the name is one that may be`, async () => {
      const ada = identity({ name })
      const { response } = await signIn(ada)
      assert.equal((await userOf(response)).name, expected ?? ada.email?.split('@')[0])
    })
  }

  test('when the sign-in page asks, then it is told what the button says', async () => {
    const { status, body } = await shop.request('GET', '/api/v1/auth/sign-in-methods')
    assert.deepEqual([status, body], [200, { provider: { id: 'oidc', name: 'Example' } }])
  })
})

test('when the provider is away at the first sign-in, then the start did not wait for it, and a later sign-in works', async () => {
  const away = await startOpenidProvider()
  away.state.isDown = true
  const other = await startUserService({
    config: { identityProvider: { issuer: away.issuer, ...providerClient, name: 'Example' } },
  })
  assert.equal(away.state.discoveries, 0)
  const body = { provider: 'oidc', callbackURL: '/' }
  const refused = await other.post('/sign-in/social', body)
  assert.deepEqual([refused.status, refused.body.code], [404, 'PROVIDER_NOT_FOUND'])
  away.state.isDown = false
  assert.equal((await other.post('/sign-in/social', body)).status, 200)
  assert.equal((await other.post('/sign-in/social', body)).status, 200)
  assert.equal(away.state.discoveries, 1)
  await away.stop()
})

test('when an identity is connected, then no token of the provider is kept', async () => {
  const folder = await mkdtemp(join(tmpdir(), 'provider-'))
  const databaseUrl = `pglite://${join(folder, 'users')}`
  const identityProvider = { issuer: provider.issuer, ...providerClient, name: 'Example' }
  const other = await startUserService({ databaseUrl, config: { identityProvider } })
  const ada = identity()
  for (let time = 0; time < 2; time++) assert.ok(await userOf((await signIn(ada, {}, other)).response, other))
  await other.service.stop()
  const db = await openDatabase(databaseUrl)
  const rows = await db.query(sql`
    select access_token, refresh_token, id_token, account_id from accounts where provider_id = 'oidc'`)
  await db.close()
  await rm(folder, { recursive: true })
  assert.deepEqual(rows, [{ accessToken: null, refreshToken: null, idToken: null, accountId: ada.sub }])
})

test('when the shop has no provider, then there is no such sign-in', async () => {
  const plain = await startUserService()
  assert.deepEqual((await plain.request('GET', '/api/v1/auth/sign-in-methods')).body, { provider: null })
  const { status, body } = await plain.post('/sign-in/social', { provider: 'oidc', callbackURL: '/' })
  assert.deepEqual([status, body.code], [404, 'PROVIDER_NOT_FOUND'])
})
