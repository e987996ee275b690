import { orderPaymentReminded } from '@storefleet/contracts'
import { openOf } from './manual-payment.ts'
import { type Decision, type Order, systemActor, unchanged } from './order.ts'
import { snapshotOf } from './order-snapshot.ts'
import { currentPayment, withPayment } from './payment.ts'

const isRunning = ({ status }: Order) => status !== 'cancelled' && status !== 'refunded'

/** Reminds the customer, once, of what is still to be paid of an order that was placed at `placedBefore` or earlier. */
export function remindOfPayment(order: Order, placedBefore: Date, now: Date): Decision {
  const payment = currentPayment(order)
  const open = openOf(order)
  if (open === null || !isRunning(order) || payment.remindedAt !== null || payment.createdAt > placedBefore) {
    return unchanged(order)
  }
  const reminded = withPayment(order, { ...payment, remindedAt: now }, now)
  // An order that costs nothing has nothing open.
  if (open.amountMinor === 0) return { order: reminded, events: [], history: [] }
  const payUntil = payment.expiresAt?.toISOString() ?? null
  return {
    order: reminded,
    events: [orderPaymentReminded(order.id, { ...snapshotOf(reminded), open, payUntil })],
    history: [{ status: order.status, what: 'payment-reminded', detail: null, by: systemActor, at: now }],
  }
}
