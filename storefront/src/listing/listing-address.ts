/** What a list of products shows: it is all in the address, so that a list can be shared, reloaded and gone back to. */
export type ListingQuery = Readonly<{
  /** Slug. */
  category?: string
  /** The words of the search box. */
  q?: string
  /** `Colour:Red`; any of the values of each name. */
  options: readonly string[]
  /** Minor units. */
  minPrice?: number
  maxPrice?: number
  isAvailableOnly: boolean
  sort?: ListingSort
  cursor?: string
}>

export const listingSorts = ['relevance', 'newest', 'price', '-price', 'title'] as const
type ListingSort = (typeof listingSorts)[number]

const mostOptions = 12
const longest = { q: 200, option: 200, cursor: 4_000 }
const productsOnAPage = 24

/** Reads an address. What it does not know, or what is too long, is left out, so that it makes no page of its own. */
export function readListingQuery(category: string | undefined, search: URLSearchParams): ListingQuery {
  const q = search.get('q')?.trim().slice(0, longest.q)
  const sort = search.get('sort')
  const cursor = search.get('cursor')
  const minPrice = readMinor(search.get('min'))
  const maxPrice = readMinor(search.get('max'))
  return {
    ...(category && { category }),
    ...(q && { q }),
    options: readOptions(search),
    ...(minPrice !== undefined && { minPrice }),
    ...(maxPrice !== undefined && { maxPrice }),
    isAvailableOnly: search.get('available') === 'true',
    ...(isSort(sort) && { sort }),
    ...(cursor && cursor.length <= longest.cursor && { cursor }),
  }
}

const isSort = (text: string | null): text is ListingSort => listingSorts.includes(text as ListingSort)

const readOptions = (search: URLSearchParams) =>
  [...new Set(search.getAll('option'))]
    .filter((option) => /^[^:]+:./.test(option) && option.length <= longest.option)
    .slice(0, mostOptions)
    .sort()

function readMinor(text: string | null): number | undefined {
  return text !== null && /^\d{1,12}$/.test(text) ? Number(text) : undefined
}

/** Returns the address of a list, always the same for the same list. A change without a cursor goes to the first page. */
export function listingPath(query: ListingQuery, change: Partial<ListingQuery> = {}): string {
  const { category, cursor, ...rest } = { ...query, cursor: undefined, ...change }
  const search = searchOf(rest)
  if (cursor) search.append('cursor', cursor)
  const path = category ? `/shop/${encodeURIComponent(category)}` : '/shop'
  return search.size > 0 ? `${path}?${search}` : path
}

function searchOf({ q, options, minPrice, maxPrice, isAvailableOnly, sort }: Omit<ListingQuery, 'category'>) {
  const search = new URLSearchParams()
  if (q) search.append('q', q)
  for (const option of options) search.append('option', option)
  if (minPrice !== undefined) search.append('min', String(minPrice))
  if (maxPrice !== undefined) search.append('max', String(maxPrice))
  if (isAvailableOnly) search.append('available', 'true')
  if (sort) search.append('sort', sort)
  return search
}

/** Returns what product-service is asked for the list. */
export function listingTarget(query: ListingQuery): string {
  const search = new URLSearchParams({ limit: String(productsOnAPage), facets: 'category,option,price' })
  if (query.category) search.append('category', query.category)
  if (query.q) search.append('q', query.q)
  for (const option of query.options) search.append('option', option)
  if (query.minPrice !== undefined) search.append('minPrice', String(query.minPrice))
  if (query.maxPrice !== undefined) search.append('maxPrice', String(query.maxPrice))
  if (query.isAvailableOnly) search.append('available', 'true')
  if (query.sort) search.append('sort', query.sort)
  if (query.cursor) search.append('cursor', query.cursor)
  return `/api/v1/products?${search}`
}

export const toggled = (values: readonly string[], value: string): readonly string[] =>
  values.includes(value) ? values.filter((each) => each !== value) : [...values, value].sort()
