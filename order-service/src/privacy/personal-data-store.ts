import { type Database, sql } from '@storefleet/database'
import type { ReadPersonalData } from '@storefleet/service'

/** What this service holds of a customer, without tokens and what only the payment provider knows. */
export const createPersonalDataReader =
  (db: Database): ReadPersonalData =>
  async ({ id }, limit) => {
    const theirs = sql`select id from orders where customer_id = ${id}`
    return {
      orders: await db.query(sql`
        select id, number, email, status, currency, subtotal_minor, shipping_minor, tax_minor, total_minor,
          shipping_address, billing_address, shipping_method, note, locale, cancellation_reason, created_at, updated_at, (
            select json_agg(json_build_object('sku', sku, 'title', title, 'variantTitle', variant_title,
              'quantity', quantity, 'unitPriceMinor', unit_price_minor) order by position)
            from order_items where order_id = orders.id) as items
        from orders where customer_id = ${id} order by id desc limit ${limit}`),
      payments: await db.query(sql`
        select order_id, provider, method_name, status, amount_minor, created_at
        from payments where order_id in (${theirs}) order by id desc limit ${limit}`),
      shipments: await db.query(sql`
        select order_id, status, carrier, tracking_number, created_at
        from shipments where order_id in (${theirs}) order by id desc limit ${limit}`),
      refunds: await db.query(sql`
        select order_id, status, amount_minor, reason, created_at
        from refunds where order_id in (${theirs}) order by id desc limit ${limit}`),
      returns: await db.query(sql`
        select order_id, number, kind, status, lines, comment, created_at, updated_at
        from returns where order_id in (${theirs}) order by id desc limit ${limit}`),
      notes: await db.query(sql`
        select order_id, text, created_at
        from order_notes where order_id in (${theirs}) order by id desc limit ${limit}`),
      documents: await db.query(sql`
        select order_id, kind, number, issued_at, content
        from documents where order_id in (${theirs}) order by id desc limit ${limit}`),
      carts: await db.query(sql`
        select id, status, discount_codes, created_at, updated_at, (
          select json_agg(json_build_object('title', title, 'variantTitle', variant_title, 'quantity', quantity))
          from cart_items where cart_id = carts.id) as items
        from carts where customer_id = ${id} order by id desc limit ${limit}`),
    }
  }
