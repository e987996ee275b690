import { type DomainEvent, orderRefunded, paymentRefunded } from '@storefleet/contracts'
import { type Decision, type Order, type Refund, systemActor, transitionTo, unchanged } from './order.ts'
import { snapshotOf } from './order-snapshot.ts'
import { refundableOf, refundTaxLines } from './refund.ts'

/** Applies the status of a refund that the provider reports. Repeated, it changes nothing. */
export function applyRefundStatus(order: Order, refundId: string, status: 'refunded' | 'failed', now: Date): Decision {
  const refund = order.refunds.find((candidate) => candidate.id === refundId)
  if (!refund) throw new Error(`Order ${order.id} has no refund ${refundId}`)
  if (refund.status !== 'refunding') return unchanged(order)
  const known = withRefund(order, { ...refund, status }, now)
  const ended = isRefundedWhole(known) ? transitionTo(known, 'refunded', now) : known
  const what = status === 'refunded' ? 'refunded' : 'refund-failed'
  return {
    order: ended,
    events: status === 'refunded' ? refundEvents(ended, refund) : [],
    history: [{ status: ended.status, what, detail: refund.reason, by: systemActor, at: now }],
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

/** `order.cancelled` was published for a cancelled order already; only its payment has a new event. */
function refundEvents(order: Order, refund: Refund): DomainEvent[] {
  const { id, paymentId, amount, reason, restock } = refund
  const paymentEvent = paymentRefunded(order.id, { orderId: order.id, paymentId, amount })
  if (order.status === 'cancelled') return [paymentEvent]
  const isFull = order.status === 'refunded'
  const facts = {
    ...{ refundId: id, amount, isFull, reason, restock: [...restock] },
    refundLines: [...(refund.lines ?? [])],
    refundShipping: refund.shipping,
    refundTaxLines: refundTaxLines(refund),
  }
  return [paymentEvent, orderRefunded(order.id, { ...snapshotOf(order), ...facts })]
}
