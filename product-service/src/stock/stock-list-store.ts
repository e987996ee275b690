import { type Database, type Sql, sql } from '@storefleet/database'

export type StockListStore = ReturnType<typeof createStockListStore>

/** Where a page starts: the last variant before it. */
export type StockPosition = Readonly<{ productId: string; variantId: string }>

export type StockListRequest = Readonly<{
  /** Those alone that are tracked and have reached their threshold. */
  isLow: boolean
  /** As it was typed, and its folded words; an empty list of words finds nothing. */
  search: Readonly<{ text: string; terms: readonly string[] }> | undefined
  after: StockPosition | undefined
  limit: number
}>

type Options = {
  lowStockThreshold: number
  /** What the search document of a product is compared with. */
  textQuery: (terms: readonly string[]) => Sql
}

export function createStockListStore(db: Database, { lowStockThreshold, textQuery }: Options) {
  const isLowStock = sql`v.track_inventory
    and s.on_hand - s.reserved - s.committed <= coalesce(s.low_threshold, ${sql.integer(lowStockThreshold)})`

  function matches({ text, terms }: NonNullable<StockListRequest['search']>): Sql {
    if (terms.length === 0) return sql`false`
    const isNamed = sql`coalesce(starts_with(lower(v.sku), lower(${text}::text)), false)`
    const isOtherNamed = sql`exists (select from variants other where other.product_id = p.id and other.removed_at is null
      and starts_with(lower(other.sku), lower(${text}::text)))`
    return sql`p.search @@ ${textQuery(terms)} and (${isNamed} or not ${isOtherNamed})`
  }

  return {
    /**
     * Returns which variants a page shows, newest product first, one more than `limit` where there are more. Archived products and
     * variants that were taken off are left out. Where the text is the start of an SKU, the other variants of its product are too.
     */
    page: ({ isLow, search, after, limit }: StockListRequest): Promise<StockPosition[]> =>
      db.query<StockPosition>(sql`
        select s.product_id, s.variant_id
        from stock_items s join variants v on v.id = s.variant_id join products p on p.id = s.product_id
        where v.removed_at is null and p.status <> 'archived'
          ${isLow ? sql`and ${isLowStock}` : sql.empty}
          ${search ? sql`and ${matches(search)}` : sql.empty}
          ${after ? sql`and s.product_id <= ${after.productId}::uuid and (s.product_id < ${after.productId}::uuid or s.variant_id > ${after.variantId}::uuid)` : sql.empty}
        order by s.product_id desc, s.variant_id
        limit ${sql.integer(limit + 1)}`),
  }
}
