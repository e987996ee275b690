import { sql, type Tx } from '@storefleet/database'

export type SkuQuery = { skus: readonly string[]; except: string; isArchivedToo: boolean }

/** Returns the variants that have one of the SKUs, of other products than that of the slug `except`. */
export const findSkuOwners = (tx: Tx, { skus, except, isArchivedToo }: SkuQuery) =>
  tx.query<{ sku: string; slug: string; optionValues: string[] }>(sql`
    select v.sku, p.slug, v.option_values from variants v join products p on p.id = v.product_id
    where v.sku in ${sql.among(skus, sql`text`)} and v.removed_at is null and p.slug <> ${except}
      and (p.status <> 'archived' or ${isArchivedToo}::boolean)`)
