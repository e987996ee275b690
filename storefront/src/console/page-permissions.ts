import type { Permission } from '../api/schema.ts'

/** What staff need for the pages below an address: the API asks the same for what they show. The longest address counts. */
const needed: readonly (readonly [path: string, permission: Permission])[] = [
  ['/admin', 'orders'],
  ['/admin/products', 'catalogue'],
  ['/admin/stock', 'catalogue'],
  ['/admin/imports', 'catalogue'],
  ['/admin/discounts', 'settings'],
  ['/admin/settings', 'settings'],
  ['/admin/team', 'team'],
  ['/ops', 'operations'],
]

/** Returns the permission that a page of the console needs. */
export function permissionFor(path: string): Permission {
  const matches = needed.filter(([prefix]) => path === prefix || path.startsWith(`${prefix}/`))
  const longest = matches.toSorted(([one], [other]) => other.length - one.length)[0]
  if (longest === undefined) throw new Error(`No permission is named for the page ${path}`)
  return longest[1]
}
