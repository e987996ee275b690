import { isUnpaid } from './cancellation.ts'
import { unpaidUntil } from './manual-payment.ts'
import type { Order } from './order.ts'

/**
 * When the recovery job takes the order, unless a request has finished it before: soon while a step at the provider is open,
 * at the end of its reservation while it is unpaid, when it must be paid if staff see to that, and never once nothing is open.
 */
export function recoveryDueAt(order: Order, recoverAfterMs: number): Date | null {
  const soon = new Date(order.updatedAt.getTime() + recoverAfterMs)
  if (hasOpenStep(order)) return soon
  return isUnpaid(order) ? order.reservationExpiresAt : unpaidUntil(order)
}

const openPaymentStatuses = ['authorizing', 'requires_action', 'capturing', 'voiding']

const hasOpenStep = (order: Order): boolean =>
  order.payments.some(({ status, release }) => openPaymentStatuses.includes(status) || release === 'releasing') ||
  order.refunds.some((refund) => refund.status === 'refunding')
