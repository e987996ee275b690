import type { OrderContext } from '../orders/context.ts'
import type { Order } from '../orders/order.ts'
import { doerOf, type Visitor } from '../orders/order-access.ts'
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
): Promise<Order> {
  const by = doerOf(ctx.actor)
  await ctx.orders.update(orderId, (order) => startShipment(order, { ...parcel, id: shipmentId, by }, ctx.now()))
  return ctx.payments.settle(orderId)
}
