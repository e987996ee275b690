export const importOutcomes = ['created', 'updated', 'unchanged', 'failed'] as const
export type ImportOutcome = (typeof importOutcomes)[number]

/** What became of one row of the file. */
export type ReportLine = Readonly<{
  /** Counted as a spreadsheet does: the header is row 1. */
  row: number
  handle: string
  outcome: ImportOutcome
  error?: string
  note?: string
}>

/** Products a outcome, except `rows`, which counts rows. A row that belongs to no product counts as one that failed. */
export type ImportTotals = Readonly<{ rows: number; products: number } & Record<ImportOutcome, number>>

export type ImportReport = Readonly<{
  totals: ImportTotals
  /** How the file was read, where that is worth knowing. */
  notes: readonly string[]
  rows: readonly ReportLine[]
}>

/** `parts` holds the lines of one product each. */
export function reportOf(parts: readonly (readonly ReportLine[])[], notes: readonly string[]): ImportReport {
  const totals = { rows: 0, products: parts.length, created: 0, updated: 0, unchanged: 0, failed: 0 }
  for (const lines of parts) {
    totals.rows += lines.length
    const [first] = lines
    if (first !== undefined) totals[first.outcome]++
  }
  return { totals, notes, rows: parts.flat().sort((a, b) => a.row - b.row) }
}
