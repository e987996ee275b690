import { type FieldError, unprocessable } from '@storefleet/contracts'
import { htmlLimits } from '../rich-text.ts'
import { isSlug } from '../slug.ts'
import { isUuid } from '../uuid.ts'
import type { ProductContent } from './product.ts'

export const productLimits = {
  options: 3,
  variants: 250,
  images: 100,
  tags: 100,
  titleLength: 255,
  descriptionLength: 50_000,
  descriptionHtmlLength: htmlLimits.length,
  textLength: 255,
  urlLength: 2_000,
  priceMinor: 999_999_999_999,
  weightGrams: 1_000_000_000,
} as const

/** Paths below `/products` that are no product. */
const reservedSlugs = new Set(['import', 'imports', 'export'])

/** Throws `invalid-product`, naming every field that breaks a rule. */
export function checkProduct(content: ProductContent): void {
  const fields = [...textErrors(content), ...imageErrors(content), ...optionErrors(content), ...variantErrors(content)]
  if (fields.length > 0) {
    const summary = fields.map(({ field, message }) => `${field} ${message}`).join('; ')
    throw unprocessable('invalid-product', `The product breaks a rule of the catalog: ${summary}`, { fields })
  }
}

function* textErrors({
  slug,
  title,
  description,
  descriptionHtml,
  vendor,
  tags,
}: ProductContent): Iterable<FieldError> {
  if (!isSlug(slug)) {
    yield { field: 'slug', message: 'must be lower-case letters and digits, joined by hyphens' }
  }
  if (reservedSlugs.has(slug)) yield { field: 'slug', message: 'is a word that the API uses' }
  if (isUuid(slug)) yield { field: 'slug', message: 'must not look like an id' }
  if (title.trim() === '') yield { field: 'title', message: 'must not be empty' }
  yield* tooLong('title', title, productLimits.titleLength)
  yield* tooLong('description', description, productLimits.descriptionLength)
  yield* tooLong('descriptionHtml', descriptionHtml ?? '', productLimits.descriptionHtmlLength)
  yield* tooLong('vendor', vendor, productLimits.textLength)
  if (tags.length > productLimits.tags) yield { field: 'tags', message: `must be at most ${productLimits.tags}` }
  for (const [index, tag] of tags.entries()) {
    if (tag.includes(',')) yield { field: `tags[${index}]`, message: 'must not hold a comma' }
    yield* tooLong(`tags[${index}]`, tag, productLimits.textLength)
  }
}

function* imageErrors({ images, variants }: ProductContent): Iterable<FieldError> {
  if (images.length > productLimits.images)
    yield { field: 'images', message: `must be at most ${productLimits.images}` }
  for (const [index, image] of images.entries()) {
    if (!isPictureUrl(image.url)) yield { field: `images[${index}].url`, message: pictureUrlRule }
    yield* tooLong(`images[${index}].alt`, image.alt, 1_000)
  }
  for (const [index, { imageUrl }] of variants.entries()) {
    if (imageUrl !== null && !isPictureUrl(imageUrl))
      yield { field: `variants[${index}].imageUrl`, message: pictureUrlRule }
  }
}

const pictureUrlRule = 'must be an http(s) address or a path that starts with /images/'

/** Addresses that a browser may safely load: no `javascript:` or `data:`, no `//elsewhere`. */
const isPictureUrl = (url: string): boolean =>
  url.length <= productLimits.urlLength &&
  (/^\/images\/[\w.-]+$/.test(url) || (/^https?:\/\/[^\s"'<>]+$/i.test(url) && URL.canParse(url)))

function* optionErrors({ optionNames, variants }: ProductContent): Iterable<FieldError> {
  if (optionNames.length > productLimits.options)
    yield { field: 'options', message: `must be at most ${productLimits.options}` }
  if (new Set(optionNames).size < optionNames.length) yield { field: 'options', message: 'must have different names' }
  for (const [index, name] of optionNames.entries()) {
    if (name.trim() === '' || name.includes(':'))
      yield { field: `options[${index}].name`, message: 'must not be empty nor hold ":"' }
    yield* tooLong(`options[${index}].name`, name, productLimits.textLength)
  }
  if (optionNames.length === 0 && variants.length > 1) {
    yield { field: 'options', message: 'must say in what the variants differ' }
  }
}

function* variantErrors({ optionNames, variants }: ProductContent): Iterable<FieldError> {
  if (variants.length === 0) yield { field: 'variants', message: 'must be at least one' }
  if (variants.length > productLimits.variants)
    yield { field: 'variants', message: `must be at most ${productLimits.variants}` }
  const combinations = new Set<string>()
  const skus = new Set<string>()
  for (const [index, { optionValues, sku, priceMinor, compareAtMinor, weightGrams }] of variants.entries()) {
    const field = `variants[${index}]`
    const combination = JSON.stringify(optionValues)
    if (optionValues.length !== optionNames.length || optionValues.some((value) => value.trim() === '')) {
      yield { field: `${field}.optionValues`, message: 'must hold one value for each option' }
    } else if (combinations.has(combination)) {
      yield {
        field: `${field}.optionValues`,
        message: `must differ from the other variants: ${optionValues.join(' / ')} is there already`,
      }
    }
    for (const value of optionValues) yield* tooLong(`${field}.optionValues`, value, productLimits.textLength)
    if (sku !== null && skus.has(sku))
      yield { field: `${field}.sku`, message: `must be unique: ${sku} is there already` }
    if (sku !== null) yield* tooLong(`${field}.sku`, sku, productLimits.textLength)
    yield* notWithin(`${field}.price`, priceMinor, productLimits.priceMinor)
    yield* notWithin(`${field}.compareAtPrice`, compareAtMinor ?? 0, productLimits.priceMinor)
    yield* notWithin(`${field}.weightGrams`, weightGrams, productLimits.weightGrams)
    combinations.add(combination)
    if (sku !== null) skus.add(sku)
  }
}

function* tooLong(field: string, text: string, limit: number): Iterable<FieldError> {
  if (text.length > limit) yield { field, message: `must be at most ${limit} characters long` }
}

function* notWithin(field: string, value: number, limit: number): Iterable<FieldError> {
  if (!Number.isSafeInteger(value) || value < 0 || value > limit) {
    yield { field, message: `must be a whole number from 0 to ${limit}` }
  }
}
