import { createHash } from 'node:crypto'
import { readdir, readFile } from 'node:fs/promises'
import type { Database, Queryable, Tx } from './database.ts'
import { sql } from './sql.ts'

type Migration = { id: string; text: string; checksum: string }
type Applied = { id: string; checksum: string }

const kitMigrations = new URL('../../migrations/', import.meta.url)

/**
 * Brings the tables up to date: first those every service has (outbox, inbox, idempotency keys), then the service's own.
 * All in one transaction under a lock, so that replicas which start together wait for each other; where nothing is to be
 * done it only reads. Throws when a migration that has already run was edited.
 */
export async function migrate(db: Database, serviceMigrations: URL): Promise<void> {
  const migrations = [
    ...(await readMigrations('kit', kitMigrations)),
    ...(await readMigrations('service', serviceMigrations)),
  ]
  const hasTable = await db.first(sql`select 1 from pg_tables where tablename = 'schema_migrations'`)
  if (hasTable && (await findPending(db, migrations)).length === 0) return
  await db.transaction(async (tx) => {
    // A replica may wait long for its turn, and a migration may take long on a large table.
    await tx.script('set local lock_timeout = 0; set local statement_timeout = 0')
    await tx.execute(sql`select pg_advisory_xact_lock(hashtext('storefleet-migrations'))`)
    await tx.script(
      'create table if not exists schema_migrations (id text primary key, checksum text not null, applied_at timestamptz not null default now())',
    )
    for (const migration of await findPending(tx, migrations)) await apply(tx, migration)
  })
}

async function findPending(on: Queryable, migrations: readonly Migration[]): Promise<Migration[]> {
  const applied = await on.query<Applied>(sql`select id, checksum from schema_migrations`)
  const checksums = new Map(applied.map(({ id, checksum }) => [id, checksum]))
  const edited = migrations.find(({ id, checksum }) => (checksums.get(id) ?? checksum) !== checksum)
  if (edited) throw new Error(`Migration ${edited.id} was edited after it ran: restore it and add a new one`)
  return migrations.filter(({ id }) => !checksums.has(id))
}

async function apply(tx: Tx, { id, text, checksum }: Migration): Promise<void> {
  await tx.script(text)
  await tx.execute(sql`insert into schema_migrations (id, checksum) values (${id}, ${checksum})`)
}

async function readMigrations(owner: string, folder: URL): Promise<Migration[]> {
  const names = (await readdir(folder)).filter((name) => name.endsWith('.sql')).sort()
  return Promise.all(
    names.map(async (name) => {
      const text = await readFile(new URL(name, folder), 'utf8')
      return {
        id: `${owner}/${name}`,
        text,
        checksum: createHash('sha256').update(text.replaceAll('\r\n', '\n')).digest('hex'),
      }
    }),
  )
}
