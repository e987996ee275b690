import {
  type DomainEvent,
  orderConfirmed,
  orderPaymentFailed,
  orderShipped,
  paymentAuthorized,
  paymentCaptured,
  paymentVoided,
} from '@storefleet/contracts'
import { cancel } from './cancellation.ts'
import {
  type Decision,
  type HistoryEntry,
  moveTo,
  type NextAction,
  type Order,
  type Payment,
  theSystem,
  unchanged,
} from './order.ts'
import { snapshotOf } from './order-snapshot.ts'
import { isCharge, withPayment } from './payment.ts'
import { withRefund } from './refund.ts'
import { preparedShipment, withShipmentEnded } from './shipment.ts'

/** What the provider says of a payment. */
export type SeenPayment = Readonly<{
  status: 'processing' | 'requires_action' | 'authorized' | 'declined' | 'captured' | 'voided'
  nextAction: NextAction | null
  declineCode: string | null
}>

/** `declinedHoldMs`: how long the stock of a declined order is held for another try. */
export type At = Readonly<{ now: Date; declinedHoldMs: number }>

/**
 * The one transition that follows from what the provider says, whoever asked it: the browser's return, a webhook,
 * the recovery job. Told again, or too late, it changes nothing.
 */
export function learnPayment(order: Order, paymentId: string, seen: SeenPayment, at: At): Decision {
  const payment = order.payments.find((candidate) => candidate.id === paymentId)
  if (!payment) throw new Error(`Order ${order.id} has no payment ${paymentId}`)
  switch (payment.status) {
    case 'authorizing':
    case 'requires_action':
      return learnAuthorization(order, payment, seen, at)
    case 'capturing':
      return learnCapture(order, payment, seen, at.now)
    case 'voiding':
      return learnVoid(order, payment, seen, at.now)
    default:
      return unchanged(order)
  }
}

function learnAuthorization(order: Order, payment: Payment, seen: SeenPayment, at: At): Decision {
  const { now } = at
  switch (seen.status) {
    case 'authorized':
      return authorized(order, { ...payment, status: 'authorized', nextAction: null }, null, now)
    case 'captured':
      // By the provider itself. What we do next is the same: shipping captures it, cancelling voids it, and each learns then
      // that the money has been taken.
      return authorized(order, { ...payment, status: 'authorized', nextAction: null }, 'captured by the provider', now)
    case 'declined':
    case 'voided':
      return declined(order, { ...payment, status: 'declined', nextAction: null, declineCode: seen.declineCode }, at)
    case 'requires_action':
      return actionRequired(order, payment, seen.nextAction, now)
    case 'processing':
      return unchanged(order)
  }
}

function authorized(order: Order, payment: Payment, detail: string | null, now: Date): Decision {
  const confirmed = withPayment(moveTo(order, 'confirmed', now), payment, now)
  return {
    order: confirmed,
    events: [paymentAuthorized(order.id, factsOf(order, payment)), orderConfirmed(order.id, snapshotOf(confirmed))],
    history: [entry(confirmed, 'payment-authorized', detail, now)],
  }
}

function declined(order: Order, payment: Payment, { now, declinedHoldMs }: At): Decision {
  const failed = heldUntil(
    withPayment(moveTo(order, 'payment_failed', now), payment, now),
    new Date(now.getTime() + declinedHoldMs),
  )
  const reason = payment.declineCode ?? 'card_declined'
  const facts = { ...snapshotOf(failed), reason, retryUntil: failed.payableUntil.toISOString() }
  return {
    order: failed,
    events: [orderPaymentFailed(order.id, facts)],
    history: [entry(failed, 'payment-declined', reason, now)],
  }
}

/** The order with its stock held no longer than that. The time a payment needs before the end stays as it was. */
function heldUntil(order: Order, end: Date): Order {
  if (end >= order.reservationExpiresAt) return order
  const marginMs = order.reservationExpiresAt.getTime() - order.payableUntil.getTime()
  return { ...order, reservationExpiresAt: end, payableUntil: new Date(end.getTime() - marginMs) }
}

function actionRequired(order: Order, payment: Payment, nextAction: NextAction | null, now: Date): Decision {
  if (payment.status === 'requires_action') return unchanged(order)
  return {
    order: withPayment(order, { ...payment, status: 'requires_action', nextAction }, now),
    events: [],
    history: [entry(order, 'authentication-required', null, now)],
  }
}

function learnCapture(order: Order, payment: Payment, seen: SeenPayment, now: Date): Decision {
  if (seen.status === 'captured') return captured(order, { ...payment, status: 'captured' }, now)
  if (seen.status === 'authorized' || seen.status === 'processing') return unchanged(order)
  return cancel(order, { id: order.id, reason: 'payment-lapsed', by: theSystem }, now)
}

function captured(order: Order, payment: Payment, now: Date): Decision {
  const shipment = preparedShipment(order)
  if (!shipment) throw new Error(`Order ${order.id} was captured without a shipment`)
  const shipped = withShipmentEnded(withPayment(moveTo(order, 'shipped', now), payment, now), 'shipped')
  const { id: shipmentId, carrier, trackingNumber, trackingUrl } = shipment
  const parcel = { shipmentId, carrier, trackingNumber, trackingUrl }
  return {
    order: shipped,
    events: [
      paymentCaptured(order.id, factsOf(order, payment)),
      orderShipped(order.id, { ...snapshotOf(shipped), ...parcel }),
    ],
    history: [entry(shipped, 'shipped', trackingNumber, now)],
  }
}

function learnVoid(order: Order, payment: Payment, seen: SeenPayment, now: Date): Decision {
  if (seen.status === 'captured') return refundCaptured(order, { ...payment, status: 'captured' }, now)
  if (seen.status !== 'voided' && seen.status !== 'declined') return unchanged(order)
  const voided: Payment = { ...payment, status: 'voided', declineCode: seen.declineCode }
  const events: DomainEvent[] = [paymentVoided(order.id, factsOf(order, voided))]
  return {
    order: withPayment(order, voided, now),
    events,
    history: [entry(order, 'payment-voided', null, now)],
  }
}

/** A payment that was captured while we wanted nothing from it any more goes back whole. */
function refundCaptured(order: Order, payment: Payment, now: Date): Decision {
  // Where another attempt took its place, or has a charge, this one is over all the same: an order has one charge.
  const hasCharge = order.payments.some(({ id, status }) => id !== payment.id && isCharge(status))
  const isReplaced = order.status !== 'cancelled' || hasCharge
  const paid = withPayment(order, isReplaced ? { ...payment, status: 'voided' } : payment, now)
  const reason = order.cancellation?.reason ?? 'payment-replaced'
  return {
    order: withRefund(
      paid,
      { id: payment.id, paymentId: payment.id, amount: payment.amount, reason, restock: [] },
      now,
    ),
    events: [paymentCaptured(order.id, factsOf(order, payment))],
    history: [entry(order, 'refund-started', reason, now)],
  }
}

const factsOf = (order: Order, payment: Payment) => ({
  orderId: order.id,
  paymentId: payment.id,
  amount: payment.amount,
})

const entry = (order: Order, what: string, detail: string | null, now: Date): HistoryEntry => ({
  status: order.status,
  what,
  detail,
  by: theSystem,
  at: now,
})
