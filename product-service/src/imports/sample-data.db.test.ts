import assert from 'node:assert/strict'
import { randomUUID } from 'node:crypto'
import { mkdtemp, rm, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { after, before, test } from 'node:test'
import { pathToFileURL } from 'node:url'
import { createTestHost } from '@storefleet/test-kit'
import { createProductService } from '../app.ts'
import { productConfig, startProductService, stockClient } from '../testing/product-service.ts'

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

const slugsOf = (products: { slug: string }[]) => products.map(({ slug }) => slug)

test('when the sample data is removed, then what was ordered is archived, what staff renamed stays, and nothing else', async () => {
  const service = await startProductService({ sampleData: true })
  const staff = await service.host.tokenFor({ role: 'staff' })
  const get = (path: string) => service.request('GET', path, { token: staff })
  const remove = (token?: string) => service.request('DELETE', '/api/v1/sample-data', token ? { token } : {})
  assert.equal((await remove()).status, 401)

  const { body: own } = await service.request('POST', '/api/v1/products', {
    token: staff,
    body: { title: 'My own', status: 'active', variants: [{ price: { amountMinor: 100, currency: 'USD' } }] },
  })
  const { body: mug, headers } = await get('/api/v1/products/harbour-mug')
  await service.request('PATCH', '/api/v1/products/harbour-mug', {
    token: staff,
    body: { title: 'My mug' },
    headers: { 'if-match': headers.get('etag') ?? '' },
  })
  const { body: hat } = await get('/api/v1/products/corduroy-cap')
  const stock = stockClient(service)
  const lines = [{ variantId: hat.variants[0].id, quantity: 1 }]
  await stock.priceAndReserve({ reservationId: randomUUID(), lines, ttlSeconds: 0 })
  stock.close()
  const { body: listed } = await get('/api/v1/products?limit=100')

  const { status, body } = await remove(staff)
  assert.deepEqual([status, slugsOf(body.archived), slugsOf(body.kept)], [200, ['corduroy-cap'], ['harbour-mug']])
  assert.deepEqual(body.deleted.length, listed.items.length - 3)
  assert.ok(body.deletedCategories > 0)
  const left = (await get('/api/v1/products?limit=100')).body.items
  assert.deepEqual(slugsOf(left).toSorted(), [own.slug, 'harbour-mug'].toSorted())
  assert.equal((await get(`/api/v1/products/${hat.id}`)).body.status, 'archived')
  assert.equal((await get(`/api/v1/products/${mug.id}`)).body.title, 'My mug')
  const { body: categories } = await get('/api/v1/categories')
  assert.deepEqual(slugsOf(categories.items).toSorted(), [mug.category.slug, hat.category.slug].toSorted())

  const again = (await remove(staff)).body
  assert.deepEqual([again.deleted, slugsOf(again.archived), again.deletedCategories], [[], ['corduroy-cap'], 0])
})

test('when the sample data was removed, then the next start does not bring it back', async () => {
  const databaseUrl = `pglite://${join(folder, 'removed')}`
  const first = await startProductService({ sampleData: true, databaseUrl })
  const staff = await first.host.tokenFor({ role: 'staff' })
  assert.equal((await first.request('DELETE', '/api/v1/sample-data', { token: staff })).body.archived.length, 0)
  await first.service.stop()
  const second = await startProductService({ sampleData: true, databaseUrl })
  assert.deepEqual((await second.request('GET', '/api/v1/products')).body.items, [])
})
