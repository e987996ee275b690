import { formatMoney, paymentRefundFailed } from '@storefleet/contracts'
import { type Decision, type Order, systemActor, unchanged } from './order.ts'

type Reversal = Readonly<{ refundId: string; storeEmail: string | null }>

/**
 * Records that a refund which the provider had accepted failed later, as when the customer's account is closed: the money is with the provider
 * again, and staff refund it in another way. Repeated, or of a refund that is not known, it changes nothing.
 */
export function reverseRefund(order: Order, { refundId, storeEmail }: Reversal, now: Date): Decision {
  const refund = order.refunds.find(({ id }) => id === refundId)
  if (refund?.status !== 'refunded') return unchanged(order)
  const refunds = order.refunds.map((each) => (each.id === refundId ? { ...each, status: 'failed' as const } : each))
  // Not a transition: no one may ask for it, and a refunded order cannot be shipped.
  const reopened: Order = order.status === 'refunded' ? { ...order, status: 'shipped' } : order
  const { paymentId, amount, reason } = refund
  const facts = { orderId: order.id, number: order.number, paymentId, refundId, amount, reason, storeEmail }
  return {
    order: { ...reopened, refunds, updatedAt: now },
    events: [paymentRefundFailed(order.id, facts)],
    history: [
      { status: reopened.status, what: 'refund-reversed', detail: formatMoney(amount), by: systemActor, at: now },
    ],
  }
}
