import type { Database } from './database.ts'

/** Connections that PostgreSQL gives to a role, those kept back for superusers left out. */
export type ConnectionLimits = {
  ofServer: number
  /** Undefined: the role has no limit of its own. */
  ofRole: number | undefined
}

export type ConnectionPlan = {
  /** `DATABASE_POOL_SIZE` of each process. */
  poolSize: number
  /** How many pools are opened: one for each process, or for each service in one process. */
  pools: number
  /** Connections beside the pools. */
  others?: number
  /** In messages: `this role`. */
  owner: string
  /** A further way out, where no pool size fits: `start fewer replicas`. */
  alternative?: string
}

/** A pool has one connection for what waits for the disk, and one for what does not. */
const leastPoolSize = 2

/** Returns what is wrong and what to set, when the pools may open more connections than the server gives. */
export function findConnectionShortage(plan: ConnectionPlan, limits: ConnectionLimits): string | undefined {
  const { poolSize, pools, others = 0, owner, alternative } = plan
  const available = Math.min(limits.ofServer, limits.ofRole ?? limits.ofServer)
  const needed = pools * Math.max(poolSize, leastPoolSize) + others
  if (needed <= available) return undefined
  const most = Math.floor((available - others) / pools)
  const raise = `raise max_connections, or the limit of the role, to ${pools * leastPoolSize + others} at least`
  const advice =
    most >= leastPoolSize
      ? `set DATABASE_POOL_SIZE to ${most} at most`
      : [alternative, raise].filter((each) => each !== undefined).join(', or ')
  return `DATABASE_POOL_SIZE is ${poolSize}, so the services may open ${needed} connections, and PostgreSQL gives ${owner} ${available}: ${advice}.`
}

/** The limits for the role of this connection. `reserved_connections` is of PostgreSQL 16 and newer. */
export async function readConnectionLimits(db: Database): Promise<ConnectionLimits> {
  const { rows } = await db.raw(
    `select current_setting('max_connections')::int - current_setting('superuser_reserved_connections')::int
         - coalesce(current_setting('reserved_connections', true)::int, 0) as "ofServer",
       nullif(rolconnlimit, -1) as "ofRole"
     from pg_roles where rolname = current_user`,
  )
  const { ofServer, ofRole } = rows[0] as { ofServer: number; ofRole: number | null }
  return { ofServer, ofRole: ofRole ?? undefined }
}
