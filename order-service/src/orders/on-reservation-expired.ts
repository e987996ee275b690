import type { Tx } from '@storefleet/database'
import type { OrderContext } from './context.ts'
import { cancelIfExpired } from './domain/cancellation.ts'

/** The stock is for sale again: an order that was not paid by then is over. Its payment is voided by the recovery job. */
export async function onReservationExpired(
  ctx: Pick<OrderContext, 'orders' | 'now'>,
  tx: Tx,
  orderId: string,
): Promise<void> {
  await ctx.orders.updateIn(tx, orderId, (order) => cancelIfExpired(order, ctx.now()))
}
