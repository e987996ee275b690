import { existsSync } from 'node:fs'
import { readFile, rename, rm, writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import { setTimeout as delay } from 'node:timers/promises'
import { privateFileMode } from '@storefleet/database'
import { ShopRefusal } from '../shop-refusal.ts'
import type { Backup } from './copy-databases.ts'

const requestFile = 'backup-request.json'
const resultFile = 'backup-result.json'
const everyMs = 200

type Result = Backup | { error: string }
type Limits = { acceptedWithinMs?: number; doneWithinMs?: number }

/**
 * Asks the process that uses the data folder for a backup, and waits for it. They meet in the folder, which only its owner can use.
 *
 * @throws ShopRefusal with what the process says, or when it says nothing
 */
export async function requestBackup(dataFolder: string, to: string, limits: Limits = {}): Promise<Backup> {
  const { acceptedWithinMs = 10_000, doneWithinMs = 600_000 } = limits
  const [request, result] = [join(dataFolder, requestFile), join(dataFolder, resultFile)]
  await rm(result, { force: true })
  await writeWhole(request, { to })
  if (!(await waitUntil(() => !existsSync(request), acceptedWithinMs))) {
    await rm(request, { force: true })
    throw new ShopRefusal('The process that uses the data does not respond to the request for a backup.')
  }
  if (!(await waitUntil(() => existsSync(result), doneWithinMs)))
    throw new ShopRefusal('The process that uses the data has not finished the backup: look at its log.')
  const told = JSON.parse(await readFile(result, 'utf8')) as Result
  await rm(result, { force: true })
  if ('error' in told) throw new ShopRefusal(told.error)
  return told
}

/**
 * Makes the backups that are requested of this process, one at a time.
 *
 * @returns a function that ends it
 */
export function acceptBackupRequests(dataFolder: string, makeBackup: (to: string) => Promise<Backup>): () => void {
  let isBusy = false
  const request = join(dataFolder, requestFile)
  const accept = async () => {
    const { to } = JSON.parse(await readFile(request, 'utf8')) as { to: string }
    await rm(request)
    const told: Result = await makeBackup(to).catch((error: Error) => ({ error: error.message }))
    await writeWhole(join(dataFolder, resultFile), told)
  }
  const timer = setInterval(() => {
    if (isBusy || !existsSync(request)) return
    isBusy = true
    accept()
      .catch((error: Error) => console.error(`A request for a backup could not be read (${error.message}).`))
      .finally(() => {
        isBusy = false
      })
  }, everyMs)
  timer.unref()
  return () => clearInterval(timer)
}

async function writeWhole(path: string, content: object): Promise<void> {
  await writeFile(`${path}.unfinished`, JSON.stringify(content), { mode: privateFileMode })
  await rename(`${path}.unfinished`, path)
}

async function waitUntil(isSo: () => boolean, withinMs: number): Promise<boolean> {
  for (let waited = 0; waited < withinMs; waited += everyMs) {
    if (isSo()) return true
    await delay(everyMs)
  }
  return isSo()
}
