import { type Database, sql } from '@storefleet/database'

export type ExpiringPaymentStore = ReturnType<typeof createExpiringPaymentStore>

export function createExpiringPaymentStore(db: Database) {
  return {
    /** Returns orders with an authorisation that ends at `before` or earlier and of which staff were not told, soonest first. */
    async ordersToTell(before: Date, limit: number): Promise<string[]> {
      const rows = await db.query<{ orderId: string }>(sql`
        select p.order_id from payments p join orders o on o.id = p.order_id
        where p.status = 'authorized' and p.expires_at <= ${before} and p.expiry_told_at is null
          and o.status in ('confirmed', 'partially_shipped')
        order by p.expires_at limit ${limit}`)
      return rows.map(({ orderId }) => orderId)
    },
  }
}
