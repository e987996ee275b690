import type { Try } from '@storefleet/events'
import type { ItemQuantity } from '../orders/domain/order.ts'
import { type ActorContext, ownerActorOf } from '../orders/order-access.ts'
import { requestReturn } from './domain/request-return.ts'
import type { Return, ReturnKind, ReturnReason } from './domain/return.ts'
import { type ReturnContext, returnRules } from './return-context.ts'

export type AskForReturn = {
  orderId: string
  returnId: string
  kind: ReturnKind
  lines: readonly (ItemQuantity & { reason: ReturnReason })[]
  comment: string | null
}

/** Records a return or a withdrawal of an order that the actor may change. Throws what `requestReturn` throws. */
export async function askForReturn(
  ctx: ReturnContext & ActorContext,
  { orderId, returnId: id, ...asked }: AskForReturn,
  confirmInTransaction: Try['confirmInTransaction'],
): Promise<Return> {
  const rules = await returnRules(ctx)
  const by = ownerActorOf(ctx.actor)
  const decision = await ctx.returns.change(
    orderId,
    (order, returns) => requestReturn(order, returns, { ...asked, id, by, rules }, ctx.now()),
    confirmInTransaction,
  )
  return decision.return
}
