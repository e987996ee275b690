import { leftToShip } from './item-progress.ts'
import { type Decision, type Order, type Payment, type Shipment, systemActor, unchanged } from './order.ts'
import { currentPayment, manualProvider, withPayment } from './payment.ts'

/** Whether this parcel left with the last capture of its payment, after which the provider holds nothing more. */
export const hadLastCapture = ({ status, cancelledAt, capture }: Shipment): boolean =>
  (status === 'shipped' || cancelledAt !== null) && capture?.isFinal === true

/** Whether the provider still holds what was not captured of a payment that is captured parcel by parcel. */
const holdsRest = (order: Order, { status, release, amount, captured, provider }: Payment): boolean =>
  status === 'captured' &&
  release !== 'released' &&
  provider !== manualProvider &&
  captured.amountMinor < amount.amountMinor &&
  !order.shipments.some(hadLastCapture)

/**
 * Returns the order with the rest of its authorisation to be released, once no parcel will capture it: everything is shipped or
 * cancelled. Otherwise the customer's bank holds the money until the authorisation lapses.
 */
export function withRestReleased(order: Order, now: Date): Order {
  const payment = currentPayment(order)
  const isOver = order.status === 'cancelled' || leftToShip(order).length === 0
  if (payment.release !== null || !isOver || !holdsRest(order, payment)) return order
  return withPayment(order, { ...payment, release: 'releasing' }, now)
}

/** The provider has released the rest of a payment. A payment of which that is known, or was not asked, is left as it is. */
export function applyRelease(order: Order, paymentId: string, now: Date): Decision {
  const payment = order.payments.find(({ id }) => id === paymentId)
  if (payment?.release !== 'releasing') return unchanged(order)
  const { status } = order
  return {
    order: withPayment(order, { ...payment, release: 'released' }, now),
    events: [],
    history: [{ status, what: 'authorization-released', detail: null, by: systemActor, at: now }],
  }
}
