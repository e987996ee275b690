import assert from 'node:assert/strict'
import { randomUUID } from 'node:crypto'
import { before, test } from 'node:test'
import type { TestService } from '@storefleet/test-kit'
import { startProductService } from '../testing/product-service.ts'

type Item = { variantId: string; sku: string; [member: string]: unknown }

let service: TestService
let token: string

before(async () => {
  service = await startProductService()
  token = await service.host.tokenFor({ role: 'staff' })
})

const price = { amountMinor: 100, currency: 'USD' }
/** A word that no other test's products have. */
const newWord = () => `w${randomUUID().replaceAll('-', '').slice(0, 20)}`
const add = async (title: string, variants: object[], fields: object = {}) => {
  const body = { title, slug: `s-${randomUUID()}`, status: 'active', variants, ...fields }
  const added = await service.request('POST', '/api/v1/products', { token, body })
  assert.equal(added.status, 201, JSON.stringify(added.body))
  return added.body
}
const sizes = (sku: string, of: Record<string, object>) => ({
  fields: { options: [{ name: 'Size' }] },
  variants: Object.entries(of).map(([size, more]) => ({ price, optionValues: [size], sku: `${sku}-${size}`, ...more })),
})
const list = async (query: string): Promise<{ items: Item[]; nextCursor: string | null }> => {
  const { status, body } = await service.request('GET', `/api/v1/inventory?${query}`, { token })
  assert.equal(status, 200, JSON.stringify(body))
  return body
}
const skus = async (query: string) => (await list(query)).items.map(({ sku }) => sku)

test('when staff list the stock, then each variant says what it is and what is there of it', async () => {
  const word = newWord()
  const { id, slug } = await add(`Mug ${word}`, [{ price, sku: `${word}-1`, stock: 7, allowBackorder: true }], {
    images: [{ url: '/images/mug.svg' }],
  })
  const [item, ...others] = (await list(`q=${word}`)).items
  assert.deepEqual(others, [])
  assert.deepEqual(
    { ...item, variantId: '' },
    {
      variantId: '',
      productId: id,
      sku: `${word}-1`,
      title: `Mug ${word}`,
      onHand: 7,
      reserved: 0,
      committed: 0,
      available: 7,
      trackInventory: true,
      allowBackorder: true,
      lowThreshold: 5,
      isLow: false,
      slug,
      optionValues: [],
      imageUrl: '/images/mug.svg',
      isOnSale: true,
    },
  )
})

test('when low stock alone is asked for, then it is what is tracked and at its own threshold or below', async () => {
  const word = newWord()
  const { fields, variants } = sizes(word, {
    S: { stock: 5 },
    M: { stock: 6 },
    L: { stock: 0, trackInventory: false },
    XL: { stock: 9 },
  })
  const product = await add(`Shirt ${word}`, variants, fields)
  const isLow = async () => (await skus(`q=${word}&low=true`)).toSorted()
  assert.deepEqual(await isLow(), [`${word}-S`])
  await service.request('PATCH', `/api/v1/inventory/${product.variants[3].id}`, { token, body: { lowThreshold: 9 } })
  assert.deepEqual(await isLow(), [`${word}-S`, `${word}-XL`])
  const all = (await list(`q=${word}`)).items
  assert.deepEqual(
    all
      .filter((item) => item.isLow)
      .map(({ sku }) => sku)
      .toSorted(),
    await isLow(),
  )
})

test('when the start of an SKU is searched, then the other variants of its product are left out', async () => {
  const word = newWord()
  const { fields, variants } = sizes(word, { S: {}, M: {} })
  await add(`Shirt ${newWord()}`, variants, fields)
  assert.deepEqual(await skus(`q=${word.toUpperCase()}-M`), [`${word}-M`])
  assert.deepEqual((await skus(`q=${word}`)).length, 2)
  assert.deepEqual(await skus('q=%2B%2B'), [], 'a text without a letter finds nothing')
})

test('when pages are read to the end, then each variant is there once, products that came in between aside', async () => {
  const word = newWord()
  for (const title of ['One', 'Two', 'Three']) {
    const { fields, variants } = sizes(newWord(), { S: {}, M: {} })
    await add(`${title} ${word}`, variants, fields)
  }
  const titles: unknown[] = []
  const seen = new Set<string>()
  let cursor = ''
  for (;;) {
    const { items, nextCursor } = await list(`q=${word}&limit=4${cursor}`)
    for (const { variantId, title } of items) {
      titles.push(title)
      seen.add(variantId)
    }
    if (nextCursor === null) break
    cursor = `&cursor=${nextCursor}`
    await add(`Later ${word}`, [{ price }])
  }
  assert.deepEqual(titles, [
    `Three ${word}`,
    `Three ${word}`,
    `Two ${word}`,
    `Two ${word}`,
    `One ${word}`,
    `One ${word}`,
  ])
  assert.equal(seen.size, 6)
})

test('when a product is archived or a variant taken off, then the list leaves it out; a draft is in it', async () => {
  const word = newWord()
  const { fields, variants } = sizes(word, { S: {}, M: {} })
  const product = await add(`Shirt ${word}`, variants, { ...fields, status: 'draft' })
  const [small] = product.variants
  const kept = { id: small.id, price, optionValues: ['S'], sku: `${word}-S` }
  const changed = await service.request('PATCH', `/api/v1/products/${product.id}`, {
    token,
    body: { variants: [kept] },
    headers: { 'if-match': '*' },
  })
  assert.equal(changed.status, 200, JSON.stringify(changed.body))
  const [item, ...others] = (await list(`q=${word}`)).items
  assert.deepEqual([item?.sku, item?.isOnSale, others], [`${word}-S`, false, []])
  await service.request('DELETE', `/api/v1/products/${product.id}`, { token })
  assert.deepEqual(await skus(`q=${word}`), [])
})

test('when a cursor is of another list or a customer asks, then the list is refused', async () => {
  const ofAnother = Buffer.from('["x"]').toString('base64url')
  const refused = await service.request('GET', `/api/v1/inventory?cursor=${ofAnother}`, { token })
  assert.deepEqual([refused.status, refused.body.code], [400, 'invalid-cursor'])
  const customer = await service.host.tokenFor({ role: 'customer' })
  assert.equal((await service.request('GET', '/api/v1/inventory', { token: customer })).status, 403)
})
