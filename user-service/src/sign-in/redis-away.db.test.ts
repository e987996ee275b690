import assert from 'node:assert/strict'
import { randomUUID } from 'node:crypto'
import { after, test } from 'node:test'
import { openRevokedSessions } from '@storefleet/identity'
import { createTestHost, findTestRedis, waitFor } from '@storefleet/test-kit'
import { redisAt } from '@storefleet/test-kit/bus-drivers'
import { startFaultyNetwork } from '@storefleet/test-kit/faulty-network'
import { decodeJwt } from 'jose'
import { startUserService } from '../testing/start-user-service.ts'

const redisUrl = await findTestRedis()
const { logger } = createTestHost()

/** user-service over a network that can go down, and another service beside it. */
async function setUp(url: string) {
  const redisPrefix = `test-${randomUUID()}`
  const network = await startFaultyNetwork(url)
  const own = await openRevokedSessions({ redisUrl: network.url, redisPrefix, service: 'user-service', logger })
  const elsewhere = await openRevokedSessions({ redisUrl: url, redisPrefix, service: 'order-service', logger })
  after(async () => {
    await Promise.all([own.close(), elsewhere.close()])
    await network.close()
    await redisAt(url).cleanUp(redisPrefix)
  })
  return { network, elsewhere, shop: await startUserService({ revokedSessions: own }) }
}

const skip = redisUrl === undefined && 'no Redis answers'
test('when a user signs out while Redis is away, then the token is refused here, and once it is back everywhere', {
  skip,
}, async () => {
  const { network, elsewhere, shop } = await setUp(redisUrl ?? '')
  const ada = await shop.register()
  const sessionId = String(decodeJwt(ada.token).sid)
  network.goDown()
  assert.equal((await shop.post('/sign-out', {}, ada.session)).status, 200)
  const { status, body } = await shop.request('GET', '/api/v1/users/me', { token: ada.token })
  assert.deepEqual([status, body.code], [401, 'session-revoked'])
  assert.equal(elsewhere.isRevoked(sessionId), false)
  network.comeBack()
  await waitFor(() => elsewhere.isRevoked(sessionId))
})
