import { conflict, type Money, unprocessable } from '@storefleet/contracts'
import { money } from '../../pricing/money.ts'
import type { StockLine } from '../../stock/stock.ts'
import { type Decision, type HistoryActor, type Order, type Refund, unchanged } from './order.ts'

export type StartRefund = {
  id: string
  amountMinor?: number
  reason: string
  restock: readonly StockLine[]
  by: HistoryActor
}

/**
 * Records a refund, of the whole remaining amount where none is given. Starting the same refund again changes nothing.
 * Throws 409 `nothing-to-refund` and 422 `refund-too-large`, `restock-too-large`.
 */
export function startRefund(order: Order, input: StartRefund, now: Date): Decision {
  if (order.refunds.some((refund) => refund.id === input.id)) return unchanged(order)
  const refundable = refundableOf(order)
  if (refundable.amountMinor === 0) throw nothingToRefund(order)
  const { id, reason, restock } = input
  const amount = money(input.amountMinor ?? refundable.amountMinor, refundable.currency)
  refuseMoreThan(refundable, amount)
  refuseRestockAboveSold(order, restock)
  return {
    order: withRefund(order, { id, paymentId: capturedPayment(order).id, amount, reason, restock }, now),
    events: [],
    history: [{ status: order.status, what: 'refund-started', detail: reason, by: input.by, at: now }],
  }
}

function nothingToRefund(order: Order) {
  const isCaptured = order.payments.some((payment) => payment.status === 'captured')
  return conflict('nothing-to-refund', isCaptured ? 'No money of this order is left to refund' : notCaptured(order), {
    extra: { orderId: order.id, orderStatus: order.status },
  })
}

const notCaptured = ({ status }: Order) =>
  status === 'cancelled'
    ? 'Nothing of this order has been captured, and it is cancelled: there is nothing to refund'
    : 'Nothing of this order has been captured yet: cancel it instead, and its payment is voided'

/** What was captured and is neither refunded nor being refunded. */
export function refundableOf(order: Order): Money {
  const captured = order.payments.filter((payment) => payment.status === 'captured')
  const refunded = refundsOfOrder(order).filter((refund) => refund.status !== 'failed')
  return money(sumMinor(captured) - sumMinor(refunded), order.total.currency)
}

export const refundedOf = (order: Order): Money =>
  money(sumMinor(refundsOfOrder(order).filter((refund) => refund.status === 'refunded')), order.total.currency)

/** The refunds, without those of an attempt that was charged beside the one that pays for the order. */
const refundsOfOrder = ({ payments, refunds }: Order) =>
  refunds.filter(({ paymentId }) => payments.some(({ id, status }) => id === paymentId && status === 'captured'))

/** The order with a refund that the provider is still to carry out. */
export function withRefund(order: Order, refund: Omit<Refund, 'status' | 'createdAt'>, now: Date): Order {
  return { ...order, refunds: [...order.refunds, { ...refund, status: 'refunding', createdAt: now }], updatedAt: now }
}

function capturedPayment(order: Order) {
  const payment = order.payments.find((candidate) => candidate.status === 'captured')
  if (!payment) throw new Error(`Order ${order.id} has no captured payment to refund`)
  return payment
}

const sumMinor = (parts: readonly { amount: Money }[]) => parts.reduce((sum, part) => sum + part.amount.amountMinor, 0)

function refuseMoreThan(refundable: Money, amount: Money) {
  if (amount.amountMinor <= refundable.amountMinor) return
  throw unprocessable('refund-too-large', 'A refund cannot be more than what is left of the captured amount', {
    fields: [{ field: 'amount.amountMinor', message: `must be at most ${refundable.amountMinor}` }],
    extra: { refundable },
  })
}

function refuseRestockAboveSold(order: Order, restock: readonly StockLine[]) {
  const left = new Map(order.lines.map((line) => [line.variantId, line.quantity]))
  const subtract = ({ variantId, quantity }: StockLine) => {
    const rest = (left.get(variantId) ?? 0) - quantity
    left.set(variantId, rest)
    return rest
  }
  for (const refund of order.refunds) if (refund.status !== 'failed') refund.restock.forEach(subtract)
  for (const [index, part] of restock.entries()) {
    if (subtract(part) >= 0) continue
    throw unprocessable('restock-too-large', 'No more units can be restocked than were sold', {
      fields: [{ field: `restock[${index}].quantity`, message: 'must be at most what was sold and is not restocked' }],
    })
  }
}
