import type { Tx } from '@storefleet/database'
import { slugOf } from '../slug.ts'
import type { CategoryStore } from './category-store.ts'

type Context = { categories: Pick<CategoryStore, 'ensure'>; now: () => Date; newId: () => string }

/** Returns the id of the category that was made for that title, and makes it where there is none. Null where the title has no letter or digit. */
export async function ensureCategory(ctx: Context, tx: Tx, title: string): Promise<string | null> {
  const slug = slugOf(title)
  if (slug === '') return null
  const now = ctx.now()
  const content = { slug, title, parentId: null, position: 0, description: '', image: null }
  const category = { id: ctx.newId(), ...content, createdAt: now, updatedAt: now }
  return ctx.categories.ensure(tx, category)
}
