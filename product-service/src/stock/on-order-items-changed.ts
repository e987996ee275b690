import type { CloudEvent, OrderSnapshot } from '@storefleet/contracts'
import type { Tx } from '@storefleet/database'
import { fulfilAsOrdered } from './order-fulfilment.ts'
import { orderedLines } from './ordered-lines.ts'
import type { StockContext } from './stock-context.ts'

/** A part of the order, or one of its parcels, was cancelled: its units are free, or committed again. */
export async function onOrderItemsChanged(
  ctx: StockContext,
  tx: Tx,
  { data }: CloudEvent<OrderSnapshot>,
): Promise<void> {
  await ctx.reservations.change(
    tx,
    data.orderId,
    (reservation, levels) => fulfilAsOrdered(reservation, levels, data),
    orderedLines(data),
  )
}
