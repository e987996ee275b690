import assert from 'node:assert/strict'
import { randomUUID } from 'node:crypto'
import { describe, mock, test } from 'node:test'
import { sql } from '@storefleet/database'
import { forEachDatabase, type TestResponse, waitFor } from '@storefleet/test-kit'
import { createAuthenticatorApp } from '../testing/authenticator-app.ts'
import { goodPassword, type Person, startUserService } from '../testing/start-user-service.ts'
import { createSecondFactorStore } from './second-factor-store.ts'

// Better Auth reads the clock of the process: here it stands in the middle of a time step, so that no step ends in a test.
const stepMs = 30_000
mock.timers.enable({ apis: ['Date'], now: Math.floor(Date.now() / stepMs) * stepMs + stepMs / 2 })
let aheadMs = 0
const shop = await startUserService({ now: () => new Date(Date.now() + aheadMs) })
const verify = '/two-factor/verify-totp'
const recover = '/two-factor/verify-backup-code'

const cookiesOf = ({ headers }: TestResponse) =>
  headers
    .getSetCookie()
    .filter((cookie) => !/max-age=0/i.test(cookie))
    .map((cookie) => cookie.split(';')[0])
    .join('; ')

/** The second step, as a browser or from an address. */
const sendCode = (path: string, code: string, cookie: string, headers: Record<string, string> = {}) =>
  shop.request('POST', `/api/v1/auth${path}`, { body: { code }, headers: { cookie, ...headers } })
/** The first step from an address of its own, so that no other test's failures count. */
const from = () => ({ 'x-forwarded-for': `192.0.2.${Math.ceil(Math.random() * 250)}` })
async function firstStep(email: string, headers: Record<string, string> = {}) {
  const response = await shop.signIn({ email, headers })
  assert.equal(response.status, 202, JSON.stringify(response.body))
  return cookiesOf(response)
}

/** A customer with a second factor in force; the app's code of the step before now was taken. */
async function enable(person?: Person) {
  const ada = person ?? (await shop.register())
  const { status, body } = await shop.post('/two-factor/enable', { password: goodPassword }, ada.session)
  assert.equal(status, 200, JSON.stringify(body))
  const app = createAuthenticatorApp(body.totpURI)
  const accepted = await shop.post(verify, { code: app.code(-1) }, ada.session)
  assert.equal(accepted.status, 200, JSON.stringify(accepted.body))
  const { body: exchanged } = await shop.get('/token', accepted.body.token)
  const codes: string[] = body.backupCodes
  return {
    ...ada,
    session: accepted.body.token as string,
    token: exchanged.token as string,
    app,
    codes,
    uri: body.totpURI,
  }
}
const actionsOf = async ({ token }: Person): Promise<string[]> =>
  (await shop.request('GET', '/api/v1/users/me/activity', { token })).body.items.map(
    (entry: { action: string }) => entry.action,
  )

describe('a second factor', () => {
  test('when it is in force, then the password alone gives no session, and the code gives one', async () => {
    const ada = await enable()
    const first = await shop.signIn({ email: ada.email })
    assert.equal(first.status, 202)
    assert.deepEqual(first.body, { twoFactorRedirect: true, twoFactorMethods: ['totp'] })
    assert.equal(first.headers.get('set-auth-token'), null)
    assert.doesNotMatch(first.headers.getSetCookie().join('\n'), /session_token=[^;]/)
    assert.doesNotMatch(first.headers.getSetCookie().join('\n'), /known_device/)
    assert.equal(
      (await shop.request('GET', '/api/v1/auth/token', { headers: { cookie: cookiesOf(first) } })).status,
      401,
    )

    const second = await sendCode(verify, ada.app.code(), cookiesOf(first))
    assert.equal(second.status, 200, JSON.stringify(second.body))
    assert.deepEqual([second.body.user.id, second.body.user.twoFactorEnabled], [ada.id, true])
    assert.match(second.headers.getSetCookie().join('\n'), /known_device=/)
    const { body } = await shop.get('/token', second.body.token)
    assert.equal((await shop.request('GET', '/api/v1/users/me', { token: body.token })).body.id, ada.id)
  })

  test('when a code was used, then it and earlier ones are refused, in another sign-in too', async () => {
    const ada = await enable()
    assert.equal((await sendCode(verify, ada.app.code(-1), await firstStep(ada.email))).body.code, 'INVALID_CODE')
    assert.equal((await sendCode(verify, ada.app.code(1), await firstStep(ada.email))).status, 200)
    for (const later of [1, 0] as const) {
      const { status, body } = await sendCode(verify, ada.app.code(later), await firstStep(ada.email))
      assert.deepEqual([status, body.code], [401, 'INVALID_CODE'])
    }
  })

  test('when the challenge of a sign-in was met, then its cookie gives no second session', async () => {
    const ada = await enable()
    const challenge = await firstStep(ada.email)
    assert.equal((await sendCode(verify, ada.app.code(0), challenge)).status, 200)
    assert.equal((await sendCode(verify, ada.app.code(1), challenge)).status, 401)
    assert.equal((await sendCode(verify, ada.app.code(1), '')).status, 401)
  })

  test('when a code is of another account, then it is refused', async () => {
    const [ada, eve] = [await enable(), await enable()]
    assert.equal((await sendCode(verify, eve.app.code(), await firstStep(ada.email))).status, 401)
    assert.equal((await sendCode(recover, eve.codes[0] as string, await firstStep(ada.email))).status, 401)
  })

  test('when a recovery code is used, then it signs in once, and the record says so', async () => {
    const ada = await enable()
    assert.equal(new Set(ada.codes).size, 10)
    const [code, other] = ada.codes as [string, string]
    const signedIn = await sendCode(recover, code, await firstStep(ada.email))
    assert.equal(signedIn.status, 200, JSON.stringify(signedIn.body))
    assert.equal((await sendCode(recover, code, await firstStep(ada.email))).body.code, 'INVALID_BACKUP_CODE')
    assert.equal((await sendCode(recover, other, await firstStep(ada.email))).status, 200)
    await waitFor(async () => (await actionsOf(ada)).includes('recovery_code_used'))
  })

  test('when new recovery codes are made, then the former ones end; the password is needed', async () => {
    const ada = await enable()
    const path = '/two-factor/generate-backup-codes'
    assert.equal((await shop.post(path, { password: 'wrong password' }, ada.session)).status, 400)
    const { body } = await shop.post(path, { password: goodPassword }, ada.session)
    assert.equal(body.backupCodes.length, 10)
    assert.equal((await sendCode(recover, ada.codes[0] as string, await firstStep(ada.email))).status, 401)
    assert.equal((await sendCode(recover, body.backupCodes[0], await firstStep(ada.email))).status, 200)
  })

  test('when it is enabled, then other sessions end, its owner is told, and what is secret is in no later response', async () => {
    const ada = await shop.register()
    const elsewhere = await shop.signInAs(ada.email)
    const enabled = await enable(ada)
    assert.match(decodeURIComponent(enabled.uri), /^otpauth:\/\/totp\/Storefleet:.*issuer=Storefleet/)
    for (const session of [ada.session, elsewhere.session])
      assert.equal((await shop.get('/token', session)).status, 401)
    const told = await waitFor(() => shop.eventsOf(ada.email, 'user.second_factor_changed')[0])
    assert.equal((told.data as { isEnabled: boolean }).isEnabled, true)
    const again = await shop.post('/two-factor/enable', { password: goodPassword }, enabled.session)
    assert.deepEqual([again.status, again.body.code], [400, 'TOTP_ALREADY_ENABLED'])
    const shown = [await shop.get('/get-session', enabled.session), await shop.get('/list-sessions', enabled.session)]
    const secret = new URL(enabled.uri).searchParams.get('secret') as string
    for (const text of [secret, ...enabled.codes]) assert.ok(!JSON.stringify(shown).includes(text))
    const exported = await shop.request('GET', '/api/v1/users/me/export/user-service', { token: enabled.token })
    assert.deepEqual(exported.body.lists.secondFactors.items, [{ isEnabled: true }])
  })

  test('when no code was sent, then no sign-in asks for one', async () => {
    const ada = await shop.register()
    await shop.post('/two-factor/enable', { password: goodPassword }, ada.session)
    assert.equal((await shop.signIn({ email: ada.email })).status, 200)
    assert.equal((await shop.post(verify, { code: '000000' }, ada.session)).status, 401)
    assert.equal((await shop.signIn({ email: ada.email })).status, 200)
  })

  test('when it is disabled, then the password is needed, and the next sign-in needs nothing else', async () => {
    const ada = await enable()
    assert.equal((await shop.post('/two-factor/disable', { password: 'wrong password' }, ada.session)).status, 400)
    assert.equal((await shop.post('/two-factor/disable', { password: goodPassword })).status, 401)
    assert.equal((await shop.post('/two-factor/disable', { password: goodPassword }, ada.session)).status, 200)
    const back = await shop.signInAs(ada.email)
    assert.ok((await actionsOf(back)).includes('second_factor_disabled'))
    await waitFor(() => shop.eventsOf(ada.email, 'user.second_factor_changed').length === 2)
  })

  test('when the password is guessed in a session, then attempts are delayed at each of its routes together', async () => {
    const ada = await shop.register()
    const paths = ['enable', 'disable'].map((name) => `/two-factor/${name}`)
    const attempts = []
    for (let count = 0; count < 11; count++) {
      attempts.push(await shop.post(paths[count % 2] as string, { password: 'wrong password' }, ada.session))
    }
    assert.deepEqual(
      attempts.map(({ status }) => status),
      [...Array.from({ length: 10 }, () => 400), 429],
    )
    const { status, body } = await shop.post(
      '/change-password',
      { currentPassword: 'x', newPassword: 'y' },
      ada.session,
    )
    assert.deepEqual([status, body.code], [400, 'PASSWORD_TOO_SHORT'])
    const right = await shop.post('/two-factor/enable', { password: goodPassword }, ada.session)
    assert.deepEqual([right.status, right.body.code], [429, 'TOO_MANY_ATTEMPTS'])
  })

  test('when codes are guessed, then five are free, over challenges; a known device is not delayed', async () => {
    const ada = await enable()
    const known = await sendCode(verify, ada.app.code(0), await firstStep(ada.email))
    const [stranger, another] = [{ 'x-forwarded-for': '192.0.2.1' }, { 'x-forwarded-for': '192.0.2.2' }]
    const guess = async (who: Record<string, string>) =>
      (await sendCode(verify, '000000', await firstStep(ada.email, who), who)).status
    const statuses = []
    for (let count = 0; count < 6; count++) statuses.push(await guess(stranger))
    assert.deepEqual(statuses, [401, 401, 401, 401, 401, 429])
    for (let count = 0; count < 5; count++) await guess(another)
    assert.equal(await guess({ 'x-forwarded-for': '192.0.2.3' }), 429)
    // The owner, from the same address, on a device that has signed in before.
    const device = cookiesOf(known)
      .split('; ')
      .filter((cookie) => cookie.includes('known_device'))
      .join()
    const first = await shop.signIn({ email: ada.email, headers: { cookie: device, ...stranger } })
    const second = await sendCode(verify, ada.app.code(1), `${device}; ${cookiesOf(first)}`, stranger)
    assert.equal(second.status, 200, JSON.stringify(second.body))
    assert.ok((await actionsOf(ada)).includes('second_factor_failed'))
  })

  test('when one challenge was answered wrongly five times, then it ends', async () => {
    const ada = await enable()
    const challenge = await firstStep(ada.email)
    for (let count = 0; count < 5; count++) await sendCode(recover, 'wrong', challenge, from())
    aheadMs = 3_600_000
    try {
      assert.equal((await sendCode(recover, ada.codes[0] as string, challenge, from())).status, 400)
    } finally {
      aheadMs = 0
    }
    assert.equal((await sendCode(recover, ada.codes[0] as string, challenge, from())).status, 401)
  })

  test('when a session sends a code, then it is no oracle', async () => {
    const ada = await enable()
    for (const [path, code] of [
      [verify, ada.app.code(1)],
      [recover, ada.codes[0] as string],
    ]) {
      const { status, body } = await shop.post(path as string, { code }, ada.session)
      assert.deepEqual([status, body.code], [400, 'TOTP_ALREADY_ENABLED'])
    }
    assert.equal((await sendCode(recover, ada.codes[0] as string, await firstStep(ada.email))).status, 200)
  })

  test('when the password is reset by mail, then the code is still needed', async () => {
    const ada = await enable()
    await shop.post('/request-password-reset', { email: ada.email })
    const token = new URL(await shop.mailedLink(ada.email, 'user.password_reset_requested')).pathname.split('/').at(-1)
    const newPassword = 'another good password'
    assert.equal((await shop.post('/reset-password', { token, newPassword })).status, 200)
    const first = await shop.signIn({ email: ada.email, password: newPassword })
    assert.equal(first.status, 202)
    assert.equal((await sendCode(verify, ada.app.code(), cookiesOf(first))).status, 200)
  })

  test('when an administrator removes it, then the password signs in, the owner is told, and the audit log says who did it', async () => {
    const [ada, eve, admin] = [await enable(), await shop.register(), await shop.sampleAdmin()]
    const remove = (userId: string, { token }: Person) =>
      shop.request('DELETE', `/api/v1/users/${userId}/second-factor`, { token })
    assert.equal((await remove(ada.id, eve)).status, 403)
    assert.equal((await remove(admin.id, admin)).body.code, 'own-account')
    assert.equal((await remove(randomUUID(), admin)).status, 404)
    for (let time = 0; time < 2; time++) assert.equal((await remove(ada.id, admin)).status, 204)
    assert.equal((await shop.signInAs(ada.email)).id, ada.id)
    await waitFor(() => shop.eventsOf(ada.email, 'user.second_factor_changed').length === 2)
    const { body } = await shop.request('GET', `/api/v1/users/${ada.id}/audit`, { token: admin.token })
    assert.deepEqual(
      body.items.map(({ action, actorId }: { action: string; actorId: string }) => [action, actorId]),
      [['second_factor_removed', admin.id]],
    )
  })

  test('when only the password was right, then the record says so, and not that there was a sign-in', async () => {
    const ada = await enable()
    const before = await actionsOf(ada)
    await firstStep(ada.email)
    assert.deepEqual((await actionsOf(ada)).sort(), [...before, 'second_factor_asked'].sort())
  })

  for (const [path, body] of [
    [verify, { code: '12345' }],
    [verify, { code: 123456 }],
    [recover, { code: '' }],
    ['/two-factor/enable', {}],
  ] as const) {
    test(`when ${path} gets ${JSON.stringify(body)}, then it is refused`, async () => {
      const ada = await shop.register()
      const { status, body: refusal } = await shop.post(path, body, ada.session)
      assert.equal(status, 400, JSON.stringify(refusal))
    })
  }

  test('when another endpoint of the plug-in is asked for, then it is not there', async () => {
    for (const name of ['get-totp-uri', 'send-otp', 'verify-otp', 'view-backup-codes']) {
      assert.equal((await shop.post(`/two-factor/${name}`, { password: goodPassword })).status, 404, name)
    }
  })
})

forEachDatabase((openTestDatabase) => {
  test('when one code is sent twice at once, then it is taken once; what is stored holds no secret in clear', async () => {
    const db = await openTestDatabase({ migrations: new URL('../../migrations/', import.meta.url) })
    const store = createSecondFactorStore(db)
    const userId = randomUUID()
    await db.execute(sql`insert into users (id, name, email) values (${userId}, 'Ada', ${`${userId}@example.com`})`)
    await db.execute(sql`
      insert into two_factors (id, user_id, secret, backup_codes) values (${randomUUID()}, ${userId}, 's', 'c')`)
    const taken = await Promise.all([7, 7, 7].map((step) => store.takeStep(userId, step)))
    assert.deepEqual(taken.sort(), [false, false, true])
    assert.deepEqual([await store.takeStep(userId, 6), await store.takeStep(userId, 8)], [false, true])
  })
})
