import assert from 'node:assert/strict'
import { test } from 'node:test'
import { variantOf } from '../variants/variant.ts'
import { exportHeader, exportRows } from './export-rows.ts'
import type { ExportedProduct } from './export-store.ts'

const variant = { ...variantOf({ priceMinor: 1250 }, undefined, () => 'v1'), onHand: 3 }
const product: ExportedProduct = {
  id: '1',
  slug: 'hat',
  title: 'Hat',
  description: 'a < b\nc',
  descriptionHtml: null,
  vendor: '',
  categoryTitle: null,
  tags: ['men', 'summer'],
  status: 'active',
  options: [],
  images: [
    { url: '/images/a.svg', alt: 'Front' },
    { url: '/images/b.svg', alt: '' },
  ],
  variants: [variant],
}
const cellsOf = (row: readonly string[] | undefined) =>
  Object.fromEntries(exportHeader.map((name, index) => [name, row?.[index]]).filter(([, cell]) => cell !== ''))

test('when a product has more images than variants, then the further rows hold an image alone', () => {
  const [first, second, ...rest] = exportRows(product, 2)
  assert.deepEqual(rest, [])
  assert.deepEqual(cellsOf(first), {
    Handle: 'hat',
    Title: 'Hat',
    'Body (HTML)': 'a &lt; b<br />c',
    Tags: 'men, summer',
    Published: 'true',
    Status: 'active',
    'Option1 Name': 'Title',
    'Option1 Value': 'Default Title',
    'Variant Grams': '0',
    'Variant Inventory Qty': '3',
    'Variant Price': '12.50',
    'Image Src': '/images/a.svg',
    'Image Position': '1',
    'Image Alt Text': 'Front',
    'Variant Inventory Tracker': 'shopify',
    'Variant Inventory Policy': 'deny',
    'Variant Requires Shipping': 'true',
    'Variant Taxable': 'true',
    'Variant Tax Class': 'standard',
  })
  assert.deepEqual(cellsOf(second), { Handle: 'hat', 'Image Src': '/images/b.svg', 'Image Position': '2' })
})

test('when a variant is sold in another way, then the file says so, and has no column of what is not known', () => {
  const giftCard = { ...variant, trackInventory: false, allowBackorder: true, requiresShipping: false, taxable: false }
  const [row] = exportRows({ ...product, images: [], variants: [giftCard] }, 2)
  const cells = cellsOf(row)
  assert.equal(cells['Variant Inventory Tracker'], undefined)
  assert.deepEqual(
    [cells['Variant Inventory Policy'], cells['Variant Requires Shipping'], cells['Variant Taxable']],
    ['continue', 'false', 'false'],
  )
  for (const unknown of ['Variant Fulfillment Service', 'Variant Weight Unit'])
    assert.ok(!exportHeader.includes(unknown))
})
