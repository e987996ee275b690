import assert from 'node:assert/strict'
import { Readable } from 'node:stream'
import { test } from 'node:test'
import { readDraft } from './read-draft.ts'
import { readProducts } from './read-products.ts'

const read = async (...chunks: string[]) =>
  Array.fromAsync(readProducts(Readable.from(chunks.map((chunk) => Buffer.from(chunk)))))
const drafts = async (file: string) =>
  (await read(file)).map((part) => ('bad' in part ? part.bad.message : readDraft(part.header, part.product, 2)))

test('when a file arrives byte by byte, then it reads the same', async () => {
  const file =
    'Handle,Title,Variant Price,Option1 Name,Option1 Value\nhat,"Hat, ""é"" 😀",5,Size,S\nhat,,6,,L\ncap,Cap,7,,\n'
  const bytes = [...Buffer.from(file)].map((byte) => Buffer.from([byte]))
  const parts = await Array.fromAsync(readProducts(Readable.from(bytes)))
  assert.deepEqual(
    parts.map((part) => ('product' in part ? part.product : part.bad)),
    (await read(file)).map((part) => ('product' in part ? part.product : part.bad)),
  )
  assert.deepEqual(
    parts.map((part) => 'product' in part && part.product.rows.map(({ number }) => number)),
    [[2, 3], [4]],
  )
})

test('when a product has no options, then Shopify’s "Default Title" is none', async () => {
  const [draft] = await drafts('Handle,Title,Variant Price,Option1 Name,Option1 Value\nhat,Hat,5,Title,Default Title\n')
  assert.ok(typeof draft === 'object')
  assert.deepEqual([draft.optionNames, draft.variants[0]?.optionValues], [[], []])
})

const statuses: [string, string, string | undefined][] = [
  ['true', '', 'active'],
  ['false', '', 'draft'],
  ['true', 'archived', 'archived'],
  ['false', 'active', 'draft'],
  ['TRUE', 'Active', 'active'],
  ['', '', undefined],
]
for (const [published, status, expected] of statuses) {
  test(`when Published is "${published}" and Status "${status}", then the product is ${expected ?? 'left as it is'}`, async () => {
    const [draft] = await drafts(`Handle,Title,Variant Price,Published,Status\nhat,Hat,5,${published},${status}\n`)
    assert.equal(typeof draft === 'object' && draft.status, expected)
  })
}

const categories: [string, string, string][] = [
  ['Hats', 'Apparel > Clothing', 'Hats'],
  ['', 'Apparel & Accessories > Clothing > Hats', 'Hats'],
  ['', '', ''],
]
for (const [type, taxonomy, expected] of categories) {
  test(`when Type is "${type}" and Product Category "${taxonomy}", then the category is "${expected}"`, async () => {
    const [draft] = await drafts(`Handle,Title,Variant Price,Type,Product Category\nhat,Hat,5,${type},${taxonomy}\n`)
    assert.equal(typeof draft === 'object' && draft.categoryTitle, expected)
  })
}

test('when a column is not in the file, then the draft says nothing of it', async () => {
  const [draft] = await drafts('Handle,Title,Variant Price\nhat,Hat,5\n')
  assert.ok(typeof draft === 'object')
  assert.deepEqual(
    [draft.description, draft.vendor, draft.tags, draft.images, draft.categoryTitle],
    Array(5).fill(undefined),
  )
  const [variant] = draft.variants
  assert.deepEqual(
    [variant?.sku, variant?.compareAtMinor, variant?.quantity, variant?.weightGrams],
    Array(4).fill(undefined),
  )
})

test('when a header is named __proto__, then it is a column like any other', async () => {
  const [draft] = await drafts('Handle,Title,Variant Price,__proto__,constructor\nhat,Hat,5,x,y\n')
  assert.equal(typeof draft === 'object' && draft.title, 'Hat')
  assert.equal(({} as Record<string, unknown>).x, undefined)
})

test('when a file is no CSV at all, then it is refused', async () => {
  await assert.rejects(read('\u0000\u0001PK'), { slug: 'import-columns-missing' })
  await assert.rejects(read('"never closed'), { slug: /import-/ })
})
