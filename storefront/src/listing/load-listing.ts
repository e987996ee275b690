import type { Category, ProductPage } from '../api/schema.ts'
import type { LoadContext } from '../loading/load-context.ts'
import type { Head, PageContent } from '../loading/page.ts'
import { type ListingQuery, listingPath, listingTarget } from './listing-address.ts'

export type ListingProps = Readonly<{
  query: ListingQuery
  category: Category | undefined
  /** From the whole shop to the category. */
  ancestors: readonly Category[]
  list: ProductPage
}>

/** Undefined where there is no such category, or the cursor is of another list. */
export async function loadListing(
  context: LoadContext,
  query: ListingQuery,
): Promise<PageContent<'listing', ListingProps> | undefined> {
  const { services, facts } = context
  const [store, categories] = await Promise.all([facts.store(), facts.categories()])
  const category = categories.find(({ slug }) => slug === query.category)
  if (query.category !== undefined && category === undefined) return undefined
  const list = await services.product<ProductPage>(listingTarget(query))
  if (list === undefined) return undefined
  return {
    page: 'listing',
    props: { query, category, ancestors: ancestorsOf(category, categories), list },
    frame: {
      path: listingPath(query, { cursor: query.cursor }),
      current: category?.slug ?? (query.q ? undefined : 'all'),
      q: query.q,
    },
    head: headOf(context, { query, category, storeName: store.name, image: list.items[0]?.image?.url }),
  }
}

type Listed = { query: ListingQuery; category: Category | undefined; storeName: string; image: string | undefined }

function headOf({ words }: LoadContext, { query, category, storeName, image }: Listed): Head {
  const name = query.q ? words.searchFor(query.q) : (category?.title ?? words.everything)
  const { q, category: slug, cursor } = query
  return {
    title: `${name} | ${storeName}`,
    description: category ? words.shopDescription(`${storeName}, ${category.title}`) : words.shopDescription(storeName),
    // Filters and orders show the same products again.
    canonicalPath: listingPath({
      options: [],
      isAvailableOnly: false,
      ...(q && { q }),
      ...(slug && { category: slug }),
      ...(cursor && { cursor }),
    }),
    ...(image && { image }),
  }
}

const deepest = 10

function ancestorsOf(category: Category | undefined, categories: readonly Category[]): readonly Category[] {
  const path: Category[] = []
  let parent = categories.find(({ id }) => id === category?.parentId)
  while (parent && path.length < deepest) {
    path.unshift(parent)
    const above: string | null = parent.parentId
    parent = categories.find(({ id }) => id === above)
  }
  return path
}
