import { runWithContext } from '@storefleet/service-kit'
import type { DueOrder } from '../orders/order-store.ts'
import type { PaymentContext } from './context.ts'
import { resumePayment } from './resume-payment.ts'

const batchSize = 20

export type RecoveryContext = PaymentContext & Readonly<{ recoverAfterMs: number }>

/** One round of the recovery job: resumes the orders that nobody has finished in time. A failure leaves its order for the next round. */
export async function recoverPayments(ctx: RecoveryContext): Promise<void> {
  const now = ctx.now()
  const due = await ctx.orders.claimDue(now, new Date(now.getTime() + ctx.recoverAfterMs), batchSize)
  for (const order of due) await recover(ctx, order)
  if (due.length === batchSize) await recoverPayments(ctx)
}

async function recover(ctx: RecoveryContext, { id: orderId, correlationId }: DueOrder): Promise<void> {
  const resume = () => resumePayment(ctx, orderId)
  try {
    await (correlationId === null ? resume() : runWithContext({ correlationId }, resume))
  } catch (error) {
    ctx.logger.error({ orderId, err: error }, 'an order could not be recovered')
  }
}
