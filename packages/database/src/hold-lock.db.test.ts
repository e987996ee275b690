import assert from 'node:assert/strict'
import { randomUUID } from 'node:crypto'
import { afterEach, describe, test } from 'node:test'
import { waitFor } from '@storefleet/test-kit'
import { startFaultyNetwork } from '@storefleet/test-kit/faulty-network'
import { type HeldLock, type HoldLockOptions, holdLock } from './hold-lock.ts'
import { openLockSession } from './lock-session.ts'
import { openDatabase } from './open-database.ts'
import { sql } from './sql.ts'

const url = process.env.TEST_POSTGRES_URL || 'postgres://postgres@127.0.0.1:5432/postgres'
const isThere = await openLockSession(url, { key: randomUUID(), name: 'probe' }).then(
  (session) => session.close().then(() => true),
  () => false,
)

describe('a lock that is held for the life of a process', {
  skip: !isThere && 'needs PostgreSQL',
  timeout: 60_000,
}, () => {
  const held: HeldLock[] = []
  afterEach(async () => {
    for (const lock of held.splice(0)) await lock.release()
  })
  const take = async (options: HoldLockOptions, on = url) => {
    const lock = await holdLock(on, { waitMs: 0, everyMs: 10, ...options })
    held.push(lock)
    return lock
  }
  const nameOf = (who: string) => `${who} ${randomUUID().slice(0, 8)}`

  test('when another process has it, then it is refused and says which one', async () => {
    const key = randomUUID()
    const first = nameOf('first')
    await take({ key, name: first })
    await assert.rejects(take({ key, name: nameOf('second') }), { name: 'LockHeld', holder: first })
    await take({ key: randomUUID(), name: nameOf('another shop') })
  })

  test('when the other process ends in time, then it is taken over', async () => {
    const key = randomUUID()
    const first = await take({ key, name: nameOf('first') })
    const second = take({ key, name: nameOf('second'), waitMs: 30_000 })
    await first.release()
    assert.ok((await second).isHeld())
  })

  test('when the connection breaks, then the lock is lost at once and taken again', async () => {
    const name = nameOf('first')
    const told: string[] = []
    const lock = await take({
      key: randomUUID(),
      name,
      onLost: () => told.push(`lost, held: ${lock.isHeld()}`),
      onRegained: () => told.push(`regained, held: ${lock.isHeld()}`),
    })
    await endSessionsOf(name)
    await waitFor(() => told.length === 2)
    assert.deepEqual(told, ['lost, held: false', 'regained, held: true'])
  })

  test('when another process takes it while the connection is away, then this one is told and asks no more', async () => {
    const key = randomUUID()
    const wire = await startFaultyNetwork(url)
    const told: string[] = []
    const second = nameOf('second')
    const lock = await take(
      { key, name: nameOf('first'), onLost: () => told.push('lost'), onTaken: (by) => told.push(by) },
      wire.url,
    )
    try {
      wire.goDown()
      await waitFor(() => told.includes('lost'))
      const taken = await take({ key, name: second, waitMs: 30_000 })
      wire.comeBack()
      await waitFor(() => told.length === 2)
      assert.deepEqual(told, ['lost', second])
      await taken.release()
      assert.equal(lock.isHeld(), false)
    } finally {
      await wire.close()
    }
  })

  test('when the server still has a session of this process that is gone, then it is ended and the lock taken', async () => {
    const key = randomUUID()
    const name = nameOf('first')
    let isBroken = false
    const stale = await openLockSession(url, { key, name, onBroken: () => (isBroken = true) })
    try {
      const lock = await take({ key, name, waitMs: 30_000 })
      assert.ok(lock.isHeld())
      await waitFor(() => isBroken)
    } finally {
      await stale.close()
    }
  })

  async function endSessionsOf(name: string): Promise<void> {
    const db = await openDatabase(url, { poolSize: 1 })
    const { length } = await db.query(
      sql`select pg_terminate_backend(pid) from pg_stat_activity where application_name = ${name}`,
    )
    await db.close()
    assert.equal(length, 1)
  }
})
