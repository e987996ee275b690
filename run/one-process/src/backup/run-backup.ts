import { existsSync } from 'node:fs'
import { join } from 'node:path'
import { type DataFolder, fillDataFolder, hasData, imageFolderIn, openDataFolder } from '../data-folder.ts'
import { DataInUse } from '../data-lock.ts'
import { storingServices } from '../shop-layout.ts'
import { ShopRefusal } from '../shop-refusal.ts'
import { requestBackup } from './backup-requests.ts'
import { type Backup, copyImages, finishBackup, prepareBackup, readBackup } from './copy-databases.ts'
import { copyFolder } from './folder-copy.ts'

/**
 * Backs up the data folder to a new folder: a shop that runs on it is asked to finish the copy.
 *
 * @throws ShopRefusal when there is nothing to back up, or `to` exists
 */
export async function backUp(dataFolder: string, to: string): Promise<Backup> {
  if (!existsSync(dataFolder)) throw new ShopRefusal(`There is no data in ${dataFolder}: nothing to back up.`)
  let data: DataFolder
  try {
    data = openDataFolder(dataFolder)
  } catch (error) {
    if (!(error instanceof DataInUse)) throw error
    await prepareBackup(dataFolder, to)
    return requestBackup(dataFolder, to)
  }
  try {
    if (!hasData(data)) throw new ShopRefusal(`There is no data in ${dataFolder}: nothing to back up.`)
    await prepareBackup(dataFolder, to)
    return await finishBackup(dataFolder, [], to)
  } finally {
    data.release()
  }
}

/**
 * Puts a backup into a data folder without databases. One that is cut short is gone at the next start.
 *
 * @throws ShopRefusal when the folder has data, is in use, or `from` is no backup
 */
export async function restore(dataFolder: string, from: string): Promise<Pick<Backup, 'takenAt'>> {
  const backup = await readBackup(from)
  const data = openDataFolder(dataFolder)
  try {
    if (hasData(data)) {
      throw new ShopRefusal(`${dataFolder} has data: move it away, or name another folder with --data.`)
    }
    await fillDataFolder(data, async () => {
      for (const service of storingServices) copyFolder(join(from, service), data.databaseFolder(service))
      copyImages(imageFolderIn(from), data.imageFolder)
    })
    return backup
  } finally {
    data.release()
  }
}
