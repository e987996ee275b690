/** One record of a CSV file. */
export type CsvRecord = Readonly<{ cells: readonly string[]; problem?: string | undefined }>

export type CsvReader = {
  /** Reads a piece of the file; returns the records that have ended in it. */
  push(text: string): CsvRecord[]
  /** Returns what is left, and whether a quotation mark is still open. */
  end(): { records: CsvRecord[]; isQuoteOpen: boolean }
}

type ReaderState = {
  delimiter: string
  /** Finds what ends a cell. */
  cellEnd: RegExp
  /** Before a cell, in it, within its quotation marks, at a quotation mark, or behind the closing one. */
  state: 'start' | 'plain' | 'quoted' | 'quote' | 'closed'
  records: CsvRecord[]
  cells: string[]
  cell: string
  problem: string | undefined
  isAfterReturn: boolean
}

const maxCells = 1_000

/**
 * Reads CSV (RFC 4180) piece by piece, in linear time. Blanks around a quoted cell are skipped. A quotation mark within a cell that
 * does not start with one is text; text behind a closing quotation mark is a problem of that record alone.
 */
export function createCsvReader(delimiter: string): CsvReader {
  const reader: ReaderState = {
    delimiter,
    cellEnd: new RegExp(`[\\r\\n\\u{${delimiter.codePointAt(0)?.toString(16)}}]`, 'gu'),
    state: 'start',
    records: [],
    cells: [],
    cell: '',
    problem: undefined,
    isAfterReturn: false,
  }
  return {
    push(text) {
      for (let at = 0; at < text.length; ) at = step(reader, text, at)
      return takeRecords(reader)
    },
    end() {
      const { state, cells, cell } = reader
      if (cells.length > 0 || cell !== '' || state !== 'start') endRecord(reader)
      return { records: takeRecords(reader), isQuoteOpen: state === 'quoted' }
    },
  }
}

function takeRecords(reader: ReaderState): CsvRecord[] {
  const { records } = reader
  reader.records = []
  return records
}

/** Reads on from `at`; returns the position behind what it has read. */
function step(reader: ReaderState, text: string, at: number): number {
  const char = text[at] as string
  const { state, isAfterReturn } = reader
  reader.isAfterReturn = false
  if (isAfterReturn && char === '\n') return at + 1
  if (state === 'quoted') return takeQuoted(reader, text, at)
  if (state === 'quote' && char === '"') return reopenQuote(reader, at)
  if (endAt(reader, char)) return at + 1
  if (state === 'plain') return takePlain(reader, text, at)
  if (isBlank(char)) return takeBlanks(reader, text, at)
  if (state === 'start' && char === '"') {
    reader.cell = ''
    reader.state = 'quoted'
    return at + 1
  }
  if (state !== 'start')
    reader.problem ??= `Behind the quotation mark that closes "…${reader.cell.slice(-20)}" stands more text`
  reader.state = 'plain'
  return at
}

/** Whether the character ends the cell; ends it, and where the line ends, the record. */
function endAt(reader: ReaderState, char: string): boolean {
  if (char === reader.delimiter) endCell(reader)
  else if (char === '\n' || char === '\r') {
    endRecord(reader)
    reader.isAfterReturn = char === '\r'
  } else return false
  return true
}

function endCell(reader: ReaderState) {
  if (reader.cells.length < maxCells) reader.cells.push(reader.cell)
  else reader.problem ??= `The row has more than ${maxCells} fields`
  reader.cell = ''
  reader.state = 'start'
}

function endRecord(reader: ReaderState) {
  endCell(reader)
  reader.records.push({ cells: reader.cells, problem: reader.problem })
  reader.cells = []
  reader.problem = undefined
}

function takePlain(reader: ReaderState, text: string, at: number): number {
  reader.cellEnd.lastIndex = at
  const end = reader.cellEnd.exec(text)?.index ?? text.length
  reader.cell += text.slice(at, end)
  return end
}

function takeQuoted(reader: ReaderState, text: string, at: number): number {
  const end = text.indexOf('"', at)
  reader.cell += text.slice(at, end === -1 ? text.length : end)
  if (end === -1) return text.length
  reader.state = 'quote'
  return end + 1
}

function reopenQuote(reader: ReaderState, at: number): number {
  reader.cell += '"'
  reader.state = 'quoted'
  return at + 1
}

/** Blanks before a cell belong to it, unless a quotation mark follows. */
function takeBlanks(reader: ReaderState, text: string, at: number): number {
  let end = at + 1
  while (isBlank(text[end]) && text[end] !== reader.delimiter) end += 1
  if (reader.state === 'start') reader.cell += text.slice(at, end)
  else reader.state = 'closed'
  return end
}

const isBlank = (char: string | undefined) => char === ' ' || char === '\t' || char === '\u00a0'
