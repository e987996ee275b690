import assert from 'node:assert/strict'
import { randomUUID } from 'node:crypto'
import { after, describe, test } from 'node:test'
import { createTestHost, findTestRedis, waitFor } from '@storefleet/test-kit'
import { redisAt } from '@storefleet/test-kit/bus-drivers'
import { createRedisRevokedSessions } from './redis-revoked-sessions.ts'
import { createRevokedSessions, type RevokedSessions } from './revoked-sessions.ts'

const { logger } = createTestHost()
const redisUrl = await findTestRedis()
const opened: RevokedSessions[] = []
const prefixes: string[] = []
after(async () => {
  await Promise.all(opened.map((revoked) => revoked.close()))
  if (redisUrl !== undefined) for (const prefix of prefixes) await redisAt(redisUrl).cleanUp(prefix)
})

const inMinutes = (minutes: number) => Date.now() + minutes * 60_000

function open(create: () => RevokedSessions): RevokedSessions {
  const revoked = create()
  opened.push(revoked)
  return revoked
}

const newPrefix = () => {
  const prefix = `test-${randomUUID()}`
  prefixes.push(prefix)
  return prefix
}
const openInRedis = (prefix: string) =>
  open(() => createRedisRevokedSessions({ url: redisUrl ?? '', prefix, name: 'test', logger }))

describe('revoked sessions in memory', () => contractOf(() => open(createRevokedSessions)))
describe('revoked sessions in Redis', { skip: redisUrl === undefined && 'no Redis answers' }, () => {
  contractOf(() => openInRedis(newPrefix()))

  test('when one process revokes, then those that run hear of it, and those that start later know it', async () => {
    const prefix = newPrefix()
    const [first, second] = [openInRedis(prefix), openInRedis(prefix)]
    const sessions = { early: randomUUID(), late: randomUUID() }
    await waitFor(async () => {
      await first.revoke([sessions.early], inMinutes(15))
      return second.isRevoked(sessions.early)
    })
    await first.revoke([sessions.late], inMinutes(15))
    await waitFor(() => second.isRevoked(sessions.late))
    const third = openInRedis(prefix)
    await waitFor(() => third.isRevoked(sessions.early) && third.isRevoked(sessions.late))
  })

  test('when Redis is not there, then the process still knows its own, and says that the others do not', async () => {
    const revoked = open(() =>
      createRedisRevokedSessions({ url: 'redis://127.0.0.1:1', prefix: 'test', name: 'test', logger }),
    )
    await assert.rejects(revoked.revoke(['one'], inMinutes(15)))
    assert.equal(revoked.isRevoked('one'), true)
  })
})

function contractOf(openSet: () => RevokedSessions) {
  test('when sessions are revoked, then these are, and no others', async () => {
    const revoked = openSet()
    const [one, two, other] = [randomUUID(), randomUUID(), randomUUID()]
    await waitFor(async () => {
      await revoked.revoke([one, two], inMinutes(15))
      return true
    })
    assert.deepEqual([one, two, other].map(revoked.isRevoked), [true, true, false])
  })

  test('when the time is over before it is told, then nothing is revoked', async () => {
    const revoked = openSet()
    const session = randomUUID()
    await waitFor(async () => {
      await revoked.revoke([session], inMinutes(-1))
      return true
    })
    assert.equal(revoked.isRevoked(session), false)
  })

  test('when nothing is to be revoked, then nothing happens', async () => {
    await openSet().revoke([], inMinutes(15))
  })
}
