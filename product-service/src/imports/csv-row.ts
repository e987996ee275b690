import { unguardCell } from '@storefleet/http/csv-cell'
import type { Column, Header } from './shopify-columns.ts'

/** One line of the file below its header. `number` counts as a spreadsheet does: the header is row 1. */
export type CsvRow = Readonly<{
  number: number
  cells: readonly string[]
  /** Why the row cannot be used. */
  problem?: string | undefined
}>

/** The text in a column of a row. */
export type Cell = (column: Column) => string | undefined

/** Reads the cells of a row by column: trimmed, `''` where empty, undefined where the file has no such column. */
export const cellReader =
  (header: Header, { cells }: CsvRow): Cell =>
  (column) => {
    const place = header.get(column)
    return place === undefined ? undefined : unguardCell((cells[place] ?? '').trim())
  }
