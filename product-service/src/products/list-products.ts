import { forbidden } from '@storefleet/contracts'
import { decodeCursor, encodeCursor, invalidCursor } from '@storefleet/http'
import { type Actor, hasPermission } from '@storefleet/identity'
import { isUuid } from '../uuid.ts'
import type { FacetStore, Facets } from './facet-store.ts'
import type { ListPosition, ListRequest, ProductLink, ProductListStore } from './product-list-store.ts'
import {
  type FacetName,
  type LinkField,
  type ProductFilters,
  type ProductSort,
  productSorts,
  refuseCostlyFacets,
  refuseLargePages,
} from './product-query.ts'
import type { ProductSummary } from './product-view.ts'
import { searchTerms } from './search-terms.ts'
import type { SpellingStore } from './spelling-store.ts'

type Context = { list: ProductListStore; facets: FacetStore; spelling: SpellingStore }

export type ListProducts = {
  filters: Omit<ProductFilters, 'terms'>
  /** The text of the search box. */
  q?: string | undefined
  /** Best match first where something is searched, else newest first. */
  sort?: ProductSort | undefined
  cursor?: string | undefined
  limit: number
  facets: readonly FacetName[]
  /** Each item has these alone. */
  fields?: readonly LinkField[] | undefined
}

export type ProductPage = {
  items: (ProductSummary | ProductLink)[]
  nextCursor: string | null
  /** The words that were searched instead, where those typed found nothing. */
  correctedQuery: string | null
  facets?: Facets
  /** The length of the list, where facets are counted. */
  total?: number
  isTotalExact?: boolean
}

type Listed = { item: ProductSummary | ProductLink; position: ListPosition }
type Page = { listed: Listed[]; request: ListRequest; isCorrected: boolean }

/** Returns a page of products. Guests and customers see published ones only. Throws `invalid-cursor`, `staff-only-filter`, `too-many-options`, `limit-too-high`. */
export async function listProducts(ctx: Context, input: ListProducts, actor: Actor): Promise<ProductPage> {
  if (input.filters.status !== 'active' && !hasPermission(actor, 'catalogue')) {
    throw forbidden('staff-only-filter', 'Only staff may list products that are not published')
  }
  refuseCostlyFacets(input.facets, input.filters)
  refuseLargePages(input.limit, input.fields !== undefined)
  const { listed, request, isCorrected } = await findPage(ctx, input)
  const items = listed.slice(0, input.limit)
  const last = items.at(-1)
  return {
    items: items.map(({ item }) => item),
    nextCursor: last && listed.length > input.limit ? nextCursor(request, last.position, isCorrected) : null,
    correctedQuery: isCorrected ? (request.filters.terms ?? []).join(' ') : null,
    ...(input.facets.length > 0 && (await counts(ctx, input.facets, request.filters))),
  }
}

async function counts({ facets }: Context, names: readonly FacetName[], filters: ProductFilters) {
  const [counted, total] = await Promise.all([facets.count(names, filters), facets.total(filters)])
  return { facets: counted, ...total }
}

async function read({ list }: Context, { fields }: ListProducts, request: ListRequest): Promise<Listed[]> {
  if (fields === undefined) {
    return (await list.list(request)).map(({ summary, position }) => ({ item: summary, position }))
  }
  return (await list.links(request, fields)).map(({ link, position }) => ({ item: link, position }))
}

async function findPage(ctx: Context, input: ListProducts): Promise<Page> {
  if (input.cursor !== undefined) {
    const { sort, terms, isCorrected, after } = readCursor(input.cursor)
    const request = { filters: withTerms(input, terms), sort, after, limit: input.limit }
    return { listed: await read(ctx, input, request), request, isCorrected }
  }
  const isSearch = input.q !== undefined && input.q.trim() !== ''
  const terms = isSearch ? searchTerms(input.q ?? '') : []
  if (isSearch && terms.length === 0) return emptyPage(input)
  const asTyped = firstPage(input, terms)
  const listed = await read(ctx, input, asTyped)
  if (listed.length > 0 || terms.length === 0) return { listed, request: asTyped, isCorrected: false }

  const corrected = await ctx.spelling.correct(terms)
  if (corrected.join() === terms.join()) return { listed, request: asTyped, isCorrected: false }
  const request = firstPage(input, corrected)
  return { listed: await read(ctx, input, request), request, isCorrected: true }
}

/** For a search without a letter or digit, which finds no product. */
function emptyPage(input: ListProducts): Page {
  const request = { ...firstPage(input, []), filters: { ...input.filters, terms: [] } }
  return { listed: [], request, isCorrected: false }
}

function firstPage(input: ListProducts, terms: readonly string[]): ListRequest {
  const { sort = 'relevance', limit } = input
  const isSearch = terms.length > 0
  return {
    filters: withTerms(input, terms),
    sort: sort === 'relevance' && !isSearch ? 'newest' : sort,
    after: undefined,
    limit,
  }
}

const withTerms = ({ filters }: ListProducts, terms: readonly string[]): ProductFilters =>
  terms.length > 0 ? { ...filters, terms } : filters

/** A cursor holds the words that were searched, so that the next page is of the same list. */
const nextCursor = ({ sort, filters }: ListRequest, { key, id }: ListPosition, isCorrected: boolean) =>
  encodeCursor([sort, (filters.terms ?? []).join(' '), isCorrected, key, id])

function readCursor(text: string): { sort: ProductSort; terms: string[]; isCorrected: boolean; after: ListPosition } {
  const [sortName, words, isCorrected, key, id] = decodeCursor(text)
  const sort = productSorts.find((known) => known === sortName)
  const isWhole =
    sort !== undefined && typeof words === 'string' && typeof isCorrected === 'boolean' && isKeyOf(sort, key)
  if (!isWhole || typeof id !== 'string' || !isUuid(id)) {
    throw invalidCursor()
  }
  return { sort, terms: searchTerms(words), isCorrected, after: { key, id } }
}

function isKeyOf(sort: ProductSort, key: unknown): key is string | number {
  if (sort === 'title') return typeof key === 'string' && !key.includes('\0')
  if (sort === 'newest') return typeof key === 'string' && isUuid(key)
  if (sort === 'relevance') return typeof key === 'number'
  return Number.isSafeInteger(key)
}
