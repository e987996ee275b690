import { useLocation } from 'preact-iso'

type Changes = Readonly<Record<string, string | undefined>>

/** The search part of the address with changes; empty values are left out, and a change leads to the first page of a list. */
export function searchWith(query: Readonly<Record<string, string>>, changes: Changes): string {
  const search = new URLSearchParams()
  for (const [name, value] of Object.entries<string | undefined>({ ...query, cursor: undefined, ...changes })) {
    if (value !== undefined && value !== '') search.set(name, value)
  }
  return search.size === 0 ? '' : `?${search}`
}

/** What a page reads from its address, such as filters, and how it changes them: a link to it shows the same. */
export function useAddress() {
  const { path, query, route } = useLocation()
  return {
    query: query as Readonly<Record<string, string | undefined>>,
    /** The address of this page with changes. */
    hrefWith: (changes: Changes) => `${path}${searchWith(query, changes)}`,
    change: (changes: Changes) => route(`${path}${searchWith(query, changes)}`),
  }
}
