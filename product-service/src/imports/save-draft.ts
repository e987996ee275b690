import { ServiceError } from '@storefleet/contracts'
import type { Tx } from '@storefleet/database'
import { dropRepeatedSkus, dropTakenSkus } from './drop-repeated-skus.ts'
import type { Count, ImportContext } from './import-context.ts'
import type { ImportOutcome } from './import-report.ts'
import type { ProductDraft } from './product-draft.ts'
import type { Notes } from './row-notes.ts'

export type SavedDraft = { outcome: Exclude<ImportOutcome, 'failed'>; notes: Notes }
/** Runs in the transaction that saves the product. */
export type Alongside = (tx: Tx, saved: SavedDraft) => Promise<void>

/** Another transaction may take a SKU after `findSkuOwners` has returned. */
const maxTries = 3

/** One product, its category and its stock, in one transaction. Throws what the catalog refuses. */
export async function saveDraft(
  ctx: ImportContext,
  draft: ProductDraft,
  { newNotes, alongside }: { newNotes: () => Notes; alongside: Alongside },
): Promise<SavedDraft> {
  for (let attempt = 1; ; attempt++) {
    try {
      return await ctx.transaction(async (tx) => {
        const saved = await save(ctx, tx, draft, { notes: newNotes(), isRetry: attempt > 1 })
        await alongside(tx, saved)
        return saved
      })
    } catch (error) {
      if (attempt === maxTries || !(error instanceof ServiceError && error.slug === 'sku-taken')) throw error
    }
  }
}

type SaveOptions = { notes: Notes; isRetry: boolean }

async function save(
  ctx: ImportContext,
  tx: Tx,
  given: ProductDraft,
  { notes, isRetry }: SaveOptions,
): Promise<SavedDraft> {
  const draft = await withFreeSkus(ctx, tx, given, { notes, isRetry })
  const { categoryTitle } = draft
  const categoryId = categoryTitle === undefined ? undefined : await ctx.ensureCategory(tx, categoryTitle)
  const { outcome, variantIds } = await ctx.upsertProduct(tx, { ...draft, categoryId })
  const { isChanged, kept } = await ctx.setStock(tx, countsOf(draft, variantIds))
  for (const { variantId, quantity } of kept) {
    const row = draft.variants[variantIds.indexOf(variantId)]?.row ?? 0
    notes.add(row, `Stock stays at ${quantity}: its units are reserved, or sold and not shipped`)
  }
  return { outcome: outcome === 'unchanged' && isChanged ? 'updated' : outcome, notes }
}

async function withFreeSkus(ctx: ImportContext, tx: Tx, given: ProductDraft, { notes, isRetry }: SaveOptions) {
  const draft = dropRepeatedSkus(given, notes)
  const skus = draft.variants.flatMap(({ sku }) => sku ?? [])
  if (skus.length === 0) return draft
  const owners = await ctx.findSkuOwners(tx, { skus, except: draft.handle, isArchivedToo: isRetry })
  return dropTakenSkus(draft, owners, notes)
}

const countsOf = ({ variants }: ProductDraft, variantIds: readonly string[]): Count[] =>
  variants.flatMap(({ quantity }, index) =>
    quantity === undefined ? [] : [{ variantId: variantIds[index] ?? '', quantity }],
  )
