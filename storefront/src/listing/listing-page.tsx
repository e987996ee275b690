import { ProductCard } from '../product/product-card.tsx'
import { Crumbs } from '../ui/crumbs.tsx'
import { useLocale, usePageWords } from '../ui/locale-context.tsx'
import { ChosenFilters, Filters } from './filters.tsx'
import { listingPath, listingSorts } from './listing-address.ts'
import type { ListingProps } from './load-listing.ts'

const eagerCards = 4

/** A category, the whole shop, or what a search found. */
export function ListingPage(listing: ListingProps) {
  const words = usePageWords()
  const { href } = useLocale()
  const { query, category, ancestors, list } = listing
  const title = query.q ? words.searchFor(query.q) : (category?.title ?? words.everything)
  const trail = ancestors.map((each) => ({ path: `/shop/${each.slug}`, title: each.title }))
  return (
    <>
      <Crumbs trail={trail} title={title} />
      <div class="listing">
        <Filters {...listing} />
        <div>
          <div class="list-head">
            <div>
              <h1>{title}</h1>
              <Count {...listing} />
            </div>
            <SortForm {...listing} />
          </div>
          {query.q && list.correctedQuery && (
            <p class="notice" role="status">
              {words.corrected(query.q, list.correctedQuery)}
            </p>
          )}
          <ChosenFilters {...listing} />
          <h2 class="visually-hidden">{title}</h2>
          {list.items.length === 0 ? (
            <div class="empty">
              <p>
                <b>{words.nothingFound}</b> {words.nothingFoundHint}
              </p>
              <a class="button quiet" href={href('/shop')}>
                {words.seeEverything}
              </a>
            </div>
          ) : (
            <ul class="grid">
              {list.items.map((product, index) => (
                <ProductCard key={product.id} product={product} isEager={index < eagerCards} />
              ))}
            </ul>
          )}
          <Paging {...listing} />
        </div>
      </div>
    </>
  )
}

function Count({ list: { items, total = items.length, isTotalExact = true } }: ListingProps) {
  const words = usePageWords()
  const text = isTotalExact ? words.count(total) : words.countFrom(total)
  return (
    <p class="eyebrow" role="status">
      {text}
    </p>
  )
}

/** A form, so that it works without scripts; with them, choosing is enough. */
function SortForm({ query }: ListingProps) {
  const words = usePageWords()
  const { href } = useLocale()
  const sorts = listingSorts.filter((sort) => sort !== 'relevance' || query.q !== undefined)
  const [path = '', search = ''] = listingPath(query, { sort: undefined } as object).split('?')
  return (
    <form class="sort" action={href(path)}>
      {[...new URLSearchParams(search)].map(([name, value]) => (
        <input key={`${name} ${value}`} type="hidden" name={name} value={value} />
      ))}
      <label for="sort">{words.sortBy}</label>
      <select id="sort" name="sort" data-submits>
        {sorts.map((sort) => (
          <option key={sort} value={sort} selected={sort === (query.sort ?? (query.q ? 'relevance' : 'newest'))}>
            {words.sorts[sort]}
          </option>
        ))}
      </select>
      <noscript>
        <button type="submit" class="button quiet small">
          {words.sortApply}
        </button>
      </noscript>
    </form>
  )
}

function Paging({ query, list }: ListingProps) {
  const words = usePageWords()
  const { href } = useLocale()
  if (!list.nextCursor && !query.cursor) return null
  return (
    <p class="paging">
      {query.cursor && (
        <a class="button quiet" href={href(listingPath(query))}>
          {words.firstPage}
        </a>
      )}
      {list.nextCursor && (
        <a class="button quiet" rel="next" href={href(listingPath(query, { cursor: list.nextCursor }))}>
          {words.showMore}
        </a>
      )}
    </p>
  )
}
