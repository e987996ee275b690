import type { CloudEvent, OrderSnapshot } from '@storefleet/contracts'
import type { Tx } from '@storefleet/database'
import { orderedLines } from './ordered-lines.ts'
import { ship } from './reservation-decisions.ts'
import type { StockContext } from './stock-context.ts'

/** Takes the order's units off what is on hand. Where they left it at confirmation, before there were committed units, nothing changes. */
export async function onOrderShipped(ctx: StockContext, tx: Tx, { data }: CloudEvent<OrderSnapshot>): Promise<void> {
  await ctx.reservations.change(
    tx,
    data.orderId,
    (reservation, levels) => ship(reservation, levels),
    orderedLines(data),
  )
}
