import type { OrderContext } from '../orders/context.ts'
import type { Order } from '../orders/order.ts'
import { doerOf, type Visitor } from '../orders/order-access.ts'
import type { Within } from '../orders/order-store.ts'
import { type Shipment, startShipment } from '../orders/shipment.ts'

export type ShipOrder = Pick<Shipment, 'carrier' | 'trackingNumber' | 'trackingUrl'> & {
  orderId: string
  shipmentId: string
}

/**
 * Captures the payment and then calls the order shipped. Re-entrant by `shipmentId`: the order comes back still confirmed
 * when the provider could not say whether it captured, and the recovery job finishes it.
 */
export async function shipOrder(
  ctx: OrderContext & Visitor,
  { orderId, shipmentId, ...parcel }: ShipOrder,
  confirmWithin?: Within,
): Promise<Order> {
  const by = doerOf(ctx.actor)
  const decide = (order: Order) => startShipment(order, { ...parcel, id: shipmentId, by }, ctx.now())
  await ctx.orders.update(orderId, decide, confirmWithin)
  return ctx.payments.settle(orderId)
}
