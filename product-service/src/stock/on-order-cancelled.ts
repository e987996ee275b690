import type { CloudEvent, OrderSnapshot } from '@storefleet/contracts'
import type { Tx } from '@storefleet/database'
import { orderedLines } from './ordered-lines.ts'
import { giveBack } from './reservation.ts'
import type { StockContext } from './stock-context.ts'

/**
 * Releases what is held or sold, and takes back what has left the shelf. Where the cancellation overtakes the confirmation,
 * it has the last word: the confirmation then finds a reservation that has ended.
 */
export async function onOrderCancelled(ctx: StockContext, tx: Tx, { data }: CloudEvent<OrderSnapshot>): Promise<void> {
  await ctx.reservations.change(tx, data.orderId, giveBack, orderedLines(data))
}
