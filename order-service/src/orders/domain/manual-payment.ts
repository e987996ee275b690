import { conflict, formatMoney, type Money, notFound, paymentCaptured, unprocessable } from '@storefleet/contracts'
import { addMoney, money } from '../../pricing/money.ts'
import { cancel } from './cancellation.ts'
import { dueOf } from './item-amounts.ts'
import { type Decision, type HistoryActor, type Order, type Payment, systemActor, unchanged } from './order.ts'
import { currentPayment, isPromised, manualProvider, paidUp, withPayment } from './payment.ts'

export type RecordMoney = Readonly<{
  paymentId: string
  amount: Money
  /** Whether it may be less than what is open. */
  isPart?: boolean | undefined
  /** Of the transfer, as the bank statement shows it. */
  reference: string | null
  /** The day on which the money came, such as `2026-11-27`. */
  receivedOn: string
  by: HistoryActor
}>

/** Parts that a payment is recorded in. */
const maxReceipts = 50

/** Returns what is still to be paid to staff, without what was cancelled; null where no money is waited for. */
export function openOf(order: Order): Money | null {
  const payment = order.payments.at(-1)
  if (!payment || !isPromised(payment)) return null
  const due = dueOf(order)
  return money(Math.max(0, due.amountMinor - payment.captured.amountMinor), due.currency)
}

/**
 * Records that the money of a manual payment came: the whole open amount, or a part where `isPart` says so. Throws 404 `payment-not-found`, 409
 * `payment-not-manual`, `payment-not-open` and `too-many-receipts`, 422 `amount-differs`, which says what is open, and what is too much.
 */
export function recordMoney(order: Order, { by, isPart = false, ...received }: RecordMoney, now: Date): Decision {
  const payment = order.payments.find(({ id }) => id === received.paymentId)
  if (!payment) throw notFound('payment-not-found', 'The order has no such payment')
  refuseUnlessOpen(order, payment)
  const open = openOf(order) ?? money(0, order.total.currency)
  refuseOtherAmount(open, received.amount, isPart)
  const { reference, receivedOn, amount } = received
  const receipt = { amountMinor: amount.amountMinor, reference, receivedOn, recordedAt: now.toISOString() }
  const captured = addMoney(open.currency, [payment.captured, amount])
  const taken: Payment = {
    ...{ ...payment, captured, receipts: [...payment.receipts, receipt] },
    reference: reference ?? payment.reference,
  }
  const isAll = amount.amountMinor === open.amountMinor
  const detail = [
    `received ${receivedOn}`,
    ...(reference === null ? [] : [reference]),
    ...(isAll ? [] : [formatMoney(amount)]),
  ]
  return {
    order: withPayment(order, isAll ? paidUp(taken) : taken, now),
    events: [paymentCaptured(order.id, { orderId: order.id, paymentId: payment.id, amount })],
    history: [{ status: order.status, what: 'payment-recorded', detail: detail.join(': '), by, at: now }],
  }
}

function refuseUnlessOpen(order: Order, payment: Payment) {
  const extra = { orderId: order.id, paymentStatus: payment.status }
  if (payment.provider !== manualProvider) {
    throw conflict('payment-not-manual', 'The payment provider tells what becomes of this payment', { extra })
  }
  if (!isPromised(payment)) {
    throw conflict('payment-not-open', 'This payment waits for no money: it is paid or given up', { extra })
  }
  if (payment.receipts.length >= maxReceipts) {
    throw conflict('too-many-receipts', `The money of a payment is recorded in at most ${maxReceipts} parts`, { extra })
  }
}

function refuseOtherAmount(open: Money, { amountMinor, currency }: Money, isPart: boolean) {
  const isPartOfIt = isPart && amountMinor > 0 && amountMinor < open.amountMinor
  if (currency === open.currency && (amountMinor === open.amountMinor || isPartOfIt)) return
  const excessMinor = currency === open.currency ? Math.max(0, amountMinor - open.amountMinor) : 0
  const bound = isPart ? 'at most ' : ''
  throw unprocessable('amount-differs', 'The money must be the open amount, or a part of it where isPart says so', {
    fields: [{ field: 'amount', message: `must be ${bound}${open.amountMinor} ${open.currency}` }],
    extra: { expected: open, ...(excessMinor > 0 && { overpaid: money(excessMinor, currency) }) },
  })
}

/** When an order that is confirmed and not paid is cancelled by itself; null where it is not: also where a part is paid, staff decide. */
export function unpaidUntil(order: Order): Date | null {
  const payment = order.payments.at(-1)
  const isUnpaid = payment && isPromised(payment) && payment.captured.amountMinor === 0
  return order.status === 'confirmed' && isUnpaid ? payment.expiresAt : null
}

/** Cancels an order that was not paid within the days that its payment method gives; any other is left as it is. */
export function cancelIfNotPaid(order: Order, now: Date): Decision {
  const until = unpaidUntil(order)
  if (until === null || until > now) return unchanged(order)
  return cancel(order, { id: currentPayment(order).id, reason: 'not-paid', by: systemActor }, now)
}

/** The order whose payment waits for no more money once parts of it are cancelled. */
export function withPaidUp(order: Order): Order {
  const payment = currentPayment(order)
  const isPaid = payment.captured.amountMinor > 0 && openOf(order)?.amountMinor === 0
  return isPaid ? withPayment(order, paidUp(payment), order.updatedAt) : order
}
