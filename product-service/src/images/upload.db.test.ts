import assert from 'node:assert/strict'
import { mkdtemp, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { after, before, test } from 'node:test'
import type { TestService } from '@storefleet/test-kit'
import sharp from 'sharp'
import { startProductService } from '../testing/product-service.ts'

type Answer = {
  url: string
  width: number
  height: number
  sizes: { url: string; width: number }[]
  code: string
  detail: string
}

let folder: string
let service: TestService
let token: string

before(async () => {
  folder = await mkdtemp(join(tmpdir(), 'pictures-'))
  service = await startProductService({ imageStorage: { kind: 'folder', folder } })
  token = await service.host.tokenFor({ role: 'staff' })
})
after(() => rm(folder, { recursive: true }))

const jpeg = (width: number, height: number, background = '#0b655e') =>
  sharp({ create: { width, height, channels: 3, background } })
    .jpeg()
    .toBuffer()
const upload = async (
  body: Buffer,
  { type = 'image/jpeg', as = token }: { type?: string; as?: string } = {},
  at = service,
) => {
  const response = await fetch(`${at.url}/api/v1/images`, {
    method: 'POST',
    body: new Uint8Array(body),
    headers: { 'content-type': type, authorization: `Bearer ${as}` },
  })
  return { status: response.status, headers: response.headers, body: (await response.json()) as Answer }
}
const fetchPicture = async (url: string, headers: Record<string, string> = {}) => {
  const response = await fetch(`${service.url}${url}`, { headers })
  return { status: response.status, headers: response.headers, body: Buffer.from(await response.arrayBuffer()) }
}

test('when staff upload a picture, then everybody gets it in each of its sizes, for good', async () => {
  const { status, headers, body } = await upload(await jpeg(800, 400))
  assert.deepEqual([status, body.width, body.height], [201, 800, 400])
  assert.equal(headers.get('location'), body.url)
  assert.deepEqual(
    body.sizes.map(({ width }) => width),
    [320, 640, 800],
  )
  for (const size of body.sizes) {
    const picture = await fetchPicture(size.url)
    assert.equal((await sharp(picture.body).metadata()).width, size.width)
    assert.deepEqual(
      ['content-type', 'cache-control', 'x-content-type-options'].map((name) => picture.headers.get(name)),
      ['image/webp', 'public, max-age=31536000, immutable', 'nosniff'],
    )
    assert.match(picture.headers.get('content-security-policy') ?? '', /default-src 'none'.*sandbox/)
    const again = await fetchPicture(size.url, { 'if-none-match': picture.headers.get('etag') ?? '' })
    assert.deepEqual([again.status, again.body.length], [304, 0])
  }
})

test('when a product has an uploaded picture, then the product and its lists say its measures and sizes', async () => {
  const { url, ...measures } = (await upload(await jpeg(400, 300))).body
  const elsewhere = { url: 'https://example.com/a.jpg', alt: '', width: null, height: null, sizes: [] }
  const created = await service.request('POST', '/api/v1/products', {
    token,
    body: {
      title: 'Shirt with a picture',
      status: 'active',
      images: [{ url, alt: 'Front' }, { url: elsewhere.url }],
      variants: [{ price: { amountMinor: 1, currency: 'USD' } }],
    },
  })
  const front = { url, alt: 'Front', ...measures }
  const found = await service.request('GET', `/api/v1/products/${created.body.id}`)
  assert.deepEqual(found.body.images, [
    { ...front, position: 1 },
    { ...elsewhere, position: 2 },
  ])
  const [listed] = (await service.request('GET', '/api/v1/products')).body.items
  assert.deepEqual([listed.image, listed.images], [front, [front, elsewhere]])
})

test('when a file is too large, of another kind or broken, then it is refused', async () => {
  const over = await upload(Buffer.alloc(5 * 1024 * 1024 + 1, 0xff))
  assert.equal(over.status, 413)
  for (const type of ['image/svg+xml', 'text/html', 'application/json', 'image/gif']) {
    assert.equal((await upload(await jpeg(9, 9), { type })).status, 415, type)
  }
  const broken = await upload(Buffer.from('{}'), { type: 'image/png' })
  assert.deepEqual([broken.status, broken.body.code], [422, 'image-unreadable'])
})

test('when a customer uploads a picture, then it is refused', async () => {
  const customer = await service.host.tokenFor({ role: 'customer' })
  assert.equal((await upload(await jpeg(9, 9), { as: customer })).status, 403)
})

test('when many upload at once, then four are taken, and customers still read', async () => {
  const picture = await jpeg(1600, 1600)
  const uploads = Array.from({ length: 8 }, () => upload(picture))
  const list = await service.request('GET', '/api/v1/categories')
  assert.equal(list.status, 200)
  const statuses = (await Promise.all(uploads)).map(({ status }) => status)
  assert.ok(
    statuses.every((status) => status === 201 || status === 503),
    statuses.join(),
  )
  assert.ok(statuses.filter((status) => status === 201).length >= 4, statuses.join())
  assert.equal((await upload(picture)).status, 201)
})

test('when the id of the storage is asked for as a picture, then there is none', async () => {
  assert.equal((await fetchPicture('/images/storage-id')).status, 404)
  assert.equal((await fetchPicture(`/images/${'0'.repeat(32)}_9x9.webp`)).status, 404)
})

test('when no storage is set, then a picture is refused, and the message says what to set', async () => {
  const without = await startProductService()
  const as = await without.host.tokenFor({ role: 'staff' })
  const { status, body } = await upload(await jpeg(9, 9), { as }, without)
  assert.deepEqual([status, body.code], [409, 'image-storage-missing'])
  assert.match(body.detail, /IMAGE_FOLDER or IMAGE_S3_URL/)
})
