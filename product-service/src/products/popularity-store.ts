import { type Database, sql } from '@storefleet/database'

export type PopularityStore = ReturnType<typeof createPopularityStore>

export function createPopularityStore(db: Database) {
  return {
    /**
     * Counts anew what was sold of each product since then, and saves the counts that have changed, `limit` at most. Returns how many;
     * 0 while another replica does it.
     */
    rank: (since: Date, limit: number): Promise<number> =>
      db.transaction(async (tx) => {
        const lock = await tx.first<{ isMine: boolean }>(
          sql`select pg_try_advisory_xact_lock(hashtext('rank-products')) as is_mine`,
        )
        if (!lock?.isMine) return 0
        return tx.execute(sql`
          with sold as (
            select v.product_id, sum(l.quantity - l.cancelled - l.returned)::integer as units
            from reservations r
            join reservation_lines l on l.reservation_id = r.id
            join variants v on v.id = l.variant_id
            where r.created_at >= ${since} and r.status in ('committed', 'shipped', 'returned')
            group by v.product_id
          ), changed as (
            select p.id, coalesce(sold.units, 0) as units
            from products p left join sold on sold.product_id = p.id
            where p.popularity <> coalesce(sold.units, 0)
            order by p.id limit ${limit}
          )
          update products set popularity = changed.units from changed where products.id = changed.id`)
      }),
  }
}
