import type { Address } from '@storefleet/contracts'
import { type Database, type Sql, sql } from '@storefleet/database'
import { erasedEmail } from '../orders/domain/erased-email.ts'
import { readSearchText } from '../orders/domain/search-text.ts'
import { namesContain } from '../orders/store/order-filter-store.ts'
import { money } from '../pricing/money.ts'
import { type Customer, type CustomerDetail, type CustomerNote, distinctAddresses, mostNotes } from './customer.ts'

/** `guest`: of whom no order belongs to an account. */
type CustomerKind = 'account' | 'guest'

export type CustomerSearch = Readonly<{
  /** Starts of words of names and of the email address. */
  q?: string
  kind?: CustomerKind
  /** Only customers whose last order is older than the one with this id. */
  beforeId: string | undefined
  limit: number
}>

type Row = {
  id: string
  email: string
  accountId: string | null
  orders: number
  capturedMinor: number
  refundedMinor: number
  currency: string
  firstOrderAt: Date
  lastId: string
  number: string
  name: string
  createdAt: Date
}

export type CustomerStore = ReturnType<typeof createCustomerStore>

/** Reads customers from their orders, which the same email address makes those of one: docs/decisions/0082. */
export function createCustomerStore(db: Database) {
  return {
    /** By their last order, newest first. */
    async search({ q, kind, beforeId, limit }: CustomerSearch): Promise<Customer[]> {
      const conditions = [isKnownByLastOrder]
      if (beforeId !== undefined) conditions.push(sql`o.id < ${beforeId}`)
      if (kind === 'account') conditions.push(sql`${accountOrder} is not null`)
      if (kind === 'guest') conditions.push(sql`${accountOrder} is null`)
      if (q !== undefined) conditions.push(nameContains(q))
      const rows = await db.query<Row>(customersWhere(sql.join(conditions, sql` and `), limit))
      return rows.map(toCustomer)
    },

    /** The customer of an order, by the id of any of their orders. */
    async findByOrder(orderId: string): Promise<CustomerDetail | undefined> {
      const order = await db.first<{ key: string }>(
        sql`select lower(email) as key from orders where id = ${orderId} and email <> ${erasedEmail}`,
      )
      if (!order) return undefined
      const theirs = sql`lower(o.email) = ${order.key}`
      const [row] = await db.query<Row>(customersWhere(sql`${isKnownByLastOrder} and ${theirs}`, 1))
      if (!row) return undefined
      return { ...toCustomer(row), addresses: await addressesOf(theirs), notes: await notesOf(theirs) }
    },
  }

  async function addressesOf(theirs: Sql): Promise<Address[]> {
    const rows = await db.query<{ shippingAddress: Address; billingAddress: Address | null }>(sql`
      select shipping_address, billing_address from orders o where ${theirs} order by id desc limit 100`)
    return distinctAddresses(
      rows.flatMap(({ shippingAddress, billingAddress }) => [
        shippingAddress,
        ...(billingAddress ? [billingAddress] : []),
      ]),
    )
  }

  function notesOf(theirs: Sql): Promise<CustomerNote[]> {
    return db.query<CustomerNote>(sql`
      select n.id, n.order_id, o.number as order_number, n.text, n.by_id, n.created_at
      from orders o join order_notes n on n.order_id = o.id where ${theirs} order by n.id desc limit ${mostNotes}`)
  }
}

/** Scalar queries rather than `exists`: each is one look into the index for an order, so that no page reads all orders. */
const isKnownByLastOrder = sql`o.email <> ${erasedEmail} and o.id = (
  select id from orders later where lower(later.email) = lower(o.email) order by id desc limit 1)`

const accountOrder = sql`(
  select a.id from orders a where lower(a.email) = lower(o.email) and a.customer_id is not null limit 1)`

function nameContains(q: string): Sql {
  const { words } = readSearchText(q)
  if (words === '') return sql`false`
  return sql`lower(o.email) in (select lower(email) from orders where ${namesContain(words)})`
}

const customersWhere = (condition: Sql, limit: number): Sql => sql`
  with found as (
    select o.id, lower(o.email) as key, o.email, o.number, o.currency, o.shipping_address ->> 'name' as name, o.created_at
    from orders o where ${condition} order by o.id desc limit ${limit}
  )
  select first.id, found.email, found.id as last_id, found.number, found.name, found.currency, found.created_at,
    first.created_at as first_order_at, sums.orders, sums.captured_minor, sums.refunded_minor, (
      select customer_id from orders where lower(email) = found.key and customer_id is not null order by id desc limit 1
    ) as account_id
  from found
  cross join lateral (select id, created_at from orders where lower(email) = found.key order by id limit 1) first
  cross join lateral (
    select count(*)::int as orders, coalesce(sum((
        select sum(coalesce(captured_minor, case status when 'captured' then amount_minor end)) from payments where order_id = theirs.id
      )), 0)::bigint as captured_minor, coalesce(sum((
        select sum(amount_minor) from refunds where order_id = theirs.id and status <> 'failed'
      )), 0)::bigint as refunded_minor
    from orders theirs where lower(email) = found.key
  ) sums
  order by found.id desc`

const toCustomer = (row: Row): Customer => ({
  id: row.id,
  email: row.email,
  accountId: row.accountId,
  orders: row.orders,
  spent: money(row.capturedMinor - row.refundedMinor, row.currency),
  firstOrderAt: row.firstOrderAt,
  lastOrder: { id: row.lastId, number: row.number, name: row.name, createdAt: row.createdAt },
})
