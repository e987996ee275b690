import type { Tx } from '@storefleet/database'
import type { OrderContext } from './context.ts'
import { cancelAsUndeliverable } from './domain/cancellation.ts'

/** The order was confirmed too late and its stock is lost: cancels it. The recovery job voids or refunds its payment. */
export async function onReservationLost(
  ctx: Pick<OrderContext, 'orders' | 'now'>,
  tx: Tx,
  orderId: string,
): Promise<void> {
  await ctx.orders.updateIn(tx, orderId, (order) => cancelAsUndeliverable(order, ctx.now()))
}
