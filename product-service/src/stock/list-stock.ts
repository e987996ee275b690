import { decodeCursor, invalidCursor, type Page, page } from '@storefleet/http'
import { isUuid } from '../uuid.ts'
import type { SellableStock } from './sellable-stock.ts'
import type { StockListStore, StockPosition } from './stock-list-store.ts'
import type { StockStore } from './stock-store.ts'

type Context = {
  stock: Pick<StockStore, 'find'>
  stockList: StockListStore
  /** Returns the folded words of what was typed. */
  searchTerms: (text: string) => readonly string[]
}

export type ListStock = Readonly<{ q?: string; low?: boolean; limit: number; cursor?: string }>

/** Returns a page of the stock of all variants that are not archived, newest product first. Throws `invalid-cursor`. */
export async function listStock(
  ctx: Context,
  { q, low = false, limit, cursor }: ListStock,
): Promise<Page<SellableStock>> {
  const text = q?.trim() ?? ''
  const search = text === '' ? undefined : { text, terms: ctx.searchTerms(text) }
  const found = await ctx.stockList.page({ isLow: low, search, after: positionOf(cursor), limit })
  const { items, nextCursor } = page(found, limit, ({ productId, variantId }) => [productId, variantId])
  const stocks = await ctx.stock.find(items.map(({ variantId }) => variantId))
  const byVariant = new Map(stocks.map((stock) => [stock.variantId, stock]))
  return { items: items.flatMap(({ variantId }) => byVariant.get(variantId) ?? []), nextCursor }
}

function positionOf(cursor: string | undefined): StockPosition | undefined {
  if (cursor === undefined) return undefined
  const [productId, variantId] = decodeCursor(cursor)
  const areIds =
    typeof productId === 'string' && isUuid(productId) && typeof variantId === 'string' && isUuid(variantId)
  if (areIds) return { productId, variantId }
  throw invalidCursor()
}
