import pg from 'pg'
import type { Driver, PoolState, Result, Statement } from './database.ts'

const int8 = 20

/** Money and counters fit a double's 53 bits; pg would hand them over as text. */
const types = {
  getTypeParser: (oid: number, format?: 'text' | 'binary') =>
    oid === int8 ? Number : pg.types.getTypeParser(oid, format as 'text'),
}

export type PostgresOptions = { poolSize?: number; onError?: (error: Error) => void }

/**
 * Connections to a PostgreSQL server, a quarter of them for what need not wait for the disk. Statements end after 15 s, waits
 * for a lock after 5 s.
 */
export function createPostgresDriver(url: string, { poolSize = 10, onError }: PostgresOptions = {}): Driver {
  const relaxedSize = Math.max(1, Math.round(poolSize / 4))
  const pool = createPool(url, { max: Math.max(1, poolSize - relaxedSize) })
  const relaxed = createPool(url, { max: relaxedSize, options: '-c synchronous_commit=off' })
  const pools = [pool, relaxed]
  // An idle connection that breaks must not end the process: the pool replaces it.
  for (const each of pools) each.on('error', (error) => onError?.(error))

  return {
    dialect: 'postgres',
    run: (statement) => run(pool, statement),
    runRelaxed: (statement) => run(relaxed, statement),
    async inTransaction(work) {
      const client = await pool.connect()
      let broken: Error | undefined
      try {
        await client.query('begin')
        const result = await work({
          run: (statement) => run(client, statement),
          script: async (text) => void (await client.query(text)),
        })
        await client.query('commit')
        return result
      } catch (error) {
        await client.query('rollback').catch((failure: Error) => {
          broken = failure
        })
        throw error
      } finally {
        client.release(broken)
      }
    },
    pool: () => stateOf(pools),
    close: async () => void (await Promise.all(pools.map((each) => each.end()))),
  }
}

const createPool = (url: string, options: pg.PoolConfig) =>
  new pg.Pool({
    connectionString: url,
    types,
    connectionTimeoutMillis: 5_000,
    statement_timeout: 15_000,
    lock_timeout: 5_000,
    idle_in_transaction_session_timeout: 15_000,
    ...options,
  })

function stateOf(pools: readonly pg.Pool[]): PoolState {
  const sum = (count: (pool: pg.Pool) => number) => pools.reduce((total, pool) => total + count(pool), 0)
  return {
    used: sum((pool) => pool.totalCount - pool.idleCount),
    idle: sum((pool) => pool.idleCount),
    waiting: sum((pool) => pool.waitingCount),
    size: sum((pool) => pool.options.max),
  }
}

async function run(on: pg.Pool | pg.PoolClient, { text, values, name }: Statement): Promise<Result> {
  const result = await on.query<unknown[]>({ text, values: values as unknown[], name, rowMode: 'array' })
  return { fields: result.fields, rows: result.rows, affected: result.rowCount ?? 0 }
}
