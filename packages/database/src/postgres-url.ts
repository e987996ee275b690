import { ConfigError } from '@storefleet/process'

/** Lower case, so that it is the same with quotes and without. */
const schemaName = /^[a-z_][a-z0-9_]{0,62}$/

export type PostgresUrl = {
  /** What the driver is given: the URL without what only we understand. */
  connectionString: string
  /** The schema that holds the tables, in a database with several; undefined: as the server has it. */
  schema: string | undefined
}

/** Reads `postgres://…/name?schema=order_service`. All other parameters, such as `sslmode`, are the driver's. */
export function readPostgresUrl(url: string): PostgresUrl {
  const parsed = URL.parse(url)
  const schema = parsed?.searchParams.get('schema')
  if (!parsed || typeof schema !== 'string') return { connectionString: url, schema: undefined }
  if (!schemaName.test(schema)) {
    throw new ConfigError(
      `DATABASE_URL names the schema "${schema}": set one of at most 63 lower-case letters, digits and _.`,
    )
  }
  parsed.searchParams.delete('schema')
  return { connectionString: parsed.href, schema }
}

/** Puts a schema before those that the role or the database has set, which may hold extensions. */
export const selectSchema = (schema: string): string =>
  `select set_config('search_path', '"${schema}", ' || current_setting('search_path'), false)`
