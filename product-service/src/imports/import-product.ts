import { fractionDigitsOf, ServiceError } from '@storefleet/contracts'
import type { Tx } from '@storefleet/database'
import { normalSlug } from '../slug.ts'
import type { ImportContext } from './import-context.ts'
import type { ReportLine } from './import-report.ts'
import type { ProductDraft } from './product-draft.ts'
import { type ProductRows, readDraft } from './read-draft.ts'
import { RowError } from './row-error.ts'
import { createNotes, type Notes } from './row-notes.ts'
import { saveDraft } from './save-draft.ts'
import type { Header } from './shopify-columns.ts'

export type ProductImportInput = Readonly<{ header: Header; product: ProductRows; currency: string }>
/** Records the report of a product in the transaction that saves it, or in one of its own where the product failed. */
export type RecordLines = (tx: Tx, lines: readonly ReportLine[]) => Promise<void>

/**
 * Imports one product in a transaction of its own, whole or not at all, and returns a line for each of its rows. Problems of the file
 * and of the catalog's rules become lines; other errors are thrown.
 */
export async function importProduct(
  ctx: ImportContext,
  { header, product, currency }: ProductImportInput,
  record: RecordLines = async () => {},
): Promise<ReportLine[]> {
  let draft: ProductDraft | undefined
  let lines: ReportLine[] = []
  try {
    const read = { ...readDraft(header, product, fractionDigitsOf(currency)), currency }
    draft = read
    await saveDraft(ctx, read, {
      newNotes: () => notesOf(product),
      alongside: async (tx, { outcome, notes }) => {
        lines = product.rows.map((row) => lineOf(row, { outcome }, notes))
        await record(tx, lines)
      },
    })
    return lines
  } catch (error) {
    const failed = failedLines(product, explain(error, product, draft))
    await ctx.transaction((tx) => record(tx, failed))
    return failed
  }
}

/** Returns the lines of a product that could not be saved for another reason than the file. */
export const unsavedLines = (product: ProductRows): ReportLine[] =>
  failedLines(product, new Map([[product.rows[0]?.number ?? 0, 'The product could not be saved']]))

function notesOf({ handle, rows }: ProductRows): Notes {
  const notes = createNotes()
  const [first] = rows
  if (first !== undefined && normalSlug(first.handle) !== handle) {
    notes.add(first.number, `The handle "${first.handle}" became "${handle}"`)
  }
  return notes
}

function lineOf(
  { number: row, handle }: ProductRows['rows'][number],
  result: Pick<ReportLine, 'outcome' | 'error'>,
  notes?: Notes,
): ReportLine {
  const note = notes?.of(row)
  return { row, handle, ...result, ...(note !== undefined && { note }) }
}

/** Returns what is wrong, by row. Throws the error where it is not about the file. */
function explain(error: unknown, { rows }: ProductRows, draft: ProductDraft | undefined): Map<number, string> {
  const firstRow = rows[0]?.number ?? 0
  if (error instanceof RowError) return new Map([[error.row, error.message]])
  if (!(error instanceof ServiceError) || error.status >= 500) throw error
  if (error.fields === undefined) return new Map([[firstRow, error.message]])
  const messages = new Map<number, string>()
  for (const { field, message } of error.fields) {
    const variant = /^variants\[(\d+)\]\.?(.*)/.exec(field)
    const row = variant ? (draft?.variants[Number(variant[1])]?.row ?? firstRow) : firstRow
    const text = `${variant ? variant[2] : field} ${message}`
    messages.set(row, messages.has(row) ? `${messages.get(row)}; ${text}` : text)
  }
  return messages
}

function failedLines({ rows }: ProductRows, errors: ReadonlyMap<number, string>): ReportLine[] {
  const [firstBad] = [...errors.keys()].sort((a, b) => a - b)
  return rows.map((row) =>
    lineOf(row, { outcome: 'failed', error: errors.get(row.number) ?? `Not imported, because of row ${firstBad}` }),
  )
}
