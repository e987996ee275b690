import { paymentExpiring } from '@storefleet/contracts'
import { type Decision, type Order, systemActor, unchanged } from './order.ts'
import { currentPayment, withPayment } from './payment.ts'
import { canShip } from './shipment.ts'

/** Tells staff once that an order must be shipped before its authorisation ends at `before` or earlier. */
export function tellExpiring(
  order: Order,
  { before, storeEmail }: { before: Date; storeEmail: string | null },
  now: Date,
): Decision {
  const payment = currentPayment(order)
  const { expiresAt, expiryToldAt, id: paymentId, amount } = payment
  if (payment.status !== 'authorized' || !canShip(order)) return unchanged(order)
  if (expiresAt === null || expiresAt > before || expiryToldAt !== null) return unchanged(order)
  const facts = {
    orderId: order.id,
    number: order.number,
    paymentId,
    amount,
    expiresAt: expiresAt.toISOString(),
    storeEmail,
  }
  return {
    order: withPayment(order, { ...payment, expiryToldAt: now }, now),
    events: [paymentExpiring(order.id, facts)],
    history: [{ status: order.status, what: 'payment-expiring', detail: facts.expiresAt, by: systemActor, at: now }],
  }
}
