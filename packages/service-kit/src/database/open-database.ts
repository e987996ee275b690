import { ConfigError } from '../config.ts'
import { createDatabase, type Database } from './database.ts'
import { createPgliteDriver } from './pglite.ts'
import { createPostgresDriver, type PostgresOptions } from './postgres.ts'

/**
 * Opens the database a URL names: `postgres://user:password@host/name` for a server,
 * `pglite:///absolute/folder` or `pglite://relative/folder` for an embedded one, `pglite://memory` for one that is forgotten.
 */
export async function openDatabase(url: string, options: PostgresOptions = {}): Promise<Database> {
  if (/^postgres(ql)?:\/\//.test(url)) return createDatabase(createPostgresDriver(url, options))
  const folder = /^pglite:\/\/(.+)$/.exec(url)?.[1]
  if (folder === undefined) {
    throw new ConfigError(
      'DATABASE_URL is not one we can open: set postgres://user:password@host/name or pglite://folder.',
    )
  }
  return createDatabase(await createPgliteDriver(folder === 'memory' ? undefined : folder))
}
