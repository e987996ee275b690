import type { Readable } from 'node:stream'
import { ServiceError } from '@storefleet/service-kit'
import { fractionDigitsOf } from './decimal.ts'
import type { ImportContext } from './import-context.ts'
import { type ImportReport, type ReportLine, reportOf } from './import-report.ts'
import type { ProductDraft } from './product-draft.ts'
import { type ProductRows, readDraft } from './read-draft.ts'
import { readProducts } from './read-products.ts'
import { RowError } from './row-error.ts'
import { saveDraft } from './save-draft.ts'
import type { Header } from './shopify-columns.ts'

/**
 * Imports a Shopify product file: a product by its handle, each in a transaction of its own, whole or not at all.
 * The same file again changes nothing. Throws `import-columns-missing`, `import-unreadable`.
 */
export async function importProducts(ctx: ImportContext, file: Readable): Promise<ImportReport> {
  const fractionDigits = fractionDigitsOf(ctx.currency)
  const parts: ReportLine[][] = []
  for await (const part of readProducts(file)) {
    if ('bad' in part) {
      parts.push([{ row: part.bad.row, handle: part.handle, outcome: 'failed', error: part.bad.message }])
    } else {
      parts.push(await importProduct(ctx, part.header, part.product, fractionDigits))
    }
  }
  return reportOf(parts)
}

async function importProduct(
  ctx: ImportContext,
  header: Header,
  product: ProductRows,
  fractionDigits: number,
): Promise<ReportLine[]> {
  let draft: ProductDraft | undefined
  try {
    draft = readDraft(header, product, fractionDigits)
    const { outcome, kept } = await saveDraft(ctx, draft)
    const notes = new Map(
      kept.map(({ row, quantity }) => [row, `Stock stays at ${quantity}: so many pieces are reserved`]),
    )
    return product.rows.map(({ number: row }) => {
      const note = notes.get(row)
      return { row, handle: product.handle, outcome, ...(note !== undefined && { note }) }
    })
  } catch (error) {
    return failedLines(product, explain(ctx, error, product, draft))
  }
}

/** What is wrong, by row. */
function explain(
  ctx: ImportContext,
  error: unknown,
  { handle, rows }: ProductRows,
  draft: ProductDraft | undefined,
): Map<number, string> {
  const firstRow = rows[0]?.number ?? 0
  if (error instanceof RowError) return new Map([[error.row, error.message]])
  if (error instanceof ServiceError && error.fields !== undefined) {
    const messages = new Map<number, string>()
    for (const { field, message } of error.fields) {
      const variant = /^variants\[(\d+)\]\.?(.*)/.exec(field)
      const row = variant ? (draft?.variants[Number(variant[1])]?.row ?? firstRow) : firstRow
      const text = `${variant ? variant[2] : field} ${message}`
      messages.set(row, messages.has(row) ? `${messages.get(row)}; ${text}` : text)
    }
    return messages
  }
  if (error instanceof ServiceError) return new Map([[firstRow, error.message]])
  ctx.logger.error({ err: error, handle }, 'a product could not be imported')
  return new Map([[firstRow, 'The product could not be saved']])
}

function failedLines({ handle, rows }: ProductRows, errors: ReadonlyMap<number, string>): ReportLine[] {
  const [firstBad] = [...errors.keys()].sort((a, b) => a - b)
  return rows.map(({ number: row }) => ({
    row,
    handle,
    outcome: 'failed',
    error: errors.get(row) ?? `Not imported, because of row ${firstBad}`,
  }))
}
