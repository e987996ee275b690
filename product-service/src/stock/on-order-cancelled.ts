import type { CloudEvent, OrderSnapshot } from '@storefleet/contracts'
import type { Tx } from '@storefleet/database'
import { fulfilAsOrdered } from './order-fulfilment.ts'
import { orderedLines } from './ordered-lines.ts'
import { inSequence } from './reservation.ts'
import { cancel } from './reservation-decisions.ts'
import type { StockContext } from './stock-context.ts'

/**
 * Releases units that are held or sold, and restocks shipped ones. A confirmation that arrives after the cancellation finds a
 * reservation that has ended, and changes nothing.
 */
export async function onOrderCancelled(ctx: StockContext, tx: Tx, { data }: CloudEvent<OrderSnapshot>): Promise<void> {
  await ctx.reservations.change(
    tx,
    data.orderId,
    (reservation, levels) =>
      inSequence(
        reservation,
        (before) => fulfilAsOrdered(before, levels, data),
        (before) => cancel(before, levels),
      ),
    orderedLines(data),
  )
}
