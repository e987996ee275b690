import { type Database, json, sql, type Tx } from '@storefleet/database'
import { type PriceChange, priceChanges, pricesNeededSince, priorPriceSince } from './price-change.ts'
import type { Product } from './product.ts'

/**
 * Keeps which prices a product had, in one statement for all of its variants, and none where no offer changes. A price that is reduced from
 * now on gets the lowest one of the 30 days before, of the same currency.
 */
export async function savePrices(tx: Tx, before: Product | undefined, after: Product): Promise<void> {
  const changes = priceChanges(before, after)
  if (changes.length === 0) return
  const { currency, updatedAt: now } = after
  await tx.execute(sql`
    with changed as (
      select * from jsonb_to_recordset(${json(changes satisfies PriceChange[])}::jsonb) as change (
        "variantId" uuid, "priceMinor" bigint, "isReduced" boolean, "beginsReduction" boolean)
    ), prior as (
      select known.variant_id, min(known.price_minor) as price_minor
      from changed join variant_prices known on known.variant_id = changed."variantId"
      where changed."beginsReduction" and known.currency = ${currency} and known.price_minor is not null
        and (known.ended_at is null or known.ended_at > ${priorPriceSince(now)})
      group by known.variant_id
    ), ended as (
      update variant_prices set ended_at = ${now}
      where ended_at is null and variant_id in (select "variantId" from changed)
    ), added as (
      insert into variant_prices (variant_id, currency, price_minor, valid_from)
      select "variantId", ${currency}, "priceMinor", ${now} from changed
    )
    update variants set prior_price_minor = case when changed."isReduced" then
      case when changed."beginsReduction" then prior.price_minor else variants.prior_price_minor end end
    from changed left join prior on prior.variant_id = changed."variantId"
    where variants.id = changed."variantId"`)
}

/** Deletes prices that ended so long ago that no reduction to come needs them. */
export const pricePurge = (db: Database, now: () => Date) => ({
  of: 'variant_prices',
  deleteBatch: async (limit: number): Promise<number> => {
    const rows = await db.query(sql`
      delete from variant_prices where id in (
        select id from variant_prices where ended_at < ${pricesNeededSince(now())} order by ended_at limit ${limit}
      ) returning id`)
    return rows.length
  },
})
