import { stringify } from 'csv-stringify/sync'
import { guardCell } from './csv-cell.ts'

/** Returns rows as CSV (RFC 4180), in which no cell starts like a formula. `unguardCell` returns a cell as it was. */
export const writeCsv = (rows: readonly (readonly string[])[]): string =>
  stringify(rows.map((row) => row.map(guardCell)))
