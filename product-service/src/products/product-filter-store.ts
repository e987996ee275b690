import { type Sql, sql } from '@storefleet/database'
import { normalSlug } from '../slug.ts'
import type { ProductStatus } from './product.ts'
import type { ProductFilters } from './product-query.ts'
import { searchQuery } from './search-terms.ts'

const and = sql` and `

/** The condition on `products p` that lets through what the filters ask for. */
export function productCondition(filters: ProductFilters): Sql {
  const { status, terms, category, vendor, tag, minPriceMinor, maxPriceMinor } = filters
  const conditions: Sql[] = [status === 'any' ? sql`true` : statusIs(status)]
  if (terms !== undefined) conditions.push(terms.length > 0 ? sql`p.search @@ ${textQuery(terms)}` : sql`false`)
  if (category !== undefined) conditions.push(sql`p.category_id = any(${withDescendants(normalSlug(category))})`)
  if (vendor !== undefined) conditions.push(sql`p.vendor = ${vendor}`)
  if (tag !== undefined) conditions.push(sql`p.tags @> array[${tag}::text]`)
  if (minPriceMinor !== undefined) conditions.push(sql`p.min_price_minor >= ${minPriceMinor}`)
  if (maxPriceMinor !== undefined) conditions.push(sql`p.min_price_minor <= ${maxPriceMinor}`)
  if (filters.isAvailable || filters.options.size > 0) {
    conditions.push(
      sql`exists (select from ${variantsOf(filters)} where v.product_id = p.id and ${variantCondition(filters)})`,
    )
  }
  return sql.join(conditions, and)
}

/** `variants v`, with their stock `s` where the filters ask for it. */
const variantsOf = ({ isAvailable }: ProductFilters): Sql =>
  isAvailable ? sql`variants v join stock_items s on s.variant_id = v.id` : sql`variants v`

/** The condition on one of `variants v` with its stock `s`. */
export function variantCondition({ options, isAvailable }: ProductFilters): Sql {
  const conditions = [sql`v.removed_at is null`]
  for (const [name, values] of options) {
    conditions.push(sql`v.option_tokens && ${values.map((value) => `${name}:${value}`)}::text[]`)
  }
  if (isAvailable) conditions.push(isOrderable)
  return sql.join(conditions, and)
}

/** Whether one more unit of `variants v` with its stock `s` can be ordered. */
export const isOrderable = sql`(s.on_hand > s.reserved + s.committed or v.allow_backorder or not v.track_inventory)`

/** Whether `variants v`, with its stock `s`, is at the threshold where its stock counts as low, or below. */
export const isLowStock = (shopThreshold: number): Sql => sql`(v.track_inventory and not v.allow_backorder
  and s.on_hand - s.reserved - s.committed <= coalesce(s.low_threshold, ${sql.integer(shopThreshold)}))`

/** Words as stems, or as they stand: that is how SKUs are kept. */
export const textQuery = (terms: readonly string[]): Sql =>
  sql`(to_tsquery('english', ${searchQuery(terms)}) || to_tsquery('simple', ${searchQuery(terms)}))`

/** Written out, so that the partial indexes on active products serve. */
const statusIs = (status: ProductStatus) => (status === 'active' ? sql`p.status = 'active'` : sql`p.status = ${status}`)

const withDescendants = (slug: string) => sql`array(
  with recursive below as (
    select id from categories where slug = ${slug}
    union
    select c.id from categories c join below on c.parent_id = below.id
  ) select id from below)`
