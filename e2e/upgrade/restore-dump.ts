import { createHmac } from 'node:crypto'
import { readdirSync, readFileSync } from 'node:fs'
import { type Database, json, sql, type Tx } from '@storefleet/database'
import { contextOf, createSecretOpener, createSecretSealer, isSealed } from '@storefleet/events'
import type { StoringService } from '@storefleet/test-kit/shop-data'
import type { DumpFacts } from './fill-shop.ts'

const folderOf = (version: string) => new URL(`${version}/`, import.meta.url)
const textOf = (version: string, file: string) => readFileSync(new URL(file, folderOf(version)), 'utf8')

/** The versions that there are dumps of. */
export const dumpedVersions = (): string[] =>
  readdirSync(new URL('.', import.meta.url), { withFileTypes: true })
    .filter((entry) => entry.isDirectory())
    .map(({ name }) => name)

export const readFacts = (version: string): DumpFacts => JSON.parse(textOf(version, 'facts.json'))

/** Whether the version had the settings of a store; before, they were constants. */
export const hasStoreProfile = (version: string): boolean =>
  textOf(version, 'order-service.sql').includes('public.commercial_settings')

/** Long enough ago that leases have run out, and what was unfinished is due. */
const endedBeforeMs = 20_000

/** Those of every shop in development: the dumped ones had them, and the one that is started on the dump has them too. */
const secrets = {
  links: 'development-only-better-auth-secret',
  eventsOf: (service: StoringService) => `development-only-${service}-event-secret`,
}

/** Fills an empty database with what a version of the service left behind, as if it had ended a moment ago. */
export async function restoreDump(db: Database, version: string, service: StoringService): Promise<void> {
  const ageMs = Date.now() - Date.parse(readFacts(version).endedAt) - endedBeforeMs
  const dump = moveTokens(moveTimes(textOf(version, `${service}.sql`), ageMs), ageMs)
  await db.transaction(async (tx) => {
    await tx.script(dump)
    await moveSealedTokens(tx, service, ageMs)
  })
}

type OutboxRow = { id: string; type: string; subject: string; data: Record<string, unknown> }

/** The links in events that wait are sealed: they are opened, moved and sealed again. */
async function moveSealedTokens(tx: Tx, service: StoringService, byMs: number): Promise<void> {
  const open = createSecretOpener([secrets.eventsOf(service)])
  const { seal } = createSecretSealer(secrets.eventsOf(service))
  const rows = await tx.query<OutboxRow>(sql`select id, type, subject, data from public.outbox`)
  for (const row of rows) {
    const moved = { ...row.data }
    for (const [member, value] of Object.entries(row.data)) {
      if (typeof value !== 'string' || !isSealed(value)) continue
      const context = contextOf(row as never, member)
      moved[member] = seal(moveTokens(open(value, context), byMs), context)
    }
    await tx.execute(sql`update public.outbox set data = ${json(moved)} where id = ${row.id}`)
  }
}

/** The time at which a link ends is signed with it, in a token: JSON Web Tokens are signed anew with a time that is so much later. */
export const moveTokens = (text: string, byMs: number): string =>
  text.replaceAll(/eyJ[\w-]+\.(eyJ[\w-]+)\.[\w-]+/g, (token, body: string) => {
    const claims = JSON.parse(Buffer.from(body, 'base64url').toString())
    const seconds = Math.floor(byMs / 1000)
    const moved = { ...claims, iat: claims.iat + seconds, exp: claims.exp + seconds }
    const signed = `${token.split('.')[0]}.${Buffer.from(JSON.stringify(moved)).toString('base64url')}`
    return `${signed}.${createHmac('sha256', secrets.links).update(signed).digest('base64url')}`
  })

/** Sessions, links and what is kept for a while have not ended meanwhile: every time in the text is so much later. */
export function moveTimes(text: string, byMs: number): string {
  // Whole seconds, so that digits behind them stay as they are.
  const seconds = Math.floor(byMs / 1000) * 1000
  return text.replaceAll(/(\d{4}-\d\d-\d\d)([T ])(\d\d:\d\d:\d\d)(?=\.\d+|Z|\+00)/g, (_, day, separator, time) => {
    const moved = new Date(Date.parse(`${day}T${time}Z`) + seconds).toISOString()
    return `${moved.slice(0, 10)}${separator}${moved.slice(11, 19)}`
  })
}

export type Migration = { id: string; checksum: string }

/** The migrations that a database has seen. */
export const readMigrations = (db: Database): Promise<Migration[]> =>
  db.query<Migration>(sql`select id, checksum from schema_migrations order by id`)

/** Each column, constraint, index, function and trigger that migrations have made, as one line. */
export async function readSchema(db: Database): Promise<string[]> {
  const rows = await db.query<{ line: string }>(sql`
    select format('%s.%s %s %s %s', table_name, column_name, data_type, is_nullable, column_default) as line
      from information_schema.columns where table_schema = 'public'
    union all select format('%s %s', conrelid::regclass, pg_get_constraintdef(oid)) from pg_constraint
      where connamespace = 'public'::regnamespace
    union all select indexdef from pg_indexes where schemaname = 'public'
    union all select format('%s %s', proname, md5(prosrc)) from pg_proc p
      where pronamespace = 'public'::regnamespace
        and not exists (select 1 from pg_depend where objid = p.oid and deptype = 'e')
    union all select pg_get_triggerdef(oid) from pg_trigger where not tgisinternal
    order by 1`)
  return rows.map(({ line }) => line)
}
