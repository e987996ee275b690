import type Stripe from 'stripe'
import type { MovementPage, MovementQuery, ProviderMovement } from '../payment-provider.ts'
import { fromStripeAmount } from './stripe-amounts.ts'
import { ask, type StripeClient } from './stripe-client.ts'

const secondsOf = (at: Date) => Math.ceil(at.getTime() / 1000)

/**
 * Reads a page of the account's balance transactions. A charge has one from when it is captured; the amount is that of the charge or refund
 * itself, since the transaction may be in another currency, that of the account.
 */
export async function listStripeMovements(
  client: StripeClient,
  { from, to, cursor, limit }: MovementQuery,
): Promise<MovementPage> {
  const { data, has_more } = await ask(() =>
    client.balanceTransactions.list({
      created: { gte: secondsOf(from), lt: secondsOf(to) },
      limit,
      expand: ['data.source'],
      ...(cursor !== null && { starting_after: cursor }),
    }),
  )
  return {
    movements: data.flatMap((transaction) => movementOf(transaction) ?? []),
    nextCursor: has_more ? (data.at(-1)?.id ?? null) : null,
  }
}

/** Undefined for what moves no money of a customer, such as a fee or a payout, and for a dispute, which the payment shows. */
function movementOf({ id, type, source, created }: Stripe.BalanceTransaction): ProviderMovement | undefined {
  if (typeof source !== 'object' || source === null) return undefined
  const facts = { id, at: new Date(created * 1000) }
  if (source.object === 'charge') {
    const { amount_captured: amount, currency, metadata } = source
    if (type !== 'charge' && type !== 'payment') return undefined
    return {
      ...{ ...facts, kind: 'capture', amount: fromStripeAmount({ amount, currency }) },
      ...{ paymentReference: intentIdOf(source) ?? source.id, paymentKey: metadata.key ?? null },
    }
  }
  if (source.object !== 'refund') return undefined
  const kind = refundKinds[type]
  return (
    kind && {
      ...{ ...facts, kind, amount: fromStripeAmount(source) },
      ...{ paymentReference: intentIdOf(source) ?? null, paymentKey: null },
    }
  )
}

/** https://docs.stripe.com/reports/balance-transaction-types */
const refundKinds: Partial<Record<string, 'refund' | 'refund-reversal'>> = {
  refund: 'refund',
  payment_refund: 'refund',
  refund_failure: 'refund-reversal',
}

const intentIdOf = ({ payment_intent: intent }: { payment_intent: string | { id: string } | null }) =>
  typeof intent === 'object' ? intent?.id : intent
