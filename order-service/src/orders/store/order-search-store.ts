import { toEmailAddress } from '@storefleet/contracts'
import { type Database, type Sql, sql } from '@storefleet/database'
import type { AccessTokens } from '../domain/access-token.ts'
import type { Order, OrderStatus } from '../domain/order.ts'
import { type OrderRow, toOrder } from './order-rows.ts'

export const selectOrders = sql`
  select o.id, o.number, o.customer_id, o.email, o.access_generation, o.access_renewed_at, o.status, o.currency, o.subtotal_minor, o.discount_minor,
    o.shipping_minor, o.tax_minor, o.total_minor, o.prices_include_tax, o.shipping_line, o.applied_pricing, o.note, o.consents, o.locale, o.shipping_address, o.billing_address, o.shipping_method, o.reservation_expires_at, o.payable_until,
    o.cancellation_id, o.cancellation_reason, o.stock_lost_at, o.created_at, o.updated_at,
    (select coalesce(jsonb_agg(to_jsonb(i) - 'position' order by i.position), '[]') from (
      select position, variant_id as "variantId", product_id as "productId", slug, sku, title, variant_title as "variantTitle",
        image_url as "imageUrl", quantity, unit_price_minor as "unitPriceMinor", line_total_minor as "lineTotalMinor",
        requires_shipping as "requiresShipping", is_taxable as taxable, discounts, tax_lines as "taxLines", total_minor as "totalMinor"
      from order_items where order_id = o.id) i) as items,
    (select coalesce(json_agg(p order by p.attempt), '[]') from (
      select id, attempt, provider, provider_key as "providerKey", reference, method, method_name as "methodName", status, amount_minor as "amountMinor",
        captured_minor as "capturedMinor", return_url as "returnUrl", next_action as "nextAction", decline_code as "declineCode", expires_at as "expiresAt", expiry_told_at as "expiryToldAt", reminded_at as "remindedAt", instructions, disputes, receipts, created_at as "createdAt"
      from payments where order_id = o.id) p) as payments,
    (select coalesce(json_agg(s order by s.id), '[]') from (
      select id, status, carrier, tracking_number as "trackingNumber", tracking_url as "trackingUrl", lines, capture_minor as "captureMinor",
        is_final_capture as "isFinalCapture", created_at as "createdAt", shipped_at as "shippedAt", delivered_at as "deliveredAt", cancelled_at as "cancelledAt"
      from shipments where order_id = o.id) s) as shipments,
    (select coalesce(json_agg(r order by r.id), '[]') from (
      select id, payment_id as "paymentId", status, amount_minor as "amountMinor", reason, restock, lines, shipping, return_id as "returnId", created_at as "createdAt"
      from refunds where order_id = o.id) r) as refunds,
    (select coalesce(json_agg(c order by c.id), '[]') from (
      select id, lines, amount_minor as "amountMinor", tax_minor as "taxMinor", reason, created_at as "createdAt"
      from order_cancellations where order_id = o.id) c) as cancellations
  from orders o`

export type OrderSearch = {
  customerId?: string
  /** Only orders of guests. */
  isGuests?: boolean | undefined
  email?: string
  number?: string
  status?: OrderStatus
  /** Only orders that were paid when their stock was gone. */
  isStockLost?: boolean
  /** Only orders of which a payment is disputed, or was. */
  isDisputed?: boolean
  /** Only orders whose authorisation ends before. */
  authorizationExpiresBefore?: Date | undefined
  /** Placed at or after. */
  from?: Date
  /** Placed before. */
  to?: Date
  /** Only orders placed before the one with this id. */
  beforeId?: string
  limit: number
}

export type OrderSearchStore = ReturnType<typeof createOrderSearchStore>

export function createOrderSearchStore(db: Database, tokenFor: AccessTokens['tokenFor']) {
  return {
    /** Newest first: the ids are UUIDv7, so their order is that of time. */
    async search(search: OrderSearch): Promise<Order[]> {
      const conditions = conditionsOf(search)
      const where = conditions.length === 0 ? sql.empty : sql`where ${sql.join(conditions, sql` and `)}`
      const rows = await db.query<OrderRow>(sql`${selectOrders} ${where} order by o.id desc limit ${search.limit}`)
      return rows.map((row) => toOrder(row, tokenFor))
    },
  }
}

/** In lower case, as typed and as kept: orders of earlier versions have the address as it was typed. */
const spellingsOf = (email: string) => [email, toEmailAddress(email) ?? email].map((text) => text.toLowerCase())

function conditionsOf(search: OrderSearch): Sql[] {
  const {
    customerId,
    isGuests,
    email,
    number,
    status,
    isStockLost,
    isDisputed,
    authorizationExpiresBefore: expiry,
    from,
    to,
    beforeId,
  } = search
  const conditions: Sql[] = []
  if (customerId !== undefined) conditions.push(sql`o.customer_id = ${customerId}`)
  if (isGuests) conditions.push(sql`o.customer_id is null`)
  if (email !== undefined) conditions.push(sql`lower(o.email) = any(${spellingsOf(email)}::text[])`)
  if (number !== undefined) conditions.push(sql`o.number = ${number}`)
  if (status !== undefined) conditions.push(sql`o.status = ${status}`)
  if (isStockLost) conditions.push(sql`o.stock_lost_at is not null`)
  if (isDisputed) conditions.push(sql`o.id in (select order_id from payments where disputes <> '[]')`)
  if (expiry !== undefined) {
    conditions.push(sql`o.id in (select order_id from payments where status = 'authorized' and expires_at < ${expiry})`)
  }
  if (from !== undefined) conditions.push(sql`o.created_at >= ${from}`)
  if (to !== undefined) conditions.push(sql`o.created_at < ${to}`)
  if (beforeId !== undefined) conditions.push(sql`o.id < ${beforeId}`)
  return conditions
}
