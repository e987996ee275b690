import type { Purge } from '@storefleet/service'
import type { ProductImportStore } from './product-import-store.ts'

const dayMs = 86_400_000
/** Where events are kept for ever. */
const fallbackDays = 30

/** Deletes imports as long after their end as events are kept: first their rows, of which there may be many, then they themselves. */
export function importPurges(
  imports: Pick<ProductImportStore, 'deleteRows' | 'deleteImports'>,
  { now }: { now: () => Date },
  { retentionDays }: { retentionDays: number },
): Purge[] {
  const before = () => new Date(now().getTime() - (retentionDays || fallbackDays) * dayMs)
  return [
    { of: 'product_import_rows', deleteBatch: (limit) => imports.deleteRows(before(), limit) },
    { of: 'product_imports', deleteBatch: (limit) => imports.deleteImports(before(), limit) },
  ]
}
