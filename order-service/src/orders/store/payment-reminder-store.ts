import { type Database, json, sql } from '@storefleet/database'

export type PaymentReminderStore = ReturnType<typeof createPaymentReminderStore>

/** A payment method, and before when an order was placed of which the customer is reminded. */
export type ReminderDue = Readonly<{ method: string; placedBefore: Date }>

export function createPaymentReminderStore(db: Database) {
  return {
    /** Returns orders whose money staff wait for since then, and of which the customer was not reminded, oldest first. */
    ordersToRemind: (due: readonly ReminderDue[], limit: number): Promise<{ orderId: string; method: string }[]> =>
      db.query(sql`
        select p.order_id, p.method from payments p join orders o on o.id = p.order_id
          join jsonb_to_recordset(${json(due)}::jsonb) as due (method text, "placedBefore" timestamptz) on due.method = p.method
        where p.provider = 'manual' and p.status = 'authorized' and p.reminded_at is null and p.created_at <= due."placedBefore"
          and o.status not in ('cancelled', 'refunded')
        order by p.created_at limit ${limit}`),
  }
}
