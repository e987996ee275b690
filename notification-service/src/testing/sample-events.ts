import { randomUUID } from 'node:crypto'
import {
  type DomainEvent,
  orderCancelled,
  orderConfirmed,
  orderLinkRequested,
  orderPaymentFailed,
  orderRefunded,
  orderShipped,
  userPasswordChanged,
  userPasswordResetRequested,
  userSignUpRepeated,
  userVerificationRequested,
} from '@storefleet/contracts'
import { sampleOrder, usd } from '@storefleet/test-kit/sample-order'

const inAnHour = () => new Date(Date.now() + 3_600_000).toISOString()
const link = () => ({ url: `http://localhost:3000/verify?token=${randomUUID()}`, expiresAt: inAnHour() })

/** One event of each type the service listens to, about this person. */
export function sampleEvents(email: string, userId: string = randomUUID()): DomainEvent[] {
  const order = sampleOrder({ email, customerId: userId })
  const person = { userId, email, name: 'Ada Lovelace' }
  const tracking = {
    shipmentId: randomUUID(),
    carrier: 'Royal Mail',
    trackingNumber: 'RM1',
    trackingUrl: 'https://track.example/RM1',
  }
  return [
    userVerificationRequested(userId, { ...person, ...link() }),
    userSignUpRepeated(userId, person),
    userPasswordResetRequested(userId, { ...person, ...link() }),
    userPasswordChanged(userId, person),
    orderConfirmed(order.orderId, order),
    orderLinkRequested(order.orderId, order),
    orderPaymentFailed(order.orderId, { ...order, reason: 'declined', retryUntil: inAnHour() }),
    orderShipped(order.orderId, { ...order, ...tracking }),
    orderCancelled(order.orderId, { ...order, reason: 'changed my mind', wasConfirmed: true, refunded: order.total }),
    orderRefunded(order.orderId, {
      ...order,
      refundId: randomUUID(),
      amount: usd(5000),
      isFull: false,
      reason: 'damaged',
      restock: [],
    }),
  ]
}
