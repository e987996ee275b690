import type { Count, ImportContext } from './import-context.ts'
import type { ImportOutcome } from './import-report.ts'
import type { ProductDraft } from './product-draft.ts'

export type SavedDraft = {
  outcome: Exclude<ImportOutcome, 'failed'>
  kept: readonly { row: number; quantity: number }[]
}

/** One product, its category and its stock, in one transaction. Throws what the catalog refuses. */
export const saveDraft = (ctx: ImportContext, draft: ProductDraft): Promise<SavedDraft> =>
  ctx.transaction(async (tx) => {
    const { categoryTitle } = draft
    const categoryId = categoryTitle === undefined ? undefined : await ctx.ensureCategory(tx, categoryTitle)
    const { outcome, variantIds } = await ctx.upsertProduct(tx, { ...draft, categoryId })
    const { isChanged, kept } = await ctx.setStock(tx, countsOf(draft, variantIds))
    return {
      outcome: outcome === 'unchanged' && isChanged ? 'updated' : outcome,
      kept: kept.map(({ variantId, quantity }) => ({
        row: draft.variants[variantIds.indexOf(variantId)]?.row ?? 0,
        quantity,
      })),
    }
  })

const countsOf = ({ variants }: ProductDraft, variantIds: readonly string[]): Count[] =>
  variants.flatMap(({ quantity }, index) =>
    quantity === undefined ? [] : [{ variantId: variantIds[index] ?? '', quantity }],
  )
