import assert from 'node:assert/strict'
import { randomUUID } from 'node:crypto'
import { before, test } from 'node:test'
import { forEachDatabase } from '@storefleet/test-kit'
import { createPushStore, type PushStore } from './push-store.ts'
import { type PushSubscription, subscriptionsPerUser } from './push-subscription.ts'
import { generateVapidKeys } from './vapid-keys.ts'

const migrations = new URL('../../migrations/', import.meta.url)

forEachDatabase((openTestDatabase) => {
  let push: PushStore

  before(async () => {
    push = createPushStore(await openTestDatabase({ migrations }))
  })

  const draft = (changes: Partial<PushSubscription> = {}): PushSubscription => ({
    id: randomUUID(),
    userId: randomUUID(),
    endpoint: `https://push.example.com/${randomUUID()}`,
    p256dh: 'key',
    auth: 'secret',
    expiresAt: null,
    createdAt: new Date('2026-11-23T12:00:00Z'),
    ...changes,
  })

  test('when a browser subscribes again, then it keeps its id', async () => {
    const first = draft()
    await push.save(first)
    assert.deepEqual(await push.save({ ...first, id: randomUUID() }), first)
    assert.deepEqual(await push.listOf(first.userId), [first])
  })

  test('when another person uses the same browser, then it is theirs', async () => {
    const first = draft()
    await push.save(first)
    const { userId } = draft()
    await push.save({ ...first, userId })
    assert.equal((await push.listOf(first.userId)).length, 0)
    assert.equal((await push.listOf(userId)).length, 1)
  })

  test('when an endpoint comes with other keys, then its owner does not change', async () => {
    const first = draft()
    await push.save(first)
    assert.equal(await push.save({ ...draft(), endpoint: first.endpoint, auth: 'guessed' }), 'taken')
    assert.deepEqual(await push.listOf(first.userId), [first])
  })

  test('when a customer subscribes too many browsers at once, then the limit holds', async () => {
    const { userId } = draft()
    const attempts = Array.from({ length: subscriptionsPerUser + 5 }, () => push.save(draft({ userId })))
    const refused = (await Promise.all(attempts)).filter((saved) => saved === 'full')
    assert.equal(refused.length, 5)
    assert.equal((await push.listOf(userId)).length, subscriptionsPerUser)
  })

  test('when another user removes a subscription, then it stays', async () => {
    const { id, endpoint, userId } = draft()
    await push.save(draft({ id, endpoint, userId }))
    assert.equal(await push.removeOwn({ userId: randomUUID(), id }), false)
    assert.equal(await push.removeOwn({ userId: randomUUID(), endpoint }), false)
    assert.equal(await push.removeOwn({ userId, endpoint }), true)
  })

  test('when keys are kept twice, then the first stay', async () => {
    const first = await push.keepVapidKeys(generateVapidKeys())
    assert.deepEqual(await push.keepVapidKeys(generateVapidKeys()), first)
  })
})
