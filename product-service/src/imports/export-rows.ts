import { htmlOf } from '../rich-text.ts'
import { cellFields } from '../variants/variant-cells.ts'
import type { ExportedProduct, ExportedVariant } from './export-store.ts'
import { type Column, shopifyColumns } from './shopify-columns.ts'

const exported = (Object.keys(shopifyColumns) as Column[]).filter((column) => column !== 'productCategory')

/** Only what we know: what a file does not say, another shop keeps as it has it. */
export const exportHeader: readonly string[] = exported.map((column) => shopifyColumns[column])

type Cells = Partial<Record<Column, string>>

/** A product as rows: what describes it in the first, then a variant and an image a row while there are any. */
export function exportRows(product: ExportedProduct, fractionDigits: number): string[][] {
  const rowCount = Math.max(product.variants.length, product.images.length)
  return Array.from({ length: rowCount }, (_, index) => {
    const variant = product.variants[index]
    const image = product.images[index]
    const cells: Cells = {
      handle: product.slug,
      ...(index === 0 && productCells(product)),
      ...(variant && variantCells(product, variant, fractionDigits)),
      ...(image && { imageSrc: image.url, imagePosition: String(index + 1), imageAlt: image.alt }),
    }
    return exported.map((column) => cells[column] ?? '')
  })
}

const productCells = (product: ExportedProduct): Cells => ({
  title: product.title,
  body: product.descriptionHtml ?? htmlOf(product.description),
  vendor: product.vendor,
  type: product.categoryTitle ?? '',
  tags: product.tags.join(', '),
  published: String(product.status === 'active' || product.status === 'unlisted'),
  status: product.status,
  option1Name: product.options[0]?.name ?? 'Title',
  option2Name: product.options[1]?.name ?? '',
  option3Name: product.options[2]?.name ?? '',
})

const variantCells = ({ options }: ExportedProduct, variant: ExportedVariant, fractionDigits: number): Cells => ({
  option1Value: options.length === 0 ? 'Default Title' : (variant.optionValues[0] ?? ''),
  option2Value: variant.optionValues[1] ?? '',
  option3Value: variant.optionValues[2] ?? '',
  inventoryQty: String(variant.onHand ?? 0),
  ...Object.fromEntries(cellFields.map(([name, { key, write }]) => [key, write(variant[name], fractionDigits)])),
})
