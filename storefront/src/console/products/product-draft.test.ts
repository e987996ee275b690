import assert from 'node:assert/strict'
import { test } from 'node:test'
import type { ApiError } from '../../api/client.ts'
import { contested, differences, merge } from '../parts/merge-drafts.ts'
import { changesOf, newVariant, type ProductDraft } from './product-draft.ts'

const variant = {
  ...{ id: 'v1', sku: 'M-1', optionValues: ['Sea'], price: '18.50', compareAtPrice: '' },
  ...{ trackInventory: true, allowBackorder: false },
}
const read: ProductDraft = {
  title: 'Mug',
  description: 'A mug',
  vendor: 'Saltmarsh',
  status: 'draft',
  categoryId: 'c1',
  tags: 'new, blue',
  optionNames: ['Colour'],
  pictures: [{ url: '/images/mug.svg', alt: '' }],
  variants: [variant],
}

test('when nothing is changed, then nothing is sent', () => {
  assert.deepEqual(changesOf(read, { ...read }, 'EUR'), {})
})

test('when fields are changed, then they alone are sent, as the API takes them', () => {
  const typed = {
    ...read,
    categoryId: '',
    tags: ' blue,, sale , blue',
    variants: [{ ...variant, price: '19,5', sku: ' ' }],
  }
  assert.deepEqual(changesOf(read, typed, 'EUR'), {
    categoryId: null,
    tags: ['blue', 'sale'],
    variants: [
      {
        ...{ id: 'v1', sku: null, optionValues: ['Sea'], trackInventory: true, allowBackorder: false },
        price: { amountMinor: 1950, currency: 'EUR' },
        compareAtPrice: null,
      },
    ],
  })
})

test('when a price is no amount, then the field is named, and nothing is sent', () => {
  const typed = { ...read, variants: [variant, { ...variant, compareAtPrice: 'ten' }] }
  assert.throws(
    () => changesOf(read, typed, 'EUR'),
    (error: ApiError) => 'variants[1].compareAtPrice' in error.fields,
  )
})

test('when another person has saved meanwhile, then their fields and the own ones are kept, and what both have changed is told', () => {
  const typed = { ...read, title: 'My mug', tags: 'new' }
  const saved = { ...read, title: 'Their mug', vendor: 'Tide' }
  assert.deepEqual(merge(read, typed, saved), { ...read, title: 'My mug', tags: 'new', vendor: 'Tide' })
  assert.deepEqual(contested(read, typed, saved), ['title'])
  assert.deepEqual(contested(read, typed, { ...saved, title: 'My mug' }), [])
  assert.deepEqual(differences(read, saved), ['title', 'vendor'])
})

test('when a variant is added, then it costs what the last one does, and has a value to fill in for each option', () => {
  const { id, price, optionValues } = newVariant(read)
  assert.deepEqual([id, price, optionValues], [undefined, '18.50', ['']])
})
