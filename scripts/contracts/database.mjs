import { migrate, openDatabase, sql } from '../../packages/database/src/index.ts'

/** Each answers lines of the manifest, as `line`. What belongs to an extension is left out. */
const queries = [
  sql`select 'migration ' || id || ' ' || checksum as line from schema_migrations order by id`,
  sql`select 'extension ' || extname as line from pg_extension where extname <> 'plpgsql' order by 1`,
  sql`
    select 'column ' || c.relname || '.' || a.attname || ' ' || format_type(a.atttypid, a.atttypmod)
      || case when a.attnotnull then ' not null' else '' end
      || case when a.attidentity <> '' then ' identity' else '' end
      || coalesce(case when a.attgenerated <> '' then ' generated ' else ' default ' end || pg_get_expr(d.adbin, d.adrelid), '')
      as line
    from pg_attribute a
    join pg_class c on c.oid = a.attrelid
    left join pg_attrdef d on d.adrelid = a.attrelid and d.adnum = a.attnum
    where c.relnamespace = 'public'::regnamespace and c.relkind = 'r' and a.attnum > 0 and not a.attisdropped
    order by c.relname, a.attname`,
  sql`
    select 'constraint ' || conrelid::regclass || '.' || conname || ' ' || pg_get_constraintdef(oid) as line
    from pg_constraint where connamespace = 'public'::regnamespace and contype in ('p', 'u', 'f', 'c', 'x') order by 1`,
  sql`select 'index ' || indexdef as line from pg_indexes where schemaname = 'public' order by indexname`,
  sql`
    select 'trigger ' || pg_get_triggerdef(oid) as line from pg_trigger
    where not tgisinternal order by tgrelid::regclass::text, tgname`,
  sql`
    select 'function ' || p.proname || '(' || pg_get_function_identity_arguments(p.oid) || ') returns '
      || pg_get_function_result(p.oid) || ' sha256 ' || encode(sha256(convert_to(p.prosrc, 'UTF8')), 'hex') as line
    from pg_proc p
    where p.pronamespace = 'public'::regnamespace
      and not exists (select 1 from pg_depend where objid = p.oid and deptype = 'e')
    order by 1`,
]

/** Migrates an empty embedded database and returns what is in it then, a line each: tables, indexes, triggers, functions. */
export async function databaseOf({ migrations }) {
  const db = await openDatabase('pglite://memory')
  try {
    await migrate(db, migrations)
    const lines = []
    for (const query of queries) lines.push(...(await db.query(query)).map(({ line }) => line))
    return lines
  } finally {
    await db.close()
  }
}
