import pg from 'pg'
import { readPostgresUrl } from './postgres-url.ts'

/** How long the server may take to connect, and to respond. In milliseconds. */
const responseMs = 5_000

/**
 * A server notices within half a minute that the machine of a session is gone, not within hours, and never ends an idle session.
 * Settings that this version of PostgreSQL lacks are left out.
 */
const sessionSettings = `
  select set_config(name, wanted, false)
  from (values
    ('tcp_keepalives_idle', '10'), ('tcp_keepalives_interval', '5'), ('tcp_keepalives_count', '3'),
    ('idle_session_timeout', '0'), ('statement_timeout', '4000'), ('lock_timeout', '4000')
  ) as wanted (name, wanted) join pg_settings using (name)`

/** https://www.postgresql.org/docs/current/view-pg-locks.html: a bigint key is shown as two halves, and objsubid is 1. */
const holders = `
  select activity.pid, activity.application_name as name
  from pg_locks join pg_stat_activity as activity using (pid)
  where locktype = 'advisory' and granted and objsubid = 1
    and database = (select oid from pg_database where datname = current_database())
    and (classid::bigint << 32) | objid::bigint = hashtextextended($1, 0)`

export type LockHolder = { pid: number; name: string }

/** A connection that holds an advisory lock for as long as it lives, unless another session has it. */
export type LockSession = {
  /** The session that has the lock; undefined: this one. */
  readonly heldBy: LockHolder | undefined
  /** Resolves to whether the connection still lives. */
  isAlive(): Promise<boolean>
  /** Ends another session of the same role. */
  endOther(pid: number): Promise<void>
  close(): Promise<void>
}

export type LockSessionOptions = {
  key: string
  /** Shown to others as the holder: `application_name`, at most 63 ASCII characters. */
  name: string
  /** Called once, when the connection has broken. */
  onBroken?: () => void
}

/** Connects and asks for the lock, without waiting for it. Throws when the server does not respond. */
export async function openLockSession(url: string, options: LockSessionOptions): Promise<LockSession> {
  const { key, name, onBroken = () => {} } = options
  let isClosed = false
  const client = new pg.Client({
    connectionString: readPostgresUrl(url).connectionString,
    application_name: name,
    connectionTimeoutMillis: responseMs,
    query_timeout: responseMs,
  })
  const breakOff = () => {
    if (isClosed) return
    isClosed = true
    onBroken()
  }
  client.on('error', breakOff).on('end', breakOff)

  const close = async () => {
    isClosed = true
    await client.end().catch(() => {})
  }
  try {
    await client.connect()
    await client.query(sessionSettings)
    const heldBy = await takeOrFindHolder(client, key)
    return {
      heldBy,
      async isAlive() {
        if (isClosed) return false
        return client.query('select 1').then(
          () => !isClosed,
          () => false,
        )
      },
      endOther: async (pid) => void (await client.query('select pg_terminate_backend($1)', [pid])),
      close,
    }
  } catch (error) {
    await close()
    throw error
  }
}

async function takeOrFindHolder(client: pg.Client, key: string): Promise<LockHolder | undefined> {
  const { rows } = await client.query('select pg_try_advisory_lock(hashtextextended($1, 0)) as taken', [key])
  if (rows[0].taken) return undefined
  const found = await client.query<LockHolder>(holders, [key])
  return found.rows[0] ?? { pid: 0, name: '' }
}
