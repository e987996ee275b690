import assert from 'node:assert/strict'
import { test } from 'node:test'
import { openDatabase } from './open-database.ts'
import { readPgliteFiles } from './pglite-files.ts'
import { sql } from './sql.ts'

test('when databases share the files of PostgreSQL, then none of them changes a byte', async () => {
  const bytes = async () => Buffer.from(await (await readPgliteFiles()).fsBundle.arrayBuffer())
  const before = Buffer.from(await bytes())
  for (let round = 0; round < 2; round++) {
    const db = await openDatabase('pglite://memory')
    await db.transaction((tx) => tx.script('create extension if not exists pg_trgm; create table note (text text)'))
    await db.execute(sql`insert into note (text) values ('half past eight')`)
    const found = await db.query(sql`
      select to_tsvector('english', text) @@ to_tsquery('english', 'eight') as found,
        timestamptz '2026-11-23 08:30+00' at time zone 'Europe/Berlin' as "at"
      from note order by similarity(text, 'eight')`)
    assert.equal(found[0]?.found, true)
    await db.close()
  }
  assert.ok(before.equals(await bytes()))
})
