import type { Database, Queryable } from '@storefleet/database'
import type { BetterAuthOptions, DBAdapter } from 'better-auth'
import { getAdapter } from 'better-auth/db/adapter'
import {
  type CompiledQuery,
  type DatabaseConnection,
  type Driver,
  Kysely,
  PostgresAdapter,
  PostgresIntrospector,
  PostgresQueryCompiler,
  SelectQueryNode,
} from 'kysely'
import { nameCause } from '../account-events-store.ts'

/**
 * Better Auth's own SQL adapter, on the service's database. Its transactions are the service's, and every write names its
 * cause for the account events that follow from it.
 */
export async function createAuthAdapter(db: Database, options: BetterAuthOptions): Promise<DBAdapter> {
  const adapterOn = (run: RunQuery, transaction: boolean): Promise<DBAdapter> =>
    getAdapter({ ...options, database: { db: createKysely(run), type: 'postgres', transaction } })

  const adapter = await adapterOn((query) => (isRead(query) ? runOn(db, query) : writeAlone(db, query)), true)
  adapter.transaction = (work) =>
    db.transaction(async (tx) => {
      await nameCause(tx)
      return work(await adapterOn((query) => runOn(tx, query), false))
    })
  return adapter
}

type RunQuery = (query: CompiledQuery) => ReturnType<Queryable['raw']>

const isRead = (query: CompiledQuery) => SelectQueryNode.is(query.query)

const runOn = (db: Queryable, query: CompiledQuery) => db.raw(query.sql, query.parameters)

const writeAlone = (db: Database, query: CompiledQuery) =>
  db.transaction(async (tx) => {
    await nameCause(tx)
    return runOn(tx, query)
  })

function createKysely(run: RunQuery): Kysely<unknown> {
  return new Kysely({
    dialect: {
      createAdapter: () => new PostgresAdapter(),
      createDriver: () => createDriver(run),
      createIntrospector: (kysely) => new PostgresIntrospector(kysely),
      createQueryCompiler: () => new PostgresQueryCompiler(),
    },
  })
}

function createDriver(run: RunQuery): Driver {
  const unused = async (): Promise<never> => {
    throw new Error('Transactions and streams are the database’s own: use its transaction()')
  }
  const connection: DatabaseConnection = {
    async executeQuery<Row>(query: CompiledQuery) {
      const { rows, affected } = await run(query)
      return { rows: rows as Row[], numAffectedRows: BigInt(affected) }
    },
    async *streamQuery() {
      yield await unused()
    },
  }
  return {
    init: async () => {},
    acquireConnection: async () => connection,
    releaseConnection: async () => {},
    beginTransaction: unused,
    commitTransaction: unused,
    rollbackTransaction: unused,
    destroy: async () => {},
  }
}
