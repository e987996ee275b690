import assert from 'node:assert/strict'
import { randomUUID } from 'node:crypto'
import { before, test } from 'node:test'
import { type TestService, waitFor } from '@storefleet/test-kit'
import { startProductService } from '../testing/product-service.ts'

let service: TestService
let token: string

before(async () => {
  service = await startProductService()
  token = await service.host.tokenFor({ role: 'staff' })
})

const newTitle = () => `Caps ${randomUUID()}`
const create = (body: unknown) => service.request('POST', '/api/v1/categories', { token, body })
const change = (id: string, body: unknown) => service.request('PATCH', `/api/v1/categories/${id}`, { token, body })

test('when staff create a category, then everybody sees it', async () => {
  const { status, body, headers } = await create({ title: 'Caps & Hats' })
  assert.deepEqual([status, body.slug, body.parentId], [201, 'caps-hats', null])
  assert.equal(headers.get('location'), `/api/v1/categories/${body.id}`)
  const { body: list } = await service.request('GET', '/api/v1/categories')
  assert.ok(list.items.some((category: { id: string }) => category.id === body.id))
  assert.equal((await service.request('GET', '/api/v1/categories/caps-hats')).body.id, body.id)
  assert.equal((await service.request('GET', `/api/v1/categories/${body.id}`)).body.id, body.id)
})

test('when a slug is taken, then the category is refused', async () => {
  const title = newTitle()
  await create({ title })
  const { status, body } = await create({ title })
  assert.deepEqual([status, body.code], [409, 'slug-taken'])
})

test('when a category would stand below itself, then it is refused', async () => {
  const top = (await create({ title: newTitle() })).body
  const below = (await create({ title: newTitle(), parentId: top.id })).body
  const circle = await change(top.id, { parentId: below.id })
  assert.deepEqual([circle.status, circle.body.code], [422, 'category-cycle'])
  assert.equal((await change(top.id, { parentId: top.id })).status, 422)
  assert.equal((await change(top.id, { parentId: randomUUID() })).body.code, 'unknown-parent')
  assert.equal((await change(below.id, { parentId: null })).body.parentId, null)
})

test('when a category is renamed, then its products are found by the new name', async () => {
  const { id } = (await create({ title: newTitle() })).body
  await service.request('POST', '/api/v1/products', {
    token,
    body: {
      title: 'Thing',
      status: 'active',
      categoryId: id,
      variants: [{ price: { amountMinor: 1, currency: 'USD' } }],
    },
  })
  assert.equal((await change(id, { title: 'Umbrellas' })).status, 200)
  const found = await waitFor(async () => {
    const { body } = await service.request('GET', '/api/v1/products?q=umbrella')
    return body.items.length > 0 && body.items
  })
  assert.deepEqual(
    found.map(({ title }: { title: string }) => title),
    ['Thing'],
  )
})

for (const body of [
  {},
  { title: '' },
  { title: 5 },
  { title: 'a\0' },
  { title: 'x', slug: '../x' },
  { title: 'x', parentId: 'x' },
  { title: 'x', id: 'y' },
  { title: 'x'.repeat(256) },
]) {
  test(`when a category is ${JSON.stringify(body).slice(0, 40)}, then it is refused`, async () => {
    assert.equal((await create(body)).status, 400)
  })
}

test('when a title holds no letter, then a slug is asked for', async () => {
  assert.equal((await create({ title: '!!!' })).status, 422)
  assert.equal((await create({ title: '<script>alert(1)</script>' })).body.slug, 'script-alert-1-script')
})

test('when a category is not there, then it is said', async () => {
  for (const id of [randomUUID(), 'nothing', "'%20or%201=1", '__proto__']) {
    assert.equal((await service.request('GET', `/api/v1/categories/${id}`)).status, 404)
    assert.equal((await change(id, { title: 'x' })).status, 404)
  }
})

test('when a category is described, then it says where it stands and how many products it leads to', async () => {
  const image = { url: '/images/caps.svg', alt: ' A  cap ' }
  const top = (await create({ title: newTitle(), description: ' Caps  and hats ', image })).body
  assert.deepEqual([top.description, top.image, top.productCount], ['Caps and hats', { ...image, alt: 'A cap' }, 0])
  const below = (await create({ title: newTitle(), parentId: top.id })).body
  for (const [categoryId, status] of [
    [top.id, 'active'],
    [below.id, 'active'],
    [below.id, 'draft'],
  ]) {
    const variants = [{ price: { amountMinor: 1, currency: 'USD' } }]
    await service.request('POST', '/api/v1/products', {
      token,
      body: { title: newTitle(), status, categoryId, variants },
    })
  }
  const { body: list } = await service.request('GET', '/api/v1/categories')
  const counted = list.items
    .filter(({ id }: { id: string }) => id === top.id || id === below.id)
    .map(({ id, path, productCount }: { id: string; path: { slug: string }[]; productCount: number }) => [
      id,
      path.map(({ slug }) => slug),
      productCount,
    ])
  assert.deepEqual(
    new Map(counted.map((entry: [string]) => [entry[0], entry])),
    new Map([
      [top.id, [top.id, [top.slug], 2]],
      [below.id, [below.id, [top.slug, below.slug], 1]],
    ]),
  )
  const changed = (await change(top.id, { image: null, description: '' })).body
  assert.deepEqual([changed.image, changed.description, changed.productCount], [null, '', 2])
})

test('when the picture of a category has an unsafe address, then the category is refused', async () => {
  const { status, body } = await create({ title: newTitle(), image: { url: 'javascript:alert(1)' } })
  assert.deepEqual([status, body.code, body.errors[0].field], [422, 'invalid-image', 'image.url'])
})

test('when a category has products or categories in it, then it is not deleted; with none, it is', async () => {
  const top = (await create({ title: newTitle() })).body
  const below = (await create({ title: newTitle(), parentId: top.id })).body
  const remove = (idOrSlug: string) => service.request('DELETE', `/api/v1/categories/${idOrSlug}`, { token })
  const variants = [{ price: { amountMinor: 1, currency: 'USD' } }]
  const product = (
    await service.request('POST', '/api/v1/products', {
      token,
      body: { title: newTitle(), categoryId: below.id, variants },
    })
  ).body

  for (const { id } of [top, below]) {
    const { status, body } = await remove(id)
    assert.deepEqual([status, body.code], [409, 'category-in-use'])
    assert.equal((await service.request('GET', `/api/v1/categories/${id}`)).status, 200)
  }
  assert.equal((await service.request('DELETE', `/api/v1/products/${product.id}`, { token })).status, 204)
  assert.equal((await remove(below.slug)).status, 204)
  assert.equal((await remove(below.slug)).status, 404)
  assert.equal((await remove(top.id)).status, 204)
  const archived = await service.request('GET', `/api/v1/products/${product.id}`, { token })
  assert.deepEqual([archived.status, archived.body.category], [200, null])
})
