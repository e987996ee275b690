import { type Database, sql } from '@storefleet/database'
import type { AccessTokens } from '../domain/access-token.ts'
import { type Order, type OrderStatus, orderStatuses } from '../domain/order.ts'
import { type OrderFilter, orderFilter } from './order-filter-store.ts'
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
        captured_minor as "capturedMinor", release, return_url as "returnUrl", next_action as "nextAction", decline_code as "declineCode", expires_at as "expiresAt", expiry_told_at as "expiryToldAt", reminded_at as "remindedAt", instructions, disputes, receipts, created_at as "createdAt"
      from payments where order_id = o.id) p) as payments,
    (select coalesce(json_agg(s order by s.id), '[]') from (
      select id, status, carrier, tracking_number as "trackingNumber", tracking_url as "trackingUrl", lines, capture_minor as "captureMinor",
        is_final_capture as "isFinalCapture", created_at as "createdAt", shipped_at as "shippedAt", delivered_at as "deliveredAt", cancelled_at as "cancelledAt"
      from shipments where order_id = o.id) s) as shipments,
    (select coalesce(json_agg(r order by r.id), '[]') from (
      select id, payment_id as "paymentId", status, amount_minor as "amountMinor", reason, restock, lines, shipping, return_id as "returnId", is_for_cancelled as "isForCancelled", created_at as "createdAt"
      from refunds where order_id = o.id) r) as refunds,
    (select coalesce(json_agg(c order by c.id), '[]') from (
      select id, lines, amount_minor as "amountMinor", tax_minor as "taxMinor", reason, created_at as "createdAt"
      from order_cancellations where order_id = o.id) c) as cancellations
  from orders o`

export type StatusCounts = Record<OrderStatus, number>
export type OrderSearch = OrderFilter & {
  sort?: 'newest' | 'oldest'
  /** Only orders after the one with this id, in this order. */
  afterId?: string | undefined
  limit: number
}

export type OrderSearchStore = ReturnType<typeof createOrderSearchStore>

export function createOrderSearchStore(db: Database, tokenFor: AccessTokens['tokenFor']) {
  return {
    /** Newest first, unless asked otherwise: the ids are UUIDv7, so their order is that of time. */
    async search({ sort = 'newest', afterId, limit, ...filter }: OrderSearch): Promise<Order[]> {
      const isAfter = sort === 'oldest' ? sql`o.id > ${afterId}` : sql`o.id < ${afterId}`
      const rows = await db.query<OrderRow>(sql`${selectOrders}
        where ${orderFilter(filter)} and ${afterId === undefined ? sql`true` : isAfter}
        order by o.id ${sort === 'oldest' ? sql`asc` : sql`desc`} limit ${limit}`)
      return rows.map((row) => toOrder(row, tokenFor))
    },

    /** Returns how many orders have each status; the status in the filter does not count. */
    async countByStatus({ status: _, ...filter }: OrderFilter): Promise<StatusCounts> {
      const rows = await db.query<{ status: OrderStatus; count: number }>(
        sql`select status, count(*)::int as count from orders o where ${orderFilter(filter)} group by status`,
      )
      const counts = Object.fromEntries(rows.map(({ status, count }) => [status, count]))
      return Object.fromEntries(orderStatuses.map((status) => [status, counts[status] ?? 0])) as StatusCounts
    },
  }
}
