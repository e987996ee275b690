import assert from 'node:assert/strict'
import { randomUUID } from 'node:crypto'
import { afterEach, before, beforeEach, test } from 'node:test'
import { defineEvent } from '@storefleet/contracts'
import { type Database, sql } from '@storefleet/database'
import { createTestHost, forEachDatabase, noteServiceMigrations, waitFor } from '@storefleet/test-kit'
import { findDrivers, redisAt } from '@storefleet/test-kit/bus-drivers'
import { type BusFleet, createRecorder, eventOf, openBusFleet } from '@storefleet/test-kit/bus-fleet'
import { Type } from 'typebox'
import { createInbox } from './inbox.ts'
import { on } from './subscription.ts'

const url = (await findDrivers()).find(({ name }) => name === redisAt('').name)?.url
const skip = url === undefined && 'no Redis answers'
const noteWritten = defineEvent('note.written', 1, Type.Object({ noteId: Type.String() }))
const { logger } = createTestHost()

forEachDatabase((openTestDatabase) => {
  let db: Database
  let fleet: BusFleet
  before(async () => {
    db = await openTestDatabase({ migrations: noteServiceMigrations })
  })
  beforeEach(() => {
    fleet = openBusFleet(redisAt(url ?? ''))
  })
  afterEach(() => fleet.close())

  const createReplica = (finish: () => Promise<void>) => {
    const writeNote = on(noteWritten, async (tx) => {
      await tx.execute(sql`insert into notes (id, body_text) values (${randomUUID()}, '')`)
      await finish()
    })
    const { accept } = createInbox({ db, logger, subscriptions: [writeNote] })
    return createRecorder('notification-service', [noteWritten.type], accept)
  }

  test('when an event is taken over from a replica that still handles it, then it takes effect once', {
    skip,
  }, async () => {
    const { work, finishWork } = fleet.startWork()
    let isHandling = false
    const slow = createReplica(() => {
      isHandling = true
      return work
    })
    const unsubscribe = await fleet.open().subscribe(slow)
    await fleet.open().publish([eventOf(noteWritten.type, 'n', { noteId: 'n' })])
    await waitFor(() => isHandling)

    let acceptedByOther = 0
    const other = createReplica(() => Promise.resolve())
    const { accept } = other
    other.accept = (event) => accept(event).then(() => void acceptedByOther++)
    await fleet.open({ claimAfterMs: 100 }).subscribe(other)
    await waitFor(() => other.events.length > 0)
    assert.equal(acceptedByOther, 0, 'it waits for the first')

    finishWork()
    await waitFor(() => acceptedByOther > 0)
    await unsubscribe()
    assert.equal((await db.query(sql`select id from notes`)).length, 1)
    assert.deepEqual(await db.query(sql`select status from inbox`), [{ status: 'handled' }])
  })
})
