import pg from 'pg'
import type { Driver, Result, Statement } from './database.ts'

const int8 = 20

/** Money and counters fit a double's 53 bits; pg would hand them over as text. */
const types = {
  getTypeParser: (oid: number, format?: 'text' | 'binary') =>
    oid === int8 ? Number : pg.types.getTypeParser(oid, format as 'text'),
}

export type PostgresOptions = { poolSize?: number; onError?: (error: Error) => void }

/** A pool of connections to a PostgreSQL server. Statements end after 15 s, waits for a lock after 5 s. */
export function createPostgresDriver(url: string, { poolSize = 10, onError }: PostgresOptions = {}): Driver {
  const pool = new pg.Pool({
    connectionString: url,
    max: poolSize,
    types,
    connectionTimeoutMillis: 5_000,
    statement_timeout: 15_000,
    lock_timeout: 5_000,
    idle_in_transaction_session_timeout: 15_000,
  })
  // An idle connection that breaks must not end the process: the pool replaces it.
  pool.on('error', (error) => onError?.(error))

  return {
    dialect: 'postgres',
    run: (statement) => run(pool, statement),
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
    pool: () => ({
      used: pool.totalCount - pool.idleCount,
      idle: pool.idleCount,
      waiting: pool.waitingCount,
      size: poolSize,
    }),
    close: () => pool.end(),
  }
}

async function run(on: pg.Pool | pg.PoolClient, { text, values, name }: Statement): Promise<Result> {
  const result = await on.query<unknown[]>({ text, values: values as unknown[], name, rowMode: 'array' })
  return { fields: result.fields, rows: result.rows, affected: result.rowCount ?? 0 }
}
