import type { FileRow } from './product-file.ts'
import type { ProductRows } from './read-draft.ts'

/** Numbers products by where they first stand in the file; a row that belongs to none counts as one. */
export function createProductNumbers(): { numberOf(row: Pick<FileRow, 'slug'>): number; count(): number } {
  const numbers = new Map<string, number>()
  let count = 0
  return {
    numberOf({ slug }) {
      const known = slug === '' ? undefined : numbers.get(slug)
      if (known !== undefined) return known
      numbers.set(slug, count)
      return count++
    },
    count: () => count,
  }
}

/** The rows of each product, which need not stand together. */
export function groupRows(rows: readonly FileRow[]): ProductRows[] {
  const numbers = createProductNumbers()
  const products: { handle: string; rows: FileRow[] }[] = []
  for (const row of rows) {
    const number = numbers.numberOf(row)
    products[number] ??= { handle: row.slug, rows: [] }
    products[number].rows.push(row)
  }
  return products
}
