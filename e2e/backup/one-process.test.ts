import assert from 'node:assert/strict'
import { execFile } from 'node:child_process'
import { rm } from 'node:fs/promises'
import { after, test } from 'node:test'
import { promisify } from 'node:util'
import { openDatabase } from '@storefleet/database'
import { shopCommand } from '@storefleet/test-kit/shop-command'
import { makeDataFolder, removeDataFolder } from '@storefleet/test-kit/shop-data'
import { assertBooksAgree } from '../support/audit.ts'
import { copyPreparedData } from '../support/prepared-data.ts'
import { startShopProcess } from '../support/shop-process.ts'
import { fleetSettings } from '../support/topology.ts'
import { heldForNoOrder, sellAndRestore, stock } from './sell-and-restore.ts'

const dataFolder = await makeDataFolder()
const backupFolder = `${dataFolder}-backup`
after(() => removeDataFolder(dataFolder))
await copyPreparedData(dataFolder, fleetSettings)

async function run(...args: string[]): Promise<string> {
  const { stdout } = await promisify(execFile)(process.execPath, [...shopCommand(), ...args, '--data', dataFolder])
  return stdout
}

test('when a shop in one process is backed up while it sells and lost, then it goes on from its backup', async (t) => {
  let shop = await startShopProcess({ dataFolder, env: fleetSettings })
  after(() => shop.kill('SIGKILL'))
  const port = Number(new URL(shop.url).port)
  const { orders, lost, variantIds } = await sellAndRestore({
    url: shop.url,
    backUp: async () => t.diagnostic(await run('backup', backupFolder)),
    async destroy() {
      await shop.kill('SIGKILL')
      await rm(dataFolder, { recursive: true })
    },
    async restore() {
      assert.match(await run('restore', backupFolder), /^Restored /)
      shop = await startShopProcess({ dataFolder, port, env: fleetSettings })
    },
  })
  await shop.kill('SIGTERM')
  const keeping = { openDatabase: (service: string) => openDatabase(`pglite://${dataFolder}/${service}`) }
  await assertBooksAgree(keeping, { variantIds, stock, heldForNoOrder })
  t.diagnostic(`${orders.length} orders, ${lost} lost that were placed after the backup`)
})
