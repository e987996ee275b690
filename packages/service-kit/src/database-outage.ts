import { DatabaseUnavailable } from './database/database-unavailable.ts'
import { unavailable } from './errors.ts'

/** For a server that starts up, or a failover: asked again after this, most requests find it there. */
const retryAfterSeconds = 2

/** What callers are told of an error: 503 `database-unavailable` while the database is away, and the error itself otherwise. */
export const withOutagesNamed = (error: unknown): unknown =>
  error instanceof DatabaseUnavailable
    ? unavailable('database-unavailable', 'The service cannot reach its database right now: try again in a moment', {
        headers: { 'retry-after': String(retryAfterSeconds) },
        cause: error,
      })
    : error
