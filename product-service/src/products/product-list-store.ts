import { type Database, type Sql, sql } from '@storefleet/database'
import { isOrderable, productCondition, textQuery } from './product-filter-store.ts'
import type { ProductFilters, ProductSort } from './product-query.ts'
import type { ProductSummary } from './product-view.ts'

export type ProductListStore = ReturnType<typeof createProductListStore>

/** Where a page starts: the sort key and the id of the last product before it. */
export type ListPosition = Readonly<{ key: string | number; id: string }>
export type ListedProduct = { summary: ProductSummary; position: ListPosition }
export type ListRequest = { filters: ProductFilters; sort: ProductSort; after: ListPosition | undefined; limit: number }

type Row = Omit<ProductSummary, 'minPrice' | 'maxPrice' | 'createdAt' | 'updatedAt'> & {
  currency: string
  minPriceMinor: number
  maxPriceMinor: number
  createdAt: Date
  updatedAt: Date
  sortKey: string | number
}

/** Each order: its key, compared together with the id so that pages stay in place while products come and go. */
type Order = { key: (filters: ProductFilters) => Sql; direction: 'asc' | 'desc'; keyType: Sql }
const orders: Record<ProductSort, Order> = {
  relevance: {
    key: ({ terms }) => (terms === undefined ? sql`0::float8` : sql`ts_rank(p.search, ${textQuery(terms)})::float8`),
    direction: 'desc',
    keyType: sql`float8`,
  },
  newest: { key: () => sql`p.id`, direction: 'desc', keyType: sql`uuid` },
  price: { key: () => sql`p.min_price_minor`, direction: 'asc', keyType: sql`bigint` },
  '-price': { key: () => sql`p.min_price_minor`, direction: 'desc', keyType: sql`bigint` },
  title: { key: () => sql`lower(p.title) collate "C"`, direction: 'asc', keyType: sql`text` },
}

export function createProductListStore(db: Database) {
  return {
    /** One product more than `limit` where there is a further page. */
    async list({ filters, sort, after, limit }: ListRequest): Promise<ListedProduct[]> {
      const { key, direction, keyType } = orders[sort]
      const sortKey = key(filters)
      const arrow = direction === 'asc' ? sql`asc` : sql`desc`
      const isAfter = direction === 'asc' ? sql`>` : sql`<`
      const start = after
        ? sql`and (${sortKey}, p.id) ${isAfter} (${after.key}::${keyType}, ${after.id}::uuid)`
        : sql.empty
      const rows = await db.query<Row>(sql`
        select p.id, p.slug, p.title, p.vendor, p.status, p.tags, p.options, p.images -> 0 as image, p.currency,
          p.min_price_minor, p.max_price_minor, p.version, p.created_at, p.updated_at, page.sort_key,
          case when c.id is not null then jsonb_build_object('id', c.id, 'slug', c.slug, 'title', c.title) end as category,
          -- Not "exists": the planner would read all stock for one page.
          (select true from stock_items s join variants v on v.id = s.variant_id
            where s.product_id = p.id and v.removed_at is null and ${isOrderable} limit 1) is not null as is_available
        from (
          select p.id, ${sortKey} as sort_key from products p
          where ${productCondition(filters)} ${start}
          order by sort_key ${arrow}, p.id ${arrow} limit ${sql.integer(limit + 1)}
        ) page
        join products p on p.id = page.id
        left join categories c on c.id = p.category_id
        order by page.sort_key ${arrow}, p.id ${arrow}`)
      return rows.map((row) => ({ summary: summaryOf(row), position: { key: row.sortKey, id: row.id } }))
    },
  }
}

function summaryOf({ currency, minPriceMinor, maxPriceMinor, sortKey: _, ...row }: Row): ProductSummary {
  return {
    ...row,
    minPrice: { amountMinor: minPriceMinor, currency },
    maxPrice: { amountMinor: maxPriceMinor, currency },
    createdAt: row.createdAt.toISOString(),
    updatedAt: row.updatedAt.toISOString(),
  }
}
