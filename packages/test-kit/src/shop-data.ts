import { randomUUID } from 'node:crypto'
import { mkdir, mkdtemp, rm, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { dirname, join } from 'node:path'
import { openDatabase } from '@storefleet/database'

/** The services that have a database. */
export const storingServices = ['user-service', 'product-service', 'order-service', 'notification-service'] as const
export type StoringService = (typeof storingServices)[number]

/** Where a shop in one process keeps what it knows. */
export type ShopData = {
  /** What a shop with it is called in reports. */
  readonly name: string
  readonly dataFolder: string
  /** The settings that lead there. */
  readonly env: NodeJS.ProcessEnv
  urlOf(service: StoringService): string
  remove(): Promise<void>
}

/** Embedded databases in a folder. */
export async function makeFolderData(): Promise<ShopData> {
  const dataFolder = await makeDataFolder()
  return {
    name: 'one process',
    dataFolder,
    env: {},
    urlOf: (service) => `pglite://${dataFolder}/${service}`,
    remove: () => removeDataFolder(dataFolder),
  }
}

/** Databases on a PostgreSQL server: FLEET_POSTGRES_URL, or the one that is named. */
export async function makeServerData(
  serverUrl = process.env.FLEET_POSTGRES_URL || 'postgres://postgres@127.0.0.1:5432/postgres',
): Promise<ShopData> {
  const name = `e2e_${randomUUID().slice(0, 8)}`
  const dataFolder = await makeDataFolder()
  const urlOf = (database: string) => Object.assign(new URL(serverUrl), { pathname: `/${database}` }).href
  const databaseOf = (service: StoringService) => `${name}_${service.replaceAll('-', '_')}`
  await runOn(serverUrl, [`create database ${name}`])
  return {
    name: 'one process on PostgreSQL',
    dataFolder,
    env: { DATABASE_URL: urlOf(name) },
    urlOf: (service) => urlOf(databaseOf(service)),
    async remove() {
      const databases = [...storingServices.map(databaseOf), name]
      await runOn(
        serverUrl,
        databases.map((database) => `drop database if exists ${database} with (force)`),
      )
      await removeDataFolder(dataFolder)
    },
  }
}

/** To make or drop a database, the server writes all that waits for the disk. */
const patient = { statementMs: 60_000, responseMs: 65_000 }

async function runOn(url: string, statements: readonly string[]): Promise<void> {
  const server = await openDatabase(url, { poolSize: 1, limits: patient })
  try {
    for (const statement of statements) await server.raw(statement)
  } finally {
    await server.close()
  }
}

/** A folder that is not there yet, within one of its own. */
export const makeDataFolder = async (): Promise<string> =>
  join(await mkdtemp(join(tmpdir(), 'storefleet-shop-')), 'data')

export const removeDataFolder = (dataFolder: string): Promise<void> =>
  rm(dirname(dataFolder), { recursive: true, force: true })

/** Makes it a folder that the shop takes for its own, with any files in it. */
export async function markDataFolder(dataFolder: string): Promise<void> {
  await mkdir(dataFolder, { recursive: true })
  await writeFile(join(dataFolder, 'storefleet-data.txt'), '')
}
