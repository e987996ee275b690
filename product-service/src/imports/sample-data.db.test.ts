import assert from 'node:assert/strict'
import { mkdtemp, rm, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { after, before, test } from 'node:test'
import { pathToFileURL } from 'node:url'
import { createTestHost } from '@storefleet/test-kit'
import { createProductService } from '../app.ts'
import { productConfig, startProductService } from '../testing/product-service.ts'

type Item = { slug: string; image: { url: string } | null; category: object | null }

test('when the shop starts for the first time, then it sells the sample products, each with its picture', async () => {
  const service = await startProductService({ sampleData: true })
  const { body } = await service.request('GET', '/api/v1/products?limit=100')
  assert.ok(body.items.length >= 25)
  for (const { slug, image, category } of body.items as Item[]) {
    assert.ok(category, `${slug} has no category`)
    assert.equal((await service.request('GET', image?.url ?? '/')).status, 200, `${slug} has no picture`)
  }
})

let folder: string
before(async () => {
  folder = await mkdtemp(join(tmpdir(), 'sample-'))
})
after(() => rm(folder, { recursive: true }))

test('when a row of the sample products is bad, then the service does not start, and says which', async () => {
  await writeFile(join(folder, 'products.csv'), 'Handle,Title,Variant Price\nhat,Hat,10\ncap,Cap,ten\n')
  const config = productConfig({ sampleData: true, sampleDataFolder: pathToFileURL(`${folder}/`) })
  const service = await createProductService(config, createTestHost())
  await assert.rejects(service.start(), /Row 3 of the sample products is bad/)
  await service.stop()
})

test('when there are no sample products, then the shop starts empty', async () => {
  const service = await startProductService({ sampleData: true, sampleDataFolder: pathToFileURL(`${folder}/nowhere/`) })
  assert.deepEqual((await service.request('GET', '/api/v1/products')).body.items, [])
})
