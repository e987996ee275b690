import assert from 'node:assert/strict'
import { mkdtemp, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { describe, mock, test } from 'node:test'
import { samplePassword } from '../initial-accounts/sample-accounts.ts'
import { createAuthenticatorApp } from '../testing/authenticator-app.ts'
import { goodPassword, type Person, startUserService } from '../testing/start-user-service.ts'
import { authEndpoints } from './auth-endpoints.ts'

// Better Auth reads the clock of the process: here it stands in the middle of a time step, so that no step ends in a test.
const stepMs = 30_000
mock.timers.enable({ apis: ['Date'], now: Math.floor(Date.now() / stepMs) * stepMs + stepMs / 2 })
type Shop = Awaited<ReturnType<typeof startUserService>>
const required = { isSecondFactorRequiredOfStaff: true }
const shop = await startUserService({ config: required })

const codeOf = async (token: string, method = 'GET', path = '/api/v1/users/me', body?: object, at: Shop = shop) => {
  const response = await at.request(method, path, { token, ...(body && { body }) })
  return [response.status, response.body?.code]
}
const refused = [403, 'second-factor-required']
const tokenOf = async (session: string, at: Shop = shop): Promise<string> =>
  (await at.get('/token', session)).body.token
const staff = (at: Shop = shop) => at.signInAs('staff@storefleet.test', samplePassword)

/** Sets up the second factor with the app, and returns the session that follows. */
async function setUp({ session, password }: Pick<Person, 'session' | 'password'>) {
  const { status, body } = await shop.post('/two-factor/enable', { password }, session)
  assert.equal(status, 200, JSON.stringify(body))
  const app = createAuthenticatorApp(body.totpURI)
  const proved = await shop.post('/two-factor/verify-totp', { code: app.code(-1) }, session)
  assert.equal(proved.status, 200, JSON.stringify(proved.body))
  return { app, session: proved.body.token as string, token: await tokenOf(proved.body.token) }
}

/** The administrator of the sample accounts, whose second factor is in force. */
let admin: Promise<Awaited<ReturnType<typeof setUp>>> | undefined
const adminWithSecondFactor = () => (admin ??= shop.sampleAdmin().then(setUp))
const setRole = async (userId: string, role: string) =>
  shop.request('PUT', `/api/v1/users/${userId}/role`, { token: (await adminWithSecondFactor()).token, body: { role } })

describe('a second factor that staff need', () => {
  test('when staff have none, then they sign in, and their token opens no route, however often it is renewed', async () => {
    const grace = await staff()
    for (const token of [grace.token, await tokenOf(grace.session), grace.token]) {
      assert.deepEqual(await codeOf(token), refused)
      assert.deepEqual(await codeOf(token, 'PATCH', '/api/v1/users/me', { name: 'Grace' }), refused)
      assert.deepEqual(await codeOf(token, 'DELETE', '/api/v1/users/me'), refused)
      // Not as a guest either.
      const answer = { token: 'x'.repeat(43), answer: 'confirm' }
      assert.deepEqual(await codeOf(token, 'POST', '/api/v1/users/email-change-answers', answer), refused)
    }
    assert.deepEqual(await codeOf(grace.session), [401, 'invalid-token'])
  })

  test('when staff have none, then their session does nothing but set it up, renew the token and sign out', async () => {
    const grace = await staff()
    const { body } = await shop.get('/get-session', grace.session)
    assert.deepEqual([body.user.id, body.mustSetUpSecondFactor], [grace.id, true])
    const closed = authEndpoints.filter(
      ({ credential, path }) => credential === 'session' && !['/token', '/two-factor/enable'].includes(path),
    )
    assert.ok(closed.length >= 8)
    const bodies: Record<string, object> = {
      '/change-password': { currentPassword: samplePassword, newPassword: 'a whole new password' },
      '/update-user': { name: 'Grace' },
      '/revoke-session': { token: grace.id },
    }
    for (const { method, path } of closed) {
      const sent = method === 'GET' ? undefined : (bodies[path] ?? { password: samplePassword })
      const response = await shop.request(method, `/api/v1/auth${path}`, {
        token: grace.session,
        ...(sent && { body: sent }),
      })
      assert.deepEqual([path, response.status, response.body.code], [path, 403, 'SECOND_FACTOR_REQUIRED'])
    }
    assert.equal((await shop.post('/sign-out', {}, grace.session)).status, 200)
  })

  test('when it is set up, then the new token opens what the role may do, and session and token from before open nothing', async () => {
    const before = await shop.sampleAdmin()
    const after = await adminWithSecondFactor()
    assert.deepEqual(await codeOf(after.token, 'GET', '/api/v1/users'), [200, undefined])
    assert.equal((await shop.get('/get-session', after.session)).body.mustSetUpSecondFactor, false)
    assert.equal((await shop.get('/list-sessions', after.session)).status, 200)
    assert.deepEqual(await codeOf(before.token), [401, 'session-revoked'])
    assert.equal((await shop.get('/token', before.session)).status, 401)
  })

  test('when a customer becomes one of staff, then token and session are good for nothing until they have one', async () => {
    const ada = await shop.register()
    assert.deepEqual(await codeOf(ada.token), [200, undefined])
    assert.equal((await shop.get('/get-session', ada.session)).body.mustSetUpSecondFactor, false)
    assert.equal((await setRole(ada.id, 'staff')).status, 200)
    assert.deepEqual(await codeOf(ada.token), [401, 'session-revoked'])
    assert.deepEqual(await codeOf(await tokenOf(ada.session)), refused)
    const { token } = await setUp(ada)
    assert.deepEqual(await codeOf(token), [200, undefined])
  })

  test('when it is turned off or removed, then tokens end at once, and the next is good for nothing', async () => {
    const ada = await shop.register()
    await setRole(ada.id, 'staff')
    const first = await setUp(ada)
    const disabled = await shop.post('/two-factor/disable', { password: goodPassword }, first.session)
    assert.equal(disabled.status, 200)
    assert.deepEqual(await codeOf(first.token), [401, 'session-revoked'])
    const again = await shop.signInAs(ada.email)
    assert.deepEqual(await codeOf(again.token), refused)

    const second = await setUp(again)
    const { token } = await adminWithSecondFactor()
    assert.equal((await shop.request('DELETE', `/api/v1/users/${ada.id}/second-factor`, { token })).status, 204)
    assert.deepEqual(await codeOf(second.token), [401, 'session-revoked'])
    assert.deepEqual(await codeOf(await tokenOf(second.session)), refused)
  })

  test('when a second factor waits for its first code, then it does not count', async () => {
    const grace = await staff()
    assert.equal((await shop.post('/two-factor/enable', { password: samplePassword }, grace.session)).status, 200)
    assert.equal((await shop.post('/two-factor/verify-totp', { code: '000000' }, grace.session)).status, 401)
    assert.deepEqual(await codeOf(await tokenOf(grace.session)), refused)
  })

  test('when the shop begins to require it, then sessions and tokens from before do not help', async () => {
    const folder = await mkdtemp(join(tmpdir(), 'staff-'))
    const databaseUrl = `pglite://${join(folder, 'users')}`
    try {
      const former = await startUserService({ databaseUrl })
      const grace = await staff(former)
      const ada = await former.register()
      assert.deepEqual(await codeOf(grace.token, 'GET', undefined, undefined, former), [200, undefined])
      await former.service.stop()
      const now = await startUserService({ databaseUrl, config: required })
      const codeNow = (token: string) => codeOf(token, 'GET', undefined, undefined, now)
      assert.deepEqual(await codeNow(grace.token), [401, 'session-revoked'])
      assert.deepEqual(await codeNow(await tokenOf(grace.session, now)), refused)
      assert.deepEqual(await codeNow(ada.token), [200, undefined])
      await now.service.stop()
    } finally {
      await rm(folder, { recursive: true })
    }
  })
})
