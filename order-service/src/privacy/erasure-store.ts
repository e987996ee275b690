import { type Database, type Sql, sql, type Tx } from '@storefleet/database'
import type { Purge } from '@storefleet/service'
import { erasedEmail } from '../orders/domain/erased-email.ts'

/**
 * Erases what is held of a customer: the carts, and every link from orders to the account. The orders stay: see docs/privacy.md.
 * From then on triggers let no cart and no order be the customer's again (migrations/0063). A repetition changes nothing.
 */
export async function eraseCustomer(tx: Tx, { customerId, now }: { customerId: string; now: Date }): Promise<void> {
  await tx.execute(sql`
    insert into erased_customers (customer_id, erased_at) values (${customerId}, ${now}) on conflict do nothing`)
  await tx.execute(sql`delete from carts where customer_id = ${customerId}`)
  const theirs = sql`select id from orders where customer_id = ${customerId}`
  await tx.execute(sql`
    delete from idempotency_keys where scope = ${`POST /orders ${customerId}`}
      or resource_id in (${theirs}) or split_part(scope, '/', 3) in (select id::text from (${theirs}) as their)`)
  await tx.execute(sql`
    update order_history set by_id = null where order_id in (${theirs}) and by_id = ${customerId}`)
  await tx.execute(sql`
    update returns set requested_by_id = null where order_id in (${theirs}) and requested_by_id = ${customerId}`)
  await tx.execute(sql`
    update discount_uses set customer_id = null, email = 'erased ' || order_id
    where customer_id = ${customerId} or order_id in (${theirs})`)
  await tx.execute(sql`
    update orders set customer_id = null, client = null, customer_erased_at = ${now} where customer_id = ${customerId}`)
  await eraseUndocumented(tx, sql`customer_erased_at = ${now}`)
}

/** What can be erased only later: of orders that were still open, and of events that were still to be published. */
export const purgesOfErasedCustomers = (db: Database): readonly Purge[] => [
  {
    of: 'orders of erased customers',
    deleteBatch: (limit) =>
      eraseUndocumented(db, sql`customer_erased_at is not null and email <> ${erasedEmail} limit ${limit}`),
  },
  {
    of: 'events of erased customers',
    deleteBatch: (limit) =>
      db.execute(sql`
        update outbox set data = '{}' where sequence in (
          select sequence from outbox
          where published_at is not null and data <> '{}'
            and subject in (select id::text from orders where customer_erased_at is not null)
          limit ${limit} for update of outbox skip locked)`),
  },
]

/** Erases the person from orders that ended without an invoice: no law asks to keep those. Notes of staff may name the person. */
const eraseUndocumented = (on: Pick<Tx, 'execute'>, which: Sql): Promise<number> =>
  on.execute(sql`
    with erased as (
      select id from orders
      where status = 'cancelled' and recovery_due_at is null
        and not exists (select 1 from documents where order_id = orders.id) and ${which}
    ), without_notes as (delete from order_notes where order_id in (select id from erased))
    update orders set email = ${erasedEmail}, billing_address = null, note = null,
      shipping_address = jsonb_build_object('name', '', 'line1', '', 'city', '', 'postalCode', '', 'country', shipping_address -> 'country')
    where id in (select id from erased)`)
