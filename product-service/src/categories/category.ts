import { tidyLine } from '../plain-text.ts'

export type Category = Readonly<{
  id: string
  slug: string
  title: string
  /** Null at the top of the tree. */
  parentId: string | null
  position: number
  /** Plain text. */
  description: string
  image: CategoryImage | null
  createdAt: Date
  updatedAt: Date
}>

type CategoryImage = Readonly<{ url: string; alt: string }>
export type CategoryContent = Omit<Category, 'id' | 'createdAt' | 'updatedAt'>

/** A category as it is shown. */
export type ShownCategory = Category & {
  /** From the top of the tree to the category itself. */
  path: { id: string; slug: string; title: string }[]
  /** Published products in it and in those below. */
  productCount: number
}

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
