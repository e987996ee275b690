import assert from 'node:assert/strict'
import { randomUUID } from 'node:crypto'
import { after, before, describe, test } from 'node:test'
import { noteServiceMigrations } from '@storefleet/test-kit'
import type { Database } from './database.ts'
import { migrate } from './migrate.ts'
import { openDatabase } from './open-database.ts'
import { sql } from './sql.ts'

const migrations = noteServiceMigrations
const serverUrl = process.env.TEST_POSTGRES_URL || 'postgres://postgres@127.0.0.1:5432/postgres'
const server = await openDatabase(serverUrl, { poolSize: 1 })
const isThere = await server.check().then(
  () => true,
  () => false,
)
after(() => server.close())

describe('several services with a schema each in one database', { skip: !isThere && 'needs PostgreSQL' }, () => {
  const name = `test_${randomUUID().replaceAll('-', '')}`
  const urlOf = (schema: string) =>
    Object.assign(new URL(serverUrl), { pathname: `/${name}`, search: `schema=${schema}` }).href
  const opened: Database[] = []
  const open = async (schema: string) => {
    const db = await openDatabase(urlOf(schema), { poolSize: 4 })
    opened.push(db)
    return db
  }
  before(async () => {
    await server.raw(`create database ${name}`)
    const db = await open('public')
    for (const schema of ['one', 'two']) await db.raw(`create schema ${schema}`)
  })
  after(async () => {
    for (const db of opened) await db.close()
    await server.raw(`drop database ${name} with (force)`)
  })

  test('when each is migrated, then each has tables of its own, on every connection', async () => {
    const [one, two] = [await open('one'), await open('two')]
    await migrate(one, migrations)
    await migrate(two, migrations)
    const id = randomUUID()
    await one.transaction((tx) => tx.execute(sql`insert into notes (id, body_text) values (${id}, '')`))
    for (const on of [one, one.relaxed]) assert.equal((await on.query(sql`select 1 from notes`)).length, 1)
    for (const on of [two, two.relaxed]) assert.deepEqual(await on.query(sql`select 1 from notes`), [])
    await migrate(two, migrations)
    const inPublic = await one.query(sql`select 1 from pg_tables where schemaname = 'public'`)
    assert.deepEqual(inPublic, [])
  })

  test('when an extension lies in a schema that the database has on its path, then it is found', async () => {
    const admin = await open('public')
    await admin.raw('create schema extensions')
    await admin.raw('create extension pg_trgm schema extensions')
    await admin.raw(`alter database ${name} set search_path = public, extensions`)
    const rows = await (await open('one')).query(sql`select similarity('mug', 'mug') = 1 as is_similar`)
    assert.deepEqual(rows, [{ isSimilar: true }])
  })

  test('when connections are lent for a transaction, then a schema is refused', async () => {
    await assert.rejects(openDatabase(urlOf('one'), { pooling: 'transaction' }), {
      name: 'ConfigError',
      message: /DATABASE_POOLING=session/,
    })
  })
})
