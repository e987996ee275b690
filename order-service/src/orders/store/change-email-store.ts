import { sql, type Tx } from '@storefleet/database'

type EmailChange = { customerId: string; from: string; to: string; now: Date }

/**
 * Gives the orders of a customer the new address of the account where they have the former one: what is still to be told of them
 * goes there. An order with an address that was typed for it alone keeps it, and so does an invoice.
 */
export async function changeEmailOfOrders(tx: Tx, { customerId, from, to, now }: EmailChange): Promise<void> {
  await tx.execute(sql`
    update orders set email = ${to}, version = version + 1, updated_at = ${now}
    where customer_id = ${customerId} and lower(email) = ${from.toLowerCase()}`)
}
