import assert from 'node:assert/strict'
import { randomUUID } from 'node:crypto'
import { describe, test } from 'node:test'
import { userPasswordResetRequested } from '@storefleet/contracts'
import { waitFor } from '@storefleet/test-kit'
import { Value } from 'typebox/value'
import { type Person, startUserService } from '../testing/start-user-service.ts'

const shop = await startUserService()
const newPassword = 'another good password'

const askForReset = (email: string) => shop.post('/request-password-reset', { email })

/** The token of the mailed link, as the page that asks for the new password gets it. */
async function mailedToken(email: string): Promise<string> {
  const link = await shop.mailedLink(email, 'user.password_reset_requested')
  const { status, headers } = await shop.follow(link)
  assert.equal(status, 302)
  const location = new URL(headers.get('location') ?? '', 'http://localhost:3000')
  assert.equal(location.origin + location.pathname, 'http://localhost:3000/account/reset')
  return location.searchParams.get('token') ?? ''
}

describe('a forgotten password', () => {
  test('when the mailed token is used, then the new password holds and every session ends', async () => {
    const ada = await shop.register()
    await askForReset(ada.email)
    const token = await mailedToken(ada.email)
    const link = await shop.mailedLink(ada.email, 'user.password_reset_requested')
    assert.ok(link.includes(`/reset-password/${token}?`), 'the token can be read from the link')

    assert.equal((await shop.post('/reset-password', { token, newPassword })).status, 200)
    assert.equal((await shop.get('/token', ada.session)).status, 401)
    assert.equal((await shop.signIn({ email: ada.email })).status, 401)
    assert.equal((await shop.signIn({ email: ada.email, password: newPassword })).status, 200)
    await waitFor(() => shop.eventsOf(ada.email, 'user.password_changed')[0])
    const [event] = shop.eventsOf(ada.email, 'user.password_reset_requested')
    assert.ok(Value.Check(userPasswordResetRequested.schema, event?.data))
  })

  test('when the token is used again or made up, then it is refused', async () => {
    const ada = await shop.register()
    await askForReset(ada.email)
    const token = await mailedToken(ada.email)
    await shop.post('/reset-password', { token, newPassword })
    for (const spent of [token, 'made-up', '\0']) {
      const { status } = await shop.post('/reset-password', { token: spent, newPassword: 'a third good password' })
      assert.equal(status, 400)
    }
    assert.equal((await shop.signIn({ email: ada.email, password: newPassword })).status, 200)
  })

  for (const [how, change] of [
    ['by another link', (_: Person, token: string) => shop.post('/reset-password', { token, newPassword })],
    [
      'by its owner',
      ({ password, session }: Person) =>
        shop.post('/change-password', { currentPassword: password, newPassword }, session),
    ],
  ] as const) {
    test(`when the password is changed ${how}, then every link that was mailed before has ended`, async () => {
      const ada = await shop.register()
      for (let ask = 0; ask < 3; ask++) await askForReset(ada.email)
      await shop.mailedLink(ada.email, 'user.password_reset_requested', 3)
      const tokens = shop
        .eventsOf(ada.email, 'user.password_reset_requested')
        .map(({ data }) => new URL((data as { url: string }).url).pathname.split('/').at(-1) ?? '')
      assert.equal((await change(ada, tokens[1] ?? '')).status, 200)
      for (const token of tokens) {
        const { status, body } = await shop.post('/reset-password', { token, newPassword: 'a third good password' })
        assert.deepEqual([status, body.code], [400, 'INVALID_TOKEN'])
        const { headers } = await shop.get(`/reset-password/${token}?callbackURL=/`)
        assert.equal(headers.get('location'), 'http://localhost:3000/?error=INVALID_TOKEN')
      }
      assert.equal((await shop.signIn({ email: ada.email, password: newPassword })).status, 200)
    })
  }

  test('when another person’s password is changed, then one’s own link stays good', async () => {
    const [ada, eve] = [await shop.register(), await shop.register()]
    await askForReset(ada.email)
    await shop.post('/change-password', { currentPassword: eve.password, newPassword }, eve.session)
    assert.equal((await shop.post('/reset-password', { token: await mailedToken(ada.email), newPassword })).status, 200)
  })

  test('when the new password is common or holds the name of the address, then the token stays good', async () => {
    const ada = await shop.register(`grace.hopper.${randomUUID()}@example.com`)
    await askForReset(ada.email)
    const token = await mailedToken(ada.email)
    const common = await shop.post('/reset-password', { token, newPassword: 'qwertyuiop' })
    assert.equal(common.body.code, 'PASSWORD_TOO_COMMON')
    const telling = await shop.post('/reset-password', { token, newPassword: `${ada.email.split('@')[0]}!` })
    assert.equal(telling.body.code, 'PASSWORD_CONTAINS_EMAIL')
    assert.equal((await shop.post('/reset-password', { token, newPassword })).status, 200)
  })

  test('when the address has no account, then the response is the same and nothing is mailed', async () => {
    const ada = await shop.register()
    const unregistered = `${randomUUID()}@example.com`
    const [known, unknown] = [await askForReset(ada.email), await askForReset(unregistered)]
    assert.deepEqual([unknown.status, unknown.body], [known.status, known.body])
    await shop.mailedLink(ada.email, 'user.password_reset_requested')
    assert.equal(shop.eventsOf(unregistered, 'user.password_reset_requested').length, 0)
  })

  test('when the address was never verified, then the reset verifies it', async () => {
    const email = `${randomUUID()}@example.com`
    await shop.signUp(email)
    await askForReset(email)
    await shop.post('/reset-password', { token: await mailedToken(email), newPassword })
    assert.equal((await shop.signIn({ email, password: newPassword })).status, 200)
  })

  test('when the link should lead to another site, then it is not made', async () => {
    const ada = await shop.register()
    const { status } = await shop.post('/request-password-reset', {
      email: ada.email,
      redirectTo: 'https://evil.example',
    })
    assert.equal(status, 403)
    const { status: followed } = await shop.get('/reset-password/x?callbackURL=https://evil.example')
    assert.equal(followed, 403)
  })

  test('when the verification link is asked for again, then strangers and customers hear the same', async () => {
    const ada = await shop.register()
    const email = `${randomUUID()}@example.com`
    await shop.signUp(email)
    const ask = (address: string) => shop.post('/send-verification-email', { email: address })
    const answers = await Promise.all([ask(email), ask(ada.email), ask(`${randomUUID()}@example.com`)])
    for (const { status, body } of answers) assert.deepEqual([status, body], [200, { status: true }])
    await shop.mailedLink(email, 'user.verification_requested', 2)
    assert.equal(shop.eventsOf(ada.email, 'user.verification_requested').length, 1)
  })
})
