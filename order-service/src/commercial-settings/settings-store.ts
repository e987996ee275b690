import { type Database, json, type Queryable, sql, type Tx } from '@storefleet/database'
import type { CommercialSettings, SettingsBodies, SettingsChange, SettingsKind } from './commercial-settings.ts'

type By = SettingsChange['by']
type Row = { kind: SettingsKind; version: number; body: SettingsBodies[SettingsKind] }
type Version<Kind extends SettingsKind> = { version: number; body: SettingsBodies[Kind] }

export type SettingsStore = ReturnType<typeof createSettingsStore>

/** The only SQL for commercial settings. */
export const createSettingsStore = (db: Database) => ({
  /** Adds the first version of what is missing: once for a new database, harmless afterwards. */
  async addMissing(bodies: SettingsBodies, now: Date): Promise<void> {
    const rows = Object.entries(bodies).map(([kind, body]) => ({ kind, body }))
    await db.execute(sql`
      insert into commercial_settings (kind, version, body, changed_by_role, changed_at)
      select kind, 1, body, 'system', ${now} from jsonb_to_recordset(${json(rows)}::jsonb) as first (kind text, body jsonb)
      where not exists (select from commercial_settings known where known.kind = first.kind)
      on conflict do nothing`)
  },

  /** Returns the latest version of each kind. */
  async current(on: Queryable = db): Promise<CommercialSettings> {
    const rows = await on.query<Row>(
      sql`select distinct on (kind) kind, version, body from commercial_settings order by kind, version desc`,
    )
    const bodies = Object.fromEntries(rows.map(({ kind, body }) => [kind, body])) as SettingsBodies
    const versions = Object.fromEntries(rows.map(({ kind, version }) => [kind, version]))
    return { ...bodies, versions: versions as CommercialSettings['versions'] }
  },

  /** Returns one kind, locked against other changes until the transaction ends. */
  async lock<Kind extends SettingsKind>(tx: Tx, kind: Kind): Promise<Version<Kind>> {
    // A new version is a new row: a lock of the latest row would let the next change go on with what it read before.
    await tx.execute(sql`select pg_advisory_xact_lock(hashtext(${`commercial_settings ${kind}`}))`)
    const row = await tx.first<Version<Kind>>(sql`
      select version, body from commercial_settings where kind = ${kind} order by version desc limit 1`)
    if (!row) throw new Error(`There are no ${kind} settings`)
    return row
  },

  async add(tx: Tx, { kind, version, body }: Row, { by, now }: { by: By; now: Date }): Promise<void> {
    await tx.execute(sql`
      insert into commercial_settings (kind, version, body, changed_by_role, changed_by_id, changed_at)
      values (${kind}, ${version}, ${json(body)}, ${by.role}, ${by.id}, ${now})`)
  },

  /** Returns whether that version of the profile was published. */
  async isPublished(tx: Tx, version: number): Promise<boolean> {
    const row = await tx.first<{ isPublished: boolean }>(
      sql`select is_published from commercial_settings where kind = 'profile' and version = ${version}`,
    )
    return row?.isPublished ?? false
  },

  async markPublished(tx: Tx, version: number): Promise<void> {
    await tx.execute(
      sql`update commercial_settings set is_published = true where kind = 'profile' and version = ${version}`,
    )
  },

  /** Returns the changes of a kind, latest first. */
  async changes(kind: SettingsKind, limit: number): Promise<SettingsChange[]> {
    const rows = await db.query<{ version: number; role: string; id: string | null; at: Date }>(sql`
      select version, changed_by_role as role, changed_by_id as id, changed_at as at
      from commercial_settings where kind = ${kind} order by version desc limit ${limit}`)
    return rows.map(({ version, role, id, at }) => ({ version, by: { role, id }, at }))
  },

  async find<Kind extends SettingsKind>(kind: Kind, version: number): Promise<SettingsBodies[Kind] | undefined> {
    const row = await db.first<{ body: SettingsBodies[Kind] }>(
      sql`select body from commercial_settings where kind = ${kind} and version = ${version}`,
    )
    return row?.body
  },
})
