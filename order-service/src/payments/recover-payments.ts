import { runWithContext } from '@storefleet/observability'
import type { DueOrder } from '../orders/store/order-store.ts'
import type { PaymentContext } from './context.ts'
import type { ProviderBackoff } from './provider-backoff.ts'
import { resumePayment } from './resume-payment.ts'

/** Orders that are worked on at once, and calls to the provider that wait at once. */
const batchSize = 5

export type RecoveryContext = PaymentContext &
  Readonly<{
    /** For how long a batch is this replica's: longer than the calls to the provider of one order may take. */
    leaseMs: number
    providerBackoff: ProviderBackoff
  }>

/**
 * One round of the recovery job: resumes the orders that were not finished in time, some at once, until none is due or the
 * provider does not respond. A failure leaves its order for the next round.
 */
export async function recoverPayments(ctx: RecoveryContext, isStopped: () => boolean = () => false): Promise<void> {
  while (!ctx.providerBackoff.isBackingOff() && !isStopped()) {
    const now = ctx.now()
    const due = await ctx.orders.claimDue(now, new Date(now.getTime() + ctx.leaseMs), batchSize)
    const before = ctx.providers.calls()
    await Promise.all(due.map((order) => recover(ctx, order)))
    const after = ctx.providers.calls()
    ctx.providerBackoff.recordRound({ answered: after.answered - before.answered, lost: after.lost - before.lost })
    if (due.length < batchSize) return
  }
}

async function recover(ctx: RecoveryContext, { id: orderId, correlationId }: DueOrder): Promise<void> {
  const resume = () => resumePayment(ctx, orderId)
  try {
    await (correlationId === null ? resume() : runWithContext({ correlationId }, resume))
  } catch (error) {
    ctx.logger.error({ orderId, err: error }, 'an order could not be recovered')
  }
}
