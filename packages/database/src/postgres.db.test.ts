import assert from 'node:assert/strict'
import { after, before, describe, test } from 'node:test'
import { createPrivatePostgres, hasPostgresServer, type PrivatePostgres, waitFor } from '@storefleet/test-kit'
import { type FaultyNetwork, startFaultyNetwork } from '@storefleet/test-kit/faulty-network'
import { type Database, isUniqueViolation } from './database.ts'
import { DatabaseUnavailable } from './database-unavailable.ts'
import { openDatabase } from './open-database.ts'
import type { PostgresOptions } from './postgres.ts'
import { sql } from './sql.ts'

const limits = {
  connectMs: 2_000,
  lockMs: 500,
  statementMs: 800,
  responseMs: 1_500,
  silenceMs: 400,
  idleInTransactionMs: 5_000,
}
const skip = hasPostgresServer ? false : 'needs the server programs of PostgreSQL: initdb and pg_ctl'

describe('a PostgreSQL server', { skip, timeout: 120_000 }, () => {
  let server: PrivatePostgres
  const opened: Database[] = []
  const open = async (url = server.url, options: PostgresOptions = {}) => {
    const db = await openDatabase(url, { limits, ...options })
    opened.push(db)
    return db
  }
  before(async () => {
    server = await createPrivatePostgres({ max_connections: '20' })
  })
  after(async () => {
    for (const db of opened) await db.close()
    server.remove()
  })

  describe('behind a network that stops carrying anything', () => {
    let network: FaultyNetwork
    let db: Database
    before(async () => {
      network = await startFaultyNetwork(server.url)
      db = await open(network.url, { poolSize: 6 })
    })
    after(() => network.close())
    const sleepALittle = () => db.query(sql`select pg_sleep(0.01)`)
    const fillPool = () => Promise.all(Array.from({ length: 12 }, sleepALittle))

    test('when statements are on their way, then each ends with its time limit', async () => {
      await fillPool()
      network.hang()
      const outcomes = await Promise.allSettled(Array.from({ length: 12 }, sleepALittle))
      for (const outcome of outcomes) {
        assert.ok(
          outcome.status === 'rejected' && outcome.reason instanceof DatabaseUnavailable,
          String(outcome.status),
        )
      }
      network.resume()
      await fillPool()
    })

    test('when it carries again, then no statement is given a connection from before, be it idle', async () => {
      await fillPool()
      network.hang()
      await assert.rejects(sleepALittle(), DatabaseUnavailable)
      network.resume()
      for (let count = 0; count < 12; count++) await sleepALittle()
      await fillPool()
    })

    test('when a transaction is open, then it ends and its connection is thrown away', async () => {
      const dying = db.transaction(async (tx) => {
        await tx.query(sql`select 1`)
        network.hang()
        await tx.query(sql`select 1`)
      })
      await assert.rejects(dying, DatabaseUnavailable)
      network.resume()
      await db.transaction((tx) => tx.query(sql`select 1`))
    })

    test('when it is asked whether the database answers, then it says no, and yes afterwards', async () => {
      network.hang()
      await assert.rejects(db.check(), DatabaseUnavailable)
      network.resume()
      await waitFor(async () => db.check().then(() => true))
    })

    test('when a transaction has no time limit, then its statements may take longer than any other', async () => {
      await db.transaction(
        async (tx) => {
          await tx.script('set local statement_timeout = 0; select pg_sleep(2)')
        },
        { hasTimeLimit: false },
      )
    })
  })

  test('when a statement takes too long, then the server ends it and the connection is kept', async () => {
    const db = await open(undefined, { poolSize: 1 })
    await assert.rejects(db.query(sql`select pg_sleep(10)`), { name: 'DatabaseUnavailable', code: '57014' })
    assert.deepEqual(await db.query(sql`select 1 as one`), [{ one: 1 }])
  })

  test('when a lock is not released, then waiting for it ends', async () => {
    const db = await open()
    await db.raw('create table locked (id int primary key)')
    await db.transaction(async (tx) => {
      await tx.execute(sql`lock table locked`)
      const waiting = open().then((other) => other.query(sql`select * from locked`))
      await assert.rejects(waiting, { name: 'DatabaseUnavailable', code: '55P03' })
    })
  })

  test('when a statement is wrong, then it is told as it is', async () => {
    const db = await open()
    await db.raw('create table taken (id int primary key)')
    const insert = () => db.execute(sql`insert into taken values (1)`)
    await insert()
    await assert.rejects(insert(), (error) => isUniqueViolation(error, 'taken_pkey'))
    await assert.rejects(db.query(sql`select nothing`), { code: '42703' })
  })

  test('when the server ends an idle connection or one in a transaction, then the process lives on', async () => {
    const db = await open()
    const endOthers = sql`
      select pg_terminate_backend(pid) from pg_stat_activity where pid <> pg_backend_pid() and backend_type = 'client backend'`
    const other = await open(undefined, { poolSize: 1 })
    const dying = db.transaction(async (tx) => {
      await tx.query(sql`select 1`)
      await other.query(endOthers)
      await tx.query(sql`select 1`)
    })
    await assert.rejects(dying, DatabaseUnavailable)
    assert.deepEqual(await db.query(sql`select 1 as one`), [{ one: 1 }])
  })

  test('when the server has too many clients, then it is unavailable', async () => {
    const greedy = await openDatabase(server.url, {
      poolSize: 30,
      limits: { ...limits, connectMs: 5_000, statementMs: 5_000, responseMs: 6_000 },
    })
    const outcomes = await Promise.allSettled(Array.from({ length: 30 }, () => greedy.query(sql`select pg_sleep(0.3)`)))
    await greedy.close()
    const failures = outcomes.flatMap((outcome) => (outcome.status === 'rejected' ? [outcome.reason] : []))
    assert.ok(failures.length > 0)
    for (const failure of failures) assert.equal(failure.name, 'DatabaseUnavailable')
  })

  test('when the server is stopped and started again, then it is unavailable meanwhile', async () => {
    const db = await open()
    await db.query(sql`select 1`)
    server.stopAtOnce()
    await assert.rejects(db.query(sql`select 1`), DatabaseUnavailable)
    await assert.rejects(
      db.transaction((tx) => tx.query(sql`select 1`)),
      DatabaseUnavailable,
    )
    await assert.rejects(db.check(), DatabaseUnavailable)
    server.start()
    assert.deepEqual(await waitFor(() => db.query(sql`select 1 as one`)), [{ one: 1 }])
  })

  test('when there is no such database, then it is unavailable and the reason is told', async () => {
    const db = await open(server.url.replace(/\/postgres$/, '/nothing'))
    await assert.rejects(db.query(sql`select 1`), { name: 'DatabaseUnavailable', message: /"nothing" does not exist/ })
  })
})
