import assert from 'node:assert/strict'
import { randomUUID } from 'node:crypto'
import { describe, test } from 'node:test'
import { forEachDatabase } from '@storefleet/test-kit'
import { goodPassword, startUserService } from '../testing/start-user-service.ts'
import { createSignInAttemptStore } from './sign-in-attempt-store.ts'

const migrations = new URL('../../migrations/', import.meta.url)
const shop = await startUserService()
const stranger = { 'x-forwarded-for': '198.51.100.66' }

const failTenTimes = async (email: string, headers: Record<string, string>) => {
  for (let attempt = 0; attempt < 10; attempt++) {
    const { status } = await shop.signIn({ email, password: 'a wrong password', headers })
    assert.equal(status, 401)
  }
}

describe('failed attempts to sign in', () => {
  test('when a stranger keeps failing, then they have to wait, even with the right password', async () => {
    const ada = await shop.register()
    await failTenTimes(ada.email, stranger)
    const { status, body, headers } = await shop.signIn({ email: ada.email, headers: stranger })
    assert.deepEqual([status, body.code], [429, 'TOO_MANY_ATTEMPTS'])
    assert.equal(headers.get('retry-after'), '1')
  })

  test('when a stranger is made to wait, then the owner signs in from elsewhere as ever', async () => {
    const ada = await shop.register()
    await failTenTimes(ada.email, stranger)
    const { status } = await shop.signIn({ email: ada.email, headers: { 'x-forwarded-for': '203.0.113.7' } })
    assert.equal(status, 200)
  })

  test('when a stranger shares the owner’s address, then a device the owner has used before signs in as ever', async () => {
    const ada = await shop.register()
    const { headers } = await shop.signIn({ email: ada.email, headers: stranger })
    const cookie = headers
      .getSetCookie()
      .filter((text) => text.includes('known_device'))
      .join()
    await failTenTimes(ada.email, stranger)
    assert.equal((await shop.signIn({ email: ada.email, headers: stranger })).status, 429)
    assert.equal((await shop.signIn({ email: ada.email, headers: { ...stranger, cookie } })).status, 200)
  })

  test('when a device is known to one account, then it is not to another', async () => {
    const [ada, eve] = [await shop.register(), await shop.register()]
    const { headers } = await shop.signIn({ email: eve.email, headers: stranger })
    const cookie = headers.getSetCookie().join()
    await failTenTimes(ada.email, stranger)
    assert.equal((await shop.signIn({ email: ada.email, headers: { ...stranger, cookie } })).status, 429)
  })

  test('when the address has no account, then failures count in the same way', async () => {
    const email = `${randomUUID()}@example.com`
    await failTenTimes(email, stranger)
    assert.equal((await shop.signIn({ email, password: 'a wrong password', headers: stranger })).status, 429)
  })

  test('when the owner mistypes and then signs in, then the failures are forgotten', async () => {
    const ada = await shop.register()
    for (let round = 0; round < 2; round++) {
      for (let attempt = 0; attempt < 6; attempt++) await shop.signIn({ email: ada.email, password: 'mistyped it' })
      assert.equal((await shop.signIn({ email: ada.email })).status, 200)
    }
  })
})

describe('guesses from many addresses', () => {
  test('when one account is guessed from forty addresses, then all of them have to wait, and a known device has not', async () => {
    const ada = await shop.register()
    const { headers } = await shop.signIn({ email: ada.email })
    const cookie = headers.getSetCookie().find((text) => text.includes('known_device')) ?? ''
    const guessFrom = async (place: number) => {
      const from = { 'x-forwarded-for': `198.51.100.${place}` }
      return (await shop.signIn({ email: ada.email, password: 'a wrong password', headers: from })).status
    }
    const statuses = await Promise.all(Array.from({ length: 40 }, (_, place) => guessFrom(place)))
    assert.equal(statuses.filter((status) => status === 401).length, 30)
    const elsewhere = { 'x-forwarded-for': '203.0.113.7' }
    const stranger = await shop.signIn({ email: ada.email, headers: elsewhere })
    assert.deepEqual([stranger.status, stranger.body.code], [429, 'TOO_MANY_ATTEMPTS'])
    assert.ok(Number(stranger.headers.get('retry-after')) <= 30)
    assert.equal((await shop.signIn({ email: ada.email, headers: { ...elsewhere, cookie } })).status, 200)
  })

  test('when the owner has no known device, then the mailed reset link makes this one known', async () => {
    const ada = await shop.register()
    for (let place = 0; place < 30; place++) {
      const from = { 'x-forwarded-for': `198.51.100.${place}` }
      await shop.signIn({ email: ada.email, password: 'a wrong password', headers: from })
    }
    assert.equal((await shop.signIn({ email: ada.email })).status, 429)
    await shop.post('/request-password-reset', { email: ada.email })
    const link = await shop.mailedLink(ada.email, 'user.password_reset_requested')
    const token = new URL(link).pathname.split('/').at(-1)
    const reset = await shop.post('/reset-password', { token, newPassword: goodPassword })
    const cookie = reset.headers.getSetCookie().join()
    assert.equal((await shop.signIn({ email: ada.email, headers: { cookie } })).status, 200)
    const refused = await shop.post('/reset-password', { token, newPassword: goodPassword })
    assert.deepEqual(refused.headers.getSetCookie(), [])
  })
})

forEachDatabase((openTestDatabase) => {
  test('when attempts come from many sources, then thirty are allowed, and a success removes only its own attempt', async () => {
    const attempts = createSignInAttemptStore(await openTestDatabase({ migrations }))
    const now = new Date()
    const from = (place: number, isKnown = false) => ({ accountHash: 'account', source: `address ${place}`, isKnown })
    const decisions = await Promise.all(Array.from({ length: 60 }, (_, place) => attempts.attempt(from(place), now)))
    assert.equal(decisions.filter(({ isAllowed }) => isAllowed).length, 30)
    assert.equal((await attempts.attempt(from(100, true), now)).isAllowed, true)
    assert.equal((await attempts.attempt({ ...from(100), accountHash: 'another' }, now)).isAllowed, true)

    const later = (seconds: number) => new Date(now.getTime() + seconds * 1000)
    assert.deepEqual(await attempts.attempt(from(61), now), { isAllowed: false, retryAfterMs: 1_000 })
    assert.equal((await attempts.attempt(from(61), later(1))).isAllowed, true)
    assert.deepEqual(await attempts.attempt(from(62), later(1)), { isAllowed: false, retryAfterMs: 2_000 })
    await attempts.forget(from(61))
    assert.equal((await attempts.attempt(from(62), later(3))).isAllowed, true)
    assert.deepEqual(await attempts.attempt(from(63), later(3)), { isAllowed: false, retryAfterMs: 2_000 })
  })

  test('when a hundred attempts come at once, then ten are allowed', async () => {
    const attempts = createSignInAttemptStore(await openTestDatabase({ migrations }))
    const now = new Date()
    const key = { accountHash: 'account', source: 'address 198.51.100.66', isKnown: false }
    const decisions = await Promise.all(Array.from({ length: 100 }, () => attempts.attempt(key, now)))
    assert.equal(decisions.filter(({ isAllowed }) => isAllowed).length, 10)
    assert.equal((await attempts.attempt({ ...key, source: 'address 203.0.113.7' }, now)).isAllowed, true)

    await attempts.forget(key)
    assert.equal((await attempts.attempt(key, now)).isAllowed, true)
    await attempts.removeOlderThan(new Date(now.getTime() + 1))
    const again = await Promise.all(Array.from({ length: 100 }, () => attempts.attempt(key, now)))
    assert.equal(again.filter(({ isAllowed }) => isAllowed).length, 10)
  })
})
