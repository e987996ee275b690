import assert from 'node:assert/strict'
import { randomUUID } from 'node:crypto'
import { test } from 'node:test'
import { type CloudEvent, defineEvent } from '@storefleet/contracts'
import { sql } from '@storefleet/database'
import { createTestHost, forEachDatabase, noteServiceMigrations, waitFor } from '@storefleet/test-kit'
import { Type } from 'typebox'
import type { EventBus } from './event-bus.ts'
import { createInProcessBus } from './in-process-bus.ts'
import { createOutbox } from './outbox.ts'
import { createRelay } from './relay.ts'

const migrations = noteServiceMigrations
const noteMoved = defineEvent('note.moved.v3', 3, Type.Object({ noteId: Type.String() }))

forEachDatabase((openTestDatabase) => {
  test('when an event is declared with version 3, then its row and what is published carry that version', async () => {
    const db = await openTestDatabase({ migrations })
    const published: CloudEvent[] = []
    const bus: EventBus = { ...createInProcessBus(), publish: async (events) => void published.push(...events) }
    const outbox = createOutbox({ newId: randomUUID, wakeRelay: () => {} })
    await db.transaction((tx) => outbox.append(tx, [noteMoved('n1', { noteId: 'n1' })]))
    // As a replica of an earlier release and a trigger write it: without a version.
    await db.execute(
      sql`insert into outbox (id, type, subject, data) values (${randomUUID()}, 'note.written', 'n2', '{}')`,
    )
    assert.deepEqual(await db.query(sql`select subject, version from outbox order by sequence`), [
      { subject: 'n1', version: 3 },
      { subject: 'n2', version: 1 },
    ])

    const relay = createRelay({ service: 'note-service', db, bus, logger: createTestHost().logger, everyMs: 20 })
    relay.start()
    await waitFor(() => published.length === 2).finally(relay.stop)
    assert.deepEqual(
      published.map(({ dataschema }) => dataschema),
      ['urn:storefleet:event:note.moved.v3:3', 'urn:storefleet:event:note.written:1'],
    )
  })
})
