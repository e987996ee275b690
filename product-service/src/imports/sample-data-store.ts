import { type Database, sql, type Tx } from '@storefleet/database'

/** Where it is kept that the sample data was removed: a catalog that is empty since is not filled again. */
const removed = { name: 'SAMPLE_DATA', value: 'removed' }

export type SampleProduct = Readonly<{ id: string; slug: string; status: string; isOwn: boolean; isOrdered: boolean }>

/**
 * Runs `fill` where there is no product yet, in one transaction, and returns whether it ran. Replicas that start together take turns,
 * and a process that is killed leaves nothing behind.
 */
export const fillEmptyCatalog = (db: Database, fill: (tx: Tx) => Promise<void>): Promise<boolean> =>
  db.transaction(
    async (tx) => {
      // On a busy machine another replica may take longer to fill it than any request may wait.
      await tx.script('set local lock_timeout = 0; set local statement_timeout = 0')
      await takeTurns(tx)
      const isFilled = await tx.first(sql`select where exists (select from products)
        or exists (select from kept_settings where name = ${removed.name} and value = ${removed.value})`)
      if (isFilled) return false
      const known = await tx.query<{ id: string }>(sql`select id from categories`)
      await fill(tx)
      await tx.execute(sql`update products set sample_title = title`)
      await tx.execute(
        sql`update categories set is_sample = true where id <> all(${known.map(({ id }) => id)}::uuid[])`,
      )
      return true
    },
    { hasTimeLimit: false },
  )

const takeTurns = (tx: Tx) => tx.execute(sql`select pg_advisory_xact_lock(hashtext('sample-data'))`)

/**
 * Returns the products that came with the sample data, locked: they can be neither changed nor reserved until the transaction ends.
 * `isOwn`: staff gave it another title. `isOrdered`: an order or a checkout has held its stock.
 */
export async function lockSampleProducts(tx: Tx): Promise<SampleProduct[]> {
  await takeTurns(tx)
  await tx.execute(sql`select id from products where sample_title is not null order by id for update`)
  await tx.execute(sql`
    select variant_id from stock_items where product_id in (select id from products where sample_title is not null)
    order by variant_id for update`)
  return tx.query<SampleProduct>(sql`
    select id, slug, status, title <> sample_title as is_own, exists (
      select from reservation_lines l join variants v on v.id = l.variant_id where v.product_id = products.id
    ) as is_ordered
    from products where sample_title is not null order by slug`)
}

/** Deletes products with their variants, prices, stock and its movements. */
export async function deleteProducts(tx: Tx, ids: readonly string[]): Promise<void> {
  const variants = sql`select id from variants where product_id = any(${ids}::uuid[])`
  await tx.execute(sql`delete from variant_prices where variant_id in (${variants})`)
  await tx.execute(sql`delete from stock_ledger where variant_id in (${variants})`)
  await tx.execute(sql`delete from stock_items where product_id = any(${ids}::uuid[])`)
  await tx.execute(sql`delete from variants where product_id = any(${ids}::uuid[])`)
  await tx.execute(sql`delete from products where id = any(${ids}::uuid[])`)
}

/** Deletes the categories of the sample data that nothing is in, and returns how many. */
export const deleteEmptySampleCategories = (tx: Tx): Promise<number> =>
  tx.execute(sql`
    delete from categories where is_sample
      and not exists (select from products where category_id = categories.id)
      and not exists (select from categories child where child.parent_id = categories.id)`)

export async function noteRemoval(tx: Tx): Promise<void> {
  await tx.execute(
    sql`insert into kept_settings (name, value) values (${removed.name}, ${removed.value}) on conflict (name) do nothing`,
  )
}
