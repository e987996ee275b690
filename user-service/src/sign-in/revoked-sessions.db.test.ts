import assert from 'node:assert/strict'
import { describe, test } from 'node:test'
import { goodPassword, type Person, startUserService } from '../testing/start-user-service.ts'

const shop = await startUserService()

async function whoAmI({ token }: Person) {
  const { status, body } = await shop.request('GET', '/api/v1/users/me', { token })
  return [status, body.code]
}

const revoked = [401, 'session-revoked']
const welcome = [200, undefined]

describe('a signed token', () => {
  test('when its session signs out, then it is refused at once, and those of other sessions are not', async () => {
    const here = await shop.register()
    const there = await shop.signInAs(here.email)
    assert.deepEqual(await whoAmI(here), welcome)
    assert.equal((await shop.post('/sign-out', {}, here.session)).status, 200)
    assert.deepEqual([await whoAmI(here), await whoAmI(there)], [revoked, welcome])
  })

  test('when another device revokes its session, then it is refused at once', async () => {
    const here = await shop.register()
    const there = await shop.signInAs(here.email)
    assert.equal((await shop.post('/revoke-session', { token: there.session }, here.session)).status, 200)
    assert.deepEqual([await whoAmI(here), await whoAmI(there)], [welcome, revoked])
  })

  test('when the password is changed, then those of every session before are refused', async () => {
    const here = await shop.register()
    const there = await shop.signInAs(here.email)
    const change = { currentPassword: goodPassword, newPassword: 'another good password' }
    assert.equal((await shop.post('/change-password', change, here.session)).status, 200)
    assert.deepEqual([await whoAmI(here), await whoAmI(there)], [revoked, revoked])
    assert.deepEqual(await whoAmI(await shop.signInAs(here.email, change.newPassword)), welcome)
  })

  for (const [former, role] of [
    ['staff', 'customer'],
    ['customer', 'staff'],
    ['admin', 'staff'],
  ] as const) {
    test(`when its owner was ${former} and is ${role} now, then it is refused at once, and the session gets another`, async () => {
      const ada = await shop.register()
      const admin = await shop.sampleAdmin()
      const make = (given: string) =>
        shop.request('PUT', `/api/v1/users/${ada.id}/role`, { token: admin.token, body: { role: given } })
      if (former !== 'customer') await make(former)
      const { body: before } = await shop.get('/token', ada.session)
      assert.equal((await make(role)).status, 200)
      assert.deepEqual(await whoAmI({ ...ada, token: before.token }), revoked)
      const { body: renewed } = await shop.get('/token', ada.session)
      assert.deepEqual(await whoAmI({ ...ada, token: renewed.token }), welcome)
      assert.equal((await make(role)).status, 200)
      assert.deepEqual(await whoAmI({ ...ada, token: renewed.token }), welcome)
    })
  }

  test('when its owner is banned, then it is refused at once', async () => {
    const ada = await shop.register()
    const admin = await shop.sampleAdmin()
    const { status } = await shop.request('PUT', `/api/v1/users/${ada.id}/ban`, {
      token: admin.token,
      body: { reason: 'fraud' },
    })
    assert.equal(status, 200)
    assert.deepEqual(await whoAmI(ada), revoked)
  })
})
