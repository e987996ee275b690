import { formatMoney, paymentDisputed } from '@storefleet/contracts'
import type { Dispute } from './dispute.ts'
import { type Decision, type Order, systemActor, unchanged } from './order.ts'
import { withPayment } from './payment.ts'

/** Disputes that are kept of a payment: a bank opens one or two. */
const maxDisputes = 20

type OfPayment = Readonly<{ paymentId: string; storeEmail: string | null }>

/** Records the state of a dispute, and tells the store. The same state again changes nothing. */
export function recordDispute(
  order: Order,
  { paymentId, storeEmail }: OfPayment,
  dispute: Dispute,
  now: Date,
): Decision {
  const payment = order.payments.find(({ id }) => id === paymentId)
  if (!payment) throw new Error(`Order ${order.id} has no payment ${paymentId}`)
  const known = payment.disputes.find(({ id }) => id === dispute.id)
  if (known?.status === dispute.status) return unchanged(order)
  const others = payment.disputes.filter(({ id }) => id !== dispute.id)
  if (!known && others.length >= maxDisputes) return unchanged(order)
  const { id: disputeId, ...facts } = dispute
  const of = { orderId: order.id, number: order.number, paymentId, disputeId, storeEmail }
  const detail = `${dispute.id}: ${dispute.status}, ${dispute.reason}, ${formatMoney(dispute.amount)}`
  return {
    order: withPayment(order, { ...payment, disputes: [...others, dispute] }, now),
    events: [paymentDisputed(order.id, { ...of, ...facts })],
    history: [
      {
        ...{ status: order.status, what: known ? 'dispute-changed' : 'dispute-opened', detail },
        ...{ by: systemActor, at: now },
      },
    ],
  }
}
