import { readPgliteFiles } from '@storefleet/database/pglite-files'
import { backUp, restore } from './backup/run-backup.ts'
import type { ShopConfig } from './config.ts'
import { resetDataFolder } from './data-folder.ts'
import { openEmbeddedStorage } from './embedded-storage.ts'
import { holdPort } from './held-port.ts'
import { type BackupCommand, parseCommand, type StartCommand, usage } from './options.ts'
import { refuseReset } from './postgres/refuse-reset.ts'
import { createProgress } from './progress.ts'
import { ShopRefusal } from './shop-refusal.ts'
import type { Storage } from './storage.ts'

/**
 * Does what the command line asks for.
 *
 * @throws ShopRefusal or ConfigError when that is not possible
 */
export async function runCommand(args: string[], config: ShopConfig): Promise<void> {
  const command = parseCommand(args, {
    dataFolder: config.defaultDataFolder,
    workingFolder: config.workingFolder,
    port: config.port,
  })
  if (command.name === 'help') console.log(usage)
  if (command.name === 'reset') reset(command.dataFolder, config)
  if (command.name === 'backup' || command.name === 'restore') await keep(command, config)
  if (command.name === 'start') await start(command, config)
}

function reset(dataFolder: string, { databaseUrl }: ShopConfig): void {
  if (databaseUrl !== undefined) refuseReset(databaseUrl)
  const hadData = resetDataFolder(dataFolder)
  console.log(
    hadData
      ? `Deleted the data in ${dataFolder}: the next start loads the sample data again.`
      : `There is no data in ${dataFolder}: nothing to delete.`,
  )
}

async function keep({ name, dataFolder, backupFolder }: BackupCommand, { databaseUrl }: ShopConfig): Promise<void> {
  if (databaseUrl !== undefined) {
    throw new ShopRefusal(
      `"${name}" is for embedded data alone, and DATABASE_URL names a PostgreSQL: see docs/backup.md.`,
    )
  }
  if (name === 'restore') {
    const { takenAt } = await restore(dataFolder, backupFolder)
    console.log(`Restored ${dataFolder} as it was at ${takenAt}.`)
    return
  }
  const { takenAt, pausedMs } = await backUp(dataFolder, backupFolder)
  console.log(`Backed up ${dataFolder} to ${backupFolder} as it was at ${takenAt}; the shop waited ${pausedMs} ms.`)
}

/** What can stand in the way is looked at before the services are even loaded. */
async function start({ port, dataFolder }: StartCommand, config: ShopConfig): Promise<void> {
  const heldPort = await holdPort(config.host, port)
  const storage = await openStorage(dataFolder, config)
  const progress = createProgress(process.stdout)

  progress.step('Loading the services')
  // Compiled on other threads while this one loads; when it fails, opening a database reports it.
  if (storage.isEmbedded) readPgliteFiles().catch(() => {})
  const { openShop } = await import('./open-shop.ts')
  await openShop({ config, heldPort, storage, progress })
}

async function openStorage(dataFolder: string, config: ShopConfig): Promise<Storage> {
  const { databaseUrl: url, defaultDataFolder } = config
  if (url === undefined) return openEmbeddedStorage(dataFolder, { isDefault: dataFolder === defaultDataFolder })
  if (!/^postgres(ql)?:\/\//.test(url) || !URL.canParse(url)) {
    throw new ShopRefusal(
      'DATABASE_URL is not the URL of a PostgreSQL: set postgres://user:password@host/name, or unset it for embedded databases in the folder of --data.',
    )
  }
  const { openPostgresStorage } = await import('./postgres/postgres-storage.ts')
  return openPostgresStorage(url, dataFolder)
}
