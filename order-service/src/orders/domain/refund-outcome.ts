import { type DomainEvent, orderRefunded, paymentRefunded } from '@storefleet/contracts'
import { type Decision, moveTo, type Order, type Refund, theSystem, unchanged } from './order.ts'
import { snapshotOf } from './order-snapshot.ts'
import { refundableOf } from './refund.ts'

/** What follows from what the provider says of a refund. Told again it changes nothing. */
export function learnRefund(order: Order, refundId: string, seen: 'refunded' | 'failed', now: Date): Decision {
  const refund = order.refunds.find((candidate) => candidate.id === refundId)
  if (!refund) throw new Error(`Order ${order.id} has no refund ${refundId}`)
  if (refund.status !== 'refunding') return unchanged(order)
  const known = withRefund(order, { ...refund, status: seen }, now)
  const ended = isRefundedWhole(known) ? moveTo(known, 'refunded', now) : known
  const what = seen === 'refunded' ? 'refunded' : 'refund-failed'
  return {
    order: ended,
    events: seen === 'refunded' ? refundEvents(ended, refund) : [],
    history: [{ status: ended.status, what, detail: refund.reason, by: theSystem, at: now }],
  }
}

const withRefund = (order: Order, changed: Refund, now: Date): Order => ({
  ...order,
  refunds: order.refunds.map((refund) => (refund.id === changed.id ? changed : refund)),
  updatedAt: now,
})

const isRefundedWhole = (order: Order): boolean =>
  order.status === 'shipped' &&
  refundableOf(order).amountMinor === 0 &&
  order.refunds.every((refund) => refund.status !== 'refunding')

/** A cancelled order has already said so; only its payment has news. */
function refundEvents(order: Order, { id, paymentId, amount, reason, restock }: Refund): DomainEvent[] {
  const moneyBack = paymentRefunded(order.id, { orderId: order.id, paymentId, amount })
  if (order.status === 'cancelled') return [moneyBack]
  const isFull = order.status === 'refunded'
  const facts = { refundId: id, amount, isFull, reason, restock: [...restock] }
  return [moneyBack, orderRefunded(order.id, { ...snapshotOf(order), ...facts })]
}
