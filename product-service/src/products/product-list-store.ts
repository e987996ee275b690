import { type Database, type Sql, sql } from '@storefleet/database'
import { measuresOf } from '../picture-name.ts'
import type { ProductImage } from './product.ts'
import { isLowStock, isOrderable, productCondition, textQuery } from './product-filter-store.ts'
import type { LinkField, ProductFilters, ProductSort } from './product-query.ts'
import { foundFirst, isProduct } from './product-store.ts'
import type { ProductSummary } from './product-view.ts'

export type ProductListStore = ReturnType<typeof createProductListStore>

/** Where a page starts: the sort key and the id of the last product before it. */
export type ListPosition = Readonly<{ key: string | number; id: string }>
export type ListedProduct = { summary: ProductSummary; position: ListPosition }
export type ListRequest = { filters: ProductFilters; sort: ProductSort; after: ListPosition | undefined; limit: number }
export type ProductLink = Partial<Pick<ProductSummary, LinkField>>

type Prices = 'minPrice' | 'maxPrice' | 'compareAtPrice' | 'priorPrice'
type Row = Omit<ProductSummary, Prices | 'image' | 'images' | 'isAvailable' | 'createdAt' | 'updatedAt'> & {
  image: ProductImage | null
  images: ProductImage[]
  currency: string
  compareAtMinor: number | null
  priorPriceMinor: number | null
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
  popular: { key: () => sql`p.popularity`, direction: 'desc', keyType: sql`integer` },
  title: { key: () => sql`lower(p.title) collate "C"`, direction: 'asc', keyType: sql`text` },
}

/** `page`: ids with sort keys. */
type Page = { page: Sql; inOrder: Sql }

/** The products of one page, with their sort keys; one product more than `limit` where there is a further page. */
function pageOf({ filters, sort, after, limit }: ListRequest): Page {
  const { key, direction, keyType } = orders[sort]
  const sortKey = key(filters)
  const arrow = direction === 'asc' ? sql`asc` : sql`desc`
  const isAfter = direction === 'asc' ? sql`>` : sql`<`
  const start = after ? sql`and (${sortKey}, p.id) ${isAfter} (${after.key}::${keyType}, ${after.id}::uuid)` : sql.empty
  const page = sql`(
    select p.id, ${sortKey} as sort_key from products p
    where ${productCondition(filters)} ${start}
    order by sort_key ${arrow}, p.id ${arrow} limit ${sql.integer(limit + 1)}
  ) page`
  return { page, inOrder: sql`order by page.sort_key ${arrow}, p.id ${arrow}` }
}

/** Of the category and of each tag, no more than the newest hundred are compared: a tag may be of every product. */
const maxCompared = sql.integer(100)
const compared = sql`same.id, same.category_id, same.tags, same.popularity`

function relatedTo(productId: string, limit: number): Page {
  const page = sql`(
    select p.id, row_number() over (order by p.likeness desc, p.popularity desc, p.id desc) as sort_key
    from (
      select c.id, c.popularity, coalesce((c.category_id = t.category_id)::integer, 0) * 2
        + cardinality(array(select unnest(c.tags) intersect select unnest(t.tags))) as likeness
      from products t cross join lateral (
        (select ${compared} from products same where same.category_id = t.category_id and same.status = 'active'
          order by same.id desc limit ${maxCompared})
        union
        (select ${compared} from products same where same.tags && t.tags and same.status = 'active' limit ${maxCompared})
      ) c
      where t.id = ${productId} and c.id <> t.id
    ) p
    order by sort_key limit ${sql.integer(limit)}
  ) page`
  return { page, inOrder: sql`order by page.sort_key` }
}

/** Whether one of the variants of `products p`, with its stock `s`, fits. Not "exists": the planner would read all stock for one page. */
const hasVariant = (condition: Sql) => sql`(select true from stock_items s join variants v on v.id = s.variant_id
  where s.product_id = p.id and v.removed_at is null and ${condition} limit 1) is not null`

export function createProductListStore(db: Database, lowStockThreshold: number) {
  const availability = sql`case
    when ${hasVariant(sql`${isOrderable} and not ${isLowStock(lowStockThreshold)}`)} then 'in_stock'
    when ${hasVariant(isOrderable)} then 'low' else 'sold_out' end`

  async function summaries({ page, inOrder }: Page): Promise<ListedProduct[]> {
    const rows = await db.query<Row>(sql`
      select p.id, p.slug, p.title, p.vendor, p.status, p.tags, p.options, p.currency, p.images -> 0 as image,
        jsonb_path_query_array(p.images, '$[0 to 1]') as images,
        p.min_price_minor, p.max_price_minor, p.version, p.created_at, p.updated_at, page.sort_key,
        case when c.id is not null then jsonb_build_object('id', c.id, 'slug', c.slug, 'title', c.title) end as category,
        cheapest.compare_at_minor, cheapest.prior_price_minor, ${availability} as availability
      from ${page}
      join products p on p.id = page.id
      left join categories c on c.id = p.category_id
      left join lateral (
        select v.compare_at_minor, v.prior_price_minor from variants v
        where v.product_id = p.id and v.removed_at is null and v.price_minor = p.min_price_minor
          and v.compare_at_minor > v.price_minor
        order by v.position limit 1
      ) cheapest on true
      ${inOrder}`)
    return rows.map((row) => ({ summary: summaryOf(row), position: { key: row.sortKey, id: row.id } }))
  }
  return {
    list: (request: ListRequest): Promise<ListedProduct[]> => summaries(pageOf(request)),

    /** The id of a product, where the actor may see it. */
    async idOf(idOrSlug: string, { isPublicOnly }: { isPublicOnly: boolean }): Promise<string | undefined> {
      const found = await db.first<{ id: string }>(sql`
        select p.id from products p
        where ${isProduct(idOrSlug)} and (p.status in ('active', 'unlisted') or not ${isPublicOnly}::boolean) ${foundFirst}`)
      return found?.id
    },

    /** Published products with the category or a tag of this one, the most alike first, then what is bought most. */
    async related(productId: string, limit: number): Promise<ProductSummary[]> {
      const listed = await summaries(relatedTo(productId, limit))
      return listed.map(({ summary }) => summary)
    },

    /** The same list, of each product as little as a sitemap needs. */
    async links(
      request: ListRequest,
      fields: readonly LinkField[],
    ): Promise<{ link: ProductLink; position: ListPosition }[]> {
      const { page, inOrder } = pageOf(request)
      const rows = await db.query<{ id: string; slug: string; updatedAt: Date; sortKey: string | number }>(sql`
        select p.id, p.slug, p.updated_at, page.sort_key from ${page} join products p on p.id = page.id ${inOrder}`)
      return rows.map(({ id, slug, updatedAt, sortKey }) => {
        const all = { id, slug, updatedAt: updatedAt.toISOString() }
        const link = Object.fromEntries(fields.map((field) => [field, all[field]]))
        return { link, position: { key: sortKey, id } }
      })
    },
  }
}

function summaryOf(row: Row): ProductSummary {
  const { currency, minPriceMinor, maxPriceMinor, compareAtMinor, priorPriceMinor, sortKey: _, ...same } = row
  const price = (amountMinor: number | null) => (amountMinor === null ? null : { amountMinor, currency })
  return {
    ...same,
    image: row.image && shownImage(row.image),
    images: row.images.map(shownImage),
    minPrice: { amountMinor: minPriceMinor, currency },
    maxPrice: { amountMinor: maxPriceMinor, currency },
    compareAtPrice: price(compareAtMinor),
    priorPrice: price(priorPriceMinor),
    isAvailable: row.availability !== 'sold_out',
    createdAt: row.createdAt.toISOString(),
    updatedAt: row.updatedAt.toISOString(),
  }
}

const shownImage = ({ url, alt }: ProductImage) => ({ url, alt, ...measuresOf(url) })
