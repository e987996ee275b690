import {
  type DomainEvent,
  type Money,
  orderConfirmed,
  orderPaymentFailed,
  paymentAuthorized,
  paymentCaptured,
  paymentVoided,
} from '@storefleet/contracts'
import { money } from '../../pricing/money.ts'
import { cancel } from './cancellation.ts'
import { overpaidMinor } from './capture.ts'
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
import { currentPayment, isCharge, withPayment } from './payment.ts'
import { refundableOf, withRefund } from './refund.ts'
import { preparedShipment, withShipmentAbandoned } from './shipment.ts'
import { shipped } from './shipped.ts'

/** The state of a payment as the provider reports it. */
export type ProviderPaymentState = Readonly<{
  status: 'processing' | 'requires_action' | 'authorized' | 'declined' | 'captured' | 'voided'
  nextAction: NextAction | null
  declineCode: string | null
  /** The provider's own id of the payment. */
  reference?: string | null
  /** When an authorisation ends by itself. */
  expiresAt?: Date | null
  /** What was captured of it so far; a captured payment that does not say was captured whole. */
  captured?: Money
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
  const known = order.payments.find((candidate) => candidate.id === paymentId)
  if (!known) throw new Error(`Order ${order.id} has no payment ${paymentId}`)
  const payment = withFacts(known, state)
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

/** With what the provider says of it besides its status. */
const withFacts = (payment: Payment, { reference, expiresAt }: ProviderPaymentState): Payment => ({
  ...payment,
  reference: reference ?? payment.reference,
  expiresAt: expiresAt ?? payment.expiresAt,
})

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
      return stillProcessing(order, payment, now)
  }
}

/** The provider's id is kept as soon as it is known: with it the payment is found again however late. */
function stillProcessing(order: Order, payment: Payment, now: Date): Decision {
  const known = order.payments.find(({ id }) => id === payment.id)
  if (known?.reference === payment.reference) return unchanged(order)
  return { order: withPayment(order, payment, now), events: [], history: [] }
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
  if (state.status === 'captured') return captured(order, payment, state, now)
  if (state.status === 'authorized' || state.status === 'processing') return unchanged(order)
  return lapsed(order, payment, now)
}

/** The rest of a payment cannot be captured: nothing more is shipped. An order of which nothing was captured ends. */
function lapsed(order: Order, payment: Payment, now: Date): Decision {
  if (order.status === 'confirmed' && payment.captured.amountMinor === 0) {
    return cancel(order, { id: order.id, reason: 'payment-lapsed', by: systemActor }, now)
  }
  const status = payment.captured.amountMinor > 0 ? 'captured' : 'authorized'
  return {
    order: withPayment(withShipmentAbandoned(order), { ...payment, status }, now),
    events: [],
    history: [entry(order, 'payment-lapsed', null, now)],
  }
}

function captured(order: Order, payment: Payment, state: ProviderPaymentState, now: Date): Decision {
  const asked = preparedShipment(order)?.capture?.amount.amountMinor ?? 0
  const before = payment.captured.amountMinor
  const inCurrency = (amountMinor: number) => money(amountMinor, payment.amount.currency)
  const total = inCurrency(state.captured?.amountMinor ?? before + asked)
  // Of an earlier parcel: this one's capture is still to be made.
  if (total.amountMinor < before + asked) return unchanged(order)
  const paid = withPayment(order, { ...payment, status: 'captured', captured: total }, now)
  const facts = { ...factsOf(order, payment), amount: inCurrency(total.amountMinor - before) }
  const parcel = shipped(paid, now)
  const refunded = withOverpaidRefunded(parcel.order, preparedShipment(order)?.id ?? order.id, now)
  return { ...parcel, order: refunded, events: [paymentCaptured(order.id, facts), ...parcel.events] }
}

/** A provider that captures by itself has captured what was cancelled since, too. */
function withOverpaidRefunded(order: Order, id: string, now: Date): Order {
  const amountMinor = overpaidMinor(order)
  if (amountMinor === 0) return order
  const amount = money(amountMinor, order.total.currency)
  const refund = { id, paymentId: currentPayment(order).id, amount, reason: 'captured-too-much', restock: [] }
  return withRefund(order, refund, now)
}

function applyVoid(order: Order, payment: Payment, state: ProviderPaymentState, now: Date): Decision {
  if (state.status === 'captured') return refundCaptured(order, withAllCaptured(payment, state), now)
  if (state.status !== 'voided' && state.status !== 'declined') return unchanged(order)
  const voided: Payment = { ...payment, status: 'voided', declineCode: state.declineCode }
  const events: DomainEvent[] = [paymentVoided(order.id, factsOf(order, voided))]
  return {
    order: withPayment(order, voided, now),
    events,
    history: [entry(order, 'payment-voided', null, now)],
  }
}

const withAllCaptured = (payment: Payment, { captured = payment.amount }: ProviderPaymentState): Payment => ({
  ...payment,
  status: 'captured',
  captured,
})

/** Refunds the whole of a payment that was captured although it was to be voided. */
function refundCaptured(order: Order, payment: Payment, now: Date): Decision {
  // Where another attempt replaced this one, or has a charge, this one counts as voided: an order has one charge.
  const hasCharge = order.payments.some(({ id, status }) => id !== payment.id && isCharge(status))
  const isReplaced = order.status !== 'cancelled' || hasCharge
  const known = order.payments.find(({ id }) => id === payment.id)?.captured.amountMinor ?? 0
  const paid = withPayment(order, isReplaced ? { ...payment, status: 'voided' } : payment, now)
  const reason = order.cancellation?.reason ?? 'payment-replaced'
  const amount = isReplaced ? payment.captured : refundableOf(paid)
  const newly = money(payment.captured.amountMinor - known, payment.amount.currency)
  return {
    order:
      amount.amountMinor > 0
        ? withRefund(paid, { id: payment.id, paymentId: payment.id, amount, reason, restock: [] }, now)
        : paid,
    events: newly.amountMinor > 0 ? [paymentCaptured(order.id, { ...factsOf(order, payment), amount: newly })] : [],
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
