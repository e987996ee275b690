import { mkdtemp, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { after } from 'node:test'
import { createClient } from './client.ts'
import { startShopProcess } from './shop-process.ts'

/** A shop to test: the one at SHOP_URL, however it runs, or else a new one in one process, gone after the file's last test. */
export async function openShop() {
  const url = process.env.SHOP_URL ?? (await startOwnShop())
  return createClient(url)
}

async function startOwnShop(): Promise<string> {
  const dataFolder = await makeDataFolder()
  const shop = await startShopProcess({ dataFolder })
  after(async () => {
    await shop.kill('SIGKILL')
    await rm(dataFolder, { recursive: true, force: true })
  })
  return shop.url
}

/** A folder that is not there yet, within one of its own. */
export const makeDataFolder = async (): Promise<string> =>
  join(await mkdtemp(join(tmpdir(), 'storefleet-e2e-')), 'data')
