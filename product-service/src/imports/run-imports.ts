import { isCorrelationId, runWithContext } from '@storefleet/observability'
import { yieldToOthers } from '../yield-to-others.ts'
import type { ImportJobContext } from './import-context.ts'
import { importProduct, type RecordLines, unsavedLines } from './import-product.ts'
import { type ClaimedImport, ImportLeaseLost } from './product-import.ts'
import type { ProductRows } from './read-draft.ts'
import type { Column } from './shopify-columns.ts'

const productsAtOnce = 20
/** A product is skipped after so many attempts that ended with a crash or a failure of the database. */
const maxAttempts = 5

/**
 * Works on the oldest unfinished import, until none is left. One worker in the fleet has an import at a time. The result of a product
 * is recorded in the transaction that saves it, so the next worker after a crash repeats nothing.
 */
export async function runImports(ctx: ImportJobContext, isStopped: () => boolean): Promise<void> {
  await ctx.imports.failAbandoned('The service ended while it received the file: send it again')
  while (!isStopped()) {
    const claimed = await ctx.imports.claim(ctx.newId())
    if (claimed === undefined) return
    const { correlationId } = claimed
    const work = () => runClaimed(ctx, claimed, isStopped)
    await (isCorrelationId(correlationId) ? runWithContext({ correlationId }, work) : work())
  }
}

async function runClaimed(ctx: ImportJobContext, claimed: ClaimedImport, isStopped: () => boolean): Promise<void> {
  try {
    const isDone = await importAll(ctx, claimed, isStopped)
    if (!isDone) return
    await ctx.imports.finish(claimed)
    ctx.logger.info({ importId: claimed.id }, 'an import was finished')
  } catch (error) {
    if (!(error instanceof ImportLeaseLost)) throw error
    ctx.logger.info({ importId: claimed.id }, 'an import was cancelled or taken over')
  } finally {
    // Where this fails as well, the lease ends by itself.
    await ctx.imports.release(claimed).catch(() => {})
  }
}

/** False where it was stopped before the last product. */
async function importAll(ctx: ImportJobContext, claimed: ClaimedImport, isStopped: () => boolean): Promise<boolean> {
  let { nextProduct, attempts } = claimed
  while (nextProduct < claimed.productCount) {
    for (const product of await ctx.imports.products(claimed.id, nextProduct, productsAtOnce)) {
      if (isStopped()) return false
      await importOne(ctx, claimed, { product, number: nextProduct, isSkipped: attempts > maxAttempts })
      await yieldToOthers()
      nextProduct += 1
      attempts = 0
    }
  }
  return true
}

type ProductTask = { product: ProductRows; number: number; isSkipped: boolean }

async function importOne(ctx: ImportJobContext, claimed: ClaimedImport, { product, number, isSkipped }: ProductTask) {
  const record: RecordLines = (tx, lines) =>
    ctx.imports.recordResult(tx, claimed, { product: number, lines, outcome: lines[0]?.outcome ?? 'failed' })
  if (isSkipped) {
    ctx.logger.error({ importId: claimed.id, handle: product.handle }, 'a product could not be imported')
    return ctx.transaction((tx) => record(tx, unsavedLines(product)))
  }
  const header = new Map(Object.entries(claimed.columns) as [Column, number][])
  await importProduct(ctx, { header, product, currency: await ctx.currency() }, record)
}
