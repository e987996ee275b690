import { AsyncLocalStorage } from 'node:async_hooks'
import { setTimeout as delay } from 'node:timers/promises'
import { DatabaseUnavailable, toUnavailable } from './database-unavailable.ts'
import type { Sql } from './sql.ts'
import { summaryOf } from './statement-summary.ts'

export type Queryable = {
  /** All rows, their columns in camelCase. */
  query<Row = Record<string, unknown>>(statement: Sql): Promise<Row[]>
  first<Row = Record<string, unknown>>(statement: Sql): Promise<Row | undefined>
  /** The number of rows the statement changed. */
  execute(statement: Sql): Promise<number>
  /** For libraries that bring their own SQL: columns keep their names. */
  raw(text: string, values?: readonly unknown[]): Promise<{ rows: Record<string, unknown>[]; affected: number }>
}

export type Tx = Queryable & {
  /** Runs once the transaction has committed, and never if it did not. */
  afterCommit(work: () => void): void
  /** Several statements at once, without parameters: migrations. */
  script(text: string): Promise<void>
}

export type Database = Queryable & {
  readonly dialect: 'pglite' | 'postgres'
  /**
   * For statements that do not wait for the disk (`synchronous_commit = off`): when the server crashes, or is stopped at once, within a
   * second, they may be forgotten, unless a transaction that did wait came after them. Only where that transaction confirms
   * what they decided: decision 9.
   */
  readonly relaxed: Queryable
  /**
   * Runs `work` in one transaction. A serialization failure or deadlock runs it again, so it must do nothing but SQL.
   * Using the database itself inside `work` throws: it would wait for ever on the embedded database.
   * Every method throws `DatabaseUnavailable` when the database cannot be asked; a transaction may have committed then.
   */
  transaction<T>(work: (tx: Tx) => Promise<T>, options?: TransactionOptions): Promise<T>
  /** Throws when the database does not answer within two seconds. */
  check(): Promise<void>
  close(): Promise<void>
}

export type Result = { fields: readonly { name: string }[]; rows: readonly unknown[][]; affected: number }
export type Statement = {
  text: string
  values: readonly unknown[]
  name?: string | undefined
  /** What it does to which table, such as `select orders`. */
  summary?: string
}
/** `hasTimeLimit: false`: its statements may take as long as they need, as far as this side is concerned. For migrations. */
export type TransactionOptions = { hasTimeLimit?: boolean }
export type PoolState = { used: number; idle: number; waiting: number; size: number }

/** What a driver brings: one way to run a statement, one to hold a session for a transaction. */
export type Driver = {
  readonly dialect: Database['dialect']
  run(statement: Statement): Promise<Result>
  /** The same without waiting for the disk, where that makes a difference. */
  runRelaxed?(statement: Statement): Promise<Result>
  /** Calls `work` within `begin` and `commit`; rolls back when it throws. */
  inTransaction<T>(work: (session: Session) => Promise<T>, options?: TransactionOptions): Promise<T>
  /** Of its connections, where it has several. */
  pool?: () => PoolState
  close(): Promise<void>
}
export type Session = { run(statement: Statement): Promise<Result>; script(text: string): Promise<void> }

type OpenTransaction = { database: Database; isOpen: boolean; outer: OpenTransaction | undefined }
const openTransactions = new AsyncLocalStorage<OpenTransaction>()

const maxAttempts = 5
const checkMs = 2_000

/** Makes a `Database` of a driver. */
export function createDatabase(driver: Driver): Database {
  const { runRelaxed = driver.run } = driver
  const outside =
    (run: Driver['run']): Driver['run'] =>
    async (statement) => {
      refuseInsideTransaction(database)
      try {
        return await run(statement)
      } catch (error) {
        throw toUnavailable(error)
      }
    }
  const database: Database = {
    dialect: driver.dialect,
    ...queryableOn(outside(driver.run)),
    relaxed: queryableOn(outside(runRelaxed)),
    async transaction(work, options) {
      refuseInsideTransaction(database)
      for (let attempt = 1; ; attempt++) {
        try {
          return await runTransaction(driver, database, work, options)
        } catch (error) {
          if (attempt === maxAttempts || !isRetryable(error)) throw toUnavailable(error)
          await delay(Math.random() * 10 * 2 ** attempt)
        }
      }
    },
    check: () => answersInTime(driver.run({ text: 'select 1', values: [] })),
    close: () => driver.close(),
  }
  return database
}

async function answersInTime(answer: Promise<unknown>): Promise<void> {
  const { promise: silence, reject } = Promise.withResolvers<never>()
  const timer = setTimeout(
    () => reject(new DatabaseUnavailable(`The database did not answer within ${checkMs} ms`)),
    checkMs,
  )
  try {
    await Promise.race([answer, silence])
  } finally {
    clearTimeout(timer)
  }
}

async function runTransaction<T>(
  driver: Driver,
  database: Database,
  work: (tx: Tx) => Promise<T>,
  options?: TransactionOptions,
): Promise<T> {
  const afterCommit: (() => void)[] = []
  const open: OpenTransaction = { database, isOpen: true, outer: openTransactions.getStore() }
  try {
    const result = await driver.inTransaction(
      (session) =>
        openTransactions.run(open, () =>
          work({
            ...queryableOn((statement) => session.run(statement)),
            afterCommit: (callback) => afterCommit.push(callback),
            script: (text) => session.script(text),
          }),
        ),
      options,
    )
    open.isOpen = false
    for (const callback of afterCommit) callback()
    return result
  } finally {
    open.isOpen = false
  }
}

function refuseInsideTransaction(database: Database) {
  for (let open = openTransactions.getStore(); open !== undefined; open = open.outer) {
    if (open.isOpen && open.database === database) {
      throw new Error('The database was used inside its own transaction: use the tx that was passed in')
    }
  }
}

function queryableOn(run: (statement: Statement) => Promise<Result>): Queryable {
  const query = async <Row>(statement: Sql): Promise<Row[]> => toObjects<Row>(await run(statement))
  return {
    query,
    first: async <Row>(statement: Sql) => (await query<Row>(statement))[0],
    execute: async (statement) => (await run(statement)).affected,
    raw: async (text, values = []) => {
      const result = await run({ text, values, summary: summaryOf(text) })
      return { rows: toObjects(result, (name) => name), affected: result.affected }
    },
  }
}

function toObjects<Row>({ fields, rows }: Result, nameOf: (column: string) => string = camelCase): Row[] {
  const keys = fields.map((field) => nameOf(field.name))
  return rows.map((row) => {
    const object: Record<string, unknown> = {}
    for (let index = 0; index < keys.length; index++) object[keys[index] as string] = row[index]
    return object as Row
  })
}

const camelCaseNames = new Map<string, string>()

function camelCase(column: string): string {
  let name = camelCaseNames.get(column)
  if (name === undefined) {
    name = column.replace(/_([a-z0-9])/g, (_, letter: string) => letter.toUpperCase())
    camelCaseNames.set(column, name)
  }
  return name
}

const codeOf = (error: unknown) => (error as { code?: unknown } | null)?.code

// https://www.postgresql.org/docs/current/mvcc-serialization-failure-handling.html
const isRetryable = (error: unknown) => codeOf(error) === '40001' || codeOf(error) === '40P01'

/** Whether the error is PostgreSQL's unique_violation, of the named constraint where one is given. */
export const isUniqueViolation = (error: unknown, constraint?: string): boolean =>
  codeOf(error) === '23505' &&
  (constraint === undefined || (error as { constraint?: unknown }).constraint === constraint)
