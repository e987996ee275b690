import assert from 'node:assert/strict'
import { test } from 'node:test'
import { createRevokedSessions } from './revoked-sessions.ts'

test('when the time of a revocation is over, then it is no longer known, and forgotten with the next one', async () => {
  const clock = { time: 1_000 }
  const revoked = createRevokedSessions(() => clock.time)
  await revoked.revoke(['one', 'two'], 2_000)
  assert.deepEqual([revoked.isRevoked('one'), revoked.all().size], [true, 2])
  clock.time = 2_000
  assert.equal(revoked.isRevoked('one'), false)
  await revoked.revoke(['three'], 3_000)
  assert.equal(revoked.all().size, 1)
})

test('when a session is revoked again for a shorter time, then the longer one holds', async () => {
  const clock = { time: 0 }
  const revoked = createRevokedSessions(() => clock.time)
  await revoked.revoke(['one'], 2_000)
  await revoked.revoke(['one'], 1_000)
  clock.time = 1_500
  assert.equal(revoked.isRevoked('one'), true)
})
