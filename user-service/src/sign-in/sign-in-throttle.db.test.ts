import assert from 'node:assert/strict'
import { randomUUID } from 'node:crypto'
import { describe, test } from 'node:test'
import { forEachDatabase } from '@storefleet/test-kit'
import { startUserService } from '../testing/start-user-service.ts'
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

  test('when nobody has the address, then failures count just the same', async () => {
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

forEachDatabase((openTestDatabase) => {
  test('when a hundred attempts come at once, then ten are admitted', async () => {
    const attempts = createSignInAttemptStore(await openTestDatabase({ migrations }))
    const now = new Date()
    const key = { accountHash: 'account', source: 'address 198.51.100.66' }
    const decisions = await Promise.all(Array.from({ length: 100 }, () => attempts.attempt(key, now)))
    assert.equal(decisions.filter(({ isAllowed }) => isAllowed).length, 10)
    assert.equal((await attempts.attempt({ ...key, source: 'address 203.0.113.7' }, now)).isAllowed, true)

    await attempts.forget(key)
    assert.equal((await attempts.attempt(key, now)).isAllowed, true)
    await attempts.removeOlderThan(new Date(now.getTime() + 1))
    const decision = await attempts.attempt(key, now)
    assert.equal(decision.isAllowed && decision.attempts.failures, 1)
  })
})
