import { conflict, notFound, unprocessable } from '@storefleet/contracts'
import { type Database, isUniqueViolation, sql, type Tx } from '@storefleet/database'
import { type Category, type CategoryContent, isDescendant, titleKeyOf } from './category.ts'

export type CategoryStore = ReturnType<typeof createCategoryStore>

const columns = sql`id, slug, title, parent_id, position, created_at, updated_at`

/** `onRenamed` is called once products are to be indexed anew. */
export function createCategoryStore(db: Database, onRenamed: () => void = () => {}) {
  return {
    /** The whole tree: a shop has tens of categories, a few hundred at most. */
    list: () => db.query<Category>(sql`select ${columns} from categories order by position, lower(title), id`),

    find: (idOrSlug: string) =>
      db.first<Category>(sql`select ${columns} from categories where id::text = ${idOrSlug} or slug = ${idOrSlug}`),

    /** Throws `slug-taken`, `unknown-parent`. */
    create: (category: Category): Promise<Category> =>
      refusingTakenSlug(category.slug, () =>
        db.transaction(async (tx) => {
          const tree = await lockTree(tx)
          checkParent(tree, category)
          await insert(tx, category)
          return category
        }),
      ),

    /** Throws `category-not-found`, `slug-taken`, `unknown-parent`, `category-cycle`. */
    change: (idOrSlug: string, changes: Partial<CategoryContent>, now: Date): Promise<Category> =>
      refusingTakenSlug(changes.slug ?? idOrSlug, () =>
        db.transaction(async (tx) => {
          const tree = await lockTree(tx)
          const category = tree.find(({ id, slug }) => id === idOrSlug || slug === idOrSlug)
          if (category === undefined) throw notFound('category-not-found', 'There is no such category')
          const changed = { ...category, ...changes, updatedAt: now }
          checkParent(tree, changed)
          await update(tx, changed)
          if (changed.title !== category.title) {
            await indexProductsOf(tx, category.id)
            tx.afterCommit(onRenamed)
          }
          return changed
        }),
      ),

    /**
     * The id of the category that was made for this title, made where there is none: under the slug given, or the first free one
     * that starts with it.
     */
    async ensure(tx: Tx, category: Category): Promise<string> {
      const { slug } = category
      for (let number = 1; number <= maxOfOneSlug; number++) {
        const known = await findByTitle(tx, category)
        if (known !== undefined) return known
        const numbered = { ...category, slug: number === 1 ? slug : `${slug}-${number}` }
        if ((await insert(tx, numbered, sql`on conflict on constraint categories_slug_key do nothing`)) > 0) {
          return category.id
        }
      }
      await insert(tx, { ...category, slug: `${slug}-${category.id}` })
      return category.id
    },
  }
}

const maxOfOneSlug = 50

/** One whose title is not known, from before it was kept, is known by its slug. */
async function findByTitle(tx: Tx, { title, slug }: Category): Promise<string | undefined> {
  const found = await tx.first<{ id: string }>(sql`
    select id from categories where title_key = ${titleKeyOf(title)} or (title_key is null and slug = ${slug})
    order by title_key is null, created_at, id limit 1`)
  return found?.id
}

/** A change is decided on the whole tree, so that two concurrent ones cannot make a circle. */
async function lockTree(tx: Tx): Promise<Category[]> {
  await tx.execute(sql`select pg_advisory_xact_lock(hashtext('categories'))`)
  return tx.query<Category>(sql`select ${columns} from categories`)
}

function checkParent(tree: Category[], { id, parentId }: Category) {
  if (parentId === null) return
  if (!tree.some((other) => other.id === parentId)) {
    throw unprocessable('unknown-parent', 'There is no category with the id of parentId')
  }
  if (isDescendant(tree, parentId, id)) throw unprocessable('category-cycle', 'A category cannot stand below itself')
}

const insert = (tx: Tx, category: Category, onConflict = sql.empty) =>
  tx.execute(sql`insert into categories (${columns}, title_key)
    values (${category.id}, ${category.slug}, ${category.title}, ${category.parentId}, ${category.position},
      ${category.createdAt}, ${category.updatedAt}, ${titleKeyOf(category.title)}) ${onConflict}`)

const update = (tx: Tx, category: Category) =>
  tx.execute(sql`update categories
    set slug = ${category.slug}, title = ${category.title}, parent_id = ${category.parentId},
      position = ${category.position}, updated_at = ${category.updatedAt}
    where id = ${category.id}`)

/** Its products are found by its title: no version is 0, so that the job that indexes products takes them. */
const indexProductsOf = (tx: Tx, categoryId: string) =>
  tx.execute(sql`update products set indexed_version = 0 where category_id = ${categoryId}`)

async function refusingTakenSlug<T>(slug: string, work: () => Promise<T>): Promise<T> {
  try {
    return await work()
  } catch (error) {
    if (!isUniqueViolation(error, 'categories_slug_key')) throw error
    throw conflict('slug-taken', `Another category has the slug ${slug}`, { cause: error })
  }
}
