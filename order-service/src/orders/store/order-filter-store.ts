import { toEmailAddress } from '@storefleet/contracts'
import { type Sql, sql } from '@storefleet/database'
import type { OrderStatus, PaymentStatus } from '../domain/order.ts'
import { readSearchText } from '../domain/search-text.ts'

export type OrderFilter = {
  customerId?: string
  /** Only orders of guests. */
  isGuests?: boolean | undefined
  email?: string
  number?: string
  /** The start of the number or of a SKU, or starts of words of a name or of the email address. */
  q?: string
  status?: OrderStatus
  /** Of the current payment. */
  paymentStatus?: PaymentStatus
  /** Its id. */
  shippingMethod?: string
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
}

/** Returns the condition of a `where` on `orders o`; true of every order where nothing is filtered. */
export const orderFilter = (filter: OrderFilter): Sql => {
  const conditions = conditionsOf(filter)
  return conditions.length === 0 ? sql`true` : sql.join(conditions, sql` and `)
}

/** In lower case, as typed and as kept: orders of earlier versions have the address as it was typed. */
const spellingsOf = (email: string) => [email, toEmailAddress(email) ?? email].map((text) => text.toLowerCase())

function conditionsOf(filter: OrderFilter): Sql[] {
  const { customerId, isGuests, email, number, q, status, paymentStatus, shippingMethod } = filter
  const { isStockLost, isDisputed, authorizationExpiresBefore: expiry, from, to } = filter
  const conditions: Sql[] = []
  if (customerId !== undefined) conditions.push(sql`o.customer_id = ${customerId}`)
  if (isGuests) conditions.push(sql`o.customer_id is null`)
  if (email !== undefined) conditions.push(sql`lower(o.email) = any(${spellingsOf(email)}::text[])`)
  if (number !== undefined) conditions.push(sql`o.number = ${number}`)
  if (q !== undefined) conditions.push(containing(q))
  if (status !== undefined) conditions.push(sql`o.status = ${status}`)
  if (paymentStatus !== undefined) conditions.push(currentlyPaid(paymentStatus))
  if (shippingMethod !== undefined) conditions.push(sql`o.shipping_method = ${shippingMethod}`)
  if (isStockLost) conditions.push(sql`o.stock_lost_at is not null`)
  if (isDisputed) conditions.push(sql`o.id in (select order_id from payments where disputes <> '[]')`)
  if (expiry !== undefined) {
    conditions.push(sql`o.id in (select order_id from payments where status = 'authorized' and expires_at < ${expiry})`)
  }
  if (from !== undefined) conditions.push(sql`o.created_at >= ${from}`)
  if (to !== undefined) conditions.push(sql`o.created_at < ${to}`)
  return conditions
}

const currentlyPaid = (status: PaymentStatus) => sql`o.id in (
  select order_id from payments p where status = ${status} and not exists (
    select from payments later where later.order_id = p.order_id and later.attempt > p.attempt))`

/** Each part reads an index of its own: migrations/0070. */
function containing(q: string): Sql {
  const { numberPrefixes, skuPrefix, words } = readSearchText(q)
  const parts = [
    ...numberPrefixes.map((prefix) => sql`select id from orders where number like ${`${prefix}%`}`),
    sql`select order_id from order_items where upper(sku) like ${`${skuPrefix}%`}`,
  ]
  if (words !== '') {
    parts.push(sql`select id from orders where ${namesContain(words)}`)
  }
  return sql`o.id in (${sql.join(parts, sql` union all `)})`
}

/** Returns a condition on `orders`: names and email address contain the `words` of `readSearchText`. */
export const namesContain = (words: string): Sql => sql`to_tsvector('simple',
  coalesce(shipping_address ->> 'name', '') || ' ' || coalesce(billing_address ->> 'name', '') || ' ' || translate(email, '@.-_+', '     '))
  @@ to_tsquery('simple', ${words})`
