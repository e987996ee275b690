import assert from 'node:assert/strict'
import { randomUUID } from 'node:crypto'
import { describe, test } from 'node:test'
import { userPasswordChanged } from '@storefleet/contracts'
import { waitFor } from '@storefleet/test-kit'
import { createRemoteJWKSet, decodeJwt, jwtVerify } from 'jose'
import { Value } from 'typebox/value'
import { goodPassword, startUserService } from '../testing/start-user-service.ts'

const shop = await startUserService()
const keys = createRemoteJWKSet(new URL(`${shop.url}/api/v1/auth/jwks`))
const newPassword = 'another good password'

describe('signed tokens', () => {
  test('when a session is exchanged, then the token verifies with the published keys, for 15 minutes', async () => {
    const ada = await shop.register()
    const { payload, protectedHeader } = await jwtVerify(ada.token, keys, {
      issuer: 'http://localhost:3000',
      audience: 'http://localhost:3000',
    })
    assert.equal(protectedHeader.alg, 'ES256')
    const { sub, email, name, role, emailVerified, sid, iat = 0, exp = 0 } = payload
    assert.deepEqual(
      { sub, email, name, role, emailVerified },
      { sub: ada.id, email: ada.email, name: 'Ada Lovelace', role: 'customer', emailVerified: true },
    )
    assert.equal(exp - iat, 900)
    const sessions = await shop.get('/list-sessions', ada.session)
    assert.equal(sid, sessions.body[0].id)
  })

  test('when there is no session, then there is no token', async () => {
    assert.equal((await shop.get('/token')).status, 401)
    assert.equal((await shop.get('/token', 'no-such-session')).status, 401)
  })

  test('when a signed token is sent as a session, then it opens nothing there', async () => {
    const ada = await shop.register()
    assert.equal((await shop.get('/list-sessions', ada.token)).status, 401)
    assert.equal((await shop.get('/get-session', ada.token)).body, null)
  })

  test('when the key set is read, then it may be kept for a while and holds no private part', async () => {
    const { headers, body } = await shop.get('/jwks')
    assert.equal(headers.get('cache-control'), 'public, max-age=60')
    assert.equal(body.keys.length, 1)
    assert.ok(!('d' in body.keys[0]))
  })
})

describe('sessions', () => {
  test('when the cookie is sent back, then the session is known, and sign-out ends it', async () => {
    const { email } = await shop.register()
    const { headers } = await shop.signIn({ email })
    const cookie = cookiesOf(headers)
    assert.match(headers.getSetCookie()[0] ?? '', /HttpOnly; SameSite=Lax/)

    const session = await shop.request('GET', '/api/v1/auth/get-session', { headers: { cookie } })
    assert.equal(session.body.user.email, email)
    assert.equal((await shop.request('POST', '/api/v1/auth/sign-out', { headers: { cookie } })).status, 200)
    const after = await shop.request('GET', '/api/v1/auth/get-session', { headers: { cookie } })
    assert.equal(after.body, null)
  })

  test('when the page of another site uses the cookie, then it is refused', async () => {
    const { email } = await shop.register()
    const cookie = cookiesOf((await shop.signIn({ email })).headers)
    const signOut = (headers: Record<string, string>) =>
      shop.request('POST', '/api/v1/auth/sign-out', { headers: { cookie, ...headers } })

    assert.equal((await signOut({ origin: 'https://evil.example' })).status, 403)
    assert.equal((await signOut({ origin: 'null' })).status, 403)
    assert.equal((await signOut({ 'sec-fetch-site': 'cross-site' })).status, 403)
    assert.equal((await signOut({ origin: 'http://localhost:5173' })).status, 200)
  })

  test('when sessions are listed, then they are one’s own, with address and device', async () => {
    const ada = await shop.register()
    await shop.signIn({
      email: ada.email,
      headers: { 'x-forwarded-for': '203.0.113.7', 'user-agent': 'Difference Engine' },
    })
    const { body } = await shop.get('/list-sessions', ada.session)
    assert.equal(body.length, 2)
    const other = body.find((session: { ipAddress: string }) => session.ipAddress === '203.0.113.7')
    assert.deepEqual([other.ipAddress, other.userAgent], ['203.0.113.7', 'Difference Engine'])
  })

  test('when sessions are read, then no token of a session is in what is answered', async () => {
    const ada = await shop.register()
    const phone = await shop.signInAs(ada.email)
    const { body: list } = await shop.get('/list-sessions', ada.session)
    const { body: own } = await shop.get('/get-session', ada.session)
    for (const text of [JSON.stringify(list), JSON.stringify(own)]) {
      for (const { session } of [ada, phone]) assert.equal(text.includes(session), false)
    }
    assert.deepEqual([own.session.token, own.user.id], [own.session.id, ada.id])
    for (const { id, token } of list) assert.equal(token, id)
    assert.ok(list.some(({ id }: { id: string }) => id === own.session.id))
    assert.equal((await shop.get('/token', own.session.id)).status, 401)
  })

  test('when one session is revoked by its id, then it alone ends', async () => {
    const ada = await shop.register()
    const phone = await shop.signInAs(ada.email)
    const { body: read } = await shop.get('/get-session', phone.session)
    const { status } = await shop.post('/revoke-session', { token: read.session.id }, ada.session)
    assert.equal(status, 200)
    assert.equal((await shop.get('/token', phone.session)).status, 401)
    assert.equal((await shop.get('/token', ada.session)).status, 200)
  })

  test('when another user’s session is revoked by its id, then it stays', async () => {
    const [ada, eve] = [await shop.register(), await shop.register()]
    const { body } = await shop.get('/get-session', ada.session)
    await shop.post('/revoke-session', { token: body.session.id }, eve.session)
    assert.equal((await shop.get('/token', ada.session)).status, 200)
  })

  test('when one session is revoked, then it alone ends', async () => {
    const ada = await shop.register()
    const phone = await shop.signInAs(ada.email)
    assert.equal((await shop.post('/revoke-session', { token: phone.session }, ada.session)).status, 200)
    assert.equal((await shop.get('/token', phone.session)).status, 401)
    assert.equal((await shop.get('/token', ada.session)).status, 200)
  })

  test('when another user’s session is revoked, then it stays', async () => {
    const [ada, eve] = [await shop.register(), await shop.register()]
    await shop.post('/revoke-session', { token: ada.session }, eve.session)
    assert.equal((await shop.get('/token', ada.session)).status, 200)
  })

  test('when a session token holds U+0000, then it is refused', async () => {
    const ada = await shop.register()
    const { status, body } = await shop.post('/revoke-session', { token: '\0' }, ada.session)
    assert.deepEqual([status, body.code], [400, 'INVALID_TEXT'])
  })

  test('when the other sessions are revoked, then this one stays', async () => {
    const ada = await shop.register()
    const phone = await shop.signInAs(ada.email)
    await shop.post('/revoke-other-sessions', {}, ada.session)
    assert.equal((await shop.get('/token', phone.session)).status, 401)
    assert.equal((await shop.get('/token', ada.session)).status, 200)
  })

  test('when all sessions are revoked, then none is left', async () => {
    const ada = await shop.register()
    await shop.post('/revoke-sessions', {}, ada.session)
    assert.equal((await shop.get('/token', ada.session)).status, 401)
  })
})

describe('changing the password', () => {
  test('when it is changed, then every other session ends, this one goes on with a new token, and it is announced', async () => {
    const ada = await shop.register()
    const phone = await shop.signInAs(ada.email)
    const { status, body, headers } = await shop.post(
      '/change-password',
      { currentPassword: goodPassword, newPassword },
      ada.session,
    )
    assert.equal(status, 200)
    assert.ok(headers.get('set-auth-token'))
    assert.equal((await shop.get('/token', phone.session)).status, 401)
    assert.equal((await shop.get('/token', ada.session)).status, 401)
    assert.equal((await shop.get('/token', body.token)).status, 200)
    assert.equal((await shop.signIn({ email: ada.email })).status, 401)
    assert.equal((await shop.signIn({ email: ada.email, password: newPassword })).status, 200)
    const event = await waitFor(() => shop.eventsOf(ada.email, 'user.password_changed')[0])
    assert.ok(Value.Check(userPasswordChanged.schema, event.data))
  })

  test('when the current password is wrong or the new one is common, then nothing changes', async () => {
    const ada = await shop.register()
    const change = (body: object) => shop.post('/change-password', body, ada.session)
    const wrong = await change({ currentPassword: 'not the password', newPassword })
    assert.deepEqual([wrong.status, wrong.body.code], [400, 'INVALID_PASSWORD'])
    const common = await change({ currentPassword: goodPassword, newPassword: 'iloveyou1' })
    assert.deepEqual([common.status, common.body.code], [400, 'PASSWORD_TOO_COMMON'])
    assert.equal((await shop.get('/token', ada.session)).status, 200)
  })

  test('when the new password holds the name of the address or the shop, then it is refused here as well', async () => {
    const ada = await shop.register(`grace.hopper.${randomUUID()}@example.com`)
    for (const [newOne, code] of [
      [`${ada.email.split('@')[0]}!`, 'PASSWORD_CONTAINS_EMAIL'],
      ['Storefleet1', 'PASSWORD_CONTAINS_NAME'],
      ['87654321', 'PASSWORD_TOO_COMMON'],
    ]) {
      const change = { currentPassword: goodPassword, newPassword: newOne }
      const { status, body } = await shop.post('/change-password', change, ada.session)
      assert.deepEqual([status, body.code], [400, code])
    }
  })

  test('when the current password is guessed, then the session has to wait, even with the right one', async () => {
    const ada = await shop.register()
    const change = (currentPassword: string, headers = {}) =>
      shop.request('POST', '/api/v1/auth/change-password', {
        body: { currentPassword, newPassword },
        token: ada.session,
        headers,
      })
    for (let guess = 0; guess < 10; guess++) {
      const headers = { 'x-forwarded-for': `198.51.100.${guess}` }
      assert.equal((await change('a wrong password', headers)).status, 400)
    }
    const { status, body, headers } = await change(goodPassword)
    assert.deepEqual([status, body.code, headers.get('retry-after')], [429, 'TOO_MANY_ATTEMPTS', '1'])
    assert.equal((await shop.signIn({ email: ada.email })).status, 200)
  })

  test('when the current password is mistyped and then right, then the failures are forgotten', async () => {
    const ada = await shop.register()
    let { session } = ada
    for (const [current, next] of [
      [goodPassword, newPassword],
      [newPassword, goodPassword],
    ]) {
      for (let mistake = 0; mistake < 6; mistake++) {
        await shop.post('/change-password', { currentPassword: 'mistyped it', newPassword }, session)
      }
      const { status, body } = await shop.post(
        '/change-password',
        { currentPassword: current, newPassword: next },
        session,
      )
      assert.equal(status, 200)
      session = body.token
    }
  })

  test('when the name is changed through Better Auth, then the next token carries it', async () => {
    const ada = await shop.register()
    assert.equal((await shop.post('/update-user', { name: 'Augusta Ada King' }, ada.session)).status, 200)
    assert.equal((await shop.post('/update-user', { name: '\n' }, ada.session)).status, 400)
    assert.equal((await shop.post('/update-user', { role: 'admin' }, ada.session)).status, 400)
    for (const name of [['Ada'], null, 7, {}, 'A'.repeat(30_000), '']) {
      const { status, body } = await shop.post('/update-user', { name }, ada.session)
      assert.deepEqual([status, body.code], [400, 'INVALID_NAME'], JSON.stringify(name).slice(0, 20))
    }
    assert.equal((await shop.post('/update-user', { image: ['https://example.com'] }, ada.session)).status, 400)
    const { body } = await shop.get('/token', ada.session)
    assert.deepEqual([decodeJwt(body.token).name, decodeJwt(body.token).role], ['Augusta Ada King', 'customer'])
  })
})

describe('endpoints that are not offered', () => {
  const paths = ['update-session', 'delete-user', 'change-email', 'link-social', 'set-password']
  for (const path of [...paths, 'sign-in/email/', 'ok', 'error', 'list-accounts', 'verify-password']) {
    test(`when ${path} is called, then there is no such route`, async () => {
      for (const method of ['GET', 'POST']) {
        const { status, body } = await shop.request(method, `/api/v1/auth/${path}`, {
          body: method === 'POST' ? {} : undefined,
        })
        assert.deepEqual([status, body.code], [404, 'route-not-found'])
      }
    })
  }
})

const cookiesOf = (headers: Headers) =>
  headers
    .getSetCookie()
    .map((cookie) => cookie.split(';')[0])
    .join('; ')
