import { tidyLine } from '../plain-text.ts'

export type Category = Readonly<{
  id: string
  slug: string
  title: string
  /** Null at the top of the tree. */
  parentId: string | null
  position: number
  createdAt: Date
  updatedAt: Date
}>

export type CategoryContent = Pick<Category, 'slug' | 'title' | 'parentId' | 'position'>

/** Returns what two spellings of one title have in common: "C++" and "C#" are two titles, "caps " and "Caps" are one. */
export const titleKeyOf = (title: string): string => tidyLine(title.normalize('NFKC').toLowerCase())

/** Whether `ancestorId` is the category itself or one above it. */
export function isDescendant(categories: readonly Category[], id: string, ancestorId: string): boolean {
  const parents = new Map(categories.map((category) => [category.id, category.parentId]))
  for (let current: string | null | undefined = id; current; current = parents.get(current)) {
    if (current === ancestorId) return true
  }
  return false
}
