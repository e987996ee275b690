import { createHash } from 'node:crypto'
import { readdir, readFile } from 'node:fs/promises'
import { setTimeout as sleep } from 'node:timers/promises'
import type { Database, Queryable, Tx } from './database.ts'
import { sql } from './sql.ts'

type Migration = { id: string; text: string; checksum: string }
type Applied = { id: string; checksum: string }

export type MigrateOptions = {
  /** How long a migration waits for a lock. Statements queued behind it wait as long, and no longer. In milliseconds. */
  lockMs?: number
  /** How often it is tried, and what is waited in between for the others to have their turn. */
  attempts?: number
  pause?: (attempt: number) => Promise<unknown>
  /** Called for each attempt that found a lock taken. */
  onLocked?: (attempt: number) => void
}

const kitMigrations = new URL('../migrations/', import.meta.url)

/** 1, 2, 3, 4, 5, 5 … s: with 60 attempts of 2 s some seven minutes in all. */
const pauseBetween = (attempt: number) => sleep(Math.min(attempt, 5) * 1_000)

/**
 * Brings the tables up to date: first those every service has (outbox, inbox, idempotency keys), then the service's own.
 * All in one transaction under a lock, so that replicas which start together wait for each other; where nothing is to be
 * done it only reads. A lock on a table is waited for briefly and again, so that a long reader does not block the statements that come
 * after the migration. Throws when a lock is not to be had, and when a migration that has already run was edited.
 */
export async function migrate(db: Database, serviceMigrations: URL, options: MigrateOptions = {}): Promise<void> {
  const { lockMs = 2_000, attempts = 60, pause = pauseBetween, onLocked } = options
  const migrations = [
    ...(await readMigrations('kit', kitMigrations)),
    ...(await readMigrations('service', serviceMigrations)),
  ]
  // Another schema of the database may have a table of that name.
  const hasTable = await db.first(
    sql`select 1 from pg_tables where schemaname = current_schema() and tablename = 'schema_migrations'`,
  )
  if (hasTable && (await findPending(db, migrations)).length === 0) return
  for (let attempt = 1; ; attempt += 1) {
    try {
      return await applyPending(db, migrations, lockMs)
    } catch (error) {
      if (!isLockTimeout(error)) throw error
      if (attempt >= attempts) throw lockedFor(attempts, error)
      onLocked?.(attempt)
      await pause(attempt)
    }
  }
}

const applyPending = (db: Database, migrations: readonly Migration[], lockMs: number): Promise<void> =>
  db.transaction(
    async (tx) => {
      // A replica may wait long for its turn, as nothing waits behind it, and a migration may take long on a large table.
      await tx.script('set local lock_timeout = 0; set local statement_timeout = 0')
      await tx.execute(sql`select pg_advisory_xact_lock(hashtext('storefleet-migrations'))`)
      await tx.script(`set local lock_timeout = ${Math.round(lockMs)}`)
      await tx.script(
        'create table if not exists schema_migrations (id text primary key, checksum text not null, applied_at timestamptz not null default now())',
      )
      for (const migration of await findPending(tx, migrations)) await apply(tx, migration)
    },
    { hasTimeLimit: false },
  )

/** https://www.postgresql.org/docs/current/errcodes-appendix.html: lock_not_available. */
const isLockTimeout = (error: unknown) => (error as { code?: unknown } | null)?.code === '55P03'

const lockedFor = (attempts: number, cause: unknown) =>
  new Error(
    `The tables could not be brought up to date: in ${attempts} attempts a transaction held a lock on one of them. Find it in pg_stat_activity, end it, and start again`,
    { cause },
  )

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
