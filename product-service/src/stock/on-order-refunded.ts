import type { CloudEvent, EventPayload, orderRefunded } from '@storefleet/contracts'
import type { Tx } from '@storefleet/database'
import { orderedLines } from './ordered-lines.ts'
import { inTurn, ship, takeBack } from './reservation.ts'
import type { StockContext } from './stock-context.ts'

type OrderRefunded = EventPayload<typeof orderRefunded>

/** Puts the units that came back on sale again. Only what was shipped comes back, so a shipment still on its way here counts. */
export async function onOrderRefunded(ctx: StockContext, tx: Tx, { data }: CloudEvent<OrderRefunded>): Promise<void> {
  if (data.restock.length === 0) return
  await ctx.reservations.change(
    tx,
    data.orderId,
    (reservation, levels) =>
      inTurn(
        reservation,
        (before) => ship(before, levels),
        (before) => takeBack(before, levels, data.restock),
      ),
    orderedLines(data),
  )
}
