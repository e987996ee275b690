import type { Readable } from 'node:stream'
import { invalid } from '@storefleet/service-kit'
import { type CsvError, parse } from 'csv-parse'
import type { CsvRow } from './csv-row.ts'
import type { ProductRows } from './read-draft.ts'
import { RowError } from './row-error.ts'
import { type Header, readHeader } from './shopify-columns.ts'

/** The rows of one product, or one row that belongs to none. */
export type FilePart = { header: Header } & ({ product: ProductRows } | { bad: RowError; handle: string })

/**
 * Reads a product file bit by bit: the header, then the rows of one handle after the other, which stand together.
 * Throws `import-columns-missing`, `import-unreadable`.
 */
export async function* readProducts(file: Readable): AsyncGenerator<FilePart> {
  const rows = readRows(file)
  const header = await takeHeader(rows)
  const finished = new Set<string>()
  let current: { handle: string; rows: CsvRow[] } | undefined
  for await (const row of rows) {
    if (row instanceof RowError) {
      yield* breakOff(header, row, current)
      return
    }
    const handle = (row.cells[header.get('handle') ?? 0] ?? '').trim()
    if (handle === current?.handle) {
      current.rows.push(row)
      continue
    }
    if (current !== undefined) {
      yield { header, product: current }
      finished.add(current.handle)
    }
    const problem = misplaced(handle, finished)
    current = problem === undefined ? { handle, rows: [row] } : undefined
    if (problem !== undefined) yield { header, bad: new RowError(row.number, problem), handle }
  }
  if (current !== undefined) yield { header, product: current }
}

async function takeHeader(rows: AsyncGenerator<CsvRow | RowError>): Promise<Header> {
  const { value: first } = await rows.next()
  if (first instanceof RowError) throw invalid('import-unreadable', first.message)
  return readHeader(first?.cells ?? [])
}

/** Of a product that is cut off in the middle, nothing is taken: its other variants would look removed. */
function* breakOff(header: Header, error: RowError, current: ProductRows | undefined): Generator<FilePart> {
  const { handle = '', rows = [] } = current ?? {}
  for (const { number } of rows) {
    yield { header, handle, bad: new RowError(number, 'The file breaks off within this product') }
  }
  yield { header, handle, bad: error }
}

function misplaced(handle: string, finished: ReadonlySet<string>): string | undefined {
  if (handle === '') return 'Handle is empty'
  if (finished.has(handle)) return 'The handle has been in the file before: the rows of a product must stand together'
  return undefined
}

/** The rows of the file, empty ones left out. Ends with a `RowError` where the rest cannot be read. */
async function* readRows(file: Readable): AsyncGenerator<CsvRow | RowError> {
  let failure: CsvError | undefined
  const parser = file.pipe(
    parse({
      bom: true,
      relax_column_count: true,
      relax_quotes: true,
      // An error would throw away the rows that are read but not yet handed on.
      skip_records_with_error: true,
      on_skip: (error) => {
        failure ??= error
        return undefined
      },
    }),
  )
  let number = 0
  let width: number | undefined
  for await (const cells of parser as AsyncIterable<string[]>) {
    number++
    width ??= cells.length
    if (cells.some((cell) => cell !== '')) yield { number, cells, problem: problemOf(cells, width) }
  }
  if (failure !== undefined) yield new RowError(number + 1, describe(failure))
}

function problemOf(cells: readonly string[], width: number): string | undefined {
  if (cells.slice(width).some((cell) => cell !== ''))
    return `The row has ${cells.length} fields, the first line ${width}`
  return cells.some((cell) => cell.includes('\0')) ? 'A cell holds a NUL character' : undefined
}

const describe = ({ code }: CsvError): string =>
  code === 'CSV_QUOTE_NOT_CLOSED'
    ? 'A quotation mark opens and never closes: the rest of the file cannot be read'
    : 'The row is not CSV: the rest of the file cannot be read'
