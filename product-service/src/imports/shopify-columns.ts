import { invalid } from '@storefleet/service-kit'

/** The columns of a Shopify product file that we read and write, by what we call them. */
export const shopifyColumns = {
  handle: 'Handle',
  title: 'Title',
  body: 'Body (HTML)',
  vendor: 'Vendor',
  productCategory: 'Product Category',
  type: 'Type',
  tags: 'Tags',
  published: 'Published',
  option1Name: 'Option1 Name',
  option1Value: 'Option1 Value',
  option2Name: 'Option2 Name',
  option2Value: 'Option2 Value',
  option3Name: 'Option3 Name',
  option3Value: 'Option3 Value',
  sku: 'Variant SKU',
  grams: 'Variant Grams',
  inventoryTracker: 'Variant Inventory Tracker',
  inventoryQty: 'Variant Inventory Qty',
  inventoryPolicy: 'Variant Inventory Policy',
  price: 'Variant Price',
  compareAtPrice: 'Variant Compare At Price',
  requiresShipping: 'Variant Requires Shipping',
  taxable: 'Variant Taxable',
  barcode: 'Variant Barcode',
  imageSrc: 'Image Src',
  imagePosition: 'Image Position',
  imageAlt: 'Image Alt Text',
  variantImage: 'Variant Image',
  status: 'Status',
} as const
export type Column = keyof typeof shopifyColumns

const required: readonly Column[] = ['handle', 'title', 'price']

/** Where each column stands in the file. A column that is not there leaves what it tells of as it is. */
export type Header = ReadonlyMap<Column, number>

/** Throws `import-columns-missing`, naming them. */
export function readHeader(cells: readonly string[]): Header {
  const places = new Map(cells.map((cell, index) => [cell.trim().toLowerCase(), index]))
  const header = new Map<Column, number>()
  for (const [column, name] of Object.entries(shopifyColumns) as [Column, string][]) {
    const place = places.get(name.toLowerCase())
    if (place !== undefined) header.set(column, place)
  }
  const missing = required.filter((column) => !header.has(column)).map((column) => shopifyColumns[column])
  if (missing.length > 0) {
    throw invalid('import-columns-missing', `The first line lacks ${missing.map((name) => `"${name}"`).join(', ')}`, {
      extra: { missingColumns: missing },
    })
  }
  return header
}
