import assert from 'node:assert/strict'
import { randomUUID } from 'node:crypto'
import { before, test } from 'node:test'
import { forEachDatabase, noteServiceMigrations } from '@storefleet/test-kit'
import { type Database, isUniqueViolation } from './database.ts'
import { migrate } from './migrate.ts'
import { json, sql } from './sql.ts'

const migrations = noteServiceMigrations

forEachDatabase((openTestDatabase) => {
  let db: Database
  before(async () => {
    db = await openTestDatabase({ migrations })
  })

  const insertNote = (on: Pick<Database, 'execute'>, id: string) =>
    on.execute(sql`insert into notes (id, body_text) values (${id}, 'a note')`)
  const findNote = (id: string) => db.first<{ id: string }>(sql`select id from notes where id = ${id}`)

  test('when a row is read, then each type arrives the same from every database', async () => {
    const id = randomUUID()
    const at = new Date('2026-11-23T10:00:00.123Z')
    await db.execute(sql`
      insert into notes (id, body_text, amount_minor, tags, extra, created_at)
      values (${id}, ${'é"\\'}, ${9_007_199_254_740_991}, ${['a,b', 'c"d']}, ${json({ nested: [1, null] })}, ${at})`)

    const row = await db.first(sql`select * from notes where id = ${id}`)

    assert.deepEqual(row, {
      id,
      bodyText: 'é"\\',
      amountMinor: 9_007_199_254_740_991,
      tags: ['a,b', 'c"d'],
      extra: { nested: [1, null] },
      createdAt: at,
    })
  })

  test('when a value holds SQL, then it stays a value', async () => {
    const hostile = `'); drop table notes; --`
    assert.equal((await db.first<{ text: string }>(sql`select ${hostile}::text as text`))?.text, hostile)
  })

  test('when fragments are nested, then their parameters are numbered as they come', async () => {
    const conditions = [sql`${1}::int = ${1}::int`, sql`${'x'}::text = ${'x'}::text`]
    const row = await db.first(
      sql`select ${'first'}::text as a where ${sql.join(conditions, sql` and `)} and ${2}::int = 2`,
    )
    assert.deepEqual(row, { a: 'first' })
  })

  test('when the work of a transaction throws, then nothing of it stays and nothing runs after it', async () => {
    const id = randomUUID()
    let isAfterCommitRun = false
    const failing = db.transaction(async (tx) => {
      await insertNote(tx, id)
      tx.afterCommit(() => {
        isAfterCommitRun = true
      })
      throw new Error('changed my mind')
    })

    await assert.rejects(failing, /changed my mind/)
    assert.equal(await findNote(id), undefined)
    assert.equal(isAfterCommitRun, false)
  })

  test('when the database is used inside its own transaction, then it throws instead of waiting for ever', async () => {
    await assert.rejects(
      db.transaction(() => findNote(randomUUID())),
      /inside its own transaction/,
    )
    await assert.rejects(
      db.transaction(() => db.transaction(async () => {})),
      /inside its own transaction/,
    )
  })

  test('when work begun in a transaction goes on after it, then it may use the database', async () => {
    const { later } = await db.transaction(async (tx) => {
      const { promise, resolve } = Promise.withResolvers<void>()
      tx.afterCommit(resolve)
      return { later: promise.then(() => findNote(randomUUID())) }
    })
    assert.equal(await later, undefined)
  })

  test('when transactions run at once, then no increment is lost', async () => {
    const id = randomUUID()
    await insertNote(db, id)
    const increment = () =>
      db.transaction(async (tx) => {
        const note = await tx.first<{ amountMinor: number }>(
          sql`select amount_minor from notes where id = ${id} for update`,
        )
        await tx.execute(sql`update notes set amount_minor = ${(note?.amountMinor ?? 0) + 1} where id = ${id}`)
      })
    await Promise.all(Array.from({ length: 20 }, increment))

    assert.equal(
      (await db.first<{ amountMinor: number }>(sql`select amount_minor from notes where id = ${id}`))?.amountMinor,
      20,
    )
  })

  test('when two transactions lock each other out, then both succeed in the end', async () => {
    const [left, right] = [randomUUID(), randomUUID()]
    await insertNote(db, left)
    await insertNote(db, right)
    const touch = (first: string, second: string) =>
      db.transaction(async (tx) => {
        await tx.execute(sql`update notes set amount_minor = amount_minor + 1 where id = ${first}`)
        await tx.execute(sql`select pg_sleep(0.05)`)
        await tx.execute(sql`update notes set amount_minor = amount_minor + 1 where id = ${second}`)
      })
    await Promise.all([touch(left, right), touch(right, left)])

    const rows = await db.query(sql`select amount_minor from notes where id = any(${[left, right]})`)
    assert.deepEqual(rows, [{ amountMinor: 2 }, { amountMinor: 2 }])
  })

  test('when a key is taken, then the violation can be told by its constraint', async () => {
    const id = randomUUID()
    await insertNote(db, id)
    await assert.rejects(
      insertNote(db, id),
      (error) => isUniqueViolation(error, 'notes_pkey') && !isUniqueViolation(error, 'other'),
    )
  })

  test('when the tables are up to date, then migrating again changes nothing', async () => {
    const readApplied = () => db.query(sql`select id, applied_at from schema_migrations order by id`)
    const applied = await readApplied()
    await migrate(db, migrations)
    assert.deepEqual(await readApplied(), applied)
  })

  test('when ten replicas migrate at once, then each migration runs once', async () => {
    const readIds = () => db.query(sql`select id from schema_migrations order by id`)
    const ids = await readIds()
    await db.raw('drop table notes, outbox, inbox, idempotency_keys, schema_migrations')
    await Promise.all(Array.from({ length: 10 }, () => migrate(db, migrations)))
    assert.deepEqual(await readIds(), ids)
    assert.equal(await findNote(randomUUID()), undefined)
  })

  test('when a migration was edited after it ran, then migrating refuses', async () => {
    await db.execute(sql`update schema_migrations set checksum = 'other' where id = 'service/0001_create_notes.sql'`)
    await assert.rejects(migrate(db, migrations), /0001_create_notes.sql was edited/)
  })
})
