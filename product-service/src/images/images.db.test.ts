import assert from 'node:assert/strict'
import { mkdir, mkdtemp, rm, symlink, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { after, before, test } from 'node:test'
import { pathToFileURL } from 'node:url'
import type { TestService } from '@storefleet/test-kit'
import { startProductService } from '../testing/product-service.ts'

let service: TestService
let folder: string

const head = 'Handle,Title,Published,Variant Price,Variant Inventory Qty,Image Src\n'

before(async () => {
  folder = await mkdtemp(join(tmpdir(), 'pictures-'))
  await mkdir(join(folder, 'images'))
  await writeFile(join(folder, 'products.csv'), `${head}shirt,Shirt,true,10,3,/images/shirt.svg\n`)
  await writeFile(join(folder, 'images', 'shirt.svg'), '<svg xmlns="http://www.w3.org/2000/svg"/>')
  await writeFile(join(folder, 'images', 'notes.txt'), 'secret')
  await writeFile(join(folder, 'secret.svg'), 'secret')
  await symlink(join(folder, 'secret.svg'), join(folder, 'images', 'link.svg'))
  service = await startProductService({ sampleData: true, sampleDataFolder: pathToFileURL(`${folder}/`) })
})
after(() => rm(folder, { recursive: true }))

test('when the sample catalog is loaded, then its products are sold and its pictures shown', async () => {
  const { body } = await service.request('GET', '/api/v1/products')
  assert.deepEqual(
    body.items.map(({ slug, image }: { slug: string; image: object }) => [slug, image]),
    [['shirt', { url: '/images/shirt.svg', alt: '', width: null, height: null, sizes: [] }]],
  )
  const { status, headers, body: picture } = await service.request('GET', '/images/shirt.svg')
  assert.deepEqual(
    [status, headers.get('content-type'), picture],
    [200, 'image/svg+xml', '<svg xmlns="http://www.w3.org/2000/svg"/>'],
  )
  assert.match(headers.get('content-security-policy') ?? '', /default-src 'none'.*sandbox/)
  const again = await service.request('GET', '/images/shirt.svg', {
    headers: { 'if-none-match': headers.get('etag') ?? '' },
  })
  assert.deepEqual([again.status, again.body], [304, ''])
})

for (const name of [
  '..%2Fsecret.svg',
  '%2e%2e%2fsecret.svg',
  '..%5csecret.svg',
  'notes.txt',
  'none.svg',
  'shirt.svg%00',
  '.svg',
  '__proto__',
  'link.svg',
]) {
  test(`when the picture ${name} is asked for, then there is none`, async () => {
    const { status, body } = await service.request('GET', `/images/${name}`)
    assert.deepEqual([status, body.code], [404, 'image-not-found'])
  })
}
