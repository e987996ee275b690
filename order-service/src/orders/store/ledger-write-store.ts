import { json, type Sql, sql } from '@storefleet/database'
import { type LedgerEntry, ledgerEntriesOf } from '../domain/ledger-entry.ts'
import type { Order } from '../domain/order.ts'

/** Adds entries to the ledger of each order that `orders`, a query or a name, returns as `id`. Part of another statement. */
export const ledgerInsert = (orders: Sql, entries: readonly LedgerEntry[], at: Date): Sql => sql`
  insert into order_ledger_entries (order_id, reason, debit, credit, amount_minor, item_id, reference, recorded_at)
  select o.id, reason, debit, credit, "amountMinor", "itemId", reference, ${at}::timestamptz
  from ${orders} o, jsonb_to_recordset(${json(entries)}::jsonb) as entry (
    reason text, debit text, credit text, "amountMinor" bigint, "itemId" text, reference uuid)`

/** The first entries of a new order. */
export const ledgerOpening = (orders: Sql, order: Order): Sql =>
  ledgerInsert(orders, ledgerEntriesOf(undefined, order), order.createdAt)

/** What a change adds. An order of an earlier version has no ledger until a job opens it, with everything that happened by then. */
export const ledgerGrowth = (before: Order, after: Order): Sql =>
  ledgerInsert(
    sql`(select id from orders where id = ${after.id} and has_ledger)`,
    ledgerEntriesOf(before, after),
    after.updatedAt,
  )
