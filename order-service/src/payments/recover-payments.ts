import type { PaymentContext } from './context.ts'
import { resumePayment } from './resume-payment.ts'

const batchSize = 20

export type RecoveryContext = PaymentContext & Readonly<{ recoverAfterMs: number }>

/** One round of the recovery job: resumes the orders that nobody has finished in time. A failure leaves its order for the next round. */
export async function recoverPayments(ctx: RecoveryContext): Promise<void> {
  const now = ctx.now()
  const orderIds = await ctx.orders.claimDue(now, new Date(now.getTime() + ctx.recoverAfterMs), batchSize)
  for (const orderId of orderIds) {
    try {
      await resumePayment(ctx, orderId)
    } catch (error) {
      ctx.logger.error({ orderId, err: error }, 'an order could not be recovered')
    }
  }
  if (orderIds.length === batchSize) await recoverPayments(ctx)
}
