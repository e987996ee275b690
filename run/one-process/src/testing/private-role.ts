import { randomUUID } from 'node:crypto'
import { type Database, openDatabase } from '@storefleet/database'

const serverUrl = process.env.TEST_POSTGRES_URL || 'postgres://postgres@127.0.0.1:5432/postgres'

export type PrivateRole = {
  /** Its name, and that of its database. */
  name: string
  /** Of its database, as the role. */
  url: string
  /** As the superuser of the server, in the role's database or in another one. */
  asAdmin(statement: string, database?: string): Promise<Record<string, unknown>[]>
  adminUrl(database: string): string
  /** Drops the role and every database whose name begins with its name. */
  remove(): Promise<void>
}

/** Whether there is a server where a role can be made. */
export const hasPostgres: boolean = await onServer(serverUrl, (server) => server.check()).then(
  () => true,
  () => false,
)

/** A role and an empty database of its own, on the server for tests. `options` are of `create role`, such as `createdb`. */
export async function createPrivateRole(options = ''): Promise<PrivateRole> {
  const name = `shop_${randomUUID().slice(0, 8)}`
  const run = (statement: string, database?: string) =>
    onServer(urlOf(serverUrl, { database }), async (server) => (await server.raw(statement)).rows)
  await run(`create role ${name} login password '${name}' ${options}`)
  await run(`create database ${name} owner postgres`)
  return {
    name,
    url: urlOf(serverUrl, { database: name, role: name }),
    asAdmin: (statement, database = name) => run(statement, database),
    adminUrl: (database) => urlOf(serverUrl, { database }),
    async remove() {
      const databases = await run(`select datname as name from pg_database where starts_with(datname, '${name}')`)
      for (const database of databases) await run(`drop database "${database.name}" with (force)`)
      await run(`drop role ${name}`)
    },
  }
}

function urlOf(base: string, { database, role }: { database?: string | undefined; role?: string }): string {
  const url = new URL(base)
  if (database !== undefined) url.pathname = `/${database}`
  if (role !== undefined) Object.assign(url, { username: role, password: role })
  return url.href
}

async function onServer<T>(url: string, work: (server: Database) => Promise<T>): Promise<T> {
  const server = await openDatabase(url, { poolSize: 1, limits: { statementMs: 60_000, responseMs: 65_000 } })
  return work(server).finally(server.close)
}
