import assert from 'node:assert/strict'
import { test } from 'node:test'
import { type Variant, variantOf } from '../variants/variant.ts'
import { optionsOf, optionTokens, type ProductContent } from './product.ts'
import { archiveProduct, changeProduct, createProduct } from './product-decisions.ts'

const now = new Date('2026-01-01T00:00:00Z')
const later = new Date('2026-01-02T00:00:00Z')
const variant = (fields: Partial<Variant> = {}): Variant => ({
  ...variantOf({ priceMinor: 1000 }, undefined, () => 'v1'),
  ...fields,
})
const content = (fields: Partial<ProductContent> = {}): ProductContent => ({
  slug: 'hat',
  title: 'Hat',
  description: '',
  descriptionHtml: null,
  vendor: '',
  categoryId: null,
  tags: [],
  status: 'active',
  optionNames: [],
  images: [],
  variants: [variant()],
  ...fields,
})
const create = (fields: Partial<ProductContent> = {}) =>
  createProduct({ id: 'p1', currency: 'USD', content: content(fields) }, now)

test('when a product is created, then it is at version 1 and published', () => {
  const { product, events } = create()
  assert.deepEqual([product.version, product.createdAt, product.updatedAt], [1, now, now])
  assert.deepEqual(events, [{ type: 'product.created', subject: 'p1', data: { productId: 'p1', slug: 'hat' } }])
})

test('when a change changes nothing, then nothing happens', () => {
  const { product } = create()
  const decision = changeProduct(product, { title: 'Hat', variants: [variant()] }, later)
  assert.deepEqual(decision, { product, events: [] })
})

test('when a product is changed, then its version grows', () => {
  const { product, events } = changeProduct(create().product, { slug: 'cap' }, later)
  assert.deepEqual([product.version, product.updatedAt, product.createdAt], [2, later, now])
  assert.deepEqual(
    events.map(({ type, data }) => [type, data]),
    [['product.changed', { productId: 'p1', slug: 'cap' }]],
  )
})

test('when a product is archived, then that is published, once', () => {
  const { product, events } = archiveProduct(create().product, later)
  assert.deepEqual(
    events.map(({ type }) => type),
    ['product.archived'],
  )
  assert.deepEqual(archiveProduct(product, later).events, [])
})

const size = (value: string, fields: Partial<Variant> = {}) => variant({ id: value, optionValues: [value], ...fields })
const broken: [string, Partial<ProductContent>, string][] = [
  ['no title', { title: ' ' }, 'title'],
  ['a slug with capitals', { slug: 'Hat' }, 'slug'],
  ['a slug with a slash', { slug: 'a/b' }, 'slug'],
  ['no variant', { variants: [] }, 'variants'],
  ['variants without options', { variants: [variant(), variant({ id: 'v2' })] }, 'options'],
  [
    'four options',
    { optionNames: ['a', 'b', 'c', 'd'], variants: [variant({ optionValues: ['1', '2', '3', '4'] })] },
    'options',
  ],
  ['an option twice', { optionNames: ['a', 'a'], variants: [variant({ optionValues: ['1', '2'] })] }, 'options'],
  ['an option with a colon', { optionNames: ['a:b'], variants: [size('S')] }, 'options[0].name'],
  ['a variant twice', { optionNames: ['Size'], variants: [size('S'), size('S')] }, 'variants[1].optionValues'],
  [
    'a SKU twice',
    { optionNames: ['Size'], variants: [size('S', { sku: 'x' }), size('M', { sku: 'x' })] },
    'variants[1].sku',
  ],
  ['a price below zero', { variants: [variant({ priceMinor: -1 })] }, 'variants[0].price'],
  ['a former price below zero', { variants: [variant({ compareAtMinor: -1 })] }, 'variants[0].compareAtPrice'],
  ['a weight below zero', { variants: [variant({ weightGrams: -1 })] }, 'variants[0].weightGrams'],
  ['a SKU of 256 characters', { variants: [variant({ sku: 'x'.repeat(256) })] }, 'variants[0].sku'],
  ['a script as image of a variant', { variants: [variant({ imageUrl: 'javascript:x' })] }, 'variants[0].imageUrl'],
  ['half a cent', { variants: [variant({ priceMinor: 0.5 })] }, 'variants[0].price'],
  ['a tag with a comma', { tags: ['a,b'] }, 'tags[0]'],
  ['a script as image', { images: [{ url: 'javascript:alert(1)', alt: '' }] }, 'images[0].url'],
  ['data as image', { images: [{ url: 'data:image/svg+xml,<svg>', alt: '' }] }, 'images[0].url'],
  ['an image of an unnamed protocol', { images: [{ url: '//evil.example/x.svg', alt: '' }] }, 'images[0].url'],
  ['an image that breaks out of an attribute', { images: [{ url: 'https://x/"onload=', alt: '' }] }, 'images[0].url'],
]
for (const [what, fields, field] of broken) {
  test(`when a product has ${what}, then it is refused, naming ${field}`, () => {
    assert.throws(
      () => create(fields),
      (error: { slug: string; fields: { field: string }[] }) => {
        assert.equal(error.slug, 'invalid-product')
        assert.ok(
          error.fields.some((named) => named.field === field),
          JSON.stringify(error.fields),
        )
        return true
      },
    )
  })
}

test('when options are shown, then their values are those of the variants, in order', () => {
  const variants = [variant({ optionValues: ['M', 'Red'] }), variant({ optionValues: ['S', 'Red'] })]
  assert.deepEqual(optionsOf({ optionNames: ['Size', 'Colour'], variants }), [
    { name: 'Size', values: ['M', 'S'] },
    { name: 'Colour', values: ['Red'] },
  ])
  assert.deepEqual(optionTokens(['Size', 'Colour'], variant({ optionValues: ['M', 'Red'] })), ['Size:M', 'Colour:Red'])
})
