import assert from 'node:assert/strict'
import { randomUUID } from 'node:crypto'
import { before, test } from 'node:test'
import { type TestService, waitFor } from '@storefleet/test-kit'
import { startProductService } from '../testing/product-service.ts'

const usd = (amountMinor: number) => ({ amountMinor, currency: 'USD' })

let service: TestService
let staff: string
let customer: string

before(async () => {
  service = await startProductService()
  staff = await service.host.tokenFor({ role: 'staff' })
  customer = await service.host.tokenFor({ role: 'customer' })
})

const newSlug = () => `shirt-${randomUUID().slice(0, 8)}`
const post = (body: object, token: string | undefined = staff) =>
  service.request('POST', '/api/v1/products', { token, body })
const get = (path: string, headers: Record<string, string> = {}, token?: string) =>
  service.request('GET', path, { headers, token })
const patch = (id: string, body: object, ifMatch?: string) =>
  service.request('PATCH', `/api/v1/products/${id}`, {
    token: staff,
    body,
    headers: ifMatch === undefined ? {} : { 'if-match': ifMatch },
  })
const addShirt = async (fields: object = {}) => {
  const body = {
    title: 'Shirt',
    slug: newSlug(),
    status: 'active',
    variants: [{ price: usd(2500), stock: 5 }],
    ...fields,
  }
  const { status, body: product, headers } = await post(body)
  assert.equal(status, 201, JSON.stringify(product))
  return { ...product, etag: headers.get('etag') }
}

test('when staff create a product, then it is returned, found by id and slug, and published', async () => {
  const { id, slug, etag } = await addShirt()
  for (const key of [id, slug]) {
    const { status, body, headers } = await get(`/api/v1/products/${key}`)
    assert.deepEqual([status, body.id, body.variants[0].availableQuantity], [200, id, 5])
    assert.equal(headers.get('etag'), etag)
  }
  await waitFor(() =>
    service.host.capturedEvents.some((event) => event.type === 'product.created' && event.subject === id),
  )
})

test('when others than staff write products, then they are refused', async () => {
  const { id, etag } = await addShirt()
  for (const [token, status] of [
    [undefined, 401],
    [customer, 403],
  ] as const) {
    const responses = await Promise.all([
      service.request('POST', '/api/v1/products', { token, body: { title: 'x', variants: [{ price: usd(1) }] } }),
      service.request('PATCH', `/api/v1/products/${id}`, {
        token,
        body: { title: 'x' },
        headers: { 'if-match': etag },
      }),
      service.request('DELETE', `/api/v1/products/${id}`, { token }),
      service.request('GET', '/api/v1/products/export', { token }),
      service.request('POST', '/api/v1/products/import', {
        token,
        body: 'Handle',
        headers: { 'content-type': 'text/csv' },
      }),
      service.request('POST', '/api/v1/categories', { token, body: { title: 'x' } }),
    ])
    assert.deepEqual(
      responses.map((response) => response.status),
      responses.map(() => status),
    )
  }
})

test('when a product is not published, then guests and customers do not find it', async () => {
  const { id, slug } = await addShirt({ status: 'draft' })
  for (const token of [undefined, customer]) {
    assert.equal((await get(`/api/v1/products/${id}`, {}, token)).status, 404)
    assert.equal((await get(`/api/v1/products/${slug}`, {}, token)).status, 404)
    assert.equal((await get('/api/v1/products?status=draft', {}, token)).status, 403)
  }
  assert.equal((await get(`/api/v1/products/${id}`, {}, staff)).status, 200)
  const { body } = await get('/api/v1/products?status=draft&limit=100', {}, staff)
  assert.ok(body.items.some((item: { id: string }) => item.id === id))
})

test('when the client has the response already, then it is not sent again, until stock changes', async () => {
  const { id, variants } = await addShirt()
  for (const path of [`/api/v1/products/${id}`, '/api/v1/products?limit=1']) {
    const etag = (await get(path)).headers.get('etag') ?? ''
    const again = await get(path, { 'if-none-match': etag })
    assert.deepEqual([again.status, again.body, again.headers.get('etag')], [304, '', etag])
    assert.equal((await get(path, { 'if-none-match': `"x", W/${etag}` })).status, 304)
    assert.equal((await get(path, { 'if-none-match': '"x"' })).status, 200)
  }
  const { headers } = await get(`/api/v1/products/${id}`)
  await service.request('POST', `/api/v1/inventory/${variants[0].id}/adjustments`, {
    token: staff,
    body: { delta: 1, kind: 'received', reason: 'delivery' },
  })
  assert.equal((await get(`/api/v1/products/${id}`, { 'if-none-match': headers.get('etag') ?? '' })).status, 200)
})

test('when a product is changed, then If-Match guards it', async () => {
  const { id, etag } = await addShirt()
  assert.equal((await patch(id, { title: 'New' })).status, 428)
  assert.equal((await patch(id, { title: 'New' }, 'nonsense')).status, 400)
  const changed = await patch(id, { title: 'New' }, etag)
  assert.deepEqual([changed.status, changed.body.title, changed.body.version], [200, 'New', 2])
  const stale = await patch(id, { title: 'Newer' }, etag)
  assert.deepEqual([stale.status, stale.body.code, stale.body.currentVersion], [412, 'version-stale', 2])
  assert.equal((await patch(id, { title: 'Newest' }, changed.headers.get('etag') ?? '')).status, 200)
  assert.equal((await patch(randomUUID(), { title: 'x' }, '*')).status, 404)
})

test('when only stock has changed since an editor read a product, then the edit is accepted', async () => {
  const { id, etag, variants } = await addShirt()
  await service.request('POST', `/api/v1/inventory/${variants[0].id}/adjustments`, {
    token: staff,
    body: { delta: -1, kind: 'adjusted', reason: 'lost' },
  })
  assert.equal((await patch(id, { title: 'New' }, etag)).status, 200)
})

test('when a product is deleted, then it is archived', async () => {
  const { id, etag } = await addShirt()
  await patch(id, { title: 'New' }, etag)
  const remove = (headers: Record<string, string> = {}) =>
    service.request('DELETE', `/api/v1/products/${id}`, { token: staff, headers })
  assert.equal((await remove({ 'if-match': etag })).status, 412)
  const { status, body } = await remove()
  assert.deepEqual([status, body], [204, ''])
  assert.equal((await remove()).status, 204)
  assert.equal((await get(`/api/v1/products/${id}`)).status, 404)
})

test('when a list has every parameter, then it is returned', async () => {
  await addShirt({
    title: 'Purple Raincoat',
    options: [{ name: 'Size' }],
    variants: [{ price: usd(100), optionValues: ['XL: tall'], stock: 1 }],
  })
  const { status, body } = await get(
    '/api/v1/products?q=purpel%20raincoat&minPrice=100&maxPrice=100&option=Size:XL:%20tall&available=true&sort=-price&facets=category,option,price&limit=5',
  )
  assert.deepEqual(
    [status, body.items[0]?.title, body.correctedQuery, body.nextCursor],
    [200, 'Purple Raincoat', 'purple raincoat', null],
  )
  assert.deepEqual(body.facets.option, [{ name: 'Size', values: [{ value: 'XL: tall', count: 1 }] }])
  assert.deepEqual(body.facets.price, [{ fromMinor: 0, toMinor: 1000, count: 1 }])
})

const badQueries = [
  'limit=0',
  'limit=101',
  'limit=x',
  'minPrice=-1',
  'minPrice=1.5',
  'maxPrice=1e99',
  'sort=cheap',
  'facets=colour',
  'option=Size',
  `facets=option&${['A', 'B', 'C', 'D', 'E', 'F'].map((name) => `option=${name}:x`).join('&')}`,
  'cursor=%00',
  'available=maybe',
  'status=gone',
  `q=${'x'.repeat(501)}`,
  'q=%00',
  'tag=a%00b',
  'category=%00',
  'option=Size:%00',
]
for (const query of badQueries) {
  test(`when the list is asked for with ${query.slice(0, 20)}, then the request is refused`, async () => {
    const { status, body } = await get(`/api/v1/products?${query}`)
    assert.equal(status, 400, JSON.stringify(body))
    assert.match(body.type, /^urn:storefleet:problem:/)
  })
}

test('when hostile text is written, then it stays text', async () => {
  const hostile = `<script>alert("1")</script>'; drop table products; -- {{7*7}} $\{x} \u202e ${'é'.repeat(3)}`
  const product = await addShirt({
    title: hostile,
    description: hostile,
    vendor: hostile,
    tags: ['<b>', "' or 1=1"],
    options: [{ name: '__proto__' }],
    variants: [{ price: usd(1), sku: `<i>${randomUUID()}`, optionValues: [hostile], barcode: hostile, stock: 1 }],
  })
  const { body, headers } = await get(`/api/v1/products/${product.id}`)
  assert.match(headers.get('content-type') ?? '', /^application\/json/)
  assert.deepEqual([body.title, body.description, body.vendor], [hostile, hostile, hostile])
  assert.deepEqual(body.options, [{ name: '__proto__', values: [hostile] }])
  const listed = await get(`/api/v1/products?option=${encodeURIComponent(`__proto__:${hostile}`)}&facets=option`)
  assert.equal(listed.body.items.length, 1)
})

const badBodies: [string, object | string, number?][] = [
  ['no title', { variants: [{ price: usd(1) }] }],
  ['an empty title', { title: ' ', variants: [{ price: usd(1) }] }],
  ['a number as title', { title: 1, variants: [{ price: usd(1) }] }],
  ['NUL in the title', { title: 'a\0b', variants: [{ price: usd(1) }] }],
  ['half a surrogate pair', '{"title":"\\ud800","variants":[{"price":{"amountMinor":1,"currency":"USD"}}]}'],
  ['no variant', { title: 'x', variants: [] }],
  ['a price as text', { title: 'x', variants: [{ price: { amountMinor: '1', currency: 'USD' } }] }],
  ['a price below zero', { title: 'x', variants: [{ price: usd(-1) }] }],
  ['a fraction of a cent', { title: 'x', variants: [{ price: usd(1.5) }] }],
  ['a price beyond all measure', { title: 'x', variants: [{ price: usd(1e18) }] }],
  ['another currency', { title: 'x', variants: [{ price: { amountMinor: 1, currency: 'EUR' } }] }, 422],
  ['an unknown member', { title: 'x', variants: [{ price: usd(1) }], admin: true }],
  ['__proto__', '{"title":"x","variants":[{"price":{"amountMinor":1,"currency":"USD"}}],"__proto__":{"a":1}}'],
  ['a slug with a path', { title: 'x', slug: '../../etc', variants: [{ price: usd(1) }] }, 422],
  ['a slug that is a route', { title: 'x', slug: 'export', variants: [{ price: usd(1) }] }, 422],
  ['a slug that looks like an id', { title: 'x', slug: randomUUID(), variants: [{ price: usd(1) }] }, 422],
  ['a script as picture', { title: 'x', images: [{ url: 'javascript:alert(1)' }], variants: [{ price: usd(1) }] }, 422],
  [
    'a picture out of the folder',
    { title: 'x', images: [{ url: '/images/../secret' }], variants: [{ price: usd(1) }] },
    422,
  ],
  ['four options', { title: 'x', options: 'abcd'.split('').map((name) => ({ name })), variants: [{ price: usd(1) }] }],
  ['missing option values', { title: 'x', options: [{ name: 'Size' }], variants: [{ price: usd(1) }] }, 422],
  [
    'the same variant twice',
    {
      title: 'x',
      options: [{ name: 'S' }],
      variants: [
        { price: usd(1), optionValues: ['a'] },
        { price: usd(1), optionValues: ['a'] },
      ],
    },
    422,
  ],
  ['a category that is not there', { title: 'x', categoryId: randomUUID(), variants: [{ price: usd(1) }] }, 422],
  ['a category id that is none', { title: 'x', categoryId: 'urn:uuid:x', variants: [{ price: usd(1) }] }],
  ['an id as URN', { title: 'x', categoryId: `urn:uuid:${randomUUID()}`, variants: [{ price: usd(1) }] }],
  ['text that never ends', { title: 'x', description: 'x'.repeat(50_001), variants: [{ price: usd(1) }] }],
  ['a body that is too large', { title: 'x', description: 'x'.repeat(300_000), variants: [{ price: usd(1) }] }, 413],
  ['an array', '[]'],
  ['null', 'null'],
  ['broken JSON', '{"title":'],
]
for (const [what, body, expected = 400] of badBodies) {
  test(`when a product is created with ${what}, then it is refused with ${expected}`, async () => {
    const headers: Record<string, string> = typeof body === 'string' ? { 'content-type': 'application/json' } : {}
    const { status, body: problem } = await service.request('POST', '/api/v1/products', { token: staff, body, headers })
    assert.equal(status, expected, JSON.stringify(problem))
    assert.equal(problem.status, expected)
  })
}

test('when a product id is hostile, then there is no such product', async () => {
  for (const id of [
    "'%20or%201=1--",
    '%3Cscript%3E',
    '__proto__',
    'constructor',
    'x'.repeat(255),
    randomUUID(),
    `urn:uuid:${randomUUID()}`,
  ]) {
    assert.equal((await get(`/api/v1/products/${id}`)).status, 404, id)
  }
  assert.equal((await get('/api/v1/products/a%00b')).status, 400)
})

test('when related products are asked for, then they are cards of a list, at most as many as asked for', async () => {
  const tags = [randomUUID()]
  const [shirt] = [await addShirt({ tags }), await addShirt({ tags }), await addShirt({ tags })]
  const { status, body } = await get(`/api/v1/products/${shirt.slug}/related?limit=1`)
  assert.deepEqual([status, body.items.length, body.items[0].availability], [200, 1, 'low'])
  assert.notEqual(body.items[0].id, shirt.id)
  assert.equal((await get('/api/v1/products/nothing-like-it/related')).status, 404)
})

test('when a sitemap is read, then its pages have links alone', async () => {
  await addShirt()
  const { status, body, headers } = await get('/api/v1/products?fields=slug,updatedAt&limit=1000')
  assert.deepEqual([status, headers.get('content-type')], [200, 'application/json; charset=utf-8'])
  assert.deepEqual(Object.keys(body.items[0]), ['slug', 'updatedAt'])
  const { body: refusal } = await get('/api/v1/products?limit=1000')
  assert.deepEqual([refusal.code, refusal.errors[0].field], ['limit-too-high', 'limit'])
})
