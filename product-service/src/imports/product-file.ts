import { invalid, tooLarge } from '@storefleet/contracts'
import { slugOfHandle } from '../slug.ts'
import { type CsvRecord, createCsvReader } from './csv-reader.ts'
import { type CsvRow, cellReader } from './csv-row.ts'
import { charsetOf, decodeFile } from './decode-file.ts'
import { countColumns, type Header, readHeader } from './shopify-columns.ts'

/** A row with the product it belongs to. */
export type FileRow = CsvRow &
  Readonly<{
    /** As the file has it. */
    handle: string
    /** Empty where the row belongs to no product; `problem` says why. */
    slug: string
  }>

export type ProductFile = {
  header: Header
  /** For the sender: how the file was read. */
  notes: string[]
  /** In the order of the file; empty ones are left out. Throws `import-unreadable`, `import-too-many-rows`, `import-charset-wrong`. */
  rows: AsyncGenerator<FileRow>
}

export type Upload = Readonly<{ bytes: Uint8Array; charset: string | undefined }>

const delimiters = [',', ';', '\t', '|'] as const
const delimiterNames: Record<string, string> = { ';': 'semicolons', '\t': 'tabs', '|': 'vertical bars' }
const maxRows = 200_000
const maxRowsOfProduct = 1_000

/**
 * Opens a product file: finds its encoding, what separates its cells, and its header.
 * Throws `import-columns-missing`, `import-charset-unknown`, `import-charset-wrong`, `import-unreadable`.
 */
export async function openProductFile({ bytes, charset: declaredCharset }: Upload): Promise<ProductFile> {
  const charset = charsetOf(bytes, declaredCharset)
  const pieces = decodeFile(bytes, charset)
  const { value = '' } = await pieces.next()
  const { text, delimiter } = delimiterOf(value)
  const records = readRecords(createCsvReader(delimiter), text, pieces)
  const header = await takeHeader(records)
  const separator = delimiterNames[delimiter]
  return {
    header: header.columns,
    notes: [
      ...(charset.note === undefined ? [] : [charset.note]),
      ...(separator === undefined ? [] : [`The cells are separated by ${separator}`]),
    ],
    rows: placeRows(records, header),
  }
}

/** Excel's first line `sep=;`, which no spreadsheet shows, or what separates the most columns we know. */
function delimiterOf(start: string): { text: string; delimiter: string } {
  const declared = /^"?sep=([^\r\n"])"?(?:\r\n?|\n)/i.exec(start)
  if (declared?.[1] !== undefined) return { text: start.slice(declared[0].length), delimiter: declared[1] }
  const counts = delimiters.map((delimiter) => {
    const first = createCsvReader(delimiter)
      .push(`${start.slice(0, 16_000)}\n`)
      .find(isFilled)
    return { delimiter, count: countColumns(first?.cells ?? []) }
  })
  const best = counts.reduce((a, b) => (b.count > a.count ? b : a))
  return { text: start, delimiter: best.delimiter }
}

const isFilled = ({ cells, problem }: CsvRecord) => problem !== undefined || cells.some((cell) => cell.trim() !== '')

type Numbered = CsvRecord & { number: number }

/** The records that hold something, numbered as a spreadsheet does. */
async function* readRecords(
  reader: ReturnType<typeof createCsvReader>,
  start: string,
  pieces: AsyncGenerator<string>,
): AsyncGenerator<Numbered> {
  let number = 0
  const numbered = (records: CsvRecord[]): Numbered[] =>
    records.map((record) => ({ ...record, number: ++number })).filter(isFilled)
  yield* numbered(reader.push(start))
  for await (const piece of pieces) yield* numbered(reader.push(piece))
  const { records, isQuoteOpen } = reader.end()
  if (isQuoteOpen) {
    const row = number + 1
    throw invalid('import-unreadable', `A quotation mark opens in row ${row} and never closes: nothing was imported`, {
      extra: { row },
    })
  }
  yield* numbered(records)
}

type FileHeader = { columns: Header; width: number }

async function takeHeader(records: AsyncGenerator<Numbered>): Promise<FileHeader> {
  const { value: first } = await records.next()
  if (first?.problem !== undefined)
    throw invalid('import-unreadable', `The first line cannot be read: ${first.problem}`)
  const cells = first?.cells ?? []
  return { columns: readHeader(cells), width: cells.length }
}

async function* placeRows(records: AsyncGenerator<Numbered>, { columns, width }: FileHeader): AsyncGenerator<FileRow> {
  const counts = new Map<string, number>()
  let count = 0
  for await (const { number, cells, problem } of records) {
    count += 1
    if (count > maxRows) throw tooLarge('import-too-many-rows', `The file has more than ${maxRows} rows: split it`)
    const row = { number, cells, problem: problem ?? problemOf(cells, width) }
    const handle = cellReader(columns, row)('handle') ?? ''
    const slug = slugOfHandle(handle)
    const ofProduct = (counts.get(slug) ?? 0) + 1
    counts.set(slug, ofProduct)
    if (slug === '') yield { ...row, handle, slug, problem: handleProblem(handle) }
    else if (ofProduct <= maxRowsOfProduct) yield { ...row, handle, slug }
    else throw tooLarge('import-too-many-rows', `The product ${slug} has more than ${maxRowsOfProduct} rows`)
  }
}

const handleProblem = (handle: string) =>
  handle === '' ? 'Handle is empty' : `Handle is "${handle.slice(0, 40)}": it needs a letter or a digit`

function problemOf(cells: readonly string[], width: number): string | undefined {
  if (cells.slice(width).some((cell) => cell.trim() !== ''))
    return `The row has ${cells.length} fields, the first line ${width}`
  return cells.some((cell) => cell.includes('\0')) ? 'A cell holds a NUL character' : undefined
}
