import { ConfigError } from '@storefleet/process'
import type { Database } from './database.ts'
import { sql } from './sql.ts'

export type KeptSetting = {
  /** The variable, such as `STORE_CURRENCY`. */
  name: string
  value: string
  /** What the data has of it, for the message: `prices`. */
  of: string
  /** Whether there is such data already; until then the setting may change. */
  isInUse: () => Promise<boolean>
}

/**
 * Keeps a setting that the data depends on in the service's table `kept_settings`, and compares it at each start. Throws a
 * `ConfigError` for another value than the one the data was made with.
 */
export async function keepSetting(db: Database, { name, value, of, isInUse }: KeptSetting): Promise<void> {
  const added = await db.execute(
    sql`insert into kept_settings (name, value) values (${name}, ${value}) on conflict (name) do nothing`,
  )
  if (added > 0) return
  const kept = await db.first<{ value: string }>(sql`select value from kept_settings where name = ${name}`)
  if (kept?.value === value) return
  if (await isInUse()) {
    throw new ConfigError(
      `${name} is ${value}, but this database holds ${of} in ${kept?.value}: set ${name}=${kept?.value}, or start with an empty database.`,
    )
  }
  await db.execute(sql`update kept_settings set value = ${value} where name = ${name}`)
}
