import { conflict } from '@storefleet/contracts'
import {
  canTransitionTo,
  type Decision,
  type HistoryActor,
  type Order,
  type Shipment,
  transitionTo,
  unchanged,
} from './order.ts'
import { currentPayment, withPayment } from './payment.ts'

export type StartShipment = Pick<Shipment, 'id' | 'carrier' | 'trackingNumber' | 'trackingUrl'> & { by: HistoryActor }

/**
 * Records a shipment that is being prepared, so that its payment is captured. Starting the same shipment again changes nothing.
 * Throws 409 `illegal-order-move` and `order-being-shipped`.
 */
export function startShipment(order: Order, { by, ...parcel }: StartShipment, now: Date): Decision {
  if (order.shipments.some((shipment) => shipment.id === parcel.id)) return unchanged(order)
  if (!canTransitionTo(order, 'shipped')) transitionTo(order, 'shipped', now)
  refuseWhileShipping(order)
  const shipment: Shipment = { ...parcel, status: 'preparing', createdAt: now }
  const capturing = withPayment(order, { ...currentPayment(order), status: 'capturing' }, now)
  return {
    order: { ...capturing, shipments: [...order.shipments, shipment] },
    events: [],
    history: [{ status: order.status, what: 'shipment-started', detail: parcel.trackingNumber, by, at: now }],
  }
}

/** Throws 409 `order-being-shipped` while a shipment is being prepared. */
export function refuseWhileShipping(order: Order): void {
  if (preparedShipment(order) === undefined) return
  throw conflict('order-being-shipped', 'The order is being shipped right now', { extra: { orderId: order.id } })
}

export const preparedShipment = (order: Order): Shipment | undefined =>
  order.shipments.find((shipment) => shipment.status === 'preparing')

/** The order with its prepared shipment ended. */
export const withShipmentEnded = (order: Order, status: 'shipped' | 'abandoned'): Order => ({
  ...order,
  shipments: order.shipments.map((shipment) => (shipment.status === 'preparing' ? { ...shipment, status } : shipment)),
})
