import { AsyncLocalStorage } from 'node:async_hooks'
import { DependencyUnavailable, unavailable } from '@storefleet/contracts'

/** For a server that starts up, or a failover: asked again after this, most requests find it there. */
const retryAfterSeconds = 2

/**
 * The database cannot be asked now: it refuses connections, is starting up, has too many clients, does not answer in time, or the
 * connection was lost. Whether a statement that was sent took effect is not known. Answered with 503 `database-unavailable`.
 */
export class DatabaseUnavailable extends DependencyUnavailable {
  override name = 'DatabaseUnavailable'
  /** The code of PostgreSQL or of the network that says why, where there is one. */
  readonly code: string | undefined

  constructor(message: string, options: { cause?: unknown } = {}) {
    super(message, options)
    this.code = codeOf(options.cause)
  }

  override toServiceError() {
    return unavailable(
      'database-unavailable',
      'The service cannot reach its database right now: try again in a moment',
      { headers: { 'retry-after': String(retryAfterSeconds) }, cause: this },
    )
  }
}

/** https://www.postgresql.org/docs/current/errcodes-appendix.html */
const classes = new Set(['08', '53', '58'])
const codes = new Set([
  ...['57P01', '57P02', '57P03', '57P04', '57P05'],
  // A statement or a wait for a lock took too long, or was cancelled.
  ...['57014', '55P03', '25P03', '25P04'],
  // A standby, in the moment of a failover.
  '25006',
  // Transactions that conflicted in every attempt.
  ...['40001', '40P01'],
])
const networkCodes = new Set([
  ...['ECONNREFUSED', 'ECONNRESET', 'ECONNABORTED', 'EPIPE', 'ETIMEDOUT', 'EHOSTUNREACH', 'ENETUNREACH'],
  ...['ENOTFOUND', 'EAI_AGAIN', 'ENOENT', 'ENOTCONN', 'EMFILE'],
])
const lostConnection =
  /^(Connection terminated|Client was closed|Client has encountered a connection error|timeout exceeded when trying to connect|timeout expired)/

/** The error as `DatabaseUnavailable` where that is what it means, and as it is otherwise. */
export function toUnavailable(error: unknown): unknown {
  const known =
    error instanceof DatabaseUnavailable || !meansUnavailable(error)
      ? error
      : new DatabaseUnavailable(`The database is not available: ${(error as Error).message}`, { cause: error })
  const watch = watches.getStore()
  if (watch !== undefined && known instanceof DatabaseUnavailable) watch.outage = known
  return known
}

const watches = new AsyncLocalStorage<{ outage?: DatabaseUnavailable }>()

/**
 * Returns what `work` returns. Throws `DatabaseUnavailable` when the database was away meanwhile, even if `work` succeeded: for libraries
 * that report an outage as any other failure, or as if a row were missing.
 */
export async function withoutOutage<T>(work: () => Promise<T>): Promise<T> {
  const watch: { outage?: DatabaseUnavailable } = {}
  const result = await watches.run(watch, work)
  if (watch.outage !== undefined) throw watch.outage
  return result
}

function meansUnavailable(error: unknown): boolean {
  if (!(error instanceof Error)) return false
  const code = codeOf(error)
  if (code !== undefined) return classes.has(code.slice(0, 2)) || codes.has(code) || networkCodes.has(code)
  return lostConnection.test(error.message)
}

function codeOf(error: unknown): string | undefined {
  const code = (error as { code?: unknown } | null)?.code
  return typeof code === 'string' ? code : undefined
}
