import {
  orderCancelled,
  orderConfirmed,
  orderItemsCancelled,
  orderPaymentFailed,
  orderRefunded,
  orderShipped,
} from '@storefleet/contracts'
import { createDatabase, type Driver, type Queryable, sql } from '@storefleet/database'
import { createInvariantStore, type StockDiscrepancy } from '@storefleet/product-service/stock-discrepancies'
import type { Databases, StoringService } from '../shop.ts'
import { storingServices } from '../shop.ts'

/** An order with everything that was done with it. Amounts in minor units. */
export type OrderBook = {
  id: string
  email: string
  status: string
  cancellationReason: string | null
  /** By the item's place in the order, from 1. */
  items: { itemId: string; variantId: string; quantity: number }[]
  /** Null lines: all units of the order. */
  parcels: { status: string; isTakenBack: boolean; lines: Units | null }[]
  cancellations: { lines: Units }[]
  refunds: { status: string; restock: { variantId: string; quantity: number }[] }[]
  capturedMinor: number
  refundedMinor: number
  /** Paid outside the provider: staff record the money. */
  isManual: boolean
}
type Units = { itemId: string; quantity: number }[]
type Charge = { orderId: string | null; status: string; capturedMinor: number; refundedMinor: number }
type StockLevel = { variantId: string; onHand: number; reserved: number; committed: number }

/** What each part of the shop has written down, read once all has settled. */
export type Books = {
  orders: OrderBook[]
  /** Of the payment provider. */
  charges: Charge[]
  stock: StockLevel[]
  /** Variants whose stock is not what its own ledger adds up to. */
  stockDiscrepancies: StockDiscrepancy[]
  unpublished: { service: string; type: string }[]
  unhandled: { service: string; type: string; status: string; lastError: string | null }[]
  /** Events that are told by email, with how many emails were sent for each. */
  mails: { type: string; subject: string; sent: number }[]
  /** By kind and period: the last number, and how many documents there are. */
  series: { kind: string; period: string; lastNumber: number; documents: number }[]
  discounts: { code: string; timesUsed: number; uses: number; usageLimit: number | null }[]
}

/** Each is told by one email. */
const mailedEvents = [
  orderConfirmed,
  orderPaymentFailed,
  orderShipped,
  orderItemsCancelled,
  orderCancelled,
  orderRefunded,
].map(({ type }) => type)

export async function readBooks(databases: Databases): Promise<Books> {
  const of = (name: keyof Databases) => createDatabase(databases[name] as Driver)
  const orders = of('order-service')
  const [unpublished, unhandled] = [await eventsOf(of, readUnpublished), await eventsOf(of, readUnhandled)]
  return {
    ...{ unpublished, unhandled },
    orders: await readOrders(orders),
    charges: await readCharges(of('provider')),
    stock: await of('product-service').query(sql`select variant_id, on_hand, reserved, committed from stock_items`),
    stockDiscrepancies: await createInvariantStore(of('product-service')).find(),
    mails: await readMails(orders, of('notification-service')),
    series: await orders.query(sql`
      select kind, period, last_number, (select count(*)::int from documents d where d.kind = s.kind and d.period = s.period) as documents
      from document_series s order by kind, period`),
    discounts: await orders.query(sql`
      select code, times_used, usage_limit,
        (select count(*)::int from discount_uses u where u.discount_id = d.id and u.released_at is null) as uses
      from discounts d order by code`),
  }
}

async function eventsOf<Row extends object>(
  of: (service: StoringService) => Queryable,
  read: (db: Queryable) => Promise<Row[]>,
): Promise<(Row & { service: string })[]> {
  const found: (Row & { service: string })[] = []
  for (const service of storingServices) found.push(...(await read(of(service))).map((row) => ({ ...row, service })))
  return found
}

const readUnpublished = (db: Queryable) =>
  db.query<{ type: string }>(sql`select type from outbox where published_at is null order by sequence`)

const readUnhandled = (db: Queryable) =>
  db.query<{ type: string; status: string; lastError: string | null }>(
    sql`select type, status, last_error from inbox where status <> 'handled' order by received_at`,
  )

const readOrders = (db: Queryable): Promise<OrderBook[]> =>
  db.query(sql`
    select id, email, status, cancellation_reason,
      (select provider = 'manual' from payments where order_id = o.id order by attempt desc limit 1) as is_manual,
      (select json_agg(json_build_object('itemId', (position + 1)::text, 'variantId', variant_id, 'quantity', quantity) order by position)
        from order_items where order_id = o.id) as items,
      (select coalesce(json_agg(json_build_object('status', status, 'isTakenBack', cancelled_at is not null, 'lines', lines) order by id), '[]')
        from shipments where order_id = o.id) as parcels,
      (select coalesce(json_agg(json_build_object('lines', lines) order by id), '[]')
        from order_cancellations where order_id = o.id) as cancellations,
      (select coalesce(json_agg(json_build_object('status', status, 'restock', restock) order by id), '[]')
        from refunds where order_id = o.id) as refunds,
      ${ledgerSum(sql`'captured'`)} as captured_minor, ${ledgerSum(sql`'refunded'`)} as refunded_minor
    from orders o order by id`)

/** What the ledger says was taken from the provider, or given back. */
const ledgerSum = (reason: ReturnType<typeof sql>) => sql`(
  select coalesce(sum(case when 'provider' in (debit, credit) then amount_minor else 0 end), 0)::bigint
  from order_ledger_entries where order_id = o.id and reason = ${reason})`

const readCharges = (db: Queryable): Promise<Charge[]> =>
  db.query(sql`
    select order_id, status,
      (select coalesce(sum(amount_minor), 0)::bigint from sandbox_captures where payment_key = p.key) as captured_minor,
      (select coalesce(sum(amount_minor), 0)::bigint from sandbox_refunds where payment_key = p.key) as refunded_minor
    from sandbox_payments p where order_id is not null order by id`)

async function readMails(orders: Queryable, notifications: Queryable): Promise<Books['mails']> {
  const events = await orders.query<{ id: string; type: string; subject: string }>(
    sql`select id, type, subject from outbox where type = any(${mailedEvents}) order by sequence`,
  )
  const sent = await notifications.query<{ eventId: string; sent: number }>(sql`
    select d.event_id, count(*)::int as sent from mailbox_messages m join deliveries d on d.id = m.id group by 1`)
  const sentOf = new Map(sent.map((row) => [row.eventId, row.sent]))
  return events.map(({ id, type, subject }) => ({ type, subject, sent: sentOf.get(id) ?? 0 }))
}
