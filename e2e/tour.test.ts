import assert from 'node:assert/strict'
import { readFile, writeFile } from 'node:fs/promises'
import { after, test } from 'node:test'
import { makeDataFolder, removeDataFolder } from '@storefleet/test-kit/shop-data'
import { startShopProcess } from './support/shop-process.ts'
import { runTour, withoutWhatVaries } from './support/tour.ts'

const readmePath = new URL('../README.md', import.meta.url)
const dataFolder = await makeDataFolder()
const shop = await startShopProcess({ dataFolder })
after(async () => {
  await shop.kill('SIGKILL')
  await removeDataFolder(dataFolder)
})

test('when the tour of the README is pasted into a fresh shop, then it answers what the README shows', async () => {
  const readme = await readFile(readmePath, 'utf8')
  const now = runTour(readme, shop.url)
  if (process.env.UPDATE_TOUR === 'true') await writeFile(readmePath, now)
  else assert.equal(withoutWhatVaries(now), withoutWhatVaries(readme))
})
