import { readFileSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { DatabaseSync } from 'node:sqlite'
import { ShopRefusal } from './shop-refusal.ts'

const lockFile = 'shop.lock'
const holderFile = 'shop.pid'

/** Another process uses the data. */
export class DataInUse extends ShopRefusal {}

export type DataLock = { release(): void }

/** A lock without a reference would be garbage-collected, and so released, while its process still runs. */
const heldLocks = new Set<DatabaseSync>()

/**
 * Takes the folder for this process alone, because PGlite lets two processes overwrite each other's rows.
 *
 * The lock is SQLite's own file lock (fcntl on Unix, LockFileEx on Windows): the operating system drops it when the process ends,
 * however it ends, so there is no stale lock to guess about and no moment at which two processes both believe they hold it.
 *
 * @throws DataInUse when another process holds it
 */
export function lockDataFolder(folder: string): DataLock {
  const lock = new DatabaseSync(join(folder, lockFile))
  try {
    lock.exec('pragma journal_mode = memory; begin exclusive')
  } catch (error) {
    lock.close()
    if (isHeldElsewhere(error))
      throw new DataInUse(
        `The data in ${folder} is in use by another Storefleet${describeHolder(folder)}: stop that one, or choose another folder with --data.`,
      )
    throw error
  }
  writeFileSync(join(folder, holderFile), `${process.pid}\n`)
  heldLocks.add(lock)
  return {
    release() {
      heldLocks.delete(lock)
      lock.close()
    },
  }
}

function isHeldElsewhere(error: unknown): boolean {
  const sqliteBusy = 5
  return error instanceof Error && 'errcode' in error && error.errcode === sqliteBusy
}

function describeHolder(folder: string): string {
  try {
    return ` (process ${Number.parseInt(readFileSync(join(folder, holderFile), 'utf8'), 10)})`
  } catch {
    return ''
  }
}
