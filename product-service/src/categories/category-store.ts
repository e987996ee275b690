import { conflict, notFound, unprocessable } from '@storefleet/contracts'
import { type Database, isUniqueViolation, json, sql, type Tx } from '@storefleet/database'
import { type Category, type CategoryContent, isDescendant, type ShownCategory, titleKeyOf } from './category.ts'

export type CategoryStore = ReturnType<typeof createCategoryStore>

const columns = sql`id, slug, title, parent_id, position, description, image, created_at, updated_at`

/** Categories `c` with where they stand and how many products they lead to. */
const shownCategories = sql`
  with recursive up as (
    select id, id as ancestor_id, 0 as height from categories
    union
    select up.id, c.parent_id, up.height + 1
    from up join categories c on c.id = up.ancestor_id where c.parent_id is not null
  ), paths as (
    select up.id, jsonb_agg(jsonb_build_object('id', a.id, 'slug', a.slug, 'title', a.title) order by up.height desc) as path
    from up join categories a on a.id = up.ancestor_id group by up.id
  ), own as (
    select category_id, count(*) as products from products
    where status = 'active' and category_id is not null group by category_id
  ), counts as (
    select up.ancestor_id as id, sum(own.products)::integer as product_count
    from up join own on own.category_id = up.id group by up.ancestor_id
  )
  select ${columns}, path, coalesce(product_count, 0) as product_count
  from categories c join paths using (id) left join counts using (id)`

/** `onRenamed` is called once products are to be indexed anew. */
export function createCategoryStore(db: Database, onRenamed: () => void = () => {}) {
  return {
    /** The whole tree: a shop has tens of categories, a few hundred at most. */
    list: () => db.query<ShownCategory>(sql`${shownCategories} order by position, lower(title), id`),

    find: (idOrSlug: string) =>
      db.first<ShownCategory>(sql`${shownCategories} where id::text = ${idOrSlug} or slug = ${idOrSlug}`),

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
     * Deletes a category that nothing uses; archived products are in none afterwards.
     * Throws `category-not-found`, `category-in-use`.
     */
    remove: (idOrSlug: string): Promise<void> =>
      db.transaction(async (tx) => {
        await lockTree(tx)
        // Locked, so that a product which is saved at the same time waits, and then finds no such category.
        const found = await tx.first<{ id: string }>(
          sql`select id from categories where id::text = ${idOrSlug} or slug = ${idOrSlug} for update`,
        )
        if (found === undefined) throw notFound('category-not-found', 'There is no such category')
        refuseUsed(await usesOf(tx, found.id))
        await tx.execute(
          sql`update products set category_id = null, indexed_version = 0 where category_id = ${found.id}`,
        )
        await tx.execute(sql`delete from categories where id = ${found.id}`)
        tx.afterCommit(onRenamed)
      }),

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

type Uses = { products: number; categories: number }

const usesOf = async (tx: Tx, id: string): Promise<Uses> => {
  const found = await tx.first<Uses>(sql`select
    (select count(*)::integer from products where category_id = ${id} and status <> 'archived') as products,
    (select count(*)::integer from categories where parent_id = ${id}) as categories`)
  return found ?? { products: 0, categories: 0 }
}

function refuseUsed({ products, categories }: Uses): void {
  if (products === 0 && categories === 0) return
  const message = `The category has ${products} products and ${categories} categories in it: move them first`
  throw conflict('category-in-use', message)
}

const insert = (tx: Tx, category: Category, onConflict = sql.empty) =>
  tx.execute(sql`insert into categories (${columns}, title_key)
    values (${category.id}, ${category.slug}, ${category.title}, ${category.parentId}, ${category.position},
      ${category.description}, ${category.image && json(category.image)}, ${category.createdAt}, ${category.updatedAt}, ${titleKeyOf(category.title)}) ${onConflict}`)

const update = (tx: Tx, category: Category) =>
  tx.execute(sql`update categories
    set slug = ${category.slug}, title = ${category.title}, parent_id = ${category.parentId},
      position = ${category.position}, description = ${category.description}, image = ${category.image && json(category.image)},
      updated_at = ${category.updatedAt}
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
