import { parseMinor } from '../decimal.ts'
import { tidyLine } from '../plain-text.ts'
import type { Cell, CsvRow } from './csv-row.ts'
import type { VariantDraft } from './product-draft.ts'
import { RowError } from './row-error.ts'

type Reading = { optionNames: readonly string[]; fractionDigits: number }

const maxQuantity = 1_000_000_000

/** Throws `RowError`. */
export function readVariant(
  { number: row }: CsvRow,
  cell: Cell,
  { optionNames, fractionDigits }: Reading,
): VariantDraft {
  const price = cell('price')
  if (!price) throw new RowError(row, 'Variant Price is empty')
  return {
    row,
    optionValues: readOptionValues(row, cell, optionNames),
    priceMinor: readPrice(row, 'Variant Price', price, fractionDigits),
    compareAtMinor: optional(cell('compareAtPrice'), (text) =>
      readPrice(row, 'Variant Compare At Price', text, fractionDigits),
    ),
    sku: optional(cell('sku'), tidyLine),
    barcode: optional(cell('barcode'), tidyLine),
    imageUrl: optional(cell('variantImage'), (text) => text),
    weightGrams: readWhole(row, 'Variant Grams', cell('grams')),
    quantity: readQuantity(row, cell('inventoryQty')),
    ...readHowSold(row, cell),
  }
}

/** Undefined where the file has no such column, null where the cell is empty. */
function optional<T>(text: string | undefined, read: (text: string) => T): T | null | undefined {
  if (text === undefined) return undefined
  return text === '' ? null : read(text)
}

function readOptionValues(row: number, cell: Cell, optionNames: readonly string[]): string[] {
  const values = [cell('option1Value'), cell('option2Value'), cell('option3Value')]
  return optionNames.map((name, index) => {
    const value = values[index]
    if (!value) throw new RowError(row, `Option${index + 1} Value is empty: the product has the option "${name}"`)
    return tidyLine(value)
  })
}

/** As spreadsheets of half of Europe write it. With three digits behind the comma it could be thousands. */
const decimalComma = /^(\d+),(\d{1,2})$/

function readPrice(row: number, column: string, text: string, fractionDigits: number): number {
  const minor = parseMinor(text.replace(decimalComma, '$1.$2'), fractionDigits)
  if (minor === undefined) throw new RowError(row, `${column} is "${shown(text)}": write an amount such as 12.50`)
  return minor
}

/** Some files write whole numbers with a decimal point: "250.0". */
function readWhole(row: number, column: string, text: string | undefined): number | undefined {
  if (text === undefined) return undefined
  const match = /^(\d{1,10})(?:\.\d*)?$/.exec(text === '' ? '0' : text)
  if (match === null) throw new RowError(row, `${column} is "${shown(text)}": write a whole number`)
  return Number(match[1])
}

/** Shopify counts below zero where it sold more than there was: nothing is on hand then. */
function readQuantity(row: number, text: string | undefined): number | undefined {
  if (text === undefined || text === '') return undefined
  const isOversold = text.startsWith('-')
  const quantity = readWhole(row, 'Variant Inventory Qty', isOversold ? text.slice(1) : text) ?? 0
  if (quantity > maxQuantity) throw new RowError(row, `Variant Inventory Qty is above ${maxQuantity}`)
  return isOversold ? 0 : quantity
}

/** An empty tracker says that nobody counts the variant; any other names who does. */
function readHowSold(row: number, cell: Cell) {
  const tracker = cell('inventoryTracker')
  return {
    trackInventory: tracker === undefined ? undefined : tracker !== '',
    allowBackorder: readWord(row, 'Variant Inventory Policy', cell('inventoryPolicy'), { continue: true, deny: false }),
    requiresShipping: readWord(row, 'Variant Requires Shipping', cell('requiresShipping'), booleanWords),
    taxable: readWord(row, 'Variant Taxable', cell('taxable'), booleanWords),
  }
}

const booleanWords = { true: true, false: false }

/** Undefined where the cell says nothing. */
function readWord(row: number, column: string, text: string | undefined, words: Record<string, boolean>) {
  if (!text) return undefined
  const word = Object.entries(words).find(([known]) => known === text.toLowerCase())
  if (word === undefined) {
    throw new RowError(row, `${column} is "${shown(text)}": it must be ${Object.keys(words).join(' or ')}`)
  }
  return word[1]
}

const shown = (text: string) => (text.length > 40 ? `${text.slice(0, 40)}…` : text)
