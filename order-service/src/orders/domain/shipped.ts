import { orderShipped } from '@storefleet/contracts'
import { itemIdOf, leftToShip, shippedStatusOf } from './item-progress.ts'
import { type Decision, type ItemQuantity, type Order, type Shipment, systemActor, transitionTo } from './order.ts'
import { snapshotOf } from './order-snapshot.ts'
import { withRestReleased } from './release.ts'

/** The parcel that was being prepared has left. */
export function shipped(order: Order, now: Date): Decision {
  const prepared = order.shipments.find(({ status }) => status === 'preparing')
  if (!prepared) throw new Error(`Order ${order.id} was captured without a shipment`)
  const shipment: Shipment = { ...prepared, status: 'shipped', shippedAt: now }
  const shipments = order.shipments.map((each) => (each === prepared ? shipment : each))
  const left = withRestReleased(withStatusOfParcels({ ...order, shipments }, now), now)
  return {
    order: left,
    events: [orderShipped(order.id, { ...snapshotOf(left), ...parcelOf(left, shipment) })],
    history: [{ status: left.status, what: 'shipped', detail: shipment.trackingNumber, by: systemActor, at: now }],
  }
}

/** The order in the status that follows from what of it has left. */
export function withStatusOfParcels(order: Order, now: Date): Order {
  const status = shippedStatusOf(order)
  return status === order.status ? { ...order, updatedAt: now } : transitionTo(order, status, now)
}

/** What events say of a parcel. `isComplete`: nothing of the order is left to be shipped. */
export const parcelOf = (order: Order, { id, carrier, trackingNumber, trackingUrl, lines }: Shipment) => ({
  shipmentId: id,
  carrier,
  trackingNumber,
  trackingUrl,
  shipmentLines: linesWithVariants(order, lines),
  isComplete: leftToShip(order).length === 0,
})

/** Returns units of items with the variants that they are of. */
export function linesWithVariants(order: Order, lines: readonly ItemQuantity[]) {
  const variants = new Map(order.lines.map(({ variantId }, position) => [itemIdOf(position), variantId]))
  return lines.map(({ itemId, quantity }) => ({ itemId, variantId: variants.get(itemId) ?? '', quantity }))
}
