import { type Database, type Sql, sql } from '@storefleet/database'
import type { OrderLimits } from '../domain/order-limits.ts'

/** The client that places an order, and how much may be held for it unpaid. */
export type UnpaidHold = Readonly<{ client: string; units: number; limits: OrderLimits }>

/** Their stock is held and no payment is in progress. An authorisation in progress ends within seconds, and is not counted. */
const isHeldUnpaid = sql`o.status in ('pending', 'payment_failed') and (o.status = 'payment_failed' or exists (
  select 1 from payments p where p.order_id = o.id and p.status = 'requires_action'))`

const units = sql`(select coalesce(sum(i.quantity), 0) from order_items i where i.order_id = o.id)`
const noLimit = 2_147_483_647
const limitOr = (limit: number) => limit || noLimit

/** A condition of the statement that saves an order: that its client holds less than they may. */
export function mayHold(hold: UnpaidHold | undefined): Sql {
  if (!hold) return sql`true`
  const { unpaidOrders, unpaidUnits } = hold.limits
  return sql`(
    select count(*) < ${limitOr(unpaidOrders)}::integer
      and coalesce(sum(${units}), 0) + ${hold.units}::integer <= ${limitOr(unpaidUnits)}::integer
    from orders o where o.client = ${hold.client} and ${isHeldUnpaid})`
}

export type UnpaidOrderStore = ReturnType<typeof createUnpaidOrderStore>

export function createUnpaidOrderStore(db: Database) {
  return {
    /** The unpaid orders of this order's client beyond what may be held for them, oldest kept. */
    async findBeyond(orderId: string, { unpaidOrders, unpaidUnits }: OrderLimits): Promise<string[]> {
      const rows = await db.query<{ id: string }>(sql`
        select id from (
          select o.id, row_number() over in_order as place, sum(${units}) over in_order as units_held
          from orders o
          where o.client = (select client from orders where id = ${orderId}) and ${isHeldUnpaid}
          window in_order as (order by o.created_at, o.id)
        ) held where place > ${limitOr(unpaidOrders)}::integer or units_held > ${limitOr(unpaidUnits)}::integer`)
      return rows.map(({ id }) => id)
    },
  }
}
