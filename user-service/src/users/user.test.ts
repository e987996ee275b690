import assert from 'node:assert/strict'
import { test } from 'node:test'
import { standardPermissions } from '@storefleet/identity'
import { activeUser, ban, changeRole, liftBan, type User } from './user.ts'

const now = new Date('2026-11-23T12:00:00Z')
const ada: User = {
  id: 'ada',
  name: 'Ada Lovelace',
  email: 'ada@example.com',
  emailVerified: true,
  image: null,
  role: 'customer',
  permissions: [],
  bannedAt: null,
  banReason: null,
  createdAt: now,
  updatedAt: now,
}
const banned: User = { ...ada, bannedAt: now, banReason: 'fraud' }

test('when a role changes, then the audit log says from what to what', () => {
  assert.deepEqual(changeRole(ada, 'staff', 'admin'), {
    user: { ...ada, role: 'staff', permissions: standardPermissions },
    audit: { action: 'role_changed', details: { from: 'customer', to: 'staff' } },
  })
})

test('when staff get another role, then they keep no permissions', () => {
  const staff: User = { ...ada, role: 'staff', permissions: ['orders', 'team'] }
  assert.deepEqual(changeRole(staff, 'customer', 'admin').user.permissions, [])
  assert.deepEqual(changeRole(staff, 'admin', 'admin').user.permissions, [])
})

test('when a role stays as it is, then there is nothing to record', () => {
  assert.deepEqual(changeRole(ada, 'customer', 'admin'), { user: ada, audit: null })
})

test('when administrators act on themselves, then it is refused', () => {
  assert.throws(() => changeRole(ada, 'staff', 'ada'), { code: 'forbidden', slug: 'own-account' })
  assert.throws(() => ban(ada, 'spite', 'ada', now), { code: 'forbidden', slug: 'own-account' })
})

test('when a user is banned twice, then the second time is a conflict, and a ban lifted twice is lifted once', () => {
  assert.throws(() => ban(banned, 'fraud', 'admin', now), { code: 'conflict', slug: 'already-banned' })
  assert.deepEqual(liftBan(banned), { user: ada, audit: { action: 'ban_lifted', details: { reason: 'fraud' } } })
  assert.deepEqual(liftBan(ada), { user: ada, audit: null })
})

test('when the account behind a token is gone or banned, then it is closed', () => {
  assert.throws(() => activeUser(undefined), { code: 'unauthenticated' })
  assert.throws(() => activeUser(banned), { code: 'unauthenticated' })
  assert.equal(activeUser(ada), ada)
})
