import { ConfigError, type ConfigReader } from '@storefleet/process'
import { databasePoolings } from './pooling.ts'

/** The settings of the database of a service. */
export function readDatabase(read: ConfigReader, service: string) {
  return {
    databaseUrl: read.attempt(() => readDatabaseUrl(read, service)),
    /** What lies between the service and PostgreSQL: see `DatabasePooling`. */
    databasePooling: read.oneOf(
      'DATABASE_POOLING',
      databasePoolings,
      'session',
      '`transaction` behind a pooler such as PgBouncer with `pool_mode = transaction`.',
    ),
    databasePoolSize: readDatabasePoolSize(read),
  }
}

export const readDatabasePoolSize = (read: ConfigReader): number =>
  read.integer('DATABASE_POOL_SIZE', { fallback: 10, min: 1, max: 1000 }, 'Database connections of one process.')

function readDatabaseUrl(read: ConfigReader, service: string): string {
  const url = read.text(
    'DATABASE_URL',
    `pglite://.data/${service}`,
    'Its own database: `postgres://user:password@host/name`, or `pglite://folder` for an embedded one.',
  )
  if (/^postgres(ql)?:\/\//.test(url) ? URL.canParse(url) : /^pglite:\/\/./.test(url)) return url
  throw new ConfigError(
    'DATABASE_URL is not one we can open: set postgres://user:password@host/name or pglite://folder.',
  )
}
