import { type Database, findConnectionShortage, openDatabase, readConnectionLimits } from '@storefleet/database'
import { ConfigError, type ConfigReader } from '@storefleet/process'
import { type StoringService, storingServices } from './fleet-layout.ts'

export type FleetDatabases = Readonly<{
  urlOf(service: StoringService): string
  /** Deletes them all: for tests. */
  drop(): Promise<void>
}>

/** The server where the databases of the fleet are made. */
export function readServerUrl(read: ConfigReader): string {
  const url = read.url('FLEET_POSTGRES_URL', 'postgres://postgres@127.0.0.1:5432/postgres')
  if (/^postgres(ql)?:/.test(url)) return url
  throw new ConfigError('FLEET_POSTGRES_URL is not the URL of a PostgreSQL: set postgres://user:password@host.')
}

/** How many connections the fleet may open: `poolSize` for each replica of each service. */
export type FleetConnections = Readonly<{ poolSize: number; replicas: number }>

/**
 * @throws ConfigError when the pools of the fleet may open more connections than the server gives to the roles of the
 * services, which have no limits of their own. Without this, the processes that come last do not start, or respond with 503 under load.
 */
export async function checkConnectionCount(serverUrl: string, { poolSize, replicas }: FleetConnections): Promise<void> {
  const plan = {
    poolSize,
    pools: storingServices.length * replicas,
    owner: 'their roles',
    ...(replicas > 1 && { alternative: 'start fewer replicas' }),
  }
  await onServer(serverUrl, async (server) => {
    const { ofServer } = await readConnectionLimits(server)
    const shortage = findConnectionShortage(plan, { ofServer, ofRole: undefined })
    if (shortage !== undefined) throw new ConfigError(shortage)
  })
}

/**
 * Makes a database and a role of its own for each service, where they are not there yet. `serverUrl` is that of a role
 * which may; the services never see it.
 */
export async function prepareFleetDatabases(serverUrl: string, prefix: string): Promise<FleetDatabases> {
  const names = new Map(storingServices.map((service) => [service, `${prefix}_${service.replaceAll('-', '_')}`]))
  await onServer(serverUrl, async (server) => {
    for (const name of names.values()) await prepare(server, name)
  })
  return {
    urlOf: (service) => urlAs(serverUrl, names.get(service) ?? ''),
    drop: () =>
      onServer(serverUrl, async (server) => {
        for (const name of names.values()) {
          await server.raw(`drop database if exists ${name} with (force)`)
          await server.raw(`drop role if exists ${name}`)
        }
      }),
  }
}

/** Names are made of a prefix of ours and the service's name, so they need no quotes. */
async function prepare(server: Database, name: string): Promise<void> {
  const { rows: roles } = await server.raw('select 1 from pg_roles where rolname = $1', [name])
  if (roles.length === 0) await server.raw(`create role ${name} login password '${name}'`)
  const { rows: databases } = await server.raw('select 1 from pg_database where datname = $1', [name])
  if (databases.length === 0)
    await server.raw(`create database ${name} owner ${name} encoding 'UTF8' template template0`)
}

function urlAs(serverUrl: string, name: string): string {
  const url = new URL(serverUrl)
  url.username = name
  url.password = name
  url.pathname = `/${name}`
  return url.href
}

async function onServer(serverUrl: string, work: (server: Database) => Promise<void>): Promise<void> {
  const server = await openDatabase(serverUrl, { poolSize: 1 })
  try {
    await server.check().catch((error: Error) => {
      throw new ConfigError(
        `No PostgreSQL answers at FLEET_POSTGRES_URL (${error.message}): start one, or use npm start, which needs none.`,
      )
    })
    await work(server)
  } finally {
    await server.close()
  }
}
