import { invalid } from '@storefleet/contracts'
import { tidyLine } from '../plain-text.ts'
import { cellFields, type VariantColumn, variantHeaders } from '../variants/variant-cells.ts'

/** The headers of the columns that we read and write, in the order of Shopify's product file; those of its own come last. */
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
  ...headersOf('sku', 'grams', 'inventoryTracker'),
  inventoryQty: 'Variant Inventory Qty',
  ...headersOf('inventoryPolicy', 'price', 'compareAtPrice', 'requiresShipping', 'taxable', 'barcode'),
  imageSrc: 'Image Src',
  imagePosition: 'Image Position',
  imageAlt: 'Image Alt Text',
  ...headersOf('variantImage'),
  status: 'Status',
  // A column that is named above keeps its place.
  ...variantHeaders,
} as const
export type Column = keyof typeof shopifyColumns

const required: readonly Column[] = ['handle', 'title', 'price']

/** The headers of Shopify's present template, where they differ. Any letter case is accepted. */
const presentHeaders: Readonly<Partial<Record<Column, string | undefined>>> = {
  handle: 'URL handle',
  body: 'Description',
  published: 'Published on online store',
  inventoryQty: 'Inventory quantity',
  imageSrc: 'Product image URL',
  ...Object.fromEntries(cellFields.map(([, { key, presentHeader }]) => [key, presentHeader])),
}

function headersOf<Key extends VariantColumn>(...keys: Key[]): Record<Key, string> {
  return Object.fromEntries(keys.map((key) => [key, variantHeaders[key]])) as Record<Key, string>
}

/** The position of each column in the file. A column that is not in the file leaves its field as it is. */
export type Header = ReadonlyMap<Column, number>

const normalHeader = (header: string) => tidyLine(header.normalize('NFC')).toLowerCase()

function findColumns(cells: readonly string[]): Map<Column, number> {
  const places = new Map(cells.map((cell, index) => [normalHeader(cell), index] as const).reverse())
  const header = new Map<Column, number>()
  for (const [column, name] of Object.entries(shopifyColumns) as [Column, string][]) {
    const place = places.get(normalHeader(name)) ?? places.get(normalHeader(presentHeaders[column] ?? name))
    if (place !== undefined) header.set(column, place)
  }
  return header
}

/** How many of the cells name a column that we read. */
export const countColumns = (cells: readonly string[]): number => findColumns(cells).size

/** Throws `import-columns-missing`, naming them. */
export function readHeader(cells: readonly string[]): Header {
  const header = findColumns(cells)
  const missing = required.filter((column) => !header.has(column))
  if (missing.length > 0) {
    throw invalid('import-columns-missing', `The first line lacks ${missing.map(quotedHeaders).join(', ')}`, {
      extra: { missingColumns: missing.map((column) => shopifyColumns[column]) },
    })
  }
  return header
}

const quotedHeaders = (column: Column) => {
  const present = presentHeaders[column]
  return `"${shopifyColumns[column]}"${present === undefined ? '' : ` (or "${present}")`}`
}
