import assert from 'node:assert/strict'
import { randomUUID } from 'node:crypto'
import { test } from 'node:test'
import { createAuthClient } from 'better-auth/client'
import { jwtClient, twoFactorClient } from 'better-auth/client/plugins'
import { createAuthenticatorApp } from './testing/authenticator-app.ts'
import { goodPassword, startUserService } from './testing/start-user-service.ts'

const shop = await startUserService()

/** Better Auth's public client in a page of the shop, with a browser's cookie jar. */
function openBrowser() {
  const cookies = new Map<string, string>()
  const fetchWithCookies = async (input: string | URL | Request, init?: RequestInit) => {
    const headers = new Headers(init?.headers)
    headers.set('origin', 'http://localhost:3000')
    headers.set('cookie', [...cookies].map(([name, value]) => `${name}=${value}`).join('; '))
    const response = await fetch(input, { ...init, headers })
    for (const cookie of response.headers.getSetCookie()) {
      const [, name = '', value = ''] = /^([^=]+)=([^;]*)/.exec(cookie) ?? []
      if (value === '') cookies.delete(name)
      else cookies.set(name, value)
    }
    return response
  }
  return createAuthClient({
    baseURL: `${shop.url}/api/v1/auth`,
    plugins: [jwtClient(), twoFactorClient()],
    fetchOptions: { customFetchImpl: fetchWithCookies },
  })
}

test('when Better Auth’s client is used, then it does all that a customer does', async () => {
  const client = openBrowser()
  const email = `${randomUUID()}@example.com`
  const signedUp = await client.signUp.email({ email, password: goodPassword, name: 'Ada Lovelace' })
  assert.equal(signedUp.data?.user.email, email)

  const early = await client.signIn.email({ email, password: goodPassword })
  assert.deepEqual([early.error?.status, early.error?.code], [403, 'EMAIL_NOT_VERIFIED'])
  const link = await shop.mailedLink(email, 'user.verification_requested', 2)
  const token = new URL(link).searchParams.get('token')
  const verified = await client.$fetch('/verify-email', { method: 'POST', body: { token, password: goodPassword } })
  assert.deepEqual(verified.data, { status: true, wasVerified: false })

  const wrong = await client.signIn.email({ email, password: 'a wrong password' })
  assert.equal(wrong.error?.code, 'INVALID_EMAIL_OR_PASSWORD')
  assert.equal((await client.signIn.email({ email, password: goodPassword })).error, null)
  assert.equal((await client.getSession()).data?.user.email, email)
  const signed = (await client.token()).data?.token
  assert.equal((await shop.request('GET', '/api/v1/users/me', { token: signed })).body.email, email)
  assert.equal((await client.jwks()).data?.keys.length, 1)

  await client.updateUser({ name: 'Ada King' })
  assert.equal((await client.getSession()).data?.user.name, 'Ada King')
  const changed = await client.changePassword({ currentPassword: goodPassword, newPassword: 'another good password' })
  assert.equal(changed.error, null)
  assert.equal((await client.listSessions()).data?.length, 1)
  assert.equal((await client.revokeOtherSessions()).data?.status, true)
  assert.equal((await client.requestPasswordReset({ email })).data?.status, true)
  const reset = await shop.mailedLink(email, 'user.password_reset_requested')
  const resetToken = new URL(reset).pathname.split('/').at(-1)
  assert.equal((await client.resetPassword({ token: resetToken, newPassword: goodPassword })).data?.status, true)
  assert.equal((await client.getSession()).data, null)

  await client.signIn.email({ email, password: goodPassword })
  assert.equal((await client.signOut()).data?.success, true)
  assert.equal((await client.getSession()).data, null)
})

test('when Better Auth’s client lists sessions and revokes another device, then that device alone is signed out', async () => {
  const ada = await shop.register()
  const [laptop, phone] = [openBrowser(), openBrowser()]
  for (const device of [laptop, phone]) await device.signIn.email({ email: ada.email, password: goodPassword })
  const here = (await laptop.getSession()).data?.session
  const there = (await phone.getSession()).data?.session
  const listed = (await laptop.listSessions()).data ?? []
  assert.equal(listed.length, 3)
  const other = listed.find(({ id }) => id === there?.id) ?? assert.fail('the phone is not listed')
  assert.equal(listed.filter(({ token }) => token === here?.token).length, 1)
  assert.equal((await laptop.revokeSession({ token: other.token })).data?.status, true)
  assert.equal((await phone.getSession()).data, null)
  assert.equal((await laptop.getSession()).data?.user.email, ada.email)
  assert.equal((await laptop.listSessions()).data?.length, 2)
})

test('when Better Auth’s client sets up a second factor, then its sign-in is told to ask for a code', async () => {
  const ada = await shop.register()
  const [laptop, phone] = [openBrowser(), openBrowser()]
  await laptop.signIn.email({ email: ada.email, password: goodPassword })
  const { data: secret } = await laptop.twoFactor.enable({ password: goodPassword })
  assert.ok(secret?.method === 'totp')
  const app = createAuthenticatorApp(secret.totpURI)
  assert.equal((await laptop.twoFactor.verifyTotp({ code: app.code() })).error, null)
  assert.equal((await laptop.getSession()).data?.user.email, ada.email)

  const first = await phone.signIn.email({ email: ada.email, password: goodPassword })
  assert.equal((first.data as { twoFactorRedirect?: boolean } | null)?.twoFactorRedirect, true)
  assert.equal((await phone.getSession()).data, null)
  const [recoveryCode = ''] = secret.backupCodes
  assert.equal((await phone.twoFactor.verifyBackupCode({ code: recoveryCode })).error, null)
  assert.equal((await phone.getSession()).data?.user.email, ada.email)
  assert.equal((await phone.twoFactor.disable({ password: goodPassword })).data?.status, true)
})
