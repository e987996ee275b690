import { type Database, type Sql, sql } from '@storefleet/database'
import type { FiguresPeriod, FigureUnit } from './figures-period.ts'

/** Of one step, which begins at `startsAt`. */
export type FiguresStep = Readonly<{
  startsAt: Date
  orders: number
  revenueMinor: number
  units: number
  declined: number
  refundedMinor: number
}>

export type BestSeller = Readonly<{
  variantId: string
  productId: string
  sku: string
  title: string
  variantTitle: string
  imageUrl: string | null
  units: number
  revenueMinor: number
}>

export type FiguresStore = ReturnType<typeof createFiguresStore>
type Question = FiguresPeriod & Readonly<{ currency: string }>

const mostBestSellers = 10

/** Short enough that each step has a time of its own, however the clocks are set. */
const stepOf: Record<FigureUnit, Sql> = {
  hour: sql`interval '30 minutes'`,
  day: sql`interval '12 hours'`,
  week: sql`interval '3 days'`,
}

/** Reads figures of orders. An order counts once it is paid, or its payment is held, and until it is cancelled. */
export function createFiguresStore(db: Database) {
  return {
    /** All steps of the period, oldest first; the first may begin before the period, of which alone it counts. */
    steps: (question: Question): Promise<FiguresStep[]> => {
      const { from, to, by, timeZone } = question
      const stepAt = (time: Sql) => sql`date_trunc(${by}::text, ${time}, ${timeZone}::text)`
      const last = sql`${to}::timestamptz - interval '1 millisecond'`
      const isIn = (time: Sql) => sql`${time} >= ${from} and ${time} < ${to}`
      return db.query<FiguresStep>(sql`
        with ${soldIn(question)}, facts as (
          select ${stepAt(sql`s.created_at`)} as at, 1 as orders, s.total_minor - coalesce(c.amount_minor, 0) as revenue_minor,
            (select sum(quantity) from order_items where order_id = s.id) - coalesce(c.units, 0) as units,
            0 as declined, 0 as refunded_minor
          from sold s left join (
            select order_id, sum(amount_minor) as amount_minor, sum(quantity) as units from cancelled_lines group by 1
          ) c on c.order_id = s.id
          union all
          select ${stepAt(sql`created_at`)}, 0, 0, 0, 1, 0 from payments where status = 'declined' and ${isIn(sql`created_at`)}
          union all
          select ${stepAt(sql`created_at`)}, 0, 0, 0, 0, amount_minor from refunds where status <> 'failed' and ${isIn(sql`created_at`)}
          union all
          select ${stepAt(sql`time`)}, 0, 0, 0, 0, 0 from (
            select generate_series(${from}::timestamptz, ${last}, ${stepOf[by]}) as time union select ${last}
          ) times
        )
        select at as starts_at, sum(orders)::int as orders, sum(revenue_minor)::bigint as revenue_minor, sum(units)::int as units,
          sum(declined)::int as declined, sum(refunded_minor)::bigint as refunded_minor
        from facts group by at order by at`)
    },

    /** Variants of which most units were sold. */
    bestSellers: (question: Question): Promise<BestSeller[]> =>
      db.query<BestSeller>(sql`
        with ${soldIn(question)}, sold_items as (
          select i.order_id, i.variant_id, i.quantity - coalesce(c.quantity, 0) as units,
            coalesce(i.total_minor, i.line_total_minor) - coalesce(c.amount_minor, 0) as revenue_minor
          from sold s join order_items i on i.order_id = s.id left join (
            select order_id, item_id, sum(quantity) as quantity, sum(amount_minor) as amount_minor from cancelled_lines group by 1, 2
          ) c on c.order_id = i.order_id and c.item_id = (i.position + 1)::text
        ), ranked as (
          select variant_id, sum(units)::int as units, sum(revenue_minor)::bigint as revenue_minor, max(order_id::text)::uuid as last_order
          from sold_items group by 1 having sum(units) > 0 order by 2 desc, 3 desc, 1 limit ${mostBestSellers}
        )
        select r.variant_id, i.product_id, i.sku, i.title, i.variant_title, i.image_url, r.units, r.revenue_minor
        from ranked r cross join lateral (
          select product_id, sku, title, variant_title, image_url from order_items where order_id = r.last_order and variant_id = r.variant_id order by position limit 1
        ) i order by r.units desc, r.revenue_minor desc, r.variant_id`),
  }
}

/** `sold`: the orders that count; `cancelled_lines`: what was taken out of them before it was shipped. */
const soldIn = ({ from, to, currency }: Question) => sql`
  sold as (
    select id, created_at, total_minor from orders
    where created_at >= ${from} and created_at < ${to} and currency = ${currency}
      and status not in ('pending', 'payment_failed', 'cancelled')
  ), cancelled_lines as (
    select c.order_id, line ->> 'itemId' as item_id, (line ->> 'quantity')::int as quantity, (line #>> '{amount,amountMinor}')::bigint as amount_minor
    from order_cancellations c cross join lateral jsonb_array_elements(c.lines) line
    where c.order_id in (select id from sold)
  )`
