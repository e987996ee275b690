import type { CloudEvent, EventPayload, orderRefunded } from '@storefleet/contracts'
import type { Tx } from '@storefleet/service-kit'
import { orderedLines } from './ordered-lines.ts'
import { shipOut, takeBack } from './reservation.ts'
import type { StockContext } from './stock-context.ts'

type OrderRefunded = EventPayload<typeof orderRefunded>

/** Puts the pieces that came back on sale again. Only a confirmed order is refunded, so a confirmation still on its way counts as here. */
export async function onOrderRefunded(ctx: StockContext, tx: Tx, { data }: CloudEvent<OrderRefunded>): Promise<void> {
  if (data.restock.length === 0) return
  await ctx.reservations.change(tx, data.orderId, shipOut, orderedLines(data))
  await ctx.reservations.change(tx, data.orderId, (reservation) => takeBack(reservation, data.restock))
}
