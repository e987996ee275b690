import type { Order } from '../orders/domain/order.ts'
import { getOrder } from '../orders/get-order.ts'
import type { ActorContext } from '../orders/order-access.ts'
import { cancelReturn, refundReturn as decideRefund, type StepBy } from './domain/handle-return.ts'
import { type Return, type ReturnDecision, returnNotFound } from './domain/return.ts'
import { type ReturnContext, stepBy } from './return-context.ts'
import type { InTransaction } from './store/return-store.ts'

/** Takes a step of a return. Throws 404 `return-not-found` and what the step throws. */
export async function handleReturn(
  ctx: ReturnContext & ActorContext,
  returnId: string,
  step: (order: Order, given: Return, by: StepBy) => ReturnDecision,
  inTransaction?: InTransaction,
): Promise<Return> {
  const found = await ctx.returns.find(returnId)
  if (!found) throw returnNotFound()
  const decision = await ctx.returns.change(
    found.orderId,
    (order, returns) => step(order, returns.find(({ id }) => id === returnId) as Return, stepBy(ctx)),
    inTransaction,
  )
  return decision.return
}

/** Refunds what was accepted; a refund whose response is lost is finished by the recovery job. */
export async function refundReturn(
  ctx: ReturnContext & ActorContext,
  { returnId, shippingMinor }: { returnId: string; shippingMinor: number | undefined },
  inTransaction: InTransaction,
): Promise<Return> {
  const refunded = await handleReturn(
    ctx,
    returnId,
    (order, given, by) => decideRefund(order, given, shippingMinor, by),
    inTransaction,
  )
  await ctx.payments.reconcile(refunded.orderId)
  return refunded
}

/** Cancels a return of an order that the actor may change. Throws 404 `return-not-found` and what `cancelReturn` throws. */
export async function cancelOwnReturn(
  ctx: ReturnContext & ActorContext,
  { orderId, returnId }: { orderId: string; returnId: string },
): Promise<Return> {
  await getOrder(ctx, orderId)
  const found = await ctx.returns.find(returnId)
  if (found?.orderId !== orderId) throw returnNotFound()
  return handleReturn(ctx, returnId, cancelReturn)
}
