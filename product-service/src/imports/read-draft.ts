import { tidyLine } from '../plain-text.ts'
import { richTextOf } from '../rich-text.ts'
import { type Cell, cellReader } from './csv-row.ts'
import type { ProductDraft } from './product-draft.ts'
import type { FileRow } from './product-file.ts'
import { readImages } from './read-images.ts'
import { readVariant } from './read-variant.ts'
import { RowError } from './row-error.ts'
import type { Header } from './shopify-columns.ts'

/** All rows of one product, in the order of the file. `handle` is the slug it has here. */
export type ProductRows = Readonly<{ handle: string; rows: readonly FileRow[] }>

const defaultTitle = 'default title'

/** Reads a product: its first row with a title describes it, every row may add a variant, an image, or both. Throws `RowError`. */
export function readDraft(
  header: Header,
  { handle, rows }: ProductRows,
  fractionDigits: number,
): Omit<ProductDraft, 'currency'> {
  const [first] = rows
  if (first === undefined) throw new Error('A product has at least one row')
  for (const { number, problem } of rows) if (problem !== undefined) throw new RowError(number, problem)
  const main = rows.find((row) => cellReader(header, row)('title')) ?? first
  const cell = cellReader(header, main)
  const title = tidyLine(cell('title') ?? '')
  if (!title) throw new RowError(first.number, 'Title is empty')
  const optionNames = readOptionNames(cell)
  const variantRows = rows.filter((row) => row === main || isVariantRow(cellReader(header, row)))
  return {
    handle,
    title,
    ...describe(cell('body')),
    vendor: mapped(cell('vendor'), tidyLine),
    categoryTitle: categoryOf(cell),
    tags: mapped(cell('tags'), readTags),
    status: readStatus(cell, main.number),
    optionNames,
    variants: variantRows.map((row) => readVariant(row, cellReader(header, row), { optionNames, fractionDigits })),
    images: header.has('imageSrc') ? readImages(header, rows) : undefined,
  }
}

const mapped = <T>(text: string | undefined, read: (text: string) => T): T | undefined =>
  text === undefined ? undefined : read(text)

function describe(body: string | undefined): Pick<ProductDraft, 'description' | 'descriptionHtml'> {
  if (body === undefined) return {}
  const { text, html } = richTextOf(body)
  return { description: text, descriptionHtml: html }
}

/** Shopify gives a product without options one option "Title" with the value "Default Title". */
function readOptionNames(cell: Cell): string[] {
  const names = [cell('option1Name'), cell('option2Name'), cell('option3Name')].filter((name) => name)
  const isPlain = names.length === 1 && cell('option1Value')?.toLowerCase() === defaultTitle
  return isPlain ? [] : names.map((name) => tidyLine(name ?? ''))
}

const isVariantRow = (cell: Cell) => Boolean(cell('price') || cell('sku') || cell('option1Value'))

/** "Type" is the shop's own word; the last part of Shopify's taxonomy stands in where it is empty. */
function categoryOf(cell: Cell): string | undefined {
  const taxonomy = cell('productCategory')?.split('>').at(-1)?.trim()
  return mapped(cell('type') || taxonomy || (cell('type') ?? taxonomy), tidyLine)
}

const readTags = (text: string) => [
  ...new Set(
    text
      .split(',')
      .map(tidyLine)
      .filter((tag) => tag !== ''),
  ),
]

function readStatus(cell: Cell, row: number): ProductDraft['status'] {
  const status = cell('status')?.toLowerCase()
  const published = cell('published')?.toLowerCase()
  if (status === 'draft' || status === 'archived') return status
  if (status && status !== 'active' && status !== 'unlisted')
    throw new RowError(row, `Status is "${status}": it must be active, draft, unlisted or archived`)
  if (published === 'false') return 'draft'
  if (published && published !== 'true')
    throw new RowError(row, `Published is "${published}": it must be true or false`)
  if (status === 'unlisted') return 'unlisted'
  return status || published ? 'active' : undefined
}
