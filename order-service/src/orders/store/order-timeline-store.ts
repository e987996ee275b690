import { type Database, sql } from '@storefleet/database'
import type { OwnTimelineEntry, ReadTimeline } from '@storefleet/http'
import { orderNotFound } from '../domain/order.ts'

type HistoryRow = {
  at: Date
  what: string
  status: string
  note: string | null
  byRole: string
  byId: string | null
  correlationId: string | null
}
type Part = { at: Date; correlationId: string | null; status: string; amountMinor: number | null }
type PaymentRow = Part & { attempt: number; declineCode: string | null }
type ShipmentRow = Part & { carrier: string | null; trackingNumber: string | null }
type RefundRow = Part & { reason: string }
type LedgerRow = Pick<Part, 'at' | 'correlationId'> & {
  reason: string
  debit: string
  credit: string
  amountMinor: number
  reference: string | null
}

/** The timeline of an order: its history, payments, shipments, refunds and ledger. Throws 404 `order-not-found`. */
export function createOrderTimeline(db: Database): ReadTimeline {
  return async (orderId) => {
    const order = await db.first<{ currency: string }>(sql`select currency from orders where id = ${orderId}`)
    if (!order) throw orderNotFound()
    const parts = await Promise.all([
      historyOf(db, orderId),
      paymentsOf(db, orderId, order.currency),
      shipmentsOf(db, orderId),
      refundsOf(db, orderId, order.currency),
      ledgerOf(db, orderId, order.currency),
    ])
    return parts.flat()
  }
}

async function historyOf(db: Database, orderId: string): Promise<OwnTimelineEntry[]> {
  const rows = await db.query<HistoryRow>(sql`
    select at, what, status, detail as note, by_role, by_id, correlation_id from order_history
    where order_id = ${orderId} order by id`)
  return rows.map(({ at, what, correlationId, status, note, byRole, byId }) => ({
    at,
    kind: 'order',
    what,
    correlationId,
    detail: { status, ...(note !== null && { note }), by: byId === null ? byRole : `${byRole} ${byId}` },
  }))
}

/** A part is opened with an entry in the history, at the same moment and for the same cause. */
const opened = sql`part.status, part.created_at as at, (
  select correlation_id from order_history h where h.order_id = part.order_id and h.at = part.created_at order by h.id limit 1
) as correlation_id`

async function paymentsOf(db: Database, orderId: string, currency: string): Promise<OwnTimelineEntry[]> {
  const rows = await db.query<PaymentRow>(sql`
    select ${opened}, part.amount_minor, part.attempt, part.decline_code from payments part
    where part.order_id = ${orderId} order by part.attempt`)
  return rows.map((row) => entryOf('payment', row, currency))
}

async function shipmentsOf(db: Database, orderId: string): Promise<OwnTimelineEntry[]> {
  const rows = await db.query<ShipmentRow>(sql`
    select ${opened}, null as amount_minor, part.carrier, part.tracking_number from shipments part
    where part.order_id = ${orderId} order by part.id`)
  return rows.map((row) => entryOf('shipment', row))
}

async function refundsOf(db: Database, orderId: string, currency: string): Promise<OwnTimelineEntry[]> {
  const rows = await db.query<RefundRow>(sql`
    select ${opened}, part.amount_minor, part.reason from refunds part where part.order_id = ${orderId} order by part.id`)
  return rows.map((row) => entryOf('refund', row, currency))
}

/** What a decision entered, with the entries of several items as one. */
async function ledgerOf(db: Database, orderId: string, currency: string): Promise<OwnTimelineEntry[]> {
  const rows = await db.query<LedgerRow>(sql`
    select recorded_at as at, reason, debit, credit, reference, sum(amount_minor)::bigint as amount_minor, (
      select correlation_id from order_history h where h.order_id = ${orderId} and h.at = e.recorded_at order by h.id limit 1
    ) as correlation_id
    from order_ledger_entries e where order_id = ${orderId}
    group by recorded_at, reason, debit, credit, reference order by min(id)`)
  return rows.map(({ at, correlationId, reason, debit, credit, amountMinor, reference }) => ({
    ...{ at, kind: 'ledger', what: reason, correlationId },
    detail: { debit, credit, amount: { amountMinor, currency }, ...(reference !== null && { reference }) },
  }))
}

/** When it was opened, and how it stands now. */
function entryOf(
  kind: 'payment' | 'shipment' | 'refund',
  { at, correlationId, status, amountMinor, ...facts }: Part,
  currency?: string,
): OwnTimelineEntry {
  const known = Object.entries(facts).filter(([, value]) => value !== null)
  const amount = amountMinor !== null && { amount: { amountMinor, currency } }
  return { at, kind, what: 'opened', correlationId, detail: { status, ...amount, ...Object.fromEntries(known) } }
}
