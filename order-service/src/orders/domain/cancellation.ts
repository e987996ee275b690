import { conflict, orderCancelled } from '@storefleet/contracts'
import { canBecome, type Decision, type Doer, moveTo, type Order, theSystem, unchanged } from './order.ts'
import { snapshotOf } from './order-snapshot.ts'
import { abandoned } from './payment.ts'
import { refundedOf } from './refund.ts'
import { refuseWhileShipping, withShipmentEnded } from './shipment.ts'

export type Cancel = { id: string; reason: string; by: Doer }

/**
 * Ends the order and gives up its payments: each is voided, or refunded when it turns out to be captured.
 * Throws 409 `illegal-order-move`.
 */
export function cancel(order: Order, { id, reason, by }: Cancel, now: Date): Decision {
  const cancelled: Order = {
    ...withShipmentEnded(moveTo(order, 'cancelled', now), 'abandoned'),
    payments: order.payments.map(abandoned),
    cancellation: { id, reason },
  }
  const facts = {
    reason,
    cancelledBy: by.role,
    wasConfirmed: order.status === 'confirmed',
    refunded: refundedOf(order),
  }
  return {
    order: cancelled,
    events: [orderCancelled(order.id, { ...snapshotOf(cancelled), ...facts })],
    history: [{ status: 'cancelled', what: 'cancelled', detail: reason, by, at: now }],
  }
}

/** As `cancel`, for people: the same cancellation again changes nothing, and a parcel on its way out is not called back. */
export function cancelOnRequest(order: Order, input: Cancel, now: Date): Decision {
  if (order.cancellation?.id === input.id) return unchanged(order)
  if (order.status === 'cancelled') {
    throw conflict('order-already-cancelled', 'The order is cancelled already', { extra: { orderId: order.id } })
  }
  refuseWhileShipping(order)
  return cancel(order, input, now)
}

export const isUnpaid = (order: Order): boolean => order.status === 'pending' || order.status === 'payment_failed'

/** Ends an order whose reservation ran out before it was paid; any other is left as it is. */
export function cancelIfExpired(order: Order, now: Date): Decision {
  if (!isUnpaid(order) || order.reservationExpiresAt > now) return unchanged(order)
  return cancel(order, { id: order.id, reason: 'reservation-expired', by: theSystem }, now)
}

/**
 * Ends an unpaid order whose cart is ordered anew; any other is left as it is. Throws 409 `payment-in-progress` where it may be
 * paid any moment.
 */
export function cancelAsOrderedAgain(order: Order, by: Doer, now: Date): Decision {
  if (!isUnpaid(order)) return unchanged(order)
  if (order.status === 'pending') {
    throw conflict('payment-in-progress', 'This cart is being paid for: wait for the outcome, or cancel its order', {
      extra: { orderId: order.id },
    })
  }
  return cancel(order, { id: order.id, reason: 'ordered-again', by }, now)
}

/** Ends an unpaid order of a client for whom too much is held unpaid; any other is left as it is. */
export function cancelBeyondLimit(order: Order, now: Date): Decision {
  if (!isUnpaid(order)) return unchanged(order)
  return cancel(order, { id: order.id, reason: 'too-many-unpaid-orders', by: theSystem }, now)
}

/** Ends an order whose stock is gone; one that is over is left as it is, and one that has left is noted, for the staff to count. */
export function cancelAsUndeliverable(order: Order, now: Date): Decision {
  if (order.status === 'cancelled' || order.stockLostAt !== null) return unchanged(order)
  const lost = { ...order, stockLostAt: now }
  if (canBecome(order, 'cancelled')) {
    return cancel(lost, { id: order.id, reason: 'out-of-stock', by: theSystem }, now)
  }
  const note = { status: order.status, what: 'reservation-lost', detail: null, by: theSystem, at: now }
  return { order: { ...lost, updatedAt: now }, events: [], history: [note] }
}
