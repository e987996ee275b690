import {
  conflict,
  notFound,
  orderDelivered,
  orderShipmentCancelled,
  orderShipmentChanged,
  unprocessable,
} from '@storefleet/contracts'
import { itemProgress, sumByItem } from './item-progress.ts'
import { type Decision, type HistoryActor, type Order, type Shipment, transitionTo, unchanged } from './order.ts'
import { snapshotOf } from './order-snapshot.ts'
import { returnedUnits } from './refunded-units.ts'
import { canShip, refuseWhileShipping, withShipment } from './shipment.ts'
import { parcelOf, withStatusOfParcels } from './shipped.ts'

type OfShipment = { shipmentId: string; by: HistoryActor }
export type ChangeShipment = OfShipment & Partial<Pick<Shipment, 'carrier' | 'trackingNumber' | 'trackingUrl'>>
export type CancelShipment = OfShipment & { reason: string }
/** Now without `deliveredAt`. */
export type DeliverShipment = OfShipment & { deliveredAt?: Date | undefined }

/** Corrects how a parcel is found. Throws 404 `shipment-not-found`, 409 `order-being-shipped`, `shipment-not-shipped`. */
export function changeShipment(order: Order, { shipmentId, by, ...change }: ChangeShipment, now: Date): Decision {
  const shipment = shippedParcel(order, shipmentId)
  const changed: Shipment = { ...shipment, ...change }
  const isSame = (['carrier', 'trackingNumber', 'trackingUrl'] as const).every((key) => changed[key] === shipment[key])
  if (isSame) return unchanged(order)
  const after = { ...withShipment(order, changed), updatedAt: now }
  return {
    order: after,
    events: [orderShipmentChanged(order.id, { ...snapshotOf(after), ...parcelOf(after, changed) })],
    history: [{ status: after.status, what: 'shipment-changed', detail: changed.trackingNumber, by, at: now }],
  }
}

/**
 * Takes back a parcel that is not delivered: its units are to be shipped again, and what was captured stays. A parcel that is taken
 * back already is left as it is. Throws 404 `shipment-not-found`, 409 `order-being-shipped`, `shipment-not-shipped`,
 * `shipment-delivered`, `units-returned`, `illegal-order-move`.
 */
export function cancelShipment(order: Order, { shipmentId, reason, by }: CancelShipment, now: Date): Decision {
  if (order.shipments.some(({ id, cancelledAt }) => id === shipmentId && cancelledAt)) return unchanged(order)
  const shipment = shippedParcel(order, shipmentId)
  if (order.status !== 'shipped' && !canShip(order)) transitionTo(order, 'partially_shipped', now)
  if (shipment.deliveredAt) {
    throw conflict('shipment-delivered', 'The parcel is delivered: it cannot be taken back', { extra: { shipmentId } })
  }
  refuseReturned(order, shipment)
  const cancelled: Shipment = { ...shipment, status: 'abandoned', cancelledAt: now }
  const after = withStatusOfParcels(withShipment(order, cancelled), now)
  return {
    order: after,
    events: [orderShipmentCancelled(order.id, { ...snapshotOf(after), ...parcelOf(after, cancelled), reason })],
    history: [{ status: after.status, what: 'shipment-cancelled', detail: reason, by, at: now }],
  }
}

/**
 * The parcel has arrived. One that has is left as it is. Throws 404 `shipment-not-found`, 409 `order-being-shipped`,
 * `shipment-not-shipped`, 422 `delivered-at-impossible`.
 */
export function deliverShipment(order: Order, { shipmentId, deliveredAt, by }: DeliverShipment, now: Date): Decision {
  const shipment = shippedParcel(order, shipmentId)
  if (shipment.deliveredAt) return unchanged(order)
  const at = deliveredAt ?? now
  if (at > now || (shipment.shippedAt && at < shipment.shippedAt)) {
    throw unprocessable('delivered-at-impossible', 'A parcel arrives after it has left, and not in the future', {
      fields: [{ field: 'deliveredAt', message: 'must be between shippedAt and now' }],
    })
  }
  const delivered: Shipment = { ...shipment, deliveredAt: at }
  const after = { ...withShipment(order, delivered), updatedAt: now }
  const isEverything = after.status === 'shipped' && after.shipments.every(isOver)
  const facts = { ...parcelOf(after, delivered), deliveredAt: at.toISOString(), isEverything }
  return {
    order: after,
    events: [orderDelivered(order.id, { ...snapshotOf(after), ...facts })],
    history: [{ status: after.status, what: 'delivered', detail: delivered.trackingNumber, by, at: now }],
  }
}

const isOver = ({ status, deliveredAt }: Shipment) => status !== 'shipped' || deliveredAt !== null

function shippedParcel(order: Order, shipmentId: string): Shipment {
  const shipment = order.shipments.find(({ id }) => id === shipmentId)
  if (!shipment) throw notFound('shipment-not-found', 'The order has no such shipment')
  if (shipment.status === 'preparing') refuseWhileShipping(order)
  if (shipment.status === 'shipped') return shipment
  throw conflict('shipment-not-shipped', 'The parcel has not left, or was cancelled', { extra: { shipmentId } })
}

/** Units that came back are refunded or for sale again: they cannot be taken back once more, and shipped anew. */
function refuseReturned(order: Order, shipment: Shipment): void {
  const inParcel = sumByItem(shipment.lines)
  const restocked = new Map<string, number>()
  for (const { restock, status } of order.refunds) {
    if (status === 'failed') continue
    for (const { variantId, quantity } of restock) restocked.set(variantId, (restocked.get(variantId) ?? 0) + quantity)
  }
  const isTooMany = itemProgress(order).some(({ itemId, variantId, shipped }) => {
    const left = shipped - (inParcel.get(itemId) ?? 0)
    return left < Math.max(restocked.get(variantId) ?? 0, returnedUnits(order, itemId))
  })
  if (isTooMany)
    throw conflict('units-returned', 'Units of the parcel came back already', { extra: { shipmentId: shipment.id } })
}
