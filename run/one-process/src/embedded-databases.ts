import { existsSync } from 'node:fs'
import { rename, rm } from 'node:fs/promises'
import { openDatabase } from '@storefleet/database'

/**
 * Makes an empty database in each folder that does not exist yet. A folder appears only when it is whole,
 * so a process killed here leaves nothing that the next start would stumble over.
 */
export async function prepareDatabases(folders: string[]): Promise<void> {
  for (const folder of folders.filter((candidate) => !existsSync(candidate))) {
    const unfinished = `${folder}.unfinished`
    await rm(unfinished, { recursive: true, force: true })
    await (await openDatabase(`pglite://${unfinished}`)).close()
    await rename(unfinished, folder)
  }
}
