import { conflict, orderCancelled } from '@storefleet/contracts'
import { money } from '../../pricing/money.ts'
import {
  canTransitionTo,
  type Decision,
  type HistoryActor,
  type Order,
  systemActor,
  transitionTo,
  unchanged,
} from './order.ts'
import { snapshotOf } from './order-snapshot.ts'
import { currentPayment, manualProvider, startVoid } from './payment.ts'
import { refundableOf, refundedOf, withRefund } from './refund.ts'
import { withRestReleased } from './release.ts'
import { refuseWhileShipping, withShipmentAbandoned } from './shipment.ts'

export type Cancel = { id: string; reason: string; by: HistoryActor }

/**
 * Ends the order and its payments: each is voided, or refunded when it turns out to be captured.
 * Throws 409 `illegal-order-move`.
 */
export function cancel(order: Order, { id, reason, by }: Cancel, now: Date): Decision {
  const ended: Order = {
    ...withShipmentAbandoned(transitionTo(order, 'cancelled', now)),
    payments: order.payments.map(startVoid),
    cancellation: { id, reason },
  }
  const cancelled = withRestReleased(withCapturedRefunded(ended, { id, reason }, now), now)
  const facts = {
    reason,
    cancelledBy: by.role,
    wasConfirmed: order.status === 'confirmed',
    refunded: money(refundedOf(order).amountMinor + refundableOf(ended).amountMinor, order.total.currency),
  }
  return {
    order: cancelled,
    events: [orderCancelled(order.id, { ...snapshotOf(cancelled), ...facts })],
    history: [{ status: 'cancelled', what: 'cancelled', detail: reason, by, at: now }],
  }
}

/** Money is captured of an order whose parcels were all cancelled: it goes back. */
function withCapturedRefunded(order: Order, { id, reason }: Pick<Cancel, 'id' | 'reason'>, now: Date): Order {
  const amount = refundableOf(order)
  // Money that staff took goes back by their hands: they record that refund.
  if (amount.amountMinor === 0 || currentPayment(order).provider === manualProvider) return order
  return withRefund(order, { id, paymentId: currentPayment(order).id, amount, reason, restock: [] }, now)
}

/** As `cancel`, on request: the same cancellation again changes nothing, and an order being shipped is refused. */
export function cancelOnRequest(order: Order, input: Cancel, now: Date): Decision {
  if (order.cancellation?.id === input.id) return unchanged(order)
  if (order.status === 'cancelled') {
    throw conflict('order-already-cancelled', 'The order is cancelled already', { extra: { orderId: order.id } })
  }
  refuseWhileShipping(order)
  return cancel(order, input, now)
}

export const isUnpaid = (order: Order): boolean => order.status === 'pending' || order.status === 'payment_failed'

/** Cancels an order whose reservation expired before it was paid; any other is left as it is. */
export function cancelIfExpired(order: Order, now: Date): Decision {
  if (!isUnpaid(order) || order.reservationExpiresAt > now) return unchanged(order)
  return cancel(order, { id: order.id, reason: 'reservation-expired', by: systemActor }, now)
}

/**
 * Cancels an unpaid order whose cart is ordered again; any other is left as it is. Throws 409 `payment-in-progress` where its
 * payment may still succeed.
 */
export function cancelAsOrderedAgain(order: Order, by: HistoryActor, now: Date): Decision {
  if (!isUnpaid(order)) return unchanged(order)
  if (order.status === 'pending') {
    throw conflict('payment-in-progress', 'This cart is being paid for: wait for the outcome, or cancel its order', {
      extra: { orderId: order.id },
    })
  }
  return cancel(order, { id: order.id, reason: 'ordered-again', by }, now)
}

/** Cancels an unpaid order of a client that holds too much stock unpaid; any other is left as it is. */
export function cancelBeyondLimit(order: Order, now: Date): Decision {
  if (!isUnpaid(order)) return unchanged(order)
  return cancel(order, { id: order.id, reason: 'too-many-unpaid-orders', by: systemActor }, now)
}

/** Cancels an order whose stock is lost. A cancelled order is left as it is; on a shipped one the loss is recorded, for staff to count. */
export function cancelAsUndeliverable(order: Order, now: Date): Decision {
  if (order.status === 'cancelled' || order.stockLostAt !== null) return unchanged(order)
  const lost = { ...order, stockLostAt: now }
  if (canTransitionTo(order, 'cancelled')) {
    return cancel(lost, { id: order.id, reason: 'out-of-stock', by: systemActor }, now)
  }
  const note = { status: order.status, what: 'reservation-lost', detail: null, by: systemActor, at: now }
  return { order: { ...lost, updatedAt: now }, events: [], history: [note] }
}
