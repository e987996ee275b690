import { yieldToOthers } from '../yield-to-others.ts'
import { groupRows } from './group-rows.ts'
import type { ImportContext } from './import-context.ts'
import { importProduct, unsavedLines } from './import-product.ts'
import { type ImportReport, type ReportLine, reportOf } from './import-report.ts'
import { type FileRow, openProductFile, type ProductFile, type Upload } from './product-file.ts'
import type { ProductRows } from './read-draft.ts'
import type { Header } from './shopify-columns.ts'

/**
 * Imports a product file while the caller waits: a product by its handle, each in a transaction of its own, whole or not at all.
 * The same file again changes nothing. Throws what reading the file throws, before anything is imported.
 */
export async function importProducts(ctx: ImportContext, upload: Upload): Promise<ImportReport> {
  const file = await openProductFile(upload)
  return importRows(ctx, file, await Array.fromAsync(file.rows))
}

/** The same with all rows of the file read already. */
export async function importRows(
  ctx: ImportContext,
  { header, notes }: Pick<ProductFile, 'header' | 'notes'>,
  rows: readonly FileRow[],
): Promise<ImportReport> {
  const parts: ReportLine[][] = []
  for (const product of groupRows(rows)) {
    parts.push(await importOrReport(ctx, header, product))
    await yieldToOthers()
  }
  return reportOf(parts, notes)
}

async function importOrReport(ctx: ImportContext, header: Header, product: ProductRows): Promise<ReportLine[]> {
  try {
    return await importProduct(ctx, { header, product, currency: await ctx.currency() })
  } catch (error) {
    ctx.logger.error({ err: error, handle: product.handle }, 'a product could not be imported')
    return unsavedLines(product)
  }
}
