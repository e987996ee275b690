import { leafSpan } from '@storefleet/observability'
import { Counter, Gauge, Histogram, type Registry } from 'prom-client'
import type { Driver, Result, Statement } from './database.ts'

type Run = (statement: Statement) => Promise<Result>

/** The driver, with each statement and transaction counted, timed and told to the trace in progress. */
export function observeDriver(driver: Driver, registry: Registry): Driver {
  const timeOf = createStatementTimes(registry)
  const transactions = createTransactionCounts(registry)
  if (driver.pool !== undefined) addPoolGauges(driver.pool, registry)

  const observed =
    (run: Run): Run =>
    async (statement) => {
      const summary = statement.summary ?? 'other'
      const span = leafSpan(summary, { kind: 'client', attributes: { 'db.system.name': 'postgresql' } })
      const startedAt = performance.now()
      try {
        const result = await run(statement)
        span?.end()
        return result
      } catch (error) {
        span?.end(error)
        throw error
      } finally {
        timeOf(summary).observe((performance.now() - startedAt) / 1000)
      }
    }

  return {
    ...driver,
    run: observed(driver.run),
    ...(driver.runRelaxed && { runRelaxed: observed(driver.runRelaxed) }),
    async inTransaction(work, options) {
      try {
        const result = await driver.inTransaction(
          (session) => work({ ...session, run: observed((statement) => session.run(statement)) }),
          options,
        )
        transactions.committed.inc()
        return result
      } catch (error) {
        transactions.rolledBack.inc()
        throw error
      }
    },
  }
}

/** Statements are told apart by what they do to which table, so there are as many as the code has. */
function createStatementTimes(registry: Registry) {
  const histogram = new Histogram({
    name: 'db_client_statement_duration_seconds',
    help: 'Time from sending a statement to its result, waiting for a connection included',
    labelNames: ['statement'],
    buckets: [0.0005, 0.001, 0.0025, 0.005, 0.01, 0.025, 0.05, 0.1, 0.25, 0.5, 1, 5],
    registers: [registry],
  })
  const children = new Map<string, ReturnType<typeof histogram.labels>>()
  return (statement: string) => {
    let child = children.get(statement)
    if (child === undefined) {
      child = histogram.labels(statement)
      children.set(statement, child)
    }
    return child
  }
}

function createTransactionCounts(registry: Registry) {
  const counter = new Counter({
    name: 'db_client_transactions_total',
    help: 'Transactions by what became of them; one that is tried again counts each time',
    labelNames: ['outcome'],
    registers: [registry],
  })
  return { committed: counter.labels('committed'), rolledBack: counter.labels('rolled_back') }
}

function addPoolGauges(pool: NonNullable<Driver['pool']>, registry: Registry): void {
  const registers = [registry]
  new Gauge({
    name: 'db_client_pool_connections',
    help: 'Connections of the pool',
    labelNames: ['state'],
    registers,
    collect() {
      const { used, idle } = pool()
      this.set({ state: 'used' }, used)
      this.set({ state: 'idle' }, idle)
    },
  })
  new Gauge({
    name: 'db_client_pool_waiting',
    help: 'Requests that wait for a connection of the pool',
    registers,
    collect() {
      this.set(pool().waiting)
    },
  })
  new Gauge({ name: 'db_client_pool_size', help: 'Connections the pool may have', registers }).set(pool().size)
}
