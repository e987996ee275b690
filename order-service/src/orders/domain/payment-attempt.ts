import { conflict } from '@storefleet/contracts'
import { type Decision, type HistoryActor, type Order, transitionTo, unchanged } from './order.ts'
import { currentPayment, newPayment, type PaymentChoice, startVoid } from './payment.ts'

const maxAttempts = 10

export type StartPayment = PaymentChoice & { id: string; by: HistoryActor }

/**
 * Records one more attempt to pay, after a decline or in place of one the customer left at their bank.
 * Starting the same attempt again changes nothing.
 * Throws 409 `order-not-payable`, `payment-in-progress`, `reservation-expired` and `too-many-attempts`.
 */
export function startPayment(order: Order, { id, by, ...choice }: StartPayment, now: Date): Decision {
  if (order.payments.some((payment) => payment.id === id)) return unchanged(order)
  refuseUnlessPayable(order, now)
  const attempt = order.payments.length + 1
  const pending = order.status === 'pending' ? order : transitionTo(order, 'pending', now)
  return {
    order: {
      ...pending,
      payments: [...order.payments.map(startVoid), newPayment(order, { ...choice, id, attempt }, now)],
      updatedAt: now,
    },
    events: [],
    history: [{ status: 'pending', what: 'payment-started', detail: `attempt ${attempt}`, by, at: now }],
  }
}

function refuseUnlessPayable(order: Order, now: Date) {
  const extra = { orderId: order.id, orderStatus: order.status }
  if (order.status !== 'pending' && order.status !== 'payment_failed') {
    throw conflict('order-not-payable', 'Only an order that waits for its payment can be paid', { extra })
  }
  if (order.status === 'pending' && currentPayment(order).status === 'authorizing') {
    throw conflict('payment-in-progress', 'A payment of this order is in progress: wait for its outcome', { extra })
  }
  if (order.payableUntil < now) {
    throw conflict('reservation-expired', 'The units are no longer held for this order: order them again', { extra })
  }
  if (order.payments.length >= maxAttempts) {
    throw conflict('too-many-attempts', 'Payment was tried too often: order the units again', { extra })
  }
}
