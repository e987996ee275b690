import { conflict, notFound, unprocessable } from '@storefleet/contracts'
import { type Database, isUniqueViolation, json, sql, type Tx } from '@storefleet/database'
import type { Outbox } from '@storefleet/events'
import { normalSlug } from '../slug.ts'
import { holdCurrency } from '../store-profile/currency-store.ts'
import { isUuid } from '../uuid.ts'
import { searchedTexts, type Variant } from '../variants/variant.ts'
import {
  variantColumns,
  variantRecord,
  variantSelection,
  variantUpdates,
  variantValues,
} from '../variants/variant-columns-store.ts'
import { savePrices } from './price-history-store.ts'
import { optionsOf, optionTokens, type Product } from './product.ts'
import type { ProductDecision } from './product-decisions.ts'
import { type SearchedProduct, searchDocument, wordsToLearn } from './search-index-store.ts'
import { learnWords } from './spelling-store.ts'

export type ProductStore = ReturnType<typeof createProductStore>
type NewVariant = { variantId: string; productId: string }

type Ports = {
  db: Database
  outbox: Pick<Outbox, 'append'>
  /** Adds new variants to the stock, with nothing on hand. */
  openStock: (tx: Tx, variants: NewVariant[]) => Promise<void>
  /** Called where what limits the sale of one of the product's variants has changed. */
  limitStock: (tx: Tx, productId: string) => Promise<void>
}

/** Products as decisions need them. Responses are read by `product-view-store.ts`. */
export function createProductStore({ db, outbox, openStock, limitStock }: Ports) {
  async function save(tx: Tx, { product, events }: ProductDecision, before: Product | undefined): Promise<void> {
    if (events.length === 0) return
    if (before === undefined) await holdCurrency(tx, product.currency)
    const searched = await searchedOf(tx, product)
    await translatingViolations(product, async () => {
      await saveProduct(tx, product, searched)
      await saveVariants(tx, product, before?.variants ?? [])
      await savePrices(tx, before, product)
    })
    const known = new Set(before?.variants.map(({ id }) => id))
    const added = product.variants.filter(({ id }) => !known.has(id))
    if (added.length > 0)
      await openStock(
        tx,
        added.map(({ id }) => ({ variantId: id, productId: product.id })),
      )
    if (limitsChange(product, before)) await limitStock(tx, product.id)
    if (product.status === 'active') await learnWords(tx, wordsToLearn(searched))
    await outbox.append(tx, events)
  }

  return {
    find: (idOrSlug: string) => findProduct(db, idOrSlug),

    /** Saves a new product and its events. `alongside` runs in the same transaction. Throws `slug-taken`, `sku-taken`, `unknown-category`, `prices-changing`. */
    create: (decision: ProductDecision, alongside?: (tx: Tx) => Promise<void>): Promise<Product> =>
      db.transaction(async (tx) => {
        await save(tx, decision, undefined)
        await alongside?.(tx)
        return decision.product
      }),

    /** Locks the product, applies the decision and saves both it and its events. Throws `product-not-found` and what `create` throws. */
    update: (
      idOrSlug: string,
      decide: (product: Product) => ProductDecision,
      alongside?: (tx: Tx, product: Product) => Promise<void>,
    ): Promise<Product> =>
      db.transaction(async (tx) => {
        const before = await findProduct(tx, idOrSlug, sql`for update of p`)
        if (before === undefined) throw productNotFound()
        const decision = decide(before)
        await save(tx, decision, before)
        await alongside?.(tx, decision.product)
        return decision.product
      }),

    /** Within a transaction of the caller: makes or changes the product of that slug, as the decision says. */
    async upsert(
      tx: Tx,
      slug: string,
      decide: (product: Product | undefined) => ProductDecision,
    ): Promise<ProductDecision> {
      const before = await findProduct(tx, slug, sql`for update of p`)
      const decision = decide(before)
      await save(tx, decision, before)
      return decision
    },
  }
}

export const productNotFound = () => notFound('product-not-found', 'There is no such product')

/** The condition that finds one product `p`, to be ordered by `foundFirst`. A slug never looks like an id. */
export const isProduct = (idOrSlug: string) =>
  isUuid(idOrSlug) ? sql`p.id = ${idOrSlug}` : sql`p.slug = ${normalSlug(idOrSlug)}`

/** Of products with one slug, the one that is not archived, else the newest. */
export const foundFirst = sql`order by p.status = 'archived', p.id desc limit 1`

async function findProduct(on: Pick<Tx, 'first'>, idOrSlug: string, lock = sql.empty): Promise<Product | undefined> {
  const row = await on.first<Omit<Product, 'optionNames'> & { options: { name: string }[] }>(sql`
    select p.id, p.slug, p.title, p.description, p.description_html, p.vendor, p.category_id, p.tags, p.status, p.options, p.images,
      p.currency, p.version, p.created_at, p.updated_at,
      (select jsonb_agg(to_jsonb(kept) order by v.position)
        from variants v cross join lateral (select v.id, ${variantSelection}) kept
        where v.product_id = p.id and v.removed_at is null) as variants
    from products p where ${isProduct(idOrSlug)} ${foundFirst} ${lock}`)
  if (row === undefined) return undefined
  const { options, ...product } = row
  return { ...product, optionNames: options.map(({ name }) => name) }
}

/** How the stock of a new variant limits its sale. */
const newStock = { trackInventory: true, allowBackorder: false }

function limitsChange(product: Product, before: Product | undefined): boolean {
  const known = new Map(before?.variants.map((variant) => [variant.id, variant]))
  return product.variants.some((variant) => {
    const { trackInventory, allowBackorder } = known.get(variant.id) ?? newStock
    return variant.trackInventory !== trackInventory || variant.allowBackorder !== allowBackorder
  })
}

async function searchedOf(tx: Tx, product: Product): Promise<SearchedProduct> {
  const { categoryId, variants } = product
  const category =
    categoryId && (await tx.first<{ title: string }>(sql`select title from categories where id = ${categoryId}`))
  return {
    ...product,
    categoryTitle: category ? category.title : null,
    codes: searchedTexts(variants, 'codes'),
    words: searchedTexts(variants, 'words'),
  }
}

async function saveProduct(tx: Tx, product: Product, searched: SearchedProduct): Promise<void> {
  const prices = product.variants.map(({ priceMinor }) => priceMinor)
  await tx.execute(sql`
    insert into products (id, slug, title, description, description_html, vendor, category_id, tags, status, options, images, currency,
      version, created_at, updated_at, min_price_minor, max_price_minor, search, indexed_version)
    values (${product.id}, ${product.slug}, ${product.title}, ${product.description}, ${product.descriptionHtml}, ${product.vendor},
      ${product.categoryId}, ${product.tags}, ${product.status}, ${json(optionsOf(product))}, ${json(product.images)},
      ${product.currency}, ${product.version}, ${product.createdAt}, ${product.updatedAt},
      ${Math.min(...prices)}, ${Math.max(...prices)},
      ${searchDocument(searched)}, ${product.version})
    on conflict (id) do update set slug = excluded.slug, title = excluded.title, description = excluded.description,
      description_html = excluded.description_html, vendor = excluded.vendor, category_id = excluded.category_id, tags = excluded.tags, status = excluded.status,
      options = excluded.options, images = excluded.images, version = excluded.version, updated_at = excluded.updated_at,
      min_price_minor = excluded.min_price_minor, max_price_minor = excluded.max_price_minor,
      search = excluded.search, indexed_version = excluded.indexed_version`)
}

async function saveVariants(tx: Tx, product: Product, before: readonly Variant[]): Promise<void> {
  const kept = new Set(product.variants.map(({ id }) => id))
  const removed = before.filter(({ id }) => !kept.has(id)).map(({ id }) => id)
  if (removed.length > 0) {
    await tx.execute(sql`update variants set removed_at = ${product.updatedAt} where id = any(${removed}::uuid[])`)
  }
  const rows = product.variants.map((variant, position) => ({
    ...variant,
    position,
    optionTokens: optionTokens(product.optionNames, variant),
  }))
  await tx.execute(sql`
    insert into variants (id, product_id, position, option_tokens, is_archived, ${variantColumns})
    select v.id, ${product.id}, v.position, v."optionTokens", ${product.status === 'archived'}, ${variantValues}
    from jsonb_to_recordset(${json(rows)}::jsonb) as v (id uuid, position integer, "optionTokens" text[], ${variantRecord})
    on conflict (id) do update set position = excluded.position, option_tokens = excluded.option_tokens,
      is_archived = excluded.is_archived, ${variantUpdates}`)
}

async function translatingViolations<T>({ slug }: { slug: string }, work: () => Promise<T>): Promise<T> {
  try {
    return await work()
  } catch (cause) {
    if (isUniqueViolation(cause, 'products_slug_key')) {
      throw conflict('slug-taken', `Another product has the slug ${slug}`, { cause })
    }
    if (isUniqueViolation(cause, 'variants_sku_key')) {
      throw conflict('sku-taken', 'Another variant has one of these SKUs', { cause })
    }
    if ((cause as { constraint?: string }).constraint === 'products_category_id_fkey') {
      throw unprocessable('unknown-category', 'There is no category with the id of categoryId', { cause })
    }
    throw cause
  }
}
