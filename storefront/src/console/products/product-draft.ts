import { ApiError } from '../../api/client.ts'
import type { Product, ProductChanges, Variant } from '../../api/schema.ts'
import { differences } from '../parts/merge-drafts.ts'
import { readMoney, writeMoney } from '../parts/read-money.ts'

export type PictureDraft = Readonly<Pick<Product['images'][number], 'url' | 'alt'>>

/** A variant as it is typed. */
export type VariantDraft = Readonly<{
  /** None before it is saved. */
  id: string | undefined
  sku: string
  optionValues: readonly string[]
  price: string
  compareAtPrice: string
  trackInventory: boolean
  allowBackorder: boolean
}>

/** A product as it is typed: what the form holds. */
export type ProductDraft = Readonly<{
  title: string
  description: string
  vendor: string
  status: Product['status']
  categoryId: string
  /** Divided by commas. */
  tags: string
  optionNames: readonly string[]
  pictures: readonly PictureDraft[]
  variants: readonly VariantDraft[]
}>

export type DraftField = keyof ProductDraft

const variantDraft = ({ id, sku, optionValues, price, compareAtPrice, trackInventory, allowBackorder }: Variant) => ({
  id,
  sku: sku ?? '',
  optionValues,
  price: writeMoney(price),
  compareAtPrice: compareAtPrice ? writeMoney(compareAtPrice) : '',
  trackInventory,
  allowBackorder,
})

/** What the form begins with. */
export const draftOf = (product: Product): ProductDraft => ({
  title: product.title,
  description: product.description,
  vendor: product.vendor,
  status: product.status,
  categoryId: product.category?.id ?? '',
  tags: product.tags.join(', '),
  optionNames: product.options.map(({ name }) => name),
  pictures: product.images.map(({ url, alt }) => ({ url, alt })),
  variants: product.variants.map(variantDraft),
})

/** A variant that is added to those there are: with the price of the last one, and values to fill in. */
export const newVariant = ({ variants, optionNames }: ProductDraft): VariantDraft => ({
  id: undefined,
  sku: '',
  optionValues: optionNames.map(() => ''),
  price: variants.at(-1)?.price ?? '',
  compareAtPrice: '',
  trackInventory: true,
  allowBackorder: false,
})

/**
 * The request that saves what differs from `read`. Rejects amounts that are none with an `ApiError` that names the field.
 *
 * @param currency that the prices of the store are in
 */
export function changesOf(read: ProductDraft, typed: ProductDraft, currency: string): ProductChanges {
  const changed = new Set(differences(read, typed))
  const { title, description, vendor, status, categoryId, tags, optionNames, pictures, variants } = typed
  return {
    ...(changed.has('title') && { title }),
    ...(changed.has('description') && { description }),
    ...(changed.has('vendor') && { vendor }),
    ...(changed.has('status') && { status }),
    ...(changed.has('categoryId') && { categoryId: categoryId || null }),
    ...(changed.has('tags') && { tags: tagsOf(tags) }),
    ...(changed.has('optionNames') && { options: optionNames.map((name) => ({ name })) }),
    ...(changed.has('pictures') && { images: pictures.map(({ url, alt }) => ({ url, alt })) }),
    ...(changed.has('variants') && {
      variants: variants.map((variant, index) => sentVariant(variant, index, currency)),
    }),
  }
}

const tagsOf = (text: string) => [...new Set(text.split(',').map((tag) => tag.trim()))].filter((tag) => tag !== '')

function sentVariant(
  { id, sku, price, compareAtPrice, optionValues, ...sold }: VariantDraft,
  index: number,
  currency: string,
) {
  const amountOf = (text: string, field: string) => {
    const amount = readMoney(text, currency)
    if (amount !== undefined) return amount
    throw new ApiError(400, {
      code: 'invalid-field',
      errors: [{ field: `variants[${index}].${field}`, message: 'not-an-amount' }],
    })
  }
  return {
    ...(id !== undefined && { id }),
    ...sold,
    optionValues: [...optionValues],
    sku: sku.trim() || null,
    price: amountOf(price, 'price'),
    compareAtPrice: compareAtPrice.trim() === '' ? null : amountOf(compareAtPrice, 'compareAtPrice'),
  }
}
