import { chmodSync, existsSync, mkdirSync, readdirSync, rmSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { makePrivate, privateFileMode, privateFolderMode } from '@storefleet/database'
import { lockDataFolder } from './data-lock.ts'
import { type StoringService, storingServices } from './shop-layout.ts'
import { ShopRefusal } from './shop-refusal.ts'

const markerFile = 'storefleet-data.txt'
const unfinishedResetFile = 'reset-unfinished'
/** Also holds the lines of a fleet, which keeps its data on servers. */
const logsFolder = 'logs'
const ownLogs = ['shop.jsonl', 'shop.previous.jsonl']

export type DataFolder = {
  path: string
  databaseFolder(service: StoringService): string
  /** Where uploaded pictures are. */
  imageFolder: string
  /** What `npm run logs` reads. */
  logFile: string
  /** Gives the folder free for another process. */
  release(): void
}

/** Returns where a data folder has the pictures that were uploaded, unless the settings name another place. */
export const imageFolderIn = (dataFolder: string): string => join(dataFolder, 'images')

/**
 * Makes the folder ours if it is new or empty, and locks it for this process.
 *
 * @throws ShopRefusal when it holds something else, cannot be written, or another process uses it
 */
export function openDataFolder(path: string): DataFolder {
  const lock = explainingFailure(path, () => {
    mkdirSync(path, { recursive: true, mode: privateFolderMode })
    claim(path)
    const held = lockDataFolder(path)
    keepToOurselves(path)
    return held
  })
  if (existsSync(join(path, unfinishedResetFile))) deleteDatabases(path)
  return {
    path,
    databaseFolder: (service) => join(path, service),
    imageFolder: imageFolderIn(path),
    logFile: join(path, logsFolder, 'shop.jsonl'),
    release: lock.release,
  }
}

/**
 * Deletes the databases and pictures in a data folder of ours, and what was logged about them, and nothing else in it. A reset that is cut short is finished by the next start.
 *
 * @returns whether there was anything to delete
 * @throws ShopRefusal when the folder is not ours or a process uses it
 */
export function resetDataFolder(path: string): boolean {
  if (!existsSync(path)) return false
  const folder = openDataFolder(path)
  try {
    const hadData = hasData(folder)
    deleteDatabases(path)
    return hadData
  } finally {
    folder.release()
  }
}

/** Returns whether the folder has a database. */
export const hasData = ({ databaseFolder }: DataFolder): boolean =>
  storingServices.some((service) => existsSync(databaseFolder(service)))

/** Has `fill` write the databases. What it has written is deleted by the next start when it is cut short. */
export async function fillDataFolder({ path }: DataFolder, fill: () => Promise<void>): Promise<void> {
  writeFileSync(join(path, unfinishedResetFile), '')
  await fill()
  rmSync(join(path, unfinishedResetFile))
}

function claim(path: string): void {
  const names = readdirSync(path).filter((name) => name !== logsFolder)
  if (names.includes(markerFile)) return
  if (names.length > 0) {
    throw new ShopRefusal(`${path} holds files that are not Storefleet's: choose an empty or new folder with --data.`)
  }
  writeFileSync(
    join(path, markerFile),
    'The data of a Storefleet shop that runs in one process. "npm start -- reset" empties it.\n',
  )
}

/** Databases are closed to other users when they are opened. A folder that belongs to another user cannot be. */
function keepToOurselves(path: string): void {
  try {
    chmodSync(path, privateFolderMode)
    for (const entry of readdirSync(path, { withFileTypes: true })) {
      if (entry.isFile()) chmodSync(join(path, entry.name), privateFileMode)
      else if (entry.name === logsFolder) makePrivate(join(path, logsFolder))
    }
  } catch (error) {
    console.error(`The data folder ${path} stays open to other users of this machine (${(error as Error).message}).`)
  }
}

function deleteDatabases(path: string): void {
  writeFileSync(join(path, unfinishedResetFile), '')
  for (const service of storingServices) rmSync(join(path, service), { recursive: true, force: true })
  rmSync(imageFolderIn(path), { recursive: true, force: true })
  for (const name of ownLogs) rmSync(join(path, logsFolder, name), { force: true })
  rmSync(join(path, unfinishedResetFile))
}

function explainingFailure<T>(path: string, work: () => T): T {
  try {
    return work()
  } catch (error) {
    if (error instanceof ShopRefusal) throw error
    throw new ShopRefusal(
      `The data folder ${path} cannot be used (${(error as Error).message}): choose one you may write to with --data.`,
    )
  }
}
