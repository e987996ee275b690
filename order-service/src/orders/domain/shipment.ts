import { conflict } from '@storefleet/contracts'
import { captureFor } from './capture.ts'
import { unitsLeft } from './item-lines.ts'
import {
  type Decision,
  type HistoryActor,
  type ItemQuantity,
  type Order,
  type Shipment,
  transitionTo,
  unchanged,
} from './order.ts'
import { currentPayment, withPayment } from './payment.ts'
import { shipped } from './shipped.ts'

export type StartShipment = Pick<Shipment, 'id' | 'carrier' | 'trackingNumber' | 'trackingUrl'> & {
  /** Without them, everything that is left. */
  lines?: readonly ItemQuantity[] | undefined
  /** Whether the payment is captured parcel by parcel; else whole with the first. */
  isCapturedInParts: boolean
  by: HistoryActor
}

/**
 * Records a shipment that is being prepared, so that its payment is captured; where nothing is to be captured it has left. Starting
 * the same shipment again changes nothing. Throws 409 `illegal-order-move`, `order-being-shipped`, `too-many-shipments` and what
 * `unitsLeft` throws.
 */
export function startShipment(
  order: Order,
  { by, lines, isCapturedInParts, ...parcel }: StartShipment,
  now: Date,
): Decision {
  if (order.shipments.some((shipment) => shipment.id === parcel.id)) return unchanged(order)
  if (!canShip(order)) transitionTo(order, 'shipped', now)
  refuseWhileShipping(order)
  refuseTooManyShipments(order)
  const shipment: Shipment = {
    ...{ ...parcel, lines: unitsLeft(order, lines), status: 'preparing', createdAt: now, capture: null },
    ...{ shippedAt: null, deliveredAt: null, cancelledAt: null },
  }
  const prepared: Order = { ...order, shipments: [...order.shipments, shipment], updatedAt: now }
  const started = {
    ...{ status: order.status, what: 'shipment-started', detail: parcel.trackingNumber, by, at: now },
  }
  const capture = captureFor(prepared, isCapturedInParts)
  if (!capture) {
    const decision = shipped(prepared, now)
    return { ...decision, history: [started, ...decision.history] }
  }
  return {
    order: withPayment(
      withShipment(prepared, { ...shipment, capture }),
      { ...currentPayment(order), status: 'capturing' },
      now,
    ),
    events: [],
    history: [started],
  }
}

export const canShip = ({ status }: Order): boolean => status === 'confirmed' || status === 'partially_shipped'

/** Throws 409 `order-being-shipped` while a shipment is being prepared. */
export function refuseWhileShipping(order: Order): void {
  if (preparedShipment(order) === undefined) return
  throw conflict('order-being-shipped', 'The order is being shipped right now', { extra: { orderId: order.id } })
}

/** Parcels of an order, those that were cancelled included. */
const maxShipments = 100

function refuseTooManyShipments(order: Order): void {
  if (order.shipments.length < maxShipments) return
  throw conflict('too-many-shipments', `An order has at most ${maxShipments} shipments`, {
    extra: { orderId: order.id },
  })
}

export const preparedShipment = (order: Order): Shipment | undefined =>
  order.shipments.find((shipment) => shipment.status === 'preparing')

/** The order with one of its shipments changed. */
export const withShipment = (order: Order, changed: Shipment): Order => ({
  ...order,
  shipments: order.shipments.map((shipment) => (shipment.id === changed.id ? changed : shipment)),
})

/** The order without the shipment that was being prepared. */
export const withShipmentAbandoned = (order: Order): Order => ({
  ...order,
  shipments: order.shipments.map((shipment) =>
    shipment.status === 'preparing' ? { ...shipment, status: 'abandoned' } : shipment,
  ),
})
