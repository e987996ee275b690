import assert from 'node:assert/strict'
import { randomUUID } from 'node:crypto'
import { before, test } from 'node:test'
import type { Database } from '@storefleet/database'
import { forEachDatabase } from '@storefleet/test-kit'
import { createPreferenceStore, type PreferenceStore } from './preference-store.ts'

const now = new Date('2026-11-23T12:00:00Z')
const shipped = { event: 'order.shipped', channel: 'email' } as const
const pushed = { event: 'order.shipped', channel: 'push' } as const
const delivered = { event: 'order.delivered', channel: 'email' } as const

forEachDatabase((openTestDatabase) => {
  let db: Database
  let preferences: PreferenceStore
  before(async () => {
    db = await openTestDatabase({ migrations: new URL('../../migrations/', import.meta.url) })
    preferences = createPreferenceStore(db)
  })

  test('when a user chooses anew, then the former choice is gone, and that of others is not', async () => {
    const [user, other] = [randomUUID(), randomUUID()]
    await preferences.replace(user, [shipped, delivered], now)
    await preferences.replace(other, [shipped], now)
    await preferences.replace(user, [pushed], now)
    assert.deepEqual(await preferences.disabledOf(user), [pushed])
    assert.deepEqual(await preferences.disabledChannels(db, user, 'order.shipped'), ['push'])
    assert.deepEqual(await preferences.disabledChannels(db, user, 'order.delivered'), [])
    assert.deepEqual(await preferences.disabledOf(other), [shipped])
  })

  test('when a user chooses twice at once, then one of the choices is kept whole', async () => {
    const user = randomUUID()
    const choices = [[shipped, delivered], [pushed]]
    await Promise.all(choices.map((choice) => preferences.replace(user, choice, now)))
    assert.ok([1, 2].includes((await preferences.disabledOf(user)).length))
  })
})
