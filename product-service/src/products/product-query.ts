import { invalid } from '@storefleet/contracts'
import type { ProductStatus } from './product.ts'

export const productSorts = ['relevance', 'newest', 'price', '-price', 'title', 'popular'] as const
export type ProductSort = (typeof productSorts)[number]

const facetNames = ['category', 'option', 'price', 'vendor', 'tag', 'available'] as const
export type FacetName = (typeof facetNames)[number]

/** The filters of a product list. An absent one excludes nothing. */
export type ProductFilters = Readonly<{
  status: ProductStatus | 'any'
  /** Folded search words, all of which must be found. An empty list finds nothing. */
  terms?: readonly string[]
  /** Slug of a category; those below it count as it. */
  category?: string
  vendor?: string
  tag?: string
  /** Bounds of a product's lowest price, the one a list shows. */
  minPriceMinor?: number
  maxPriceMinor?: number
  /** One variant must have, for every option named, one of the values. */
  options: ReadonlyMap<string, readonly string[]>
  /** One variant must fit the options and be in stock. */
  isAvailable: boolean
}>

/** `['Size:Small', 'Size:Medium']` → `Size` → `['Small', 'Medium']`, each once. Throws `invalid-option`. */
export function parseOptions(texts: readonly string[]): Map<string, string[]> {
  const options = new Map<string, string[]>()
  for (const text of texts) {
    const colon = text.indexOf(':')
    if (colon < 1 || colon === text.length - 1) {
      throw invalid('invalid-option', 'An option filter is written Name:Value, such as Size:Small')
    }
    const name = text.slice(0, colon)
    const [values, value] = [options.get(name) ?? [], text.slice(colon + 1)]
    options.set(name, values.includes(value) ? values : [...values, value])
  }
  return options
}

/** Each option that is filtered by costs the option facet a count of its own. */
const maxFacetOptions = 5

/** `'category,price'` → `['category', 'price']`, each once. Throws `invalid-facet`. */
export function parseFacets(text: string): FacetName[] {
  const names = new Set(text.split(',').filter((name) => name !== ''))
  return [...names].map((name) => {
    const known = facetNames.find((facet) => facet === name)
    if (known === undefined) throw invalid('invalid-facet', `Facets are ${facetNames.join(', ')}, joined by commas`)
    return known
  })
}

/** Throws 400 `too-many-options` where the facets asked for would take more counts than a request may cost. */
export function refuseCostlyFacets(facets: readonly FacetName[], { options }: Pick<ProductFilters, 'options'>): void {
  if (!facets.includes('option') || options.size <= maxFacetOptions) return
  const message = `must name at most ${maxFacetOptions} options where the option facet is asked for`
  throw invalid('too-many-options', `A list with option facets ${message}`, {
    fields: [{ field: 'option', message }],
  })
}

/** What a list can be reduced to, for clients that read all of it: a sitemap, a feed. */
export const linkFields = ['id', 'slug', 'updatedAt'] as const
export type LinkField = (typeof linkFields)[number]
const maxListed = 100

/** `'slug,updatedAt'` → `['slug', 'updatedAt']`, each once. Throws `invalid-fields`. */
export function parseFields(text: string): LinkField[] {
  const names = new Set(text.split(','))
  return [...names].map((name) => {
    const known = linkFields.find((field) => field === name)
    if (known !== undefined) return known
    const message = `must be any of ${linkFields.join(', ')}, joined by commas`
    throw invalid('invalid-fields', `fields ${message}`, { fields: [{ field: 'fields', message }] })
  })
}

/** Throws 400 `limit-too-high`: a page of whole products is read from several tables. */
export function refuseLargePages(limit: number, isOfLinks: boolean): void {
  if (isOfLinks || limit <= maxListed) return
  const message = `must be at most ${maxListed} where fields is absent`
  throw invalid('limit-too-high', `limit ${message}`, { fields: [{ field: 'limit', message }] })
}
