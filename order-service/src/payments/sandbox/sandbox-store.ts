import type { Money } from '@storefleet/contracts'
import { type Database, sql } from '@storefleet/database'
import type { ProviderPaymentState } from '../../orders/domain/payment-outcome.ts'
import { pageOfMovements } from '../page-of-movements-store.ts'
import type { MovementPage, MovementQuery } from '../payment-provider.ts'

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
  /** When an authorisation ends; null in payments of early versions, which do not end. */
  expiresAt: Date | null
  /** Null while nothing is captured. */
  capturedMinor: number | null
  /** Whether nothing more is held of it once it is captured. */
  isReleased: boolean
  /** How often it was requested after it was inserted. */
  asked: number
}>

type SandboxCapture = Readonly<{ key: string; captureKey: string; amountMinor: number; isFinal: boolean }>
type SandboxRefund = Readonly<{ key: string; refundKey: string; amount: Money }>

const sandboxMovements = sql`
  select kind || ':' || part.key as id, kind, p.id::text as payment_reference, p.key as payment_key, part.amount_minor, p.currency, moved_at as at
  from (
    select 'capture' as kind, key, payment_key, amount_minor, moved_at from sandbox_captures
    union all select 'refund', key, payment_key, amount_minor, moved_at from sandbox_refunds
  ) part join sandbox_payments p on p.key = part.payment_key`

/** What was captured; a payment that an early version captured has no parts. */
const captured = sql`case when status = 'captured' then coalesce(
  (select sum(amount_minor)::bigint from sandbox_captures where payment_key = sandbox_payments.key), amount_minor) end`
const columns = sql`*, ${captured} as captured_minor`

export type SandboxStore = ReturnType<typeof createSandboxStore>

/** The sandbox provider's own books. They stand for a remote system: each change is committed at once. */
export function createSandboxStore(db: Database) {
  return {
    /** Inserts the payment, or returns the one that has the key and counts the request. */
    async open(payment: Omit<SandboxPayment, 'asked' | 'capturedMinor' | 'isReleased'>): Promise<SandboxPayment> {
      return one(
        await db.first(sql`
          insert into sandbox_payments
            (id, key, order_id, method, status, amount_minor, currency, decline_code, return_url, expires_at)
          values (${payment.id}, ${payment.key}, ${payment.orderId}, ${payment.method}, ${payment.status},
            ${payment.amountMinor}, ${payment.currency}, ${payment.declineCode}, ${payment.returnUrl}, ${payment.expiresAt})
          on conflict (key) do update set asked = sandbox_payments.asked + 1
          returning ${columns}`),
      )
    },

    /** Requested for the second time, a payment in `processing` is authorised. An authorisation that has ended is voided. */
    find: (key: string, now: Date) =>
      db.first<SandboxPayment>(sql`
        update sandbox_payments set asked = asked + 1,
          status = case
            when status = 'processing' and asked >= 1 then 'authorized'
            when status = 'authorized' and expires_at <= ${now} then 'voided'
            else status
          end
        where key = ${key} returning ${columns}`),

    findById: (id: string) => db.first<SandboxPayment>(sql`select ${columns} from sandbox_payments where id = ${id}`),

    /**
     * Captures a part, once for its key, never more than was authorised, and nothing after the last part. An authorisation that has ended
     * is voided instead.
     */
    capture: ({ key, captureKey, amountMinor, isFinal }: SandboxCapture, now: Date) =>
      db.transaction(async (tx): Promise<SandboxPayment> => {
        await tx.execute(sql`
          update sandbox_payments set status = case when expires_at <= ${now} then 'voided' else 'captured' end
          where key = ${key} and status = 'authorized'`)
        const payment = one(await tx.first(sql`select * from sandbox_payments where key = ${key} for update`))
        if (payment.status === 'captured') {
          await tx.execute(sql`
            insert into sandbox_captures (key, payment_key, amount_minor, moved_at)
            select ${captureKey}, ${key}, ${amountMinor}::bigint, ${now}::timestamptz
            where not ${payment.isReleased} and ${amountMinor}::bigint > 0 and ${amountMinor}::bigint + (
              select coalesce(sum(amount_minor), 0) from sandbox_captures where payment_key = ${key}
            ) <= ${payment.amountMinor}
            on conflict (key) do nothing`)
          if (isFinal) await tx.execute(sql`update sandbox_payments set is_released = true where key = ${key}`)
        }
        return one(await tx.first(sql`select ${columns} from sandbox_payments where key = ${key}`))
      }),

    /** A key that is not known yet is voided in advance. What is not captured of a captured payment is released. */
    async void(id: string, key: string): Promise<SandboxPayment> {
      return one(
        await db.first(sql`
          insert into sandbox_payments (id, key, status) values (${id}, ${key}, 'voided')
          on conflict (key) do update set status =
            case when sandbox_payments.status in ('captured', 'declined') then sandbox_payments.status else 'voided' end,
            is_released = sandbox_payments.status = 'captured'
          returning ${columns}`),
      )
    },

    /** What the customer decided at their bank; a payment that does not wait for them stays as it is. */
    completeAuthentication: (id: string, status: 'authorized' | 'declined') =>
      db.first<SandboxPayment>(sql`
        update sandbox_payments set
          status = case when status = 'requires_action' then ${status} else status end,
          decline_code = case when status = 'requires_action' and ${status} = 'declined'
            then 'authentication_failed' else decline_code end
        where id = ${id} returning ${columns}`),

    /** Refuses to refund more than was captured. */
    refund: ({ key, refundKey, amount }: SandboxRefund, now: Date): Promise<'refunded' | 'failed'> =>
      db.transaction(async (tx) => {
        const payment = await tx.first<SandboxPayment>(
          sql`select ${columns} from sandbox_payments where key = ${key} and status = 'captured' for update`,
        )
        if (!payment || payment.currency !== amount.currency) return 'failed'
        await tx.execute(sql`
          insert into sandbox_refunds (key, payment_key, amount_minor, moved_at)
          select ${refundKey}, ${key}, ${amount.amountMinor}::bigint, ${now}::timestamptz
          where ${amount.amountMinor}::bigint + (
            select coalesce(sum(amount_minor), 0) from sandbox_refunds where payment_key = ${key}
          ) <= ${payment.capturedMinor}
          on conflict (key) do nothing`)
        const made = await tx.first(sql`select key from sandbox_refunds where key = ${refundKey}`)
        return made ? 'refunded' : 'failed'
      }),

    movements: (query: MovementQuery): Promise<MovementPage> => pageOfMovements(db, sandboxMovements, query),
  }
}

function one(payment: unknown): SandboxPayment {
  if (!payment) throw new Error('The sandbox has no such payment')
  return payment as SandboxPayment
}
