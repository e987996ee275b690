import type { CloudEvent, OrderSnapshot } from '@storefleet/contracts'
import type { Tx } from '@storefleet/database'
import { orderedLines } from './ordered-lines.ts'
import { commit } from './reservation-decisions.ts'
import type { StockContext } from './stock-context.ts'

/** Commits the order's reserved units; after an expiry, takes the stock again or publishes `reservation.lost`. */
export async function onOrderConfirmed(ctx: StockContext, tx: Tx, { data }: CloudEvent<OrderSnapshot>): Promise<void> {
  await ctx.reservations.change(tx, data.orderId, commit, orderedLines(data))
}
