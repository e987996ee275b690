import { randomUUID } from 'node:crypto'
import { type Database, openDatabase } from '@storefleet/database'
import { startFleet } from '@storefleet/fleet'
import { prepareFleetDatabases } from '@storefleet/fleet/databases'
import { findFreePort } from '@storefleet/process'
import { removeBrokerLeftovers } from './broker-leftovers.ts'
import { ownChildren, type Watched } from './process-usage.ts'
import { eventBusUrl, postgresUrl, watchServer } from './servers.ts'

const storingServices = ['user-service', 'product-service', 'order-service', 'notification-service'] as const
export type StoringService = (typeof storingServices)[number]

/** A running shop to measure. */
export type Environment = {
  readonly name: string
  readonly url: string
  readonly watched: readonly Watched[]
  /** For rows in bulk, and for checks of what the shop has kept. */
  withDatabase<T>(service: StoringService, work: (db: Database) => Promise<T>): Promise<T>
  /** Ends it and removes all it has kept. */
  close(): Promise<void>
}

const attempts = 3

/** Limits are counted, but so high that they refuse no request. */
export const generousLimits = {
  RATE_LIMIT_PER_MINUTE: '1000000000',
  SIGN_IN_LIMIT_PER_MINUTE: '1000000000',
  MAX_UNPAID_ORDERS: '1000000',
  MAX_UNPAID_UNITS: '100000000',
  ORDER_MAILS_PER_HOUR: '0',
}

export type FleetOptions = {
  replicas?: number
  busUrl?: string
  environment?: NodeJS.ProcessEnv
  /** Whether what the processes print is thrown away. */
  isSilent?: boolean
  /** Where a service finds its database, when that is not where it is. */
  databaseUrlOf?: (service: StoringService, url: string) => string | Promise<string>
}

/** Every service in processes of its own, on PostgreSQL databases of the run's own and a broker. */
export async function openFleetEnvironment(options: FleetOptions = {}): Promise<Environment> {
  // A port that was free when it was chosen may be taken when a service gets to listen.
  for (let attempt = 1; ; attempt++) {
    try {
      return await tryToOpenFleet(options)
    } catch (error) {
      if (attempt === attempts || !String(error).includes('EADDRINUSE')) throw error
    }
  }
}

async function tryToOpenFleet(options: FleetOptions): Promise<Environment> {
  const { replicas = 1, busUrl = eventBusUrl, environment = {}, databaseUrlOf = (_service, url) => url } = options
  const { isSilent = false } = options
  const prefix = `bench_${randomUUID().slice(0, 8)}`
  const databases = await prepareFleetDatabases(postgresUrl, prefix)
  const port = await findFreePort()
  const url = `http://127.0.0.1:${port}`
  const urls = new Map<StoringService, string>()
  for (const service of storingServices) urls.set(service, await databaseUrlOf(service, databases.urlOf(service)))
  const fleet = await startFleet({
    port,
    replicas,
    publicUrl: url,
    eventBusUrl: busUrl,
    environment: { ...process.env, LOG_LEVEL: 'warn', ...generousLimits, EVENT_BUS_PREFIX: prefix, ...environment },
    databaseUrlOf: (service) => urls.get(service) ?? '',
    onLine: (name, line) => isSilent || console.error(`${name} | ${line}`),
  }).catch(async (error: unknown) => {
    await databases.drop()
    await removeBrokerLeftovers(busUrl, prefix)
    throw error
  })
  return {
    name: 'fleet on PostgreSQL',
    url,
    watched: [...fleetProcesses(), ...watchServer(postgresUrl), ...watchServer(busUrl)],
    withDatabase: (service, work) => withDatabase(databases.urlOf(service), work),
    async close() {
      await fleet.stop()
      await databases.drop()
      await removeBrokerLeftovers(busUrl, prefix)
    },
  }
}

/** The fleet's processes are this one's children; what each runs says who it is. */
const fleetProcesses = (): Watched[] =>
  ownChildren().flatMap(({ pid, command }) => {
    const service = /([\w-]+)\/src\/main\.ts/.exec(command)?.[1]
    return service === undefined ? [] : [{ name: shortName(service), pid }]
  })

const shortName = (service: string) => service.replace('api-gateway', 'gateway').replace('-service', '')

export async function withDatabase<T>(url: string, work: (db: Database) => Promise<T>): Promise<T> {
  const db = await openDatabase(url, { poolSize: 1 })
  try {
    return await work(db)
  } finally {
    await db.close()
  }
}
