import type { CloudEvent, EventPayload, orderRefunded } from '@storefleet/contracts'
import type { Tx } from '@storefleet/database'
import { fulfilAsOrdered } from './order-fulfilment.ts'
import { orderedLines } from './ordered-lines.ts'
import { inSequence } from './reservation.ts'
import { restock, ship } from './reservation-decisions.ts'
import type { StockContext } from './stock-context.ts'

type OrderRefunded = EventPayload<typeof orderRefunded>

/** Restocks the units that came back. Only shipped units come back, so an `order.shipped` that has not arrived yet is applied first. */
export async function onOrderRefunded(ctx: StockContext, tx: Tx, { data }: CloudEvent<OrderRefunded>): Promise<void> {
  if (data.restock.length === 0) return
  await ctx.reservations.change(
    tx,
    data.orderId,
    (reservation, levels) =>
      inSequence(
        reservation,
        (before) =>
          data.fulfilmentRevision === undefined ? ship(before, levels) : fulfilAsOrdered(before, levels, data),
        (before) => restock(before, levels, data.restock),
      ),
    orderedLines(data),
  )
}
