import type { Category } from '../../api/schema.ts'

type Placed = Pick<Category, 'id' | 'parentId' | 'position' | 'title'>
export type TreeRow<Node extends Placed> = Readonly<{ category: Node; depth: number }>

/** The categories as they are drawn: each above those that it holds, which are in order of position, then title. */
export function treeRows<Node extends Placed>(categories: readonly Node[]): TreeRow<Node>[] {
  const known = new Set(categories.map(({ id }) => id))
  const rowsBelow = (parentId: string | null, depth: number): TreeRow<Node>[] =>
    categories
      .filter((each) => parentOf(each) === parentId)
      .sort((one, other) => one.position - other.position || one.title.localeCompare(other.title))
      .flatMap((category) => [{ category, depth }, ...rowsBelow(category.id, depth + 1)])
  return rowsBelow(null, 0)

  /** One whose parent is not in the list is at the top. */
  function parentOf({ parentId }: Placed): string | null {
    return parentId !== null && known.has(parentId) ? parentId : null
  }
}

/** Where a category may go: not into itself, nor into one that it holds. */
export function possibleParents<Node extends Placed>(categories: readonly Node[], id: string | undefined) {
  const rows = treeRows(categories)
  const start = rows.findIndex(({ category }) => category.id === id)
  if (start < 0) return rows
  const depth = rows[start]?.depth ?? 0
  const length = rows.slice(start + 1).findIndex((row) => row.depth <= depth)
  const end = length < 0 ? rows.length : start + 1 + length
  return [...rows.slice(0, start), ...rows.slice(end)]
}
