import type { Tx } from '@storefleet/database'
import { pricesChanging } from '../store-profile/currency-store.ts'
import { type Variant, type VariantDescription, variantOf } from '../variants/variant.ts'
import type { Product, ProductContent, ProductImage, ProductStatus } from './product.ts'
import type { ProductContext } from './product-context.ts'
import { changeProduct, createProduct, type ProductDecision } from './product-decisions.ts'

/** A product as a file describes it, by its handle. What is absent stays as it is. */
export type ProductDescription = Readonly<{
  handle: string
  /** Of its prices. */
  currency: string
  title: string
  /** Both forms together. */
  description?: string | undefined
  descriptionHtml?: string | null | undefined
  vendor?: string | undefined
  categoryId?: string | null | undefined
  tags?: string[] | undefined
  status?: ProductStatus | undefined
  optionNames: string[]
  images?: readonly ProductImage[] | undefined
  /** All of them: a variant that is not among these is removed. */
  variants: readonly VariantDescription[]
}>

export type Upserted = { outcome: 'created' | 'updated' | 'unchanged'; variantIds: string[] }
type Context = Pick<ProductContext, 'products' | 'now' | 'newId'>

/** Makes or changes the product of that handle within the caller's transaction. Throws what `addProduct` throws. */
export async function upsertProduct(ctx: Context, tx: Tx, description: ProductDescription): Promise<Upserted> {
  let isNew = false
  const { product, events } = await ctx.products.upsert(tx, description.handle, (before) => {
    isNew = before === undefined
    return decide(ctx, description, before)
  })
  const outcome = isNew ? 'created' : 'updated'
  return { outcome: events.length === 0 ? 'unchanged' : outcome, variantIds: product.variants.map(({ id }) => id) }
}

function decide(ctx: Context, description: ProductDescription, before: Product | undefined): ProductDecision {
  const variants = mergeVariants(description.variants, before?.variants ?? [], ctx.newId)
  const content = mergeContent(description, before, variants)
  const { currency } = description
  if (before !== undefined && before.currency !== currency) throw pricesChanging()
  return before === undefined
    ? createProduct({ id: ctx.newId(), currency, content }, ctx.now())
    : changeProduct(before, content, ctx.now())
}

const mergeContent = (
  { handle, currency: _, title, optionNames, ...given }: ProductDescription,
  before: Product | undefined,
  variants: Variant[],
): ProductContent => ({
  slug: handle,
  title,
  optionNames,
  variants,
  description: given.description ?? before?.description ?? '',
  descriptionHtml: (given.description === undefined ? before?.descriptionHtml : given.descriptionHtml) ?? null,
  vendor: given.vendor ?? before?.vendor ?? '',
  categoryId: given.categoryId === undefined ? (before?.categoryId ?? null) : given.categoryId,
  tags: given.tags ?? before?.tags ?? [],
  status: given.status ?? before?.status ?? 'active',
  images: given.images ?? before?.images ?? [],
})

/** A variant is known again by its SKU, else by its options. */
function mergeVariants(
  described: readonly VariantDescription[],
  before: readonly Variant[],
  newId: () => string,
): Variant[] {
  const left = new Set(before)
  const take = (isSame: (variant: Variant) => boolean) => {
    const found = [...left].find(isSame)
    if (found !== undefined) left.delete(found)
    return found
  }
  const bySku = described.map(({ sku }) => (sku ? take((variant) => variant.sku === sku) : undefined))
  return described.map((given, index) => {
    const options = JSON.stringify(given.optionValues ?? [])
    const known = bySku[index] ?? take((variant) => JSON.stringify(variant.optionValues) === options)
    return variantOf(given, known, newId)
  })
}
