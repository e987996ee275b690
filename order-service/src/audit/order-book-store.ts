import { type Queryable, sql } from '@storefleet/database'
import type { DiscountUse, DocumentSeries, OrderBook } from '@storefleet/service/books'

type Page = Readonly<{
  afterId?: string | undefined
  limit: number
  /** Only orders of which nothing has changed since. */
  restingSince: Date
}>

const nil = '00000000-0000-0000-0000-000000000000'

/** What the tables of this service say of orders, document numbers and uses of discounts, for an audit. */
export const createOrderBookStore = (db: Queryable) => ({
  /** The orders after `afterId`, by id, at most `limit`; each with everything that was done with it, in one statement. */
  orders: ({ afterId = nil, limit, restingSince }: Page): Promise<OrderBook[]> =>
    db.query(sql`
      select id, email, status, cancellation_reason, reservation_expires_at as open_until,
        coalesce((select provider = 'manual' from payments where order_id = o.id order by attempt desc limit 1), false) as is_manual,
        (select coalesce(json_agg(json_build_object('itemId', (position + 1)::text, 'variantId', variant_id, 'quantity', quantity) order by position), '[]')
          from order_items where order_id = o.id) as items,
        (select coalesce(json_agg(json_build_object('status', status, 'isTakenBack', cancelled_at is not null, 'lines', lines) order by id), '[]')
          from shipments where order_id = o.id) as parcels,
        (select coalesce(json_agg(json_build_object('lines', lines) order by id), '[]')
          from order_cancellations where order_id = o.id) as cancellations,
        (select coalesce(json_agg(json_build_object('status', status, 'amountMinor', amount_minor, 'restock', restock) order by id), '[]')
          from refunds where order_id = o.id) as refunds,
        (select coalesce(json_agg(json_build_object('status', status,
            'capturedMinor', coalesce(captured_minor, case status when 'captured' then amount_minor else 0 end)) order by attempt), '[]')
          from payments where order_id = o.id and provider <> 'manual') as payments,
        ${ledgerSum(sql`'captured'`)} as captured_minor, ${ledgerSum(sql`'refunded'`)} as refunded_minor
      from orders o where id > ${afterId} and updated_at < ${restingSince} order by id limit ${limit}`),

  /** How many documents each series has, and how often each discount was used: each counted at one moment. */
  series: (limit: number): Promise<DocumentSeries[]> =>
    db.query(sql`
      select kind, period, last_number,
        (select count(*)::int from documents d where d.kind = s.kind and d.period = s.period) as documents
      from document_series s order by period desc, kind limit ${limit}`),

  discounts: (limit: number): Promise<DiscountUse[]> =>
    db.query(sql`
      select coalesce(code, title) as code, times_used, usage_limit,
        (select count(*)::int from discount_uses u where u.discount_id = d.id and u.released_at is null) as uses
      from discounts d order by id desc limit ${limit}`),
})

/** What the ledger says was taken from the provider, or given back. */
const ledgerSum = (reason: ReturnType<typeof sql>) => sql`(
  select coalesce(sum(case when 'provider' in (debit, credit) then amount_minor else 0 end), 0)::bigint
  from order_ledger_entries where order_id = o.id and reason = ${reason})`
