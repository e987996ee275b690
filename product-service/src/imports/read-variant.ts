import { tidyLine } from '../plain-text.ts'
import { maxUnits } from '../product-limits.ts'
import { type CellContext, wholeNumberOf } from '../variants/file-cell.ts'
import type { VariantDescription } from '../variants/variant.ts'
import { cellFields } from '../variants/variant-cells.ts'
import type { Cell, CsvRow } from './csv-row.ts'
import type { VariantDraft } from './product-draft.ts'
import { RowError } from './row-error.ts'
import { type Column, shopifyColumns } from './shopify-columns.ts'

type Product = { optionNames: readonly string[]; fractionDigits: number }

/** Reads a variant from its row. Throws `RowError`. */
export function readVariant({ number: row }: CsvRow, cell: Cell, product: Product): VariantDraft {
  const contextOf = (column: Column): CellContext => ({
    fractionDigits: product.fractionDigits,
    refuse: (reason) => {
      throw new RowError(row, `${shopifyColumns[column]} ${reason}`)
    },
  })
  return {
    row,
    ...readFields(cell, contextOf),
    optionValues: readOptionValues(row, cell, product.optionNames),
    quantity: readQuantity(cell('inventoryQty'), contextOf('inventoryQty')),
  }
}

/** A field whose column is not in the file is undefined, and stays as it is. */
function readFields(cell: Cell, contextOf: (column: Column) => CellContext): VariantDescription {
  const values = cellFields.map(([name, { key, read }]) => {
    const text = cell(key)
    return [name, text === undefined ? undefined : read(text, contextOf(key))]
  })
  return Object.fromEntries(values)
}

function readOptionValues(row: number, cell: Cell, optionNames: readonly string[]): string[] {
  const values = [cell('option1Value'), cell('option2Value'), cell('option3Value')]
  return optionNames.map((name, index) => {
    const value = values[index]
    if (!value) throw new RowError(row, `Option${index + 1} Value is empty: the product has the option "${name}"`)
    return tidyLine(value)
  })
}

/** Shopify counts below zero where it sold more than there was: nothing is on hand then. */
function readQuantity(text: string | undefined, context: CellContext): number | undefined {
  if (text === undefined || text === '') return undefined
  const isOversold = text.startsWith('-')
  const quantity = wholeNumberOf((isOversold ? text.slice(1) : text) || '0', context)
  if (quantity > maxUnits) context.refuse(`is above ${maxUnits}`)
  return isOversold ? 0 : quantity
}
