import type { Product } from '../../api/schema.ts'

/** As the tabs of the list have them. */
export const productStatuses = [
  'active',
  'draft',
  'unlisted',
  'archived',
] as const satisfies readonly Product['status'][]

type Query = Readonly<Record<string, string | undefined>>
const rows = '25'

const pathOf = (path: string, query: Query, defaults: Readonly<Record<string, string>>, names: readonly string[]) => {
  const search = new URLSearchParams(defaults)
  for (const name of names) if (query[name]) search.set(name, query[name])
  return `${path}?${search}`
}

/** The request for the products that the address of the list asks for: of every status without one. */
export const productListPath = (query: Query): string =>
  pathOf('products', query, { limit: rows, status: 'any' }, ['status', 'q', 'cursor'])

/** The request for the stock that the address of the list asks for. */
export const stockListPath = (query: Query): string =>
  pathOf('inventory', query, { limit: rows }, ['low', 'q', 'cursor'])
