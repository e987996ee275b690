import assert from 'node:assert/strict'
import { cp, mkdtemp, rm, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { after, before, test } from 'node:test'
import { pathToFileURL } from 'node:url'
import { forEachDatabase, noteServiceMigrations } from '@storefleet/test-kit'
import type { Database } from './database.ts'
import { migrate } from './migrate.ts'
import { sql } from './sql.ts'

const noteMigrations = noteServiceMigrations

forEachDatabase((openTestDatabase, dialect) => {
  // The embedded database has one session: no other session can hold a lock.
  if (dialect === 'pglite') return
  let folder: string
  let db: Database
  const newer = () => pathToFileURL(`${folder}/`)
  before(async () => {
    folder = await mkdtemp(join(tmpdir(), 'storefleet-migrations-'))
    await cp(noteMigrations, folder, { recursive: true })
    db = await openTestDatabase({ migrations: noteMigrations })
    await writeFile(join(folder, '0009_alter_notes.sql'), 'alter table notes add column colour text;')
  })
  after(() => rm(folder, { recursive: true }))

  /** A transaction that has read the notes and stays open until it is ended. */
  async function openReader() {
    const { promise: isOver, resolve: end } = Promise.withResolvers<void>()
    const { promise: hasRead, resolve: tell } = Promise.withResolvers<void>()
    const reading = db.transaction(async (tx) => {
      await tx.query(sql`select id from notes`)
      tell()
      await isOver
    })
    await hasRead
    return async () => {
      end()
      await reading
    }
  }

  test('when a reader does not end, then the migration fails with a message that says what to do, and changes nothing', async () => {
    const endReader = await openReader()
    const waiting: number[] = []
    const migrating = migrate(db, newer(), {
      lockMs: 50,
      attempts: 3,
      pause: async () => {},
      onLocked: (attempt) => waiting.push(attempt),
    })
    await assert.rejects(migrating, /pg_stat_activity/)
    assert.deepEqual(waiting, [1, 2])
    await endReader()
    assert.deepEqual(await db.query(sql`select id from schema_migrations where id like '%alter_notes%'`), [])
  })

  test('when a reader is open, then others read between the attempts, and once it ends the migration is made', async () => {
    const endReader = await openReader()
    let readsBetween = 0
    await migrate(db, newer(), {
      lockMs: 50,
      async pause(attempt) {
        await db.query(sql`select id from notes`)
        readsBetween += 1
        if (attempt === 2) await endReader()
      },
    })
    assert.equal(readsBetween, 2)
    assert.deepEqual(await db.query(sql`select colour from notes`), [])
  })
})
