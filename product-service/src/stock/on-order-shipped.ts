import type { CloudEvent, OrderSnapshot } from '@storefleet/contracts'
import type { Tx } from '@storefleet/database'
import { fulfilAsOrdered } from './order-fulfilment.ts'
import { orderedLines } from './ordered-lines.ts'
import { ship } from './reservation-decisions.ts'
import type { StockContext } from './stock-context.ts'

/**
 * Takes the units of a parcel off what is on hand; an event of an early release is of the whole order. Where they left it at
 * confirmation, before there were committed units, nothing changes.
 */
export async function onOrderShipped(ctx: StockContext, tx: Tx, { data }: CloudEvent<OrderSnapshot>): Promise<void> {
  await ctx.reservations.change(
    tx,
    data.orderId,
    (reservation, levels) =>
      data.fulfilmentRevision === undefined ? ship(reservation, levels) : fulfilAsOrdered(reservation, levels, data),
    orderedLines(data),
  )
}
