import type { ComponentChildren } from 'preact'
import { useLocale, usePageWords } from '../ui/locale-context.tsx'
import { type ListingQuery, listingPath, toggled } from './listing-address.ts'
import type { ListingProps } from './load-listing.ts'

const valuesShown = 12
/** Options of which the values are shown at once. */
const openOptions = 1

/** Links, so that they work without scripts, and each list has an address. */
export function Filters({ query, list }: ListingProps) {
  const words = usePageWords()
  const { facets } = list
  const options = facets?.option ?? []
  return (
    <aside aria-label={words.filters}>
      <details class="filters">
        <summary class="button quiet small">{words.filters}</summary>
        <div class="facets">
          {(facets?.category?.length ?? 0) > 0 && (
            <Facet title={words.category} isOpen>
              {facets?.category?.map(({ slug, title, count }) => (
                <FilterLink
                  key={slug}
                  query={query}
                  change={{ category: query.category === slug ? undefined : slug }}
                  isChosen={query.category === slug}
                  title={title}
                  count={count}
                />
              ))}
            </Facet>
          )}
          {options.map(({ name, values }, index) => (
            <Facet
              key={name}
              title={name}
              isOpen={index < openOptions || query.options.some((option) => option.startsWith(`${name}:`))}
            >
              {values.slice(0, valuesShown).map(({ value, count }) => (
                <FilterLink
                  key={value}
                  query={query}
                  change={{ options: toggled(query.options, `${name}:${value}`) }}
                  isChosen={query.options.includes(`${name}:${value}`)}
                  title={value}
                  count={count}
                />
              ))}
            </Facet>
          ))}
          <PriceFacet query={query} list={list} />
          <Facet title={words.availability} isOpen>
            <FilterLink
              query={query}
              change={{ isAvailableOnly: !query.isAvailableOnly }}
              isChosen={query.isAvailableOnly}
              title={words.inStockOnly}
            />
          </Facet>
        </div>
      </details>
    </aside>
  )
}

function Facet({ title, isOpen, children }: { title: string; isOpen: boolean; children: ComponentChildren }) {
  return (
    <details class="facet" open={isOpen}>
      <summary>{title}</summary>
      <ul>{children}</ul>
    </details>
  )
}

/** A change of the list; an undefined value takes a filter away. */
type Change = { [Name in keyof ListingQuery]?: ListingQuery[Name] | undefined }

type FilterLinkProps = Readonly<{
  query: ListingQuery
  change: Change
  isChosen: boolean
  title: string
  count?: number
}>

function FilterLink({ query, change, isChosen, title, count }: FilterLinkProps) {
  const { href } = useLocale()
  return (
    <li>
      <a
        rel="nofollow"
        href={href(listingPath(query, change as Partial<ListingQuery>))}
        aria-current={isChosen ? 'true' : undefined}
      >
        {title}
        {count !== undefined && <small>{count}</small>}
      </a>
    </li>
  )
}

function PriceFacet({ query, list }: Pick<ListingProps, 'query' | 'list'>) {
  const words = usePageWords()
  const { money } = useLocale()
  const ranges = list.facets?.price ?? []
  const currency = list.items[0]?.minPrice.currency
  if (ranges.length < 2 || currency === undefined) return null
  return (
    <Facet title={words.price} isOpen={query.minPrice !== undefined || query.maxPrice !== undefined}>
      {ranges.map(({ fromMinor, toMinor, count }) => {
        const isChosen = query.minPrice === fromMinor
        const to = toMinor === null ? undefined : toMinor - 1
        const from = money({ amountMinor: fromMinor, currency })
        return (
          <FilterLink
            key={fromMinor}
            query={query}
            change={isChosen ? { minPrice: undefined, maxPrice: undefined } : { minPrice: fromMinor, maxPrice: to }}
            isChosen={isChosen}
            title={
              to === undefined ? words.priceFrom(from) : words.priceBetween(from, money({ amountMinor: to, currency }))
            }
            count={count}
          />
        )
      })}
    </Facet>
  )
}

/** The filters that are set, each with a way to take it away. */
export function ChosenFilters({ query }: ListingProps) {
  const words = usePageWords()
  const { href } = useLocale()
  const chosen: { name: string; change: Change }[] = [
    ...query.options.map((option) => ({
      name: option.replace(':', ': '),
      change: { options: toggled(query.options, option) },
    })),
    ...(query.minPrice !== undefined || query.maxPrice !== undefined
      ? [{ name: words.price, change: { minPrice: undefined, maxPrice: undefined } }]
      : []),
    ...(query.isAvailableOnly ? [{ name: words.inStockOnly, change: { isAvailableOnly: false } }] : []),
  ]
  if (chosen.length === 0) return null
  const none: Change = { options: [], minPrice: undefined, maxPrice: undefined, isAvailableOnly: false }
  return (
    <ul class="chips">
      {chosen.map(({ name, change }) => (
        <li key={name}>
          <a
            rel="nofollow"
            href={href(listingPath(query, change as Partial<ListingQuery>))}
            aria-label={words.removeFilter(name)}
          >
            {name} <span aria-hidden="true">×</span>
          </a>
        </li>
      ))}
      {chosen.length > 1 && (
        <li>
          <a class="plain" rel="nofollow" href={href(listingPath(query, none as Partial<ListingQuery>))}>
            {words.clearFilters}
          </a>
        </li>
      )}
    </ul>
  )
}
