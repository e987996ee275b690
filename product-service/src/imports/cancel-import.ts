import { conflict } from '@storefleet/contracts'
import type { ImportJobContext } from './import-context.ts'
import type { ProductImport } from './product-import.ts'
import { findImport } from './read-import.ts'

/** Ends an import before its next product; what is imported stays. Throws `import-not-found`, `import-finished`. */
export async function cancelImport(ctx: Pick<ImportJobContext, 'imports'>, id: string): Promise<ProductImport> {
  await ctx.imports.cancel(id)
  const found = await findImport(ctx, id)
  if (found.status !== 'cancelled') throw conflict('import-finished', 'The import has ended')
  return found
}
