import { createHash } from 'node:crypto'
import { readdir, readFile } from 'node:fs/promises'
import type { Database, Tx } from './database.ts'
import { sql } from './sql.ts'

type Migration = { id: string; text: string; checksum: string }
type Applied = { id: string; checksum: string }

const kitMigrations = new URL('../../migrations/', import.meta.url)

/**
 * Brings the tables up to date: first those every service has (outbox, inbox, idempotency keys), then the service's own.
 * All in one transaction under a lock, so that replicas which start together wait for each other.
 * Throws when a migration that has already run was edited.
 */
export async function migrate(db: Database, serviceMigrations: URL): Promise<void> {
  const migrations = [
    ...(await readMigrations('kit', kitMigrations)),
    ...(await readMigrations('service', serviceMigrations)),
  ]
  await db.transaction(async (tx) => {
    await tx.execute(sql`select pg_advisory_xact_lock(hashtext('storefleet-migrations'))`)
    await tx.script(
      'create table if not exists schema_migrations (id text primary key, checksum text not null, applied_at timestamptz not null default now())',
    )
    const applied = await tx.query<Applied>(sql`select id, checksum from schema_migrations`)
    const checksums = new Map(applied.map(({ id, checksum }) => [id, checksum]))
    for (const migration of migrations) await apply(tx, migration, checksums.get(migration.id))
  })
}

async function apply(tx: Tx, { id, text, checksum }: Migration, appliedChecksum: string | undefined): Promise<void> {
  if (appliedChecksum === checksum) return
  if (appliedChecksum !== undefined)
    throw new Error(`Migration ${id} was edited after it ran: restore it and add a new one`)
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
