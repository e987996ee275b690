/** One record of a CSV file. */
export type CsvRecord = Readonly<{ cells: readonly string[]; problem?: string | undefined }>

export type CsvReader = {
  /** Reads a piece of the file; returns the records that have ended in it. */
  push(text: string): CsvRecord[]
  /** Returns what is left, and whether a quotation mark is still open. */
  end(): { records: CsvRecord[]; isQuoteOpen: boolean }
}

type Reading = {
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

const mostCells = 1_000

/**
 * Reads CSV (RFC 4180) piece by piece, in linear time. Blanks around a quoted cell are skipped. A quotation mark within a cell that
 * does not start with one is text; text behind a closing quotation mark is a problem of that record alone.
 */
export function createCsvReader(delimiter: string): CsvReader {
  const reading: Reading = {
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
      for (let at = 0; at < text.length; ) at = step(reading, text, at)
      return takeRecords(reading)
    },
    end() {
      const { state, cells, cell } = reading
      if (cells.length > 0 || cell !== '' || state !== 'start') endRecord(reading)
      return { records: takeRecords(reading), isQuoteOpen: state === 'quoted' }
    },
  }
}

function takeRecords(reading: Reading): CsvRecord[] {
  const { records } = reading
  reading.records = []
  return records
}

/** Reads on from `at`; returns the position behind what it has read. */
function step(reading: Reading, text: string, at: number): number {
  const char = text[at] as string
  const { state, isAfterReturn } = reading
  reading.isAfterReturn = false
  if (isAfterReturn && char === '\n') return at + 1
  if (state === 'quoted') return takeQuoted(reading, text, at)
  if (state === 'quote' && char === '"') return reopenQuote(reading, at)
  if (endAt(reading, char)) return at + 1
  if (state === 'plain') return takePlain(reading, text, at)
  if (isBlank(char)) return takeBlanks(reading, text, at)
  if (state === 'start' && char === '"') {
    reading.cell = ''
    reading.state = 'quoted'
    return at + 1
  }
  if (state !== 'start')
    reading.problem ??= `Behind the quotation mark that closes "…${reading.cell.slice(-20)}" stands more text`
  reading.state = 'plain'
  return at
}

/** Whether the character ends the cell; ends it, and where the line ends, the record. */
function endAt(reading: Reading, char: string): boolean {
  if (char === reading.delimiter) endCell(reading)
  else if (char === '\n' || char === '\r') {
    endRecord(reading)
    reading.isAfterReturn = char === '\r'
  } else return false
  return true
}

function endCell(reading: Reading) {
  if (reading.cells.length < mostCells) reading.cells.push(reading.cell)
  else reading.problem ??= `The row has more than ${mostCells} fields`
  reading.cell = ''
  reading.state = 'start'
}

function endRecord(reading: Reading) {
  endCell(reading)
  reading.records.push({ cells: reading.cells, problem: reading.problem })
  reading.cells = []
  reading.problem = undefined
}

function takePlain(reading: Reading, text: string, at: number): number {
  reading.cellEnd.lastIndex = at
  const end = reading.cellEnd.exec(text)?.index ?? text.length
  reading.cell += text.slice(at, end)
  return end
}

function takeQuoted(reading: Reading, text: string, at: number): number {
  const end = text.indexOf('"', at)
  reading.cell += text.slice(at, end === -1 ? text.length : end)
  if (end === -1) return text.length
  reading.state = 'quote'
  return end + 1
}

function reopenQuote(reading: Reading, at: number): number {
  reading.cell += '"'
  reading.state = 'quoted'
  return at + 1
}

/** Blanks before a cell belong to it, unless a quotation mark follows. */
function takeBlanks(reading: Reading, text: string, at: number): number {
  let end = at + 1
  while (isBlank(text[end]) && text[end] !== reading.delimiter) end += 1
  if (reading.state === 'start') reading.cell += text.slice(at, end)
  else reading.state = 'closed'
  return end
}

const isBlank = (char: string | undefined) => char === ' ' || char === '\t' || char === '\u00a0'
