import { rateLimited, ServiceError, unavailable } from '@storefleet/contracts'
import type { Actor } from '@storefleet/identity'
import { currentContext } from '@storefleet/observability'
import { yieldToOthers } from '../yield-to-others.ts'
import { createProductNumbers } from './group-rows.ts'
import type { ImportJobContext } from './import-context.ts'
import { importRows } from './import-products.ts'
import type { ImportReport } from './import-report.ts'
import { type FileRow, openProductFile, type ProductFile, type Upload } from './product-file.ts'
import type { WaitingRow } from './product-import.ts'

export type Received = { report: ImportReport } | { queued: { id: string; status: 'queued' } }

/** Up to these a file is imported while the client waits. */
const quickBytes = 256 * 1024
const quickRows = 200

const batchRows = 200
const batchCharacters = 100_000

/**
 * Takes a product file: a small one is imported at once, a larger one is stored and imported in the background.
 * Throws what `openProductFile` and reading on throw, and `import-queue-full`; then nothing is imported.
 */
export async function receiveImport(ctx: ImportJobContext, upload: Upload, actor: Actor): Promise<Received> {
  const file = await openProductFile(upload)
  if (upload.bytes.length > quickBytes) return { queued: await queueImport(ctx, file, file.rows, actor) }
  const rows = await Array.fromAsync(file.rows)
  if (rows.length > quickRows) return { queued: await queueImport(ctx, file, rows, actor) }
  return { report: await importRows(ctx, file, rows) }
}

async function queueImport(
  ctx: ImportJobContext,
  { header, notes }: ProductFile,
  rows: Iterable<FileRow> | AsyncIterable<FileRow>,
  actor: Actor,
) {
  const id = ctx.newId()
  const correlationId = currentContext()?.correlationId ?? null
  const columns = Object.fromEntries(header)
  const isOpen = await ctx.imports.open({ id, columns, notes, requestedBy: actor.id, correlationId }, ctx.maxUnfinished)
  if (!isOpen) {
    const message = `${ctx.maxUnfinished} imports are not finished: wait until one has ended, or cancel one`
    throw rateLimited('import-queue-full', message, { headers: { 'retry-after': '60' } })
  }
  try {
    const isQueued = await ctx.imports.queue(id, await storeRows(ctx, id, rows))
    if (!isQueued) throw unavailable('import-interrupted', 'The file took too long to store: send it again')
  } catch (error) {
    await ctx.imports.refuse(id, error instanceof ServiceError ? error.message : 'The file could not be stored')
    throw error
  }
  ctx.logger.info({ importId: id }, 'an import was queued')
  ctx.wakeImports()
  return { id, status: 'queued' as const }
}

async function storeRows(ctx: ImportJobContext, id: string, rows: Iterable<FileRow> | AsyncIterable<FileRow>) {
  const numbers = createProductNumbers()
  let count = 0
  for await (const batch of inBatches(rows)) {
    const waiting = batch.map((row): WaitingRow => ({ ...row, product: numbers.numberOf(row) }))
    await ctx.imports.addRows(id, waiting)
    await yieldToOthers()
    count += batch.length
  }
  return { rows: count, products: numbers.count() }
}

async function* inBatches(rows: Iterable<FileRow> | AsyncIterable<FileRow>): AsyncGenerator<FileRow[]> {
  let batch: FileRow[] = []
  let characters = 0
  for await (const row of rows) {
    batch.push(row)
    characters += row.cells.reduce((sum, cell) => sum + cell.length, 0)
    if (batch.length < batchRows && characters < batchCharacters) continue
    yield batch
    batch = []
    characters = 0
  }
  if (batch.length > 0) yield batch
}
