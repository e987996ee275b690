import { after } from 'node:test'
import { createDatabase, type Database, migrate, type OpenDriver, openDriver } from '@storefleet/database'

type Driver = Awaited<ReturnType<OpenDriver>>
/** An embedded database with its tables, and what they looked like when they were made. */
type Made = { driver: Driver; schema: string }

/** Those that no test uses now, by the folder of their migrations. All are empty. */
const free = new Map<string, Made[]>()
const mostFree = 2
// An open one keeps the process from ending.
after(async () => {
  for (const { driver } of [...free.values()].flat()) await driver.close()
})

/**
 * Opens an embedded database in memory with the tables of these migrations, all empty. To close it is to empty it for the next
 * test of this process: making one takes a second or two of a core, emptying one a tenth. One whose tables a test has changed is
 * closed.
 */
export async function openReusedPglite(migrations: URL): Promise<Database> {
  const made = free.get(migrations.href)?.pop() ?? (await make(migrations))
  const { driver } = made
  let isClosed = false
  const refuseWhenClosed = () => {
    if (isClosed) throw new Error('The test has closed this database')
  }
  return createDatabase({
    dialect: driver.dialect,
    async run(statement) {
      refuseWhenClosed()
      return driver.run(statement)
    },
    async inTransaction(work) {
      refuseWhenClosed()
      return driver.inTransaction(work)
    },
    async close() {
      if (isClosed) return
      isClosed = true
      await release(migrations.href, made)
    },
  })
}

async function make(migrations: URL): Promise<Made> {
  const driver = await openDriver('pglite://memory')
  await migrate(createDatabase(driver), migrations)
  return { driver, schema: await schemaOf(driver) }
}

async function release(key: string, made: Made): Promise<void> {
  const others = free.get(key) ?? []
  const isReusable = others.length < mostFree && (await empty(made).catch(() => false))
  if (isReusable) free.set(key, [...(free.get(key) ?? []), made])
  else await made.driver.close()
}

/** Returns whether the database is as it was made. */
async function empty({ driver, schema }: Made): Promise<boolean> {
  await driver.run({ text: 'discard all', values: [] })
  if ((await schemaOf(driver)) !== schema) return false
  await driver.inTransaction((session) => session.script(emptyTables))
  return true
}

const emptyTables = `do $$ begin
  execute (
    select 'truncate ' || string_agg(format('%I', tablename), ', ') || ' restart identity cascade'
    from pg_tables where schemaname = current_schema() and tablename <> 'schema_migrations'
  );
end $$`

/** A text that changes with any table, column, index, constraint, function, trigger, role or applied migration. */
async function schemaOf(driver: Driver): Promise<string> {
  const { rows } = await driver.run({ text: describeSchema, values: [] })
  return String(rows[0]?.[0])
}

const describeSchema = `select md5(concat(
  (select string_agg(concat(oid, relname, relkind, relnamespace, reloptions), ',' order by oid) from pg_class where oid >= 16384 and relkind <> 't'),
  (select string_agg(concat(attrelid, attname, atttypid, attnotnull, atthasdef), ',' order by attrelid, attnum) from pg_attribute where attrelid >= 16384),
  (select string_agg(concat(oid, conname, pg_get_constraintdef(oid)), ',' order by oid) from pg_constraint where oid >= 16384),
  (select string_agg(concat(oid, tgname, tgenabled), ',' order by oid) from pg_trigger),
  (select string_agg(concat(oid, md5(prosrc)), ',' order by oid) from pg_proc where oid >= 16384),
  (select string_agg(rolname, ',' order by oid) from pg_roles),
  (select string_agg(id || checksum, ',' order by id) from schema_migrations)
))`
