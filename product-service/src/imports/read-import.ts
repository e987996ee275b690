import { notFound } from '@storefleet/contracts'
import { decodeCursor, decodeIdCursor, invalidCursor, type Page, page } from '@storefleet/http'
import type { ImportJobContext } from './import-context.ts'
import type { ImportOutcome, ReportLine } from './import-report.ts'
import type { ProductImport } from './product-import.ts'

type Context = Pick<ImportJobContext, 'imports'>
type PageInput = { limit: number; cursor?: string | undefined }

/** Throws `import-not-found`. */
export async function findImport(ctx: Context, id: string): Promise<ProductImport> {
  const found = await ctx.imports.find(id)
  if (found === undefined) throw notFound('import-not-found', 'There is no such import')
  return found
}

/** An import with a page of what became of its rows so far. Throws `import-not-found`, `invalid-cursor`. */
export async function readImport(
  ctx: Context,
  { id, limit, cursor, outcome }: PageInput & { id: string; outcome?: ImportOutcome | undefined },
): Promise<{ found: ProductImport; lines: Page<ReportLine> }> {
  const after = cursor === undefined ? 0 : positionOf(cursor, Number.isSafeInteger)
  const found = await findImport(ctx, id)
  const lines = await ctx.imports.lines(id, { after: after as number, limit, outcome })
  return { found, lines: page(lines.map(withoutNulls), limit, ({ row }) => [row]) }
}

/** Newest first. Throws `invalid-cursor`. */
export async function listImports(ctx: Context, { limit, cursor }: PageInput): Promise<Page<ProductImport>> {
  const before = decodeIdCursor(cursor)
  return page(await ctx.imports.list({ before, limit }), limit, ({ id }) => [id])
}

function positionOf(cursor: string, isPosition: (position: unknown) => boolean): unknown {
  const [position] = decodeCursor(cursor)
  if (!isPosition(position)) throw invalidCursor()
  return position
}

const withoutNulls = ({ row, handle, outcome, error, note }: ReportLine): ReportLine => ({
  row,
  handle,
  outcome,
  ...(error && { error }),
  ...(note && { note }),
})
