import { type FieldError, unprocessable } from '@storefleet/contracts'
import { tidyLine, tidyText } from '../plain-text.ts'
import { htmlOf, richTextOf } from '../rich-text.ts'
import { normalSlug } from '../slug.ts'
import { descriptionOf, hasForeignPrice, type Variant, variantOf } from '../variants/variant.ts'
import type { Product, ProductContent } from './product.ts'
import type { NewProductBody, ProductChangesBody } from './product-schema.ts'

type VariantBody = NonNullable<ProductChangesBody['variants']>[number]
type OpeningStock = { variantId: string; quantity: number }
type Contents<Content> = { content: Content; stock: OpeningStock[] }
type ContentDependencies = { newId: () => string; currency: string; slugOf: (title: string) => string }

/** Returns the content of a new product, and the stock it starts with. Throws `wrong-currency`. */
export function newContent(
  body: NewProductBody,
  { newId, currency, slugOf }: ContentDependencies,
): Contents<ProductContent> {
  const { variants, stock } = readVariants(body.variants, undefined, { newId, currency })
  const content = {
    slug: normalSlug(body.slug ?? slugOf(body.title)),
    title: tidyLine(body.title),
    ...newDescription(body),
    vendor: tidyLine(body.vendor ?? ''),
    categoryId: body.categoryId ?? null,
    tags: tagsOf(body.tags ?? []),
    status: body.status ?? 'draft',
    optionNames: (body.options ?? []).map(({ name }) => tidyLine(name)),
    images: imagesOf(body.images ?? []),
    variants,
  }
  return { content, stock }
}

/** Returns the changes of a product, those that the body names, and the stock of new variants. Throws `wrong-currency`, `unknown-variant`. */
export function changedContent(
  body: ProductChangesBody,
  product: Product,
  { newId }: Pick<ContentDependencies, 'newId'>,
): Contents<Partial<ProductContent>> {
  const { options, images, variants, slug, title, description: _, descriptionHtml: __, vendor, tags, ...same } = body
  const read = variants && readVariants(variants, product, { newId, currency: product.currency })
  const content = {
    ...same,
    ...(slug !== undefined && { slug: normalSlug(slug) }),
    ...(title !== undefined && { title: tidyLine(title) }),
    ...changedDescription(body, product),
    ...(vendor !== undefined && { vendor: tidyLine(vendor) }),
    ...(tags && { tags: tagsOf(tags) }),
    ...(options && { optionNames: options.map(({ name }) => tidyLine(name)) }),
    ...(images && { images: imagesOf(images) }),
    ...(read && { variants: read.variants }),
  }
  return { content, stock: read?.stock ?? [] }
}

type DescriptionBody = Pick<ProductChangesBody, 'description' | 'descriptionHtml'>
type Description = Pick<ProductContent, 'description' | 'descriptionHtml'>

/** Where both forms are given, the HTML is used, and the text is made from it. Throws `invalid-product`. */
function newDescription({ description = '', descriptionHtml }: DescriptionBody): Description {
  if (descriptionHtml === undefined) return { description: tidyText(description), descriptionHtml: null }
  const { text, html } = richTextOf(descriptionHtml)
  return { description: text, descriptionHtml: html }
}

/** A client that sends back the HTML as it read it, with another text, means the text. */
function changedDescription(body: DescriptionBody, product: Product): Partial<Description> {
  const { description, descriptionHtml } = body
  if (description === undefined && descriptionHtml === undefined) return {}
  const isHtmlSame = descriptionHtml === (product.descriptionHtml ?? htmlOf(product.description))
  if (!isHtmlSame) return newDescription(body)
  return description === undefined || tidyText(description) === product.description
    ? {}
    : newDescription({ description })
}

const imagesOf = (images: NonNullable<NewProductBody['images']>) =>
  images.map(({ url, alt = '' }) => ({ url, alt: tidyLine(alt) }))

const tagsOf = (tags: readonly string[]) => [...new Set(tags.map(tidyLine))]

function readVariants(
  bodies: readonly VariantBody[],
  product: Product | undefined,
  { newId, currency }: Pick<ContentDependencies, 'newId' | 'currency'>,
): { variants: Variant[]; stock: OpeningStock[] } {
  checkPrices(bodies, currency)
  checkIds(bodies, product)
  const known = new Map(product?.variants.map((variant) => [variant.id, variant]))
  const variants = bodies.map((body) => variantOf(descriptionOf(body), known.get(body.id ?? ''), newId))
  const stock = bodies.flatMap(({ stock: quantity = 0 }, index) => {
    const variantId = variants[index]?.id ?? ''
    return quantity > 0 && !known.has(variantId) ? [{ variantId, quantity }] : []
  })
  return { variants, stock }
}

function checkPrices(bodies: readonly VariantBody[], currency: string): void {
  const fields = bodies.flatMap((body, index): FieldError[] =>
    hasForeignPrice(body, currency)
      ? [{ field: `variants[${index}].price.currency`, message: `must be ${currency}` }]
      : [],
  )
  if (fields.length > 0) throw unprocessable('wrong-currency', `The shop's prices are in ${currency}`, { fields })
}

function checkIds(bodies: readonly VariantBody[], product: Product | undefined): void {
  const known = new Set(product?.variants.map(({ id }) => id))
  const seen = new Set<string>()
  const fields: FieldError[] = []
  for (const [index, { id, stock }] of bodies.entries()) {
    const field = `variants[${index}]`
    if (id === undefined) continue
    if (!known.has(id)) fields.push({ field: `${field}.id`, message: 'is not a variant of this product' })
    if (seen.has(id)) fields.push({ field: `${field}.id`, message: 'is there already' })
    if (stock !== undefined) fields.push({ field: `${field}.stock`, message: 'is changed through the inventory' })
    seen.add(id)
  }
  if (fields.length > 0) throw unprocessable('unknown-variant', 'The variants do not fit the product', { fields })
}
