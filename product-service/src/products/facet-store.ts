import { type Database, type Sql, sql } from '@storefleet/database'
import { productCondition, variantCondition } from './product-filter-store.ts'
import type { FacetName, ProductFilters } from './product-query.ts'

export type FacetStore = ReturnType<typeof createFacetStore>

export type Facets = {
  category?: { slug: string; title: string; count: number }[]
  option?: { name: string; values: { value: string; count: number }[] }[]
  price?: PriceRange[]
  vendor?: ValueCount[]
  tag?: ValueCount[]
  available?: { count: number }
}
type ValueCount = { value: string; count: number }
/** From `fromMinor` up to but without `toMinor`; the last range has no end. */
type PriceRange = { fromMinor: number; toMinor: number | null; count: number }

/** Vendors and tags of a facet; a list counts no further than `maxTotal`. */
const maxValues = 100
const maxTotal = 10_000
const priceStepsMinor = [0, 1_000, 2_500, 5_000, 10_000, 20_000, 50_000, 100_000]

/**
 * Counts how many products each further choice would leave. A facet ignores its own filter and obeys all others,
 * so that the number beside a choice is the length of the list it leads to.
 */
export function createFacetStore(db: Database) {
  const counters = {
    async category(filters: ProductFilters) {
      const { category: _, ...others } = filters
      return db.query<{ slug: string; title: string; count: number }>(sql`
        with recursive up as (
          select id, id as ancestor_id from categories
          union
          select up.id, c.parent_id from up join categories c on c.id = up.ancestor_id where c.parent_id is not null
        )
        select c.slug, c.title, count(*) as count
        from products p join up on up.id = p.category_id join categories c on c.id = up.ancestor_id
        where ${productCondition(others)}
        group by c.id order by count desc, c.title`)
    },

    async option(filters: ProductFilters) {
      const chosen = [...filters.options.keys()]
      const counts = await Promise.all([
        countValues(db, filters, sql`split_part(token, ':', 1) <> all(${chosen}::text[])`),
        ...chosen.map((name) =>
          countValues(db, withoutOption(filters, name), sql`split_part(token, ':', 1) = ${name}`),
        ),
      ])
      return groupByOption(counts.flat())
    },

    async price(filters: ProductFilters) {
      const { minPriceMinor: _min, maxPriceMinor: _max, ...others } = filters
      const rows = await db.query<{ step: number; count: number }>(sql`
        select width_bucket(p.min_price_minor, ${priceStepsMinor}::bigint[]) as step, count(*) as count
        from products p where ${productCondition(others)} group by step order by step`)
      return rows.map(({ step, count }) => ({
        fromMinor: priceStepsMinor[step - 1] ?? 0,
        toMinor: priceStepsMinor[step] ?? null,
        count,
      }))
    },

    vendor({ vendor: _, ...others }: ProductFilters) {
      return db.query<ValueCount>(sql`
        select p.vendor as value, count(*) as count from products p
        where ${productCondition(others)} and p.vendor <> ''
        group by p.vendor order by count desc, value limit ${sql.integer(maxValues)}`)
    },

    tag({ tag: _, ...others }: ProductFilters) {
      return db.query<ValueCount>(sql`
        select value, count(*) as count from products p cross join unnest(p.tags) as value
        where ${productCondition(others)}
        group by value order by count desc, value limit ${sql.integer(maxValues)}`)
    },

    async available(filters: ProductFilters) {
      const counted = await db.first<{ count: number }>(sql`
        select count(*) as count from products p where ${productCondition({ ...filters, isAvailable: true })}`)
      return { count: counted?.count ?? 0 }
    },
  }

  return {
    async count(names: readonly FacetName[], filters: ProductFilters): Promise<Facets> {
      const counted = await Promise.all(names.map(async (name) => [name, await counters[name](filters)] as const))
      return Object.fromEntries(counted)
    },

    /** The length of the list, counted up to 10,000. */
    async total(filters: ProductFilters): Promise<{ total: number; isTotalExact: boolean }> {
      const counted = await db.first<{ count: number }>(sql`
        select count(*) as count
        from (select from products p where ${productCondition(filters)} limit ${sql.integer(maxTotal + 1)}) listed`)
      const count = counted?.count ?? 0
      return { total: Math.min(count, maxTotal), isTotalExact: count <= maxTotal }
    },
  }
}

type TokenCount = { token: string; count: number }

/** Counts over variants: a size that is sold out in every chosen colour is not counted. */
const countValues = (db: Database, filters: ProductFilters, isCounted: Sql) =>
  db.query<TokenCount>(sql`
    select token, count(distinct p.id) as count
    from products p
    join variants v on v.product_id = p.id
    join stock_items s on s.variant_id = v.id and ${variantCondition(filters)}
    cross join unnest(v.option_tokens) as token
    where ${productCondition({ ...filters, options: new Map(), isAvailable: false })} and ${isCounted}
    group by token order by count desc, token`)

function withoutOption(filters: ProductFilters, name: string): ProductFilters {
  const options = new Map(filters.options)
  options.delete(name)
  return { ...filters, options }
}

function groupByOption(counts: readonly TokenCount[]) {
  const values = new Map<string, { value: string; count: number }[]>()
  for (const { token, count } of counts) {
    const colon = token.indexOf(':')
    const name = token.slice(0, colon)
    values.set(name, [...(values.get(name) ?? []), { value: token.slice(colon + 1), count }])
  }
  return [...values].map(([name, list]) => ({ name, values: list })).sort((a, b) => (a.name < b.name ? -1 : 1))
}
