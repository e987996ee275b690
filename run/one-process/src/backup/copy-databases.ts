import { existsSync } from 'node:fs'
import { mkdir, readFile, rename, rm, writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import { type OpenDriver, privateFileMode, privateFolderMode } from '@storefleet/database'
import { imageFolderIn } from '../data-folder.ts'
import { storingServices } from '../shop-layout.ts'
import { ShopRefusal } from '../shop-refusal.ts'
import { copyFolder } from './folder-copy.ts'

const descriptionFile = 'storefleet-backup.json'

/** A database that is open in this process. */
export type Driver = Awaited<ReturnType<OpenDriver>>

export type Backup = {
  /** When the databases were as the backup has them. */
  takenAt: string
  /** For how long the shop waited. */
  pausedMs: number
}

/**
 * Copies the databases beside `to`, while they may be in use. `finishBackup` makes a backup of the copy.
 *
 * @throws ShopRefusal when `to` exists
 */
export async function prepareBackup(dataFolder: string, to: string): Promise<void> {
  if (existsSync(to)) throw new ShopRefusal(`${to} exists: name a folder that does not exist yet.`)
  await rm(unfinishedOf(to), { recursive: true, force: true })
  await mkdir(unfinishedOf(to), { recursive: true, mode: privateFolderMode })
  copyAll(dataFolder, to)
  copyImages(imageFolderIn(dataFolder), imageFolderIn(unfinishedOf(to)))
}

/**
 * Brings the copy to the state of all databases at one moment: no statement runs in any of them meanwhile. Then the folder `to` appears.
 *
 * @param drivers of the databases, where they are open, which is in this process
 */
export async function finishBackup(dataFolder: string, drivers: readonly Driver[], to: string): Promise<Backup> {
  for (const driver of drivers) await driver.run({ text: 'checkpoint', values: [] })
  const startedAt = performance.now()
  const takenAt = await whileHolding(drivers, async () => {
    copyAll(dataFolder, to)
    return new Date().toISOString()
  })
  // A picture never changes, and one that came since is named by nothing in the copy: the shop need not wait for them.
  copyImages(imageFolderIn(dataFolder), imageFolderIn(unfinishedOf(to)))
  const backup = { takenAt, pausedMs: Math.round(performance.now() - startedAt) }
  const description = join(unfinishedOf(to), descriptionFile)
  await writeFile(description, `${JSON.stringify(backup)}\n`, { mode: privateFileMode })
  await rename(unfinishedOf(to), to)
  return backup
}

/** Throws ShopRefusal when the folder is no backup. */
export async function readBackup(folder: string): Promise<Pick<Backup, 'takenAt'>> {
  try {
    return JSON.parse(await readFile(join(folder, descriptionFile), 'utf8'))
  } catch {
    throw new ShopRefusal(`${folder} is no whole backup of a shop in one process: it has no ${descriptionFile}.`)
  }
}

/** The embedded database has one session: in a transaction of ours there is no other. */
function whileHolding<T>([driver, ...rest]: readonly Driver[], work: () => Promise<T>): Promise<T> {
  if (driver === undefined) return work()
  return driver.inTransaction(() => whileHolding(rest, work))
}

function copyAll(dataFolder: string, to: string): void {
  for (const service of storingServices) copyFolder(join(dataFolder, service), join(unfinishedOf(to), service))
}

/** Where pictures were uploaded and are kept in this folder. */
export function copyImages(from: string, to: string): void {
  if (existsSync(from)) copyFolder(from, to)
}

const unfinishedOf = (to: string) => `${to}.unfinished`
