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
  type NextAction,
  type Order,
  type Payment,
  systemActor,
  transitionTo,
  unchanged,
} from './order.ts'
import { snapshotOf } from './order-snapshot.ts'
import { isCharge, withPayment } from './payment.ts'
import { withRefund } from './refund.ts'
import { preparedShipment, withShipmentEnded } from './shipment.ts'

/** The state of a payment as the provider reports it. */
export type ProviderPaymentState = Readonly<{
  status: 'processing' | 'requires_action' | 'authorized' | 'declined' | 'captured' | 'voided'
  nextAction: NextAction | null
  declineCode: string | null
}>

/** `declinedHoldMs`: how long the stock of a declined order is held for another try. */
export type Timing = Readonly<{ now: Date; declinedHoldMs: number }>

/**
 * Applies the state that the provider reports: the one transition for the browser's return, a webhook and the recovery job.
 * A state that was applied before, or that comes too late, changes nothing.
 */
export function applyProviderStatus(
  order: Order,
  paymentId: string,
  state: ProviderPaymentState,
  timing: Timing,
): Decision {
  const payment = order.payments.find((candidate) => candidate.id === paymentId)
  if (!payment) throw new Error(`Order ${order.id} has no payment ${paymentId}`)
  switch (payment.status) {
    case 'authorizing':
    case 'requires_action':
      return applyAuthorization(order, payment, state, timing)
    case 'capturing':
      return applyCapture(order, payment, state, timing.now)
    case 'voiding':
      return applyVoid(order, payment, state, timing.now)
    default:
      return unchanged(order)
  }
}

function applyAuthorization(order: Order, payment: Payment, state: ProviderPaymentState, timing: Timing): Decision {
  const { now } = timing
  switch (state.status) {
    case 'authorized':
      return authorized(order, { ...payment, status: 'authorized', nextAction: null }, null, now)
    case 'captured':
      // By the provider itself. The next steps are the same: shipping captures it, cancelling voids it, and the response of
      // either says that it is captured.
      return authorized(order, { ...payment, status: 'authorized', nextAction: null }, 'captured by the provider', now)
    case 'declined':
    case 'voided':
      return declined(
        order,
        { ...payment, status: 'declined', nextAction: null, declineCode: state.declineCode },
        timing,
      )
    case 'requires_action':
      return actionRequired(order, payment, state.nextAction, now)
    case 'processing':
      return unchanged(order)
  }
}

function authorized(order: Order, payment: Payment, detail: string | null, now: Date): Decision {
  const confirmed = withPayment(transitionTo(order, 'confirmed', now), payment, now)
  return {
    order: confirmed,
    events: [paymentAuthorized(order.id, factsOf(order, payment)), orderConfirmed(order.id, snapshotOf(confirmed))],
    history: [entry(confirmed, 'payment-authorized', detail, now)],
  }
}

function declined(order: Order, payment: Payment, { now, declinedHoldMs }: Timing): Decision {
  const failed = heldUntil(
    withPayment(transitionTo(order, 'payment_failed', now), payment, now),
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

/** The order with its stock held until `end` at most. The time that a payment needs before the end stays the same. */
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

function applyCapture(order: Order, payment: Payment, state: ProviderPaymentState, now: Date): Decision {
  if (state.status === 'captured') return captured(order, { ...payment, status: 'captured' }, now)
  if (state.status === 'authorized' || state.status === 'processing') return unchanged(order)
  return cancel(order, { id: order.id, reason: 'payment-lapsed', by: systemActor }, now)
}

function captured(order: Order, payment: Payment, now: Date): Decision {
  const shipment = preparedShipment(order)
  if (!shipment) throw new Error(`Order ${order.id} was captured without a shipment`)
  const shipped = withShipmentEnded(withPayment(transitionTo(order, 'shipped', now), payment, now), 'shipped')
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

function applyVoid(order: Order, payment: Payment, state: ProviderPaymentState, now: Date): Decision {
  if (state.status === 'captured') return refundCaptured(order, { ...payment, status: 'captured' }, now)
  if (state.status !== 'voided' && state.status !== 'declined') return unchanged(order)
  const voided: Payment = { ...payment, status: 'voided', declineCode: state.declineCode }
  const events: DomainEvent[] = [paymentVoided(order.id, factsOf(order, voided))]
  return {
    order: withPayment(order, voided, now),
    events,
    history: [entry(order, 'payment-voided', null, now)],
  }
}

/** Refunds the whole of a payment that was captured although it was to be voided. */
function refundCaptured(order: Order, payment: Payment, now: Date): Decision {
  // Where another attempt replaced this one, or has a charge, this one counts as voided: an order has one charge.
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
  by: systemActor,
  at: now,
})
