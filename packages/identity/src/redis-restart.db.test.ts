import assert from 'node:assert/strict'
import { randomUUID } from 'node:crypto'
import { after, before, describe, test } from 'node:test'
import { connectRedis, disconnectRedis } from '@storefleet/process/redis'
import { createTestHost, waitFor } from '@storefleet/test-kit'
import { type FaultyNetwork, startFaultyNetwork } from '@storefleet/test-kit/faulty-network'
import { createPrivateRedis, hasRedisServer, type PrivateBroker } from '@storefleet/test-kit/private-broker'
import { createRedisRevokedSessions } from './redis-revoked-sessions.ts'
import type { RevokedSessions } from './revoked-sessions.ts'

const { logger } = createTestHost()
const soon = () => Date.now() + 15 * 60_000
const options = { skip: !hasRedisServer && 'redis-server is not installed', timeout: 600_000 }

describe('revoked sessions while Redis goes and comes back', options, () => {
  let redis: PrivateBroker
  let network: FaultyNetwork
  let url: string
  const opened: RevokedSessions[] = []
  before(async () => {
    redis = await createPrivateRedis()
    await redis.start()
    url = redis.driver.url ?? ''
    network = await startFaultyNetwork(url)
  })
  after(async () => {
    await Promise.all(opened.map((revoked) => revoked.close()))
    await network.close()
    await redis.remove()
  })

  const open = (redisUrl: string, prefix: string) => {
    const revoked = createRedisRevokedSessions({ url: redisUrl, prefix, name: 'test', logger })
    opened.push(revoked)
    return revoked
  }

  /** Two processes that have heard of each other's revocations. */
  async function openPair({ secondUrl = url }: { secondUrl?: string } = {}) {
    const prefix = `test-${randomUUID()}`
    const [first, second] = [open(url, prefix), open(secondUrl, prefix)]
    const early = randomUUID()
    await waitFor(async () => {
      await first.revoke([early], soon())
      return second.isRevoked(early)
    })
    return { prefix, first, second, early }
  }

  test('when it is killed, then each process knows what it knew, and once it is back hears of what is told again', async () => {
    const { prefix, first, second, early } = await openPair()
    await redis.kill()
    const meanwhile = randomUUID()
    await assert.rejects(first.revoke([meanwhile], soon()))
    assert.deepEqual([first, second].map(knows(early)), [true, true])
    assert.deepEqual([first, second].map(knows(meanwhile)), [true, false])

    await redis.start()
    await waitFor(() => first.revoke([meanwhile], soon()).then(() => true))
    await waitFor(() => second.isRevoked(meanwhile))
    const late = open(url, prefix)
    await waitFor(() => late.isRevoked(early) && late.isRevoked(meanwhile))
  })

  test('when it comes back empty, then what the processes know is in it again for those that start later', async () => {
    const { prefix, first, early } = await openPair()
    const client = connectRedis({ url, name: 'test', logger, waitsForRedis: true })
    await client.flushAll()
    await disconnectRedis(client)
    await redis.kill()
    await redis.start()
    const late = open(url, prefix)
    await waitFor(() => late.isRevoked(early))
    assert.equal(first.isRevoked(early), true)
  })

  test('when one process was cut off, then on its return it knows what the others revoked meanwhile', async () => {
    const { first, second } = await openPair({ secondUrl: network.url })
    network.goDown()
    const meanwhile = randomUUID()
    await first.revoke([meanwhile], soon())
    assert.equal(second.isRevoked(meanwhile), false)
    network.comeBack()
    await waitFor(() => second.isRevoked(meanwhile))
    const later = randomUUID()
    await first.revoke([later], soon())
    await waitFor(() => second.isRevoked(later))
  })

  test('when it falls silent, then revoking fails after a moment, and works again after the cut', async () => {
    const { first, second } = await openPair({ secondUrl: network.url })
    network.swallowResponses()
    await assert.rejects(second.revoke([randomUUID()], soon()), /does not answer in time/)
    const meanwhile = randomUUID()
    await first.revoke([meanwhile], soon())
    assert.equal(second.isRevoked(meanwhile), false)
    network.cut()
    await waitFor(() => second.isRevoked(meanwhile))
  })
})

const knows = (sessionId: string) => (revoked: RevokedSessions) => revoked.isRevoked(sessionId)
