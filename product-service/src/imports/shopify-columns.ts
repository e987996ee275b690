import { invalid } from '@storefleet/contracts'

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

/** What Shopify's present template calls the same, by the name above. Any letter case will do. */
const presentNames: Readonly<Record<string, string>> = {
  Handle: 'URL handle',
  'Body (HTML)': 'Description',
  Published: 'Published on online store',
  'Variant SKU': 'SKU',
  'Variant Grams': 'Weight value (grams)',
  'Variant Inventory Tracker': 'Inventory tracker',
  'Variant Inventory Qty': 'Inventory quantity',
  'Variant Inventory Policy': 'Continue selling when out of stock',
  'Variant Fulfillment Service': 'Fulfillment service',
  'Variant Price': 'Price',
  'Variant Compare At Price': 'Compare-at price',
  'Variant Requires Shipping': 'Requires shipping',
  'Variant Taxable': 'Charge tax',
  'Variant Barcode': 'Barcode',
  'Image Src': 'Product image URL',
  'Variant Image': 'Variant image URL',
}

/** Where each column stands in the file. A column that is not there leaves what it tells of as it is. */
export type Header = ReadonlyMap<Column, number>

const normal = (name: string) => name.normalize('NFC').replace(/\s+/g, ' ').trim().toLowerCase()

function findColumns(cells: readonly string[]): Map<Column, number> {
  const places = new Map(cells.map((cell, index) => [normal(cell), index] as const).reverse())
  const header = new Map<Column, number>()
  for (const [column, name] of Object.entries(shopifyColumns) as [Column, string][]) {
    const place = places.get(normal(name)) ?? places.get(normal(presentNames[name] ?? name))
    if (place !== undefined) header.set(column, place)
  }
  return header
}

/** How many of the cells name a column that we read. */
export const countColumns = (cells: readonly string[]): number => findColumns(cells).size

/** Throws `import-columns-missing`, naming them. */
export function readHeader(cells: readonly string[]): Header {
  const header = findColumns(cells)
  const missing = required.filter((column) => !header.has(column)).map((column) => shopifyColumns[column])
  if (missing.length > 0) {
    const names = missing.map((name) => (presentNames[name] ? `"${name}" (or "${presentNames[name]}")` : `"${name}"`))
    throw invalid('import-columns-missing', `The first line lacks ${names.join(', ')}`, {
      extra: { missingColumns: missing },
    })
  }
  return header
}
