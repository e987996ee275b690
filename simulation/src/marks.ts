import { type Queryable, type Sql, sql } from '@storefleet/database'

/** Situations that are worth being in: a run that never was in one has not tested it. */
export const markKinds = [
  'reservation lost',
  'late charge',
  'payment lapsed',
  'captured after cancel, and refunded',
  'key taken over',
  'event handled twice',
  'killed between publish and mark',
  'killed in a transaction',
  'sender outlives its lease',
  'release meets a shipped order',
  'paid within the margin',
  'paid after its reservation',
  'relaxed commits undone',
  'partial shipment meets a refund',
  'return refunded',
  'order cancelled in part',
  'paid again after a decline',
  'manual payment recorded',
  'refused email sent later',
  'discount used up',
  'sold out',
  'impatient customer has one response',
] as const
export type MarkKind = (typeof markKinds)[number]
export type Marks = Record<MarkKind, number>

export const noMarks = (): Marks => Object.fromEntries(markKinds.map((kind) => [kind, 0])) as Marks

type Books = { orders: Queryable; notifications: Queryable }

/** Adds what the books say of the situations in which their orders were. */
export async function addMarksOfBooks(marks: Marks, { orders, notifications }: Books): Promise<void> {
  const count = async (on: Queryable, rows: Sql): Promise<number> =>
    (await on.first<{ count: number }>(sql`select count(*)::int as count ${rows}`))?.count ?? 0
  const ofOrders: Partial<Record<MarkKind, Sql>> = {
    'reservation lost': sql`from orders where stock_lost_at is not null`,
    'payment lapsed': sql`from order_history where what = 'payment-lapsed' or detail = 'payment-lapsed'`,
    'captured after cancel, and refunded': sql`from orders o where status = 'cancelled'
      and exists (select from refunds r where r.order_id = o.id and r.status = 'refunded')`,
    'paid within the margin': sql`from orders o join order_history h on h.order_id = o.id
      where h.what = 'payment-authorized' and h.at > o.payable_until and h.at <= o.reservation_expires_at`,
    'paid after its reservation': sql`from orders o join order_history h on h.order_id = o.id
      where h.what = 'payment-authorized' and h.at > o.reservation_expires_at`,
    'partial shipment meets a refund': sql`from orders o where exists (select from refunds r where r.order_id = o.id)
      and exists (select from order_history h where h.order_id = o.id and h.status = 'partially_shipped')`,
    'return refunded': sql`from returns where status = 'refunded'`,
    'order cancelled in part': sql`from order_cancellations`,
    'paid again after a decline': sql`from orders where status not in ('cancelled', 'payment_failed')
      and (select count(*) from payments p where p.order_id = orders.id) > 1`,
  }
  for (const [kind, rows] of Object.entries(ofOrders)) marks[kind as MarkKind] += await count(orders, rows)
  marks['refused email sent later'] += await count(
    notifications,
    sql`from deliveries where status = 'sent' and attempts > 1`,
  )
}
