import assert from 'node:assert/strict'
import { test } from 'node:test'
import type { Tx } from '@storefleet/database'
import type { VariantDescription } from '../variants/variant.ts'
import type { Product } from './product.ts'
import type { ProductDecision } from './product-decisions.ts'
import { type ProductDescription, upsertProduct } from './upsert-product.ts'

const tx = {} as Tx
const now = () => new Date(0)

function catalogOf(before?: Product) {
  let saved = before
  let minted = 0
  const upsert = async (_tx: Tx, _slug: string, decide: (product: Product | undefined) => ProductDecision) => {
    const decision = decide(saved)
    saved = decision.product
    return decision
  }
  const ctx = { products: { upsert } as never, now, newId: () => `id${++minted}` }
  const put = (variants: VariantDescription[], fields: Partial<ProductDescription> = {}) =>
    upsertProduct(ctx, tx, { handle: 'hat', currency: 'USD', title: 'Hat', optionNames: ['Size'], variants, ...fields })
  return { put, saved: () => saved }
}
const size = (value: string, fields: Partial<VariantDescription> = {}): VariantDescription => ({
  optionValues: [value],
  priceMinor: 100,
  ...fields,
})

test('when a product is described anew, then a variant is known again by its SKU, else by its options', async () => {
  const { put } = catalogOf()
  const first = await put([size('S', { sku: 'a' }), size('M'), size('L')])
  const second = await put([size('L'), size('Small', { sku: 'a' }), size('S')])
  assert.deepEqual([first.outcome, second.outcome], ['created', 'updated'])
  assert.deepEqual(second.variantIds.slice(0, 2), [first.variantIds[2], first.variantIds[0]])
  assert.ok(!first.variantIds.includes(second.variantIds[2] ?? ''))
})

test('when a description leaves a field out, then it stays; when it empties the field, then it is empty', async () => {
  const { put, saved } = catalogOf()
  await put([size('S', { sku: 'a', compareAtMinor: 200, weightGrams: 5 })], {
    vendor: 'Acme',
    tags: ['x'],
    status: 'draft',
  })
  assert.equal((await put([size('S')])).outcome, 'unchanged')
  assert.deepEqual(
    [saved()?.vendor, saved()?.tags, saved()?.status, saved()?.variants[0]?.compareAtMinor],
    ['Acme', ['x'], 'draft', 200],
  )
  await put([size('S', { compareAtMinor: null })], { vendor: '' })
  assert.deepEqual([saved()?.vendor, saved()?.variants[0]?.compareAtMinor, saved()?.variants[0]?.sku], ['', null, 'a'])
})
