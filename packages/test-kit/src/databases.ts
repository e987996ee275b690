import { randomUUID } from 'node:crypto'
import { connect } from 'node:net'
import { after, describe } from 'node:test'
import { type Database, migrate, openDatabase } from '@storefleet/database'
import pg from 'pg'
import { openReusedPglite } from './reused-pglite.ts'

/** Opens a database of the test's own, with the tables of every service and those of `migrations`. */
export type OpenTestDatabase = (options: { migrations: URL }) => Promise<Database>

/** The server to test on: TEST_POSTGRES_URL, or the one on localhost where there is one. */
const serverUrl =
  process.env.TEST_POSTGRES_URL || ((await answers(5432)) ? 'postgres://postgres@127.0.0.1:5432/postgres' : undefined)

/** Describes one suite for every database: the embedded one always, PostgreSQL where a server responds. */
export function forEachDatabase(
  suite: (openTestDatabase: OpenTestDatabase, dialect: Database['dialect']) => void,
): void {
  describe('on PGlite', () => suite(openerOf(openEmbedded), 'pglite'))
  if (serverUrl === undefined) return
  describe('on PostgreSQL', () =>
    suite(
      openerOf((migrations) => openOn(serverUrl, migrations)),
      'postgres',
    ))
}

type Opened = { db: Database; remove: () => Promise<void> }

/** Called within a suite: what it opens is closed and dropped after that suite. */
function openerOf(open: (migrations: URL) => Promise<Opened>): OpenTestDatabase {
  const removals: (() => Promise<void>)[] = []
  after(async () => {
    for (const remove of removals) await remove()
  })
  return async ({ migrations }) => {
    const { db, remove } = await open(migrations)
    removals.push(remove)
    return db
  }
}

async function openEmbedded(migrations: URL): Promise<Opened> {
  const db = await openReusedPglite(migrations)
  return { db, remove: () => db.close() }
}

async function openOn(server: string, migrations: URL): Promise<Opened> {
  const name = `test_${randomUUID().replaceAll('-', '')}`
  await runOn(server, `create database ${name}`)
  const url = new URL(server)
  url.pathname = `/${name}`
  const db = await openDatabase(url.href)
  const remove = async () => {
    await db.close()
    await runOn(server, `drop database if exists ${name} with (force)`)
  }
  await migrate(db, migrations).catch(async (error: unknown) => {
    await remove()
    throw error
  })
  return { db, remove }
}

async function runOn(server: string, statement: string): Promise<void> {
  const client = new pg.Client(server)
  await client.connect()
  await client.query(statement).finally(() => client.end())
}

/** Whether something listens on a port of this machine. */
export function answers(port: number): Promise<boolean> {
  return new Promise((resolve) => {
    const socket = connect({ port, host: '127.0.0.1', timeout: 5_000 })
    const finish = (isOpen: boolean) => () => {
      socket.destroy()
      resolve(isOpen)
    }
    socket.on('connect', finish(true)).on('error', finish(false)).on('timeout', finish(false))
  })
}
