import type { Tx } from '@storefleet/database'
import type { OrderContext } from './context.ts'
import { cancelIfExpired } from './domain/cancellation.ts'

/** The stock is for sale again: cancels an order that was not paid. The recovery job voids its payment. */
export async function onReservationExpired(
  ctx: Pick<OrderContext, 'orders' | 'now'>,
  tx: Tx,
  orderId: string,
): Promise<void> {
  await ctx.orders.updateIn(tx, orderId, (order) => cancelIfExpired(order, ctx.now()))
}
