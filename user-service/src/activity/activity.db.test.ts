import assert from 'node:assert/strict'
import { randomUUID } from 'node:crypto'
import { test } from 'node:test'
import { sql } from '@storefleet/database'
import { forEachDatabase, waitFor } from '@storefleet/test-kit'
import { startUserService } from '../testing/start-user-service.ts'
import { type ActivityEntry, createActivityStore } from './activity-store.ts'
import { purgeActivity } from './purge-activity.ts'

const migrations = new URL('../../migrations/', import.meta.url)
const shop = await startUserService()
const newPassword = 'another good password'

const actionsOf = (items: ActivityEntry[]) => items.map(({ action }) => action)

test('when a user verifies, signs in, mistypes and changes the password, then the activity lists each with address and device', async () => {
  const ada = await shop.register()
  const own = async () =>
    (
      await shop.request('GET', '/api/v1/users/me/activity', {
        token: (await shop.signInAs(ada.email, newPassword)).token,
      })
    ).body.items as ActivityEntry[]
  const headers = { 'x-forwarded-for': '203.0.113.7', 'user-agent': 'Difference Engine' }
  await shop.signIn({ email: ada.email, password: 'a wrong password', headers })
  await shop.post('/request-password-reset', { email: ada.email })
  const link = await shop.mailedLink(ada.email, 'user.password_reset_requested')
  await shop.post('/reset-password', { token: new URL(link).pathname.split('/').at(-1), newPassword })

  const items = await waitFor(async () => {
    const entries = await own()
    return actionsOf(entries).includes('password_reset') && entries
  })
  for (const action of [
    ...(['address_verified', 'signed_in', 'sign_in_failed', 'password_reset_requested'] as const),
    ...(['password_reset', 'password_changed', 'session_ended'] as const),
  ]) {
    assert.ok(actionsOf(items).includes(action), action)
  }
  const failed = items.find(({ action }) => action === 'sign_in_failed')
  assert.deepEqual([failed?.ipAddress, failed?.userAgent], ['203.0.113.7', 'Difference Engine'])
  assert.equal(
    items.every(({ occurredAt }, index) => index === 0 || occurredAt <= (items[index - 1]?.occurredAt ?? '')),
    true,
  )
})

test('when administrators look, then they see any account’s record, and customers their own alone', async () => {
  const [ada, eve] = [await shop.register(), await shop.register()]
  const admin = await shop.sampleAdmin()
  const read = (token: string, path: string) => shop.request('GET', `/api/v1/users/${path}/activity`, { token })
  assert.ok(actionsOf((await read(admin.token, ada.id)).body.items).includes('signed_in'))
  assert.equal((await read(eve.token, ada.id)).status, 403)
  const own = (await read(eve.token, 'me')).body.items as ActivityEntry[]
  const adas = (await read(ada.token, 'me')).body.items as ActivityEntry[]
  assert.equal(
    own.some(({ id }) => adas.some((entry) => entry.id === id)),
    false,
  )
})

test('when a failed sign-in names an address without an account, then nothing is recorded', async () => {
  const { status } = await shop.signIn({ email: `${randomUUID()}@example.com` })
  assert.equal(status, 401)
})

forEachDatabase((openTestDatabase) => {
  test('when records are older than they are kept, then they are deleted, in batches, and never with 0 days', async () => {
    const db = await openTestDatabase({ migrations })
    const activity = createActivityStore(db)
    const [userId, email] = [randomUUID(), `${randomUUID()}@example.com`]
    await db.execute(sql`insert into users (id, name, email) values (${userId}, 'Ada', ${email})`)
    for (let count = 0; count < 3; count++)
      await activity.record(email, 'sign_in_failed', { ipAddress: null, userAgent: null })
    await activity.record('unregistered@example.com', 'sign_in_failed', { ipAddress: null, userAgent: null })
    assert.equal((await activity.list(userId, 100)).length, 3)
    assert.equal((await activity.list(userId, 2)).length, 2)

    const inDays = (days: number) => () => new Date(Date.now() + days * 24 * 3_600_000)
    const [early] = purgeActivity({ activity, now: inDays(89), retentionDays: 90 })
    const [late] = purgeActivity({ activity, now: inDays(91), retentionDays: 90 })
    assert.equal(await early?.deleteBatch(10), 0)
    assert.deepEqual([await late?.deleteBatch(2), await late?.deleteBatch(2)], [2, 1])
    assert.deepEqual(purgeActivity({ activity, now: inDays(0), retentionDays: 0 }), [])
  })
})
