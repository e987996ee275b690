import assert from 'node:assert/strict'
import { readFile, writeFile } from 'node:fs/promises'
import { after, test } from 'node:test'
import { makeDataFolder, removeDataFolder } from '@storefleet/test-kit/shop-data'
import { startShopProcess } from './support/shop-process.ts'
import { runTour, withoutWhatVaries } from './support/tour.ts'

const tourPath = new URL('../docs/tour.md', import.meta.url)
const dataFolder = await makeDataFolder()
const shop = await startShopProcess({ dataFolder })
after(async () => {
  await shop.kill('SIGKILL')
  await removeDataFolder(dataFolder)
})

test('when the commands of the tour are run against a fresh shop, then they print what the tour shows', async () => {
  const tour = await readFile(tourPath, 'utf8')
  const now = runTour(tour, shop.url)
  if (process.env.UPDATE_TOUR === 'true') await writeFile(tourPath, now)
  else assert.equal(withoutWhatVaries(now), withoutWhatVaries(tour))
})
