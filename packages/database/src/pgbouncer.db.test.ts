import assert from 'node:assert/strict'
import { randomUUID } from 'node:crypto'
import { readFileSync } from 'node:fs'
import { after, before, describe, test } from 'node:test'
import {
  createPrivatePostgres,
  hasPgBouncer,
  hasPostgresServer,
  noteServiceMigrations,
  type PrivatePostgres,
  startPgBouncer,
  waitFor,
} from '@storefleet/test-kit'
import type { Database, Queryable } from './database.ts'
import { migrate } from './migrate.ts'
import { openDatabase } from './open-database.ts'
import { databasePoolings } from './pooling.ts'
import { sql } from './sql.ts'

const migrations = noteServiceMigrations
const missing = hasPostgresServer
  ? 'needs PgBouncer: apt-get install pgbouncer'
  : 'needs initdb and pg_ctl of PostgreSQL'

/** As the guide to production has them. */
function documentedSettings(): string[] {
  const guide = readFileSync(new URL('../../../docs/production.md', import.meta.url), 'utf8')
  const block = /```ini\n\[pgbouncer\]\n([^`]*)```/.exec(guide)?.[1] ?? assert.fail('the guide has no settings')
  return block.split('\n').filter((line) => line !== '')
}

const settingOf = async (on: Queryable, name: string) =>
  (await on.first<{ value: string }>(sql`select current_setting(${name}) as value`))?.value

for (const pooling of databasePoolings) {
  describe(`PgBouncer that pools by ${pooling}`, {
    skip: hasPgBouncer && hasPostgresServer ? false : missing,
    timeout: 120_000,
  }, () => {
    let server: PrivatePostgres
    let bouncer: Awaited<ReturnType<typeof startPgBouncer>>
    let db: Database
    before(async () => {
      server = await createPrivatePostgres()
      const settings = documentedSettings().map((line) => line.replace(/^pool_mode = .*/, `pool_mode = ${pooling}`))
      bouncer = await startPgBouncer(server.url, settings)
      db = await openDatabase(bouncer.url, { pooling, poolSize: 20 })
      await migrate(db, migrations)
    })
    after(async () => {
      await db.close()
      await bouncer.stop()
      server.remove()
    })

    test('when many run the same statements at once over several connections, then all succeed', async () => {
      const ids = Array.from({ length: 200 }, () => randomUUID())
      await Promise.all(
        ids.map((id) =>
          db.transaction(async (tx) => {
            await tx.execute(sql`insert into notes (id, body_text) values (${id}, '')`)
            await tx.execute(sql`update notes set amount_minor = 1 where id = ${id}`)
          }),
        ),
      )
      const found = await Promise.all(ids.map((id) => db.first(sql`select id from notes where id = ${id}`)))
      assert.equal(found.filter((note) => note !== undefined).length, ids.length)
    })

    test('when a transaction is open, then it has its time limits, and they stay with it', async () => {
      const names = ['statement_timeout', 'lock_timeout', 'idle_in_transaction_session_timeout']
      const within = await db.transaction(async (tx) => {
        const values: unknown[] = []
        for (const name of names) values.push(await settingOf(tx, name))
        return values
      })
      assert.deepEqual(within, ['6s', '5s', '15s'])
    })

    test('when statements need not wait for the disk, then no other statement is among them', async () => {
      const settings = async (on: Queryable) =>
        new Set(await Promise.all(Array.from({ length: 60 }, () => settingOf(on, 'synchronous_commit'))))
      const [relaxed, others] = await Promise.all([settings(db.relaxed), settings(db)])
      assert.deepEqual(others, new Set(['on']))
      assert.deepEqual(relaxed, new Set([pooling === 'session' ? 'off' : 'on']))
    })

    test('when the server restarts, then the service goes on', async () => {
      server.stopAtOnce()
      await assert.rejects(db.query(sql`select 1`), { name: 'DatabaseUnavailable' })
      server.start()
      assert.deepEqual(await waitFor(() => db.query(sql`select 1 as one`), { timeoutMs: 30_000 }), [{ one: 1 }])
    })
  })
}
