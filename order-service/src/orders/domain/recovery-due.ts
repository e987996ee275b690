import { isUnpaid } from './cancellation.ts'
import type { Order } from './order.ts'

/**
 * When the recovery job should look at the order if nobody has by then: soon while the provider owes us an answer,
 * at its expiry while it is unpaid, never once it is settled.
 */
export function recoveryDueAt(order: Order, recoverAfterMs: number): Date | null {
  const soon = new Date(order.updatedAt.getTime() + recoverAfterMs)
  if (hasOpenStep(order)) return soon
  return isUnpaid(order) ? order.reservationExpiresAt : null
}

const openPaymentStatuses = ['authorizing', 'requires_action', 'capturing', 'voiding']

const hasOpenStep = (order: Order): boolean =>
  order.payments.some((payment) => openPaymentStatuses.includes(payment.status)) ||
  order.refunds.some((refund) => refund.status === 'refunding')
