import { chmodSync, type Dirent, readdirSync } from 'node:fs'
import { join } from 'node:path'

/** Of folders and of files: their owner's alone. */
export const privateFolderMode = 0o700
export const privateFileMode = 0o600

/**
 * Takes a folder and its content away from other users of the machine. Files that vanish meanwhile are ignored. Throws what
 * `chmod` throws, such as EPERM for a folder that belongs to another user. Windows has no such modes.
 */
export function makePrivate(folder: string): void {
  chmodSync(folder, privateFolderMode)
  for (const entry of readdirSync(folder, { recursive: true, withFileTypes: true })) changeMode(entry)
}

function changeMode(entry: Dirent): void {
  if (!entry.isDirectory() && !entry.isFile()) return
  try {
    chmodSync(join(entry.parentPath, entry.name), entry.isDirectory() ? privateFolderMode : privateFileMode)
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code !== 'ENOENT') throw error
  }
}
