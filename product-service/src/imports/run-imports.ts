import { isCorrelationId, runWithContext } from '@storefleet/observability'
import { fractionDigitsOf } from '../decimal.ts'
import { yieldToOthers } from '../yield-to-others.ts'
import type { ImportJobContext } from './import-context.ts'
import { importProduct, type KeepLines, unsavedLines } from './import-product.ts'
import { type ClaimedImport, ImportTakenAway } from './product-import.ts'
import type { ProductRows } from './read-draft.ts'
import type { Column } from './shopify-columns.ts'

const productsAtOnce = 20
/** A product that was tried so often, with a crash or a failure of the database each time, is left out. */
const mostAttempts = 5

/**
 * Works on the oldest import that is not finished, until none is left. One worker in the fleet has it at a time; what became of a
 * product is kept in the transaction that saves it, so that whoever goes on after a crash repeats nothing.
 */
export async function runImports(ctx: ImportJobContext, isStopped: () => boolean): Promise<void> {
  await ctx.imports.giveUpReceiving('The service ended while it received the file: send it again')
  while (!isStopped()) {
    const claimed = await ctx.imports.claim(ctx.newId())
    if (claimed === undefined) return
    const { correlationId } = claimed
    const work = () => workOff(ctx, claimed, isStopped)
    await (isCorrelationId(correlationId) ? runWithContext({ correlationId }, work) : work())
  }
}

async function workOff(ctx: ImportJobContext, claimed: ClaimedImport, isStopped: () => boolean): Promise<void> {
  try {
    const isDone = await importAll(ctx, claimed, isStopped)
    if (!isDone) return
    await ctx.imports.finish(claimed)
    ctx.logger.info({ importId: claimed.id }, 'an import was finished')
  } catch (error) {
    if (!(error instanceof ImportTakenAway)) throw error
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
      await importOne(ctx, claimed, { product, number: nextProduct, isGivenUp: attempts > mostAttempts })
      await yieldToOthers()
      nextProduct += 1
      attempts = 0
    }
  }
  return true
}

type Work = { product: ProductRows; number: number; isGivenUp: boolean }

async function importOne(ctx: ImportJobContext, claimed: ClaimedImport, { product, number, isGivenUp }: Work) {
  const keep: KeepLines = (tx, lines) =>
    ctx.imports.keep(tx, claimed, { product: number, lines, outcome: lines[0]?.outcome ?? 'failed' })
  if (isGivenUp) {
    ctx.logger.error({ importId: claimed.id, handle: product.handle }, 'a product could not be imported')
    return ctx.transaction((tx) => keep(tx, unsavedLines(product)))
  }
  const header = new Map(Object.entries(claimed.columns) as [Column, number][])
  await importProduct(ctx, { header, product, fractionDigits: fractionDigitsOf(ctx.currency) }, keep)
}
