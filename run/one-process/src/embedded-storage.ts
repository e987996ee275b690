import { openDataFolder } from './data-folder.ts'
import { prepareDatabases } from './embedded-databases.ts'
import { storingServices } from './shop-layout.ts'
import type { Storage } from './storage.ts'

/**
 * Embedded databases in a folder, which is locked for this process at once.
 *
 * @throws ShopRefusal when the folder cannot be used
 */
export function openEmbeddedStorage(path: string, { isDefault }: { isDefault: boolean }): Storage {
  const folder = openDataFolder(path)
  return {
    isEmbedded: true,
    dataFolder: folder.path,
    logFile: folder.logFile,
    resetCommand: isDefault ? 'npm start -- reset' : `npm start -- reset --data ${path}`,
    prepare: () => prepareDatabases(storingServices.map(folder.databaseFolder)),
    databaseUrl: (service) => `pglite://${folder.databaseFolder(service)}`,
    describe: () => folder.path,
    guardBus: (bus) => bus,
    onTakenOver: () => {},
    release: async () => folder.release(),
  }
}
