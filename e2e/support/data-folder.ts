import { mkdir, mkdtemp, rm, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { dirname, join } from 'node:path'

/** A folder that is not there yet, within one of its own. */
export const makeDataFolder = async (): Promise<string> =>
  join(await mkdtemp(join(tmpdir(), 'storefleet-e2e-')), 'data')

export const removeDataFolder = (dataFolder: string): Promise<void> =>
  rm(dirname(dataFolder), { recursive: true, force: true })

/** Makes it a folder that the shop takes for its own, whatever is put into it. */
export async function markDataFolder(dataFolder: string): Promise<void> {
  await mkdir(dataFolder, { recursive: true })
  await writeFile(join(dataFolder, 'storefleet-data.txt'), '')
}
