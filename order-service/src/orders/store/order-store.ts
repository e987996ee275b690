import { type Database, json, type Queryable, sql, type Tx } from '@storefleet/database'
import type { Outbox } from '@storefleet/events'
import { currentContext } from '@storefleet/observability'
import { findStoreCurrency, isStoreCurrency } from '../../commercial-settings/currency-store.ts'
import { pricesChanging } from '../../pricing/prices-changing.ts'
import type { AccessTokens } from '../domain/access-token.ts'
import { type IssuedDocument, withDocuments } from '../domain/issued-documents.ts'
import { type Decision, type HistoryEntry, type Order, orderNotFound } from '../domain/order.ts'
import { type OrderProgress, progressOf } from '../domain/order-progress.ts'
import { recoveryDueAt } from '../domain/recovery-due.ts'
import { ledgerGrowth, ledgerOpening } from './ledger-write-store.ts'
import { changedParts, historyRows, itemRows, type OrderRow, toOrder } from './order-rows.ts'
import { selectOrders } from './order-search-store.ts'
import { mayHold, type UnpaidHold } from './unpaid-order-store.ts'

export type OrderStore = ReturnType<typeof createOrderStore>

export type OrderStoreOptions = {
  db: Database
  outbox: Outbox
  tokenFor: AccessTokens['tokenFor']
  /** How long an interrupted step waits for the recovery job. */
  recoverAfterMs: number
  /** Joins every transaction in which an order enters another status. */
  onTransition?: (tx: Tx, before: Order, after: Order) => Promise<void>
  /** Joins every transaction that changes an order. Returns the documents that it has issued. */
  onChange?: (tx: Tx, before: Order, after: Order) => Promise<readonly IssuedDocument[]>
  /** Called after the commit of each change. */
  onProgress?: (progress: OrderProgress) => void
}

export type DueOrder = { id: string; correlationId: string | null }
type Decide = (order: Order) => Decision
type Change = {
  decide: Decide
  inTransaction?: ((tx: Tx, order: Order) => Promise<void>) | undefined
  dueAfterMs: number
}
/**
 * Joins the transaction that saves the order as it then is. What is done under an Idempotency-Key confirms its key there:
 * `confirmInTransaction` of a `Try`.
 */
export type InTransaction = NonNullable<Change['inTransaction']>

/** The only SQL for orders. State, history and events are saved together. */
export function createOrderStore(options: OrderStoreOptions) {
  const { db, outbox, tokenFor, recoverAfterMs, onProgress } = options
  const find = async (on: Queryable, orderId: string): Promise<Order | undefined> => {
    const row = await on.first<OrderRow>(sql`${selectOrders} where o.id = ${orderId}`)
    return row && toOrder(row, tokenFor)
  }
  const change = async (
    tx: Tx,
    orderId: string,
    { decide, inTransaction, dueAfterMs }: Change,
  ): Promise<Order | undefined> => {
    // Locked first and read afterwards: a statement that waits for a lock still sees the other tables as they were before.
    await tx.execute(sql`select 1 from orders where id = ${orderId} for update`)
    const before = await find(tx, orderId)
    const decision = before && decide(before)
    if (!decision || decision.order === before) return before
    await save(tx, before, decision, recoveryDueAt(decision.order, dueAfterMs))
    const issued = await joinChange(options, tx, before, decision.order)
    await inTransaction?.(tx, decision.order)
    await outbox.append(tx, withDocuments(decision.events, issued))
    tx.afterCommit(() => onProgress?.(progressOf(before, decision.order)))
    return decision.order
  }

  return {
    findById: (orderId: string) => find(db, orderId),

    /**
     * As `update`, within a transaction that is already open, for event handlers. No request waits for what is then open,
     * so it is due for recovery at once. An unknown order is ignored.
     */
    updateIn: (tx: Tx, orderId: string, decide: Decide) => change(tx, orderId, { decide, dueAfterMs: 0 }),

    /**
     * Locks the order, applies the decision, and saves the order and its events together. Where the decision changes nothing,
     * nothing is saved and `inTransaction` is not called. Throws 404 `order-not-found`.
     */
    update: (orderId: string, decide: Decide, inTransaction?: InTransaction): Promise<Order> =>
      db.transaction(async (tx) => {
        const order = await change(tx, orderId, { decide, inTransaction, dueAfterMs: recoverAfterMs })
        if (!order) throw orderNotFound()
        return order
      }),

    /**
     * Saves a new order; `inTransaction` joins its transaction. False where too much would be held unpaid for its client: then nothing
     * is saved. Throws 503 `prices-changing` where the currency of the store was changed since the order was priced.
     */
    insert: (
      { order, events, history }: Decision,
      inTransaction: InTransaction,
      hold?: UnpaidHold,
    ): Promise<Order | false> =>
      db.transaction(async (tx) => {
        const isSaved = await insert(tx, { order, history, hold, recoveryDue: recoveryDueAt(order, recoverAfterMs) })
        if (!isSaved) {
          const { currency } = order.total
          if (((await findStoreCurrency(tx)) ?? currency) !== currency) throw pricesChanging()
          return false
        }
        await inTransaction(tx, order)
        await outbox.append(tx, [...events])
        tx.afterCommit(() => onProgress?.(progressOf(undefined, order)))
        return order
      }),

    /** Returns the order of which the provider has a payment with this id. */
    async findByReference(provider: string, reference: string): Promise<Order | undefined> {
      const orderId = await orderIdOf(db, provider, reference)
      return orderId === undefined ? undefined : find(db, orderId)
    },

    async history(orderId: string): Promise<HistoryEntry[]> {
      const rows = await db.query<
        Omit<HistoryEntry, 'by'> & { byRole: HistoryEntry['by']['role']; byId: string | null }
      >(sql`select status, what, detail, by_role, by_id, at from order_history where order_id = ${orderId} order by id`)
      return rows.map(({ byRole, byId, ...entry }) => ({ ...entry, by: { role: byRole, id: byId } }))
    },

    /**
     * Takes orders that are due for recovery, oldest first, so that no other replica takes them before `nextDueAt`. With each
     * comes the correlation id of what was done to it last: what is recovered belongs to that.
     */
    claimDue: (now: Date, nextDueAt: Date, limit: number): Promise<DueOrder[]> =>
      db.query(sql`
        update orders set recovery_due_at = ${nextDueAt} where id in (
          select id from orders where recovery_due_at <= ${now} order by recovery_due_at limit ${limit} for update skip locked
        ) returning id, (
          select correlation_id from order_history where order_id = orders.id and correlation_id is not null order by id desc limit 1
        ) as correlation_id`),
  }
}

async function orderIdOf(db: Database, provider: string, reference: string): Promise<string | undefined> {
  const row = await db.first<{ orderId: string }>(
    sql`select order_id from payments where reference = ${reference} and provider = ${provider}`,
  )
  return row?.orderId
}

async function joinChange({ onTransition, onChange }: OrderStoreOptions, tx: Tx, before: Order, after: Order) {
  if (after.status !== before.status) await onTransition?.(tx, before, after)
  return (await onChange?.(tx, before, after)) ?? []
}

type NewOrder = {
  order: Order
  history: readonly HistoryEntry[]
  hold: UnpaidHold | undefined
  recoveryDue: Date | null
}

async function insert(tx: Tx, { order, history, hold, recoveryDue }: NewOrder): Promise<boolean> {
  const { payments } = changedParts(undefined, order)
  const saved = await tx.first(sql`
    with new_order as (
      insert into orders (
        id, number, customer_id, email, status, currency, subtotal_minor, discount_minor, shipping_minor, tax_minor, total_minor,
        prices_include_tax, shipping_line, applied_pricing, note, consents, locale,
        shipping_address, billing_address, shipping_method, reservation_expires_at, payable_until,
        recovery_due_at, created_at, updated_at, client, has_ledger
      ) select
        ${order.id}, ${order.number}, ${order.customerId}, ${order.email}, ${order.status}, ${order.total.currency},
        ${order.subtotal.amountMinor}, ${order.discount.amountMinor}, ${order.shipping.amountMinor}, ${order.tax.amountMinor}, ${order.total.amountMinor},
        ${order.pricesIncludeTax}, ${order.shippingLine && json(order.shippingLine)}, ${order.appliedPricing && json(order.appliedPricing)}, ${order.note}, ${json(order.consents)}, ${order.locale},
        ${json(order.shippingAddress)}, ${order.billingAddress && json(order.billingAddress)}, ${order.shippingMethod},
        ${order.reservationExpiresAt}, ${order.payableUntil}, ${recoveryDue}, ${order.createdAt}, ${order.updatedAt}, ${hold?.client}, true
      where ${mayHold(hold)} and ${isStoreCurrency(order.total.currency)}
      returning id
    ), new_items as (
      insert into order_items (order_id, position, variant_id, product_id, slug, sku, title, variant_title, image_url,
        quantity, unit_price_minor, line_total_minor, requires_shipping, is_taxable, discounts, tax_lines, total_minor)
      select new_order.id, position, "variantId", "productId", slug, sku, title, "variantTitle", "imageUrl",
        quantity, "unitPriceMinor", "lineTotalMinor", "requiresShipping", taxable, discounts, "taxLines", "totalMinor"
      from new_order, jsonb_to_recordset(${json(itemRows(order))}::jsonb) as item (
        position integer, "variantId" uuid, "productId" uuid, slug text, sku text, title text, "variantTitle" text, "imageUrl" text,
        quantity integer, "unitPriceMinor" bigint, "lineTotalMinor" bigint, "requiresShipping" boolean, taxable boolean,
        discounts jsonb, "taxLines" jsonb, "totalMinor" bigint)
    ), new_payments as (
      insert into payments (id, order_id, attempt, provider, provider_key, method, method_name, status, amount_minor, return_url, instructions, created_at)
      select payment.id, new_order.id, attempt, provider, "providerKey", method, "methodName", status, "amountMinor", "returnUrl", instructions, "createdAt"
      from new_order, jsonb_to_recordset(${json(payments)}::jsonb) as payment (
        id uuid, attempt integer, provider text, "providerKey" text, method text, "methodName" text, status text, "amountMinor" bigint,
        "returnUrl" text, instructions jsonb, "createdAt" timestamptz)
    ), noted as (
      insert into order_history (order_id, status, what, detail, by_role, by_id, at, correlation_id)
      select new_order.id, status, what, detail, "byRole", "byId", at, "correlationId"
      from new_order, jsonb_to_recordset(${json(historyRows(history, currentContext()?.correlationId))}::jsonb) as entry (
        status text, what text, detail text, "byRole" text, "byId" text, at timestamptz, "correlationId" text)
    ), entered as (${ledgerOpening(sql`new_order`, order)})
    select id from new_order`)
  return saved !== undefined
}

async function save(tx: Tx, before: Order, { order, history }: Decision, recoveryDue: Date | null): Promise<void> {
  const { payments, shipments, refunds, cancellations } = changedParts(before, order)
  await tx.execute(sql`
    with saved_payments as (
      insert into payments (id, order_id, attempt, provider, provider_key, reference, method, method_name, status, amount_minor, captured_minor, release, return_url,
        next_action, decline_code, expires_at, expiry_told_at, reminded_at, instructions, disputes, receipts, created_at)
      select id, ${order.id}::uuid, attempt, provider, "providerKey", reference, method, "methodName", status, "amountMinor", "capturedMinor", release, "returnUrl",
        "nextAction", "declineCode", "expiresAt", "expiryToldAt", "remindedAt", instructions, disputes, receipts, "createdAt"
      from jsonb_to_recordset(${json(payments)}::jsonb) as payment (
        id uuid, attempt integer, provider text, "providerKey" text, reference text, method text, "methodName" text, status text, "amountMinor" bigint,
        "capturedMinor" bigint, release text, "returnUrl" text, "nextAction" jsonb, "declineCode" text, "expiresAt" timestamptz, "expiryToldAt" timestamptz, "remindedAt" timestamptz,
        instructions jsonb, disputes jsonb, receipts jsonb, "createdAt" timestamptz)
      on conflict (id) do update set
        status = excluded.status, captured_minor = excluded.captured_minor, release = excluded.release, reference = excluded.reference, next_action = excluded.next_action,
        decline_code = excluded.decline_code, expires_at = excluded.expires_at, expiry_told_at = excluded.expiry_told_at, reminded_at = excluded.reminded_at, disputes = excluded.disputes, receipts = excluded.receipts
    ), saved_shipments as (
      insert into shipments (id, order_id, status, carrier, tracking_number, tracking_url, lines, capture_minor, is_final_capture,
        created_at, shipped_at, delivered_at, cancelled_at)
      select id, ${order.id}::uuid, status, carrier, "trackingNumber", "trackingUrl", lines, "captureMinor", "isFinalCapture",
        "createdAt", "shippedAt", "deliveredAt", "cancelledAt"
      from jsonb_to_recordset(${json(shipments)}::jsonb) as shipment (
        id uuid, status text, carrier text, "trackingNumber" text, "trackingUrl" text, lines jsonb, "captureMinor" bigint,
        "isFinalCapture" boolean, "createdAt" timestamptz, "shippedAt" timestamptz, "deliveredAt" timestamptz, "cancelledAt" timestamptz)
      on conflict (id) do update set status = excluded.status, carrier = excluded.carrier, tracking_number = excluded.tracking_number,
        tracking_url = excluded.tracking_url, lines = excluded.lines, capture_minor = excluded.capture_minor,
        is_final_capture = excluded.is_final_capture, shipped_at = excluded.shipped_at,
        delivered_at = excluded.delivered_at, cancelled_at = excluded.cancelled_at
    ), saved_cancellations as (
      insert into order_cancellations (id, order_id, lines, amount_minor, tax_minor, reason, created_at)
      select id, ${order.id}::uuid, lines, "amountMinor", "taxMinor", reason, "createdAt"
      from jsonb_to_recordset(${json(cancellations)}::jsonb) as cancellation (
        id uuid, lines jsonb, "amountMinor" bigint, "taxMinor" bigint, reason text, "createdAt" timestamptz)
    ), saved_refunds as (
      insert into refunds (id, order_id, payment_id, status, amount_minor, reason, restock, lines, shipping, return_id, is_for_cancelled, created_at)
      select id, ${order.id}::uuid, "paymentId", status, "amountMinor", reason, restock, lines, shipping, "returnId", "isForCancelled", "createdAt"
      from jsonb_to_recordset(${json(refunds)}::jsonb) as refund (
        id uuid, "paymentId" uuid, status text, "amountMinor" bigint, reason text, restock jsonb, lines jsonb, shipping jsonb, "returnId" uuid, "isForCancelled" boolean, "createdAt" timestamptz)
      on conflict (id) do update set status = excluded.status
    ), noted as (
      insert into order_history (order_id, status, what, detail, by_role, by_id, at, correlation_id)
      select ${order.id}::uuid, status, what, detail, "byRole", "byId", at, "correlationId"
      from jsonb_to_recordset(${json(historyRows(history, currentContext()?.correlationId))}::jsonb) as entry (
        status text, what text, detail text, "byRole" text, "byId" text, at timestamptz, "correlationId" text)
    ), entered as (${ledgerGrowth(before, order)})
    update orders set status = ${order.status}, customer_id = ${order.customerId}, version = version + 1, recovery_due_at = ${recoveryDue}, updated_at = ${order.updatedAt},
      access_generation = ${order.access.generation}, access_renewed_at = ${order.access.renewedAt},
      reservation_expires_at = ${order.reservationExpiresAt}, payable_until = ${order.payableUntil},
      cancellation_id = ${order.cancellation?.id}, cancellation_reason = ${order.cancellation?.reason},
      stock_lost_at = ${order.stockLostAt}
    where id = ${order.id}`)
}
