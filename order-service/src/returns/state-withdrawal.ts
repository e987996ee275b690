import type { ItemQuantity } from '../orders/domain/order.ts'
import { getOrder } from '../orders/get-order.ts'
import type { ActorContext } from '../orders/order-access.ts'
import { confirmationOf, refuseWithdrawal } from './domain/request-return.ts'
import { withdrawalPeriod } from './domain/return-period.ts'
import { refuseTooManyUnits, returnableUnits } from './domain/returnable-units.ts'
import { type ReturnContext, returnRules } from './return-context.ts'

type Withdrawal = Readonly<{ lastDay: string | null; isOffered: boolean; lines: readonly ItemQuantity[] }>

/** Returns what may be withdrawn from, and until when. Throws 404 `order-not-found`. */
export async function getWithdrawal(ctx: ReturnContext & ActorContext, orderId: string): Promise<Withdrawal> {
  const order = await getOrder(ctx, orderId)
  const left = returnableUnits(order, await ctx.returns.ofOrder(orderId))
  const lines = [...left].flatMap(([itemId, quantity]) => (quantity > 0 ? [{ itemId, quantity }] : []))
  return { ...withdrawalPeriod(order, await returnRules(ctx)), lines }
}

/**
 * Returns the statement that the customer is to confirm: about everything that may be withdrawn from without lines. Nothing is saved. Throws 409
 * `withdrawal-not-offered`, `withdrawal-period-over`, `units-not-returnable`, 422 `unknown-item` and 404 `order-not-found`.
 */
export async function stateWithdrawal(
  ctx: ReturnContext & ActorContext,
  orderId: string,
  given: readonly ItemQuantity[] | undefined,
): Promise<Withdrawal & { confirmation: string }> {
  const order = await getOrder(ctx, orderId)
  refuseWithdrawal(order, await returnRules(ctx), ctx.now())
  const withdrawal = await getWithdrawal(ctx, orderId)
  const lines = given ?? withdrawal.lines
  refuseTooManyUnits(returnableUnits(order, await ctx.returns.ofOrder(orderId)), lines)
  return { ...withdrawal, lines, confirmation: confirmationOf(orderId, lines) }
}
