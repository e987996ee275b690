import type { Money } from '@storefleet/contracts'
import { type Database, sql } from '@storefleet/database'
import type { ProviderPaymentState } from '../../orders/domain/payment-outcome.ts'

export type SandboxPayment = Readonly<{
  id: string
  key: string
  orderId: string
  method: string
  status: ProviderPaymentState['status']
  amountMinor: number
  currency: string
  declineCode: string | null
  /** Null for a key that was voided before it was used. */
  returnUrl: string | null
  /** How often it was requested after it was inserted. */
  asked: number
}>

export type SandboxStore = ReturnType<typeof createSandboxStore>

/** The sandbox provider's own books. They stand for a remote system: each change is committed at once. */
export function createSandboxStore(db: Database) {
  return {
    /** Inserts the payment, or returns the one that has the key and counts the request. */
    async open(payment: Omit<SandboxPayment, 'asked'>): Promise<SandboxPayment> {
      return one(
        await db.first(sql`
          insert into sandbox_payments
            (id, key, order_id, method, status, amount_minor, currency, decline_code, return_url)
          values (${payment.id}, ${payment.key}, ${payment.orderId}, ${payment.method}, ${payment.status},
            ${payment.amountMinor}, ${payment.currency}, ${payment.declineCode}, ${payment.returnUrl})
          on conflict (key) do update set asked = sandbox_payments.asked + 1
          returning *`),
      )
    },

    /** Requested for the second time, a payment in `processing` is authorised. */
    find: (key: string) =>
      db.first<SandboxPayment>(sql`
        update sandbox_payments set asked = asked + 1,
          status = case when status = 'processing' and asked >= 1 then 'authorized' else status end
        where key = ${key} returning *`),

    findById: (id: string) => db.first<SandboxPayment>(sql`select * from sandbox_payments where id = ${id}`),

    async capture(key: string): Promise<SandboxPayment> {
      return one(
        await db.first(sql`
          update sandbox_payments set status = case when status = 'authorized' then 'captured' else status end
          where key = ${key} returning *`),
      )
    },

    /** A key that is not known yet is voided in advance. */
    async void(id: string, key: string): Promise<SandboxPayment> {
      return one(
        await db.first(sql`
          insert into sandbox_payments (id, key, status) values (${id}, ${key}, 'voided')
          on conflict (key) do update set status =
            case when sandbox_payments.status in ('captured', 'declined') then sandbox_payments.status else 'voided' end
          returning *`),
      )
    },

    /** What the customer decided at their bank; a payment that does not wait for them stays as it is. */
    completeAuthentication: (id: string, status: 'authorized' | 'declined') =>
      db.first<SandboxPayment>(sql`
        update sandbox_payments set
          status = case when status = 'requires_action' then ${status} else status end,
          decline_code = case when status = 'requires_action' and ${status} = 'declined'
            then 'authentication_failed' else decline_code end
        where id = ${id} returning *`),

    /** Refuses to refund more than was captured. */
    refund: (key: string, refundKey: string, amount: Money): Promise<'refunded' | 'failed'> =>
      db.transaction(async (tx) => {
        const payment = await tx.first<SandboxPayment>(
          sql`select * from sandbox_payments where key = ${key} and status = 'captured' for update`,
        )
        if (!payment || payment.currency !== amount.currency) return 'failed'
        await tx.execute(sql`
          insert into sandbox_refunds (key, payment_key, amount_minor)
          select ${refundKey}, ${key}, ${amount.amountMinor}::bigint
          where ${amount.amountMinor}::bigint + (
            select coalesce(sum(amount_minor), 0) from sandbox_refunds where payment_key = ${key}
          ) <= ${payment.amountMinor}
          on conflict (key) do nothing`)
        const made = await tx.first(sql`select key from sandbox_refunds where key = ${refundKey}`)
        return made ? 'refunded' : 'failed'
      }),
  }
}

function one(payment: unknown): SandboxPayment {
  if (!payment) throw new Error('The sandbox has no such payment')
  return payment as SandboxPayment
}
