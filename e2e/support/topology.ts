import { randomUUID } from 'node:crypto'
import { type Database, openDatabase } from '@storefleet/database'
import { type Fleet, startFleet } from '@storefleet/fleet'
import { prepareFleetDatabases } from '@storefleet/fleet/databases'
import { findFreePort } from '@storefleet/process'
import { rabbitMqAt, redisAt } from '@storefleet/test-kit/bus-drivers'
import {
  makeFolderData,
  makeServerData,
  markDataFolder,
  type ShopData,
  type StoringService,
  storingServices,
} from '@storefleet/test-kit/shop-data'
import { copyPreparedData } from './prepared-data.ts'
import { startShopProcess } from './shop-process.ts'

/** A shop of the test's own, in one of the ways it can run. */
export type Topology = {
  readonly name: string
  readonly url: string
  /** Where the processes of a service listen behind the gateway; none where all services run in one. */
  urlsOf(service: StoringService): readonly string[]
  /** Whether every process hears of a session that has ended. */
  readonly sharesEndedSessions: boolean
  /** The processes that run now. */
  processes(): readonly { name: string; pid: number }[]
  /** What its processes have printed. */
  lines(): readonly string[]
  /** Where Prometheus reads each process; none where all services run in one. */
  readonly metricsTargets: Fleet['metricsTargets']
  /** Kills one process as `kill -9` does, whichever chance takes, and starts it again. Answers its name. */
  killOne(): Promise<string>
  /** The same with every process of a service; where all services run in one, that is the one. */
  kill(service: StoringService): Promise<void>
  /** Ends all processes as an operator does. */
  stop(): Promise<void>
  /** For looking into a service's own tables once the shop has stopped. */
  openDatabase(service: StoringService): Promise<Database>
  /** Ends what still runs and deletes all it has kept. */
  remove(): Promise<void>
}

/**
 * Settings under which tests see much in little time. The pools are small because the fleets of several suites run side by side:
 * with 10 a process they need more connections together than a PostgreSQL server gives by default (100).
 */
export const fleetSettings = {
  DATABASE_POOL_SIZE: '5',
  RATE_LIMIT_PER_MINUTE: '0',
  SIGN_IN_LIMIT_PER_MINUTE: '0',
  MAX_UNPAID_ORDERS: '0',
  MAX_UNPAID_UNITS: '0',
  RECOVERY_AFTER_MS: '1000',
  RECOVERY_EVERY_MS: '200',
  DELIVERY_LEASE_MS: '2000',
}

/** Fills the empty database of a service before the shop starts on it. */
export type FillDatabase = (db: Database, service: StoringService) => Promise<void>

/**
 * Starts the shop as TOPOLOGY says: in `one-process`, in `one-process-postgres`, or as a `fleet` with REPLICAS of each service on
 * EVENT_BUS_URL and REDIS_URL. In `one-process` it starts on a copy of the data at PREPARED_DATA, where the run has prepared some. `fill` needs databases that are made before the shop starts: not those of `one-process-postgres`.
 */
export async function openTopology(environment: NodeJS.ProcessEnv = {}, fill?: FillDatabase): Promise<Topology> {
  const { TOPOLOGY: topology } = process.env
  if (topology === 'fleet') return openFleet(environment, undefined, fill)
  if (topology === 'one-process-postgres') return openOneProcess(environment, await makeServerData())
  const data = await makeFolderData()
  if (fill === undefined) {
    await orCleanUp(copyPreparedData(data.dataFolder, environment), data.remove)
  } else {
    await markDataFolder(data.dataFolder)
    await orCleanUp(fillAll(data.urlOf, fill), data.remove)
  }
  return openOneProcess(environment, data)
}

async function openOneProcess(environment: NodeJS.ProcessEnv, data: ShopData): Promise<Topology> {
  const port = await findFreePort()
  const { dataFolder } = data
  const start = () => startShopProcess({ dataFolder, port, env: { ...fleetSettings, ...data.env, ...environment } })
  let shop = await orCleanUp(start(), data.remove)
  return {
    name: data.name,
    url: shop.url,
    urlsOf: () => [],
    metricsTargets: [],
    processes: () => [{ name: 'shop', pid: shop.pid }],
    sharesEndedSessions: true,
    lines: () => shop.output().split('\n'),
    async killOne() {
      await shop.kill('SIGKILL')
      shop = await start()
      return 'shop'
    },
    async kill() {
      await shop.kill('SIGKILL')
      shop = await start()
    },
    stop: () => shop.kill('SIGTERM'),
    openDatabase: (service) => openDatabase(data.urlOf(service)),
    async remove() {
      await shop.kill('SIGKILL')
      await data.remove()
    },
  }
}

/** `prefix` begins the name of all it makes on the servers; it is gone again when a process does not start. */
export async function openFleet(
  environment: NodeJS.ProcessEnv,
  prefix = `e2e_${randomUUID().slice(0, 8)}`,
  fill?: FillDatabase,
): Promise<Topology> {
  const { env } = process
  const postgresUrl = env.FLEET_POSTGRES_URL || 'postgres://postgres@127.0.0.1:5432/postgres'
  const eventBusUrl = env.EVENT_BUS_URL || 'amqp://guest:guest@127.0.0.1:5672'
  const redisUrl = env.REDIS_URL || undefined
  const databases = await prepareFleetDatabases(postgresUrl, prefix)
  const removeData = async () => {
    await databases.drop()
    await driverAt(eventBusUrl).cleanUp(prefix)
    if (redisUrl !== undefined) await redisAt(redisUrl).cleanUp(prefix)
  }
  if (fill !== undefined) await orCleanUp(fillAll(databases.urlOf, fill), removeData)
  const port = await findFreePort()
  const url = `http://127.0.0.1:${port}`
  const lines: string[] = []
  const starting = startFleet({
    port,
    onLine: (_name, line) => lines.push(line),
    replicas: Number(env.REPLICAS || 1),
    publicUrl: url,
    eventBusUrl,
    environment: {
      ...process.env,
      LOG_LEVEL: 'warn',
      ...fleetSettings,
      EVENT_BUS_PREFIX: prefix,
      REDIS_PREFIX: prefix,
      ...environment,
    },
    databaseUrlOf: databases.urlOf,
  })
  const fleet = await orCleanUp(starting, removeData)
  return {
    name: `fleet of ${fleet.names.length} processes on ${new URL(eventBusUrl).protocol}`,
    url,
    urlsOf: fleet.urlsOf,
    metricsTargets: fleet.metricsTargets,
    processes: fleet.processes,
    sharesEndedSessions: redisUrl !== undefined,
    lines: () => lines,
    async killOne() {
      const name = fleet.names[Math.floor(Math.random() * fleet.names.length)] as string
      await fleet.restart(name, 'SIGKILL')
      return name
    },
    async kill(service) {
      const names = fleet.names.filter((name) => name.startsWith(`${service}-`))
      await Promise.all(names.map((name) => fleet.restart(name, 'SIGKILL')))
    },
    stop: () => fleet.stop(),
    openDatabase: (service) => openDatabase(databases.urlOf(service)),
    async remove() {
      await fleet.stop('SIGKILL')
      await removeData()
    },
  }
}

async function fillAll(urlOf: (service: StoringService) => string, fill: FillDatabase): Promise<void> {
  for (const service of storingServices) {
    const db = await openDatabase(urlOf(service), { poolSize: 1 })
    await fill(db, service).finally(db.close)
  }
}

async function orCleanUp<T>(starting: Promise<T>, cleanUp: () => Promise<void>): Promise<T> {
  try {
    return await starting
  } catch (error) {
    await cleanUp()
    throw error
  }
}

const driverAt = (url: string) => (url.startsWith('redis') ? redisAt(url) : rabbitMqAt(url))
