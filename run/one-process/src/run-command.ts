import { readPgliteFiles } from '@storefleet/database/pglite-files'
import type { ShopConfig } from './config.ts'
import { openDataFolder, resetDataFolder } from './data-folder.ts'
import { holdPort } from './held-port.ts'
import { parseCommand, type StartCommand, usage } from './options.ts'
import { createProgress } from './progress.ts'

/**
 * Does what the command line asks for.
 *
 * @throws ShopRefusal or ConfigError when that is not possible
 */
export async function runCommand(args: string[], config: ShopConfig): Promise<void> {
  const command = parseCommand(args, {
    dataFolder: config.defaultDataFolder,
    workingFolder: config.workingFolder,
  })
  if (command.name === 'help') console.log(usage)
  if (command.name === 'reset') reset(command.dataFolder)
  if (command.name === 'start') await start(command, config)
}

function reset(dataFolder: string): void {
  const hadData = resetDataFolder(dataFolder)
  console.log(
    hadData
      ? `Deleted the data in ${dataFolder}: the next start loads the sample data again.`
      : `There is no data in ${dataFolder}: nothing to delete.`,
  )
}

/** What can stand in the way is looked at before the services are even loaded. */
async function start({ port, dataFolder }: StartCommand, config: ShopConfig): Promise<void> {
  const heldPort = await holdPort(config.host, port)
  const data = openDataFolder(dataFolder)
  const progress = createProgress(process.stdout)

  progress.step('Loading the services')
  // Compiled on other threads while this one loads; when it fails, whoever opens a database is told.
  readPgliteFiles().catch(() => {})
  const { openShop } = await import('./open-shop.ts')
  await openShop({ config, heldPort, data, progress })
}
