import {
  orderCancelled,
  orderConfirmed,
  orderItemsCancelled,
  orderPaymentFailed,
  orderRefunded,
  orderShipped,
} from '@storefleet/contracts'
import { type Database, type Queryable, sql } from '@storefleet/database'
import { createOrderBookStore } from '@storefleet/order-service/order-books'
import { createInvariantStore } from '@storefleet/product-service/stock-discrepancies'
import type { Books, Charge } from '@storefleet/service/books'
import { createEventBookStore } from '@storefleet/service/event-books'

const auditedServices = ['order-service', 'product-service', 'notification-service'] as const

/** The databases of a shop, and the one in which the sandbox provider keeps its books. */
export type AuditedDatabases = Readonly<Record<(typeof auditedServices)[number] | 'provider', Database>>

/** Each is told by one email. */
const mailedEvents = [
  orderConfirmed,
  orderPaymentFailed,
  orderShipped,
  orderItemsCancelled,
  orderCancelled,
  orderRefunded,
].map(({ type }) => type)

/** Later than everything that was written. */
const endOfTime = new Date('9999-01-01T00:00:00Z')
const all = { before: endOfTime, limit: 1_000_000 }

/** Reads the books of a shop that has stopped, from its tables. */
export async function readBooks(databases: AuditedDatabases): Promise<Books> {
  const [orders, products] = [databases['order-service'], databases['product-service']]
  const events = auditedServices.map((service) => createEventBookStore(databases[service], service))
  const orderBooks = createOrderBookStore(orders)
  const unpublished = []
  const unhandled = []
  for (const each of events) {
    unpublished.push(...(await each.unpublished(all)))
    unhandled.push(...(await each.unhandled(all)))
  }
  return {
    ...{ unpublished, unhandled },
    orders: await orderBooks.orders({ restingSince: endOfTime, limit: all.limit }),
    charges: await readCharges(databases.provider),
    stock: await products.query(sql`select variant_id, on_hand, reserved, committed from stock_items`),
    stockDiscrepancies: await createInvariantStore(products).find(),
    mails: await readMails(orders, databases['notification-service']),
    series: await orderBooks.series(all.limit),
    discounts: await orderBooks.discounts(all.limit),
  }
}

const readCharges = (db: Queryable): Promise<Charge[]> =>
  db.query(sql`
    select order_id, status,
      (select coalesce(sum(amount_minor), 0)::bigint from sandbox_captures where payment_key = p.key) as captured_minor,
      (select coalesce(sum(amount_minor), 0)::bigint from sandbox_refunds where payment_key = p.key) as refunded_minor,
      case when status = 'authorized' or (status = 'captured' and not is_released) then amount_minor
        - (select coalesce(sum(amount_minor), 0)::bigint from sandbox_captures where payment_key = p.key) else 0 end as held_minor
    from sandbox_payments p where order_id is not null order by id`)

async function readMails(orders: Queryable, notifications: Queryable): Promise<Books['mails']> {
  const events = await orders.query<{ id: string; type: string; subject: string }>(
    sql`select id, type, subject from outbox where type = any(${mailedEvents}) order by sequence`,
  )
  const sent = await notifications.query<{ eventId: string; sent: number }>(sql`
    select d.event_id, count(*)::int as sent from mailbox_messages m join deliveries d on d.id = m.id
    where d.resend_of is null group by 1`)
  const sentOf = new Map(sent.map((row) => [row.eventId, row.sent]))
  return events.map(({ id, type, subject }) => ({ type, subject, sent: sentOf.get(id) ?? 0 }))
}
