import { ConfigError } from '@storefleet/process'
import pg from 'pg'
import type { Driver, PoolState, Result, Session, Statement, TransactionOptions } from './database.ts'
import type { DatabasePooling } from './pooling.ts'
import { createPostgresPool, defaultLimits, type Lease, type PostgresLimits, Trust } from './postgres-pool.ts'
import { readPostgresUrl, selectSchema } from './postgres-url.ts'

const int8 = 20

/** Money and counters fit a double's 53 bits; pg would hand them over as text. */
const types = {
  getTypeParser: (oid: number, format?: 'text' | 'binary') =>
    oid === int8 ? Number : pg.types.getTypeParser(oid, format as 'text'),
}

export type PostgresOptions = {
  poolSize?: number | undefined
  onError?: ((error: Error) => void) | undefined
  pooling?: DatabasePooling | undefined
  limits?: Partial<PostgresLimits> | undefined
}

/**
 * Connections to a PostgreSQL server, a quarter of them for what need not wait for the disk. `?schema=name` in the URL puts the
 * tables into that schema.
 */
export function createPostgresDriver(url: string, options: PostgresOptions = {}): Driver {
  const { poolSize = 10, onError = () => {}, pooling = 'session' } = options
  const limits = { ...defaultLimits, ...options.limits }
  const isSession = pooling === 'session'
  const { connectionString, schema } = readPostgresUrl(url)
  if (schema !== undefined && !isSession) {
    throw new ConfigError(
      'DATABASE_URL names a schema, which is set for a session: set DATABASE_POOLING=session, or give the service a database.',
    )
  }
  const ofSession = [settingsOf(limits, 'set'), ...(schema === undefined ? [] : [selectSchema(schema)])].join('; ')
  const relaxedSize = isSession ? Math.max(1, Math.round(poolSize / 4)) : 0
  const shared = { limits, trust: new Trust(), onError }
  const poolOf = (max: number, sessionSettings?: string) =>
    createPostgresPool({ connectionString, types, max }, { ...shared, sessionSettings })
  const pool = poolOf(Math.max(1, poolSize - relaxedSize), isSession ? ofSession : undefined)
  const relaxed = isSession ? poolOf(relaxedSize, `${ofSession}; set synchronous_commit = off`) : pool
  const pools = [...new Set([pool, relaxed])].map((each) => each.pool)
  const runOn = ({ lease }: typeof pool) => lease().then(runningAlone(isSession))

  return {
    dialect: 'postgres',
    run: async (statement) => (await runOn(pool))(statement),
    runRelaxed: async (statement) => (await runOn(relaxed))(statement),
    async inTransaction(work, transactionOptions) {
      const begin = isSession ? 'begin' : `begin; ${settingsOf(limits, 'set local')}`
      return transact(await pool.lease(), work, { begin, hasNames: isSession, ...transactionOptions })
    },
    pool: () => stateOf(pools),
    close: async () => void (await Promise.all(pools.map((each) => each.end()))),
  }
}

const settingsOf = ({ statementMs, lockMs, idleInTransactionMs }: PostgresLimits, set: 'set' | 'set local') =>
  [
    `${set} statement_timeout = ${statementMs}`,
    `${set} lock_timeout = ${lockMs}`,
    `${set} idle_in_transaction_session_timeout = ${idleInTransactionMs}`,
  ].join('; ')

const runningAlone = (hasNames: boolean) => (lease: Lease) => async (statement: Statement) => {
  try {
    return await run(lease, statement, { hasNames })
  } finally {
    lease.release()
  }
}

type Transacting = TransactionOptions & { begin: string; hasNames: boolean }

async function transact<T>(
  lease: Lease,
  work: (session: Session) => Promise<T>,
  { begin, hasNames, hasTimeLimit = true }: Transacting,
): Promise<T> {
  let isOver = false
  try {
    await lease.query(begin)
    const result = await work({
      run: (statement) => run(lease, statement, { hasNames, hasTimeLimit }),
      script: async (text) => void (await lease.query(text, { hasTimeLimit })),
    })
    await lease.query('commit')
    isOver = true
    return result
  } catch (error) {
    isOver = await lease.query('rollback').then(
      () => true,
      () => false,
    )
    throw error
  } finally {
    if (isOver) lease.release()
    else lease.discard()
  }
}

function stateOf(pools: readonly pg.Pool[]): PoolState {
  const sum = (count: (pool: pg.Pool) => number) => pools.reduce((total, pool) => total + count(pool), 0)
  return {
    used: sum((pool) => pool.totalCount - pool.idleCount),
    idle: sum((pool) => pool.idleCount),
    waiting: sum((pool) => pool.waitingCount),
    size: sum((pool) => pool.options.max),
  }
}

async function run(
  lease: Lease,
  { text, values, name }: Statement,
  { hasNames, hasTimeLimit }: { hasNames: boolean; hasTimeLimit?: boolean },
): Promise<Result> {
  const query = { text, values: values as unknown[], name: hasNames ? name : undefined, rowMode: 'array' as const }
  const result = await lease.query(query as pg.QueryArrayConfig, { hasTimeLimit: hasTimeLimit ?? true })
  return { fields: result.fields, rows: result.rows, affected: result.rowCount ?? 0 }
}
