import {
  type Database,
  DatabaseUnavailable,
  findConnectionShortage,
  openDatabase,
  readConnectionLimits,
} from '@storefleet/database'
import { ConfigError } from '@storefleet/process'
import { type StoringService, storingServices } from '../shop-layout.ts'
import { ShopRefusal } from '../shop-refusal.ts'
import { checkRights } from './check-rights.ts'
import {
  type DatabaseLayout,
  databaseName,
  decideLayout,
  quote,
  type ServerFacts,
  schemaName,
} from './database-layout.ts'

export type ServiceDatabases = {
  layout: DatabaseLayout
  facts: ServerFacts
  urlOf(service: StoringService): string
}

/** A new database is copied from a template, which a slow disk takes its time for. */
const limits = { statementMs: 60_000, responseMs: 65_000 }
const alreadyThere = ['42P04', '42P06', '23505']

/**
 * Makes a database, or a schema, for each service where it is not there yet, on the server of `url`.
 *
 * @throws ConfigError when no server answers
 * @throws ShopRefusal when the role may not create what is missing, or has too few connections for the pools
 */
export async function prepareServiceDatabases(url: string, poolSize: number): Promise<ServiceDatabases> {
  const server = await openDatabase(url, { poolSize: 1, limits })
  try {
    const facts = await readFacts(server)
    await checkConnectionCount(server, poolSize)
    const layout = decideLayout(facts)
    for (const statement of layout.missing) await create(server, statement)
    const urlOf = (service: StoringService) => urlIn(url, layout, layout.nameOf(service))
    await Promise.all(storingServices.map((service) => checkRights(urlOf(service), { service, layout, facts })))
    return { layout, facts, urlOf }
  } catch (error) {
    throw explain(error, url)
  } finally {
    await server.close()
  }
}

/** Beside the pools of the services: the one that holds the lock of the shop. */
const ownConnections = 1

async function checkConnectionCount(server: Database, poolSize: number): Promise<void> {
  const plan = { poolSize, pools: storingServices.length, others: ownConnections, owner: 'this role' }
  const shortage = findConnectionShortage(plan, await readConnectionLimits(server))
  if (shortage !== undefined) throw new ShopRefusal(shortage)
}

async function readFacts(server: Database): Promise<ServerFacts> {
  const { rows } = await server.raw(
    `select current_database() as "database", current_user as "role",
       rolsuper or rolcreatedb as "mayCreateDatabases",
       has_database_privilege(current_database(), 'create') as "mayCreateSchemas",
       array(select datname::text from pg_database where datname = any ($1)) as "databases",
       array(select nspname::text from pg_namespace where nspname = any ($2)) as "schemas"
     from pg_roles where rolname = current_user`,
    [await databaseNames(server), storingServices.map(schemaName)],
  )
  return rows[0] as ServerFacts
}

async function databaseNames(server: Database): Promise<string[]> {
  const { rows } = await server.raw('select current_database() as name')
  return storingServices.map((service) => databaseName(rows[0]?.name as string, service))
}

/** Another process that starts at the same time may have made it meanwhile. */
async function create(server: Database, statement: string): Promise<void> {
  await server.raw(statement).catch((error: { code?: string }) => {
    if (!alreadyThere.includes(error.code ?? '')) throw error
  })
}

function urlIn(url: string, { kind }: DatabaseLayout, name: string): string {
  const made = new URL(url)
  if (kind === 'schema') made.searchParams.set('schema', name)
  else made.pathname = `/${encodeURIComponent(name)}`
  return made.href
}

function explain(error: unknown, url: string): unknown {
  if (!(error instanceof DatabaseUnavailable)) return error
  if (error.code === '3D000') {
    const name = decodeURIComponent(new URL(url).pathname.slice(1))
    return new ConfigError(
      `DATABASE_URL names a database that does not exist: have an administrator run create database ${quote(name)};`,
    )
  }
  return new ConfigError(`No PostgreSQL answers at DATABASE_URL (${error.message}): start it, or correct the URL.`)
}
