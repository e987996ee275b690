import { join } from 'node:path'
import { storingServices } from '../shop-layout.ts'
import type { Storage } from '../storage.ts'
import { prepareServiceDatabases, type ServiceDatabases } from './prepare-databases.ts'
import { type ShopLock, takeShopLock } from './shop-lock.ts'

/**
 * Databases on the PostgreSQL server of `url`, which a lock on the server keeps for this process. Nothing is opened before `prepare`.
 * The data folder holds the log alone.
 */
export function openPostgresStorage(url: string, dataFolder: string): Storage {
  let databases: ServiceDatabases | undefined
  let lock: ShopLock | undefined
  let stop = (_reason: string) => {}
  let takenBecause: string | undefined

  const prepared = () => {
    if (databases === undefined) throw new Error('The databases are not prepared')
    return databases
  }
  return {
    isEmbedded: false,
    dataFolder,
    logFile: join(dataFolder, 'logs', 'shop.jsonl'),
    resetCommand: 'npm start -- reset lists the statements that do it',
    async prepare({ logger, databasePoolSize }) {
      databases = await prepareServiceDatabases(url, databasePoolSize)
      lock = await takeShopLock({
        url: databases.urlOf('user-service'),
        database: databases.facts.database,
        logger,
        onTaken(reason) {
          takenBecause = reason
          stop(reason)
        },
      })
    },
    databaseUrl: (service) => prepared().urlOf(service),
    describe: () => describe(url, prepared()),
    guardBus: (bus) => lock?.guard(bus) ?? bus,
    onTakenOver(tell) {
      stop = tell
      if (takenBecause !== undefined) tell(takenBecause)
    },
    async release() {
      await lock?.release()
    },
  }
}

function describe(url: string, { layout, facts }: ServiceDatabases): string {
  const names = storingServices.map(layout.nameOf).join(', ')
  const { host } = new URL(url)
  return layout.kind === 'database'
    ? `PostgreSQL at ${host}, databases ${names}`
    : `PostgreSQL at ${host}, database ${facts.database}, schemas ${names}`
}
