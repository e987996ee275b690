import { type FieldError, unprocessable } from '@storefleet/contracts'
import { lengthProblem, pictureUrlProblem } from '../field-problems.ts'
import { productLimits } from '../product-limits.ts'
import { isSlug } from '../slug.ts'
import { isUuid } from '../uuid.ts'
import { variantProblems } from '../variants/variant.ts'
import type { ProductContent } from './product.ts'

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

function* imageErrors({ images }: ProductContent): Iterable<FieldError> {
  if (images.length > productLimits.images)
    yield { field: 'images', message: `must be at most ${productLimits.images}` }
  for (const [index, { url, alt }] of images.entries()) {
    yield* named(`images[${index}].url`, pictureUrlProblem(url))
    yield* tooLong(`images[${index}].alt`, alt, productLimits.altLength)
  }
}

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
  for (const [index, variant] of variants.entries()) {
    const { optionValues, sku } = variant
    const path = `variants[${index}]`
    const combination = JSON.stringify(optionValues)
    if (optionValues.length !== optionNames.length || optionValues.some((value) => value.trim() === '')) {
      yield { field: `${path}.optionValues`, message: 'must hold one value for each option' }
    } else if (combinations.has(combination)) {
      const message = `must differ from the other variants: ${optionValues.join(' / ')} is there already`
      yield { field: `${path}.optionValues`, message }
    }
    for (const value of optionValues) yield* tooLong(`${path}.optionValues`, value, productLimits.textLength)
    if (sku !== null && skus.has(sku))
      yield { field: `${path}.sku`, message: `must be unique: ${sku} is there already` }
    for (const { field, message } of variantProblems(variant)) yield { field: `${path}.${field}`, message }
    combinations.add(combination)
    if (sku !== null) skus.add(sku)
  }
}

const tooLong = (field: string, text: string, limit: number): FieldError[] => named(field, lengthProblem(text, limit))

const named = (field: string, message: string | undefined): FieldError[] =>
  message === undefined ? [] : [{ field, message }]
