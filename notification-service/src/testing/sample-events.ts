import { randomUUID } from 'node:crypto'
import {
  type DomainEvent,
  type OrderSnapshot,
  orderCancelled,
  orderConfirmed,
  orderDelivered,
  orderItemsCancelled,
  orderLinkRequested,
  orderPaymentFailed,
  orderPaymentReminded,
  orderRefunded,
  orderShipmentCancelled,
  orderShipmentChanged,
  orderShipped,
  paymentDisputed,
  paymentExpiring,
  paymentRefundFailed,
  type ReturnSnapshot,
  returnApproved,
  returnCancelled,
  returnInspected,
  returnReceived,
  returnRefunded,
  returnRefused,
  returnRequested,
  userEmailChanged,
  userEmailChangeRequested,
  userPasswordChanged,
  userPasswordResetRequested,
  userSecondFactorChanged,
  userSignUpRepeated,
  userVerificationRequested,
} from '@storefleet/contracts'
import { sampleOrder, usd } from '@storefleet/test-kit/sample-order'

const inAnHour = () => new Date(Date.now() + 3_600_000).toISOString()
const link = () => ({ url: `http://localhost:3000/verify?token=${randomUUID()}`, expiresAt: inAnHour() })

const returnEvents = [
  returnRequested,
  returnApproved,
  returnRefused,
  returnCancelled,
  returnReceived,
  returnInspected,
  returnRefunded,
]

/** A return of one unit of the first line. */
const sampleReturn = (order: OrderSnapshot): ReturnSnapshot => {
  const { variantId, sku, title, variantTitle } = order.lines[0] as OrderSnapshot['lines'][number]
  const line = { itemId: '1', variantId, sku, title, variantTitle, quantity: 1, reason: 'damaged' }
  const at = new Date().toISOString()
  return {
    ...{ orderId: order.orderId, number: order.number, customerId: order.customerId, email: order.email },
    ...{ customerName: order.shippingAddress.name, accessToken: order.accessToken },
    ...{ returnId: randomUUID(), returnNumber: `${order.number}-R1`, kind: 'return', status: 'requested' },
    lines: [{ ...line, accepted: null, condition: null, restock: 0 }],
    ...{ note: null, requestedAt: at, at },
  }
}

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
    userEmailChangeRequested(userId, { ...person, ...link(), mailbox: 'current', newEmail: 'ada.king@example.com' }),
    userEmailChanged(userId, { ...person, formerEmail: `former.${email}` }),
    userSecondFactorChanged(userId, { ...person, isEnabled: true }),
    userPasswordChanged(userId, person),
    orderConfirmed(order.orderId, order),
    orderLinkRequested(order.orderId, order),
    orderPaymentFailed(order.orderId, { ...order, reason: 'declined', retryUntil: inAnHour() }),
    orderPaymentReminded(order.orderId, { ...order, open: order.total, payUntil: inAnHour() }),
    orderShipped(order.orderId, { ...order, ...tracking }),
    orderShipmentChanged(order.orderId, { ...order, ...tracking }),
    orderShipmentCancelled(order.orderId, { ...order, ...tracking, reason: 'damaged' }),
    orderDelivered(order.orderId, { ...order, ...tracking, deliveredAt: inAnHour(), isEverything: true }),
    orderItemsCancelled(order.orderId, {
      ...order,
      ...{ cancellationId: randomUUID(), units: [], amount: usd(5000), tax: usd(1000) },
      ...{ reason: 'requested', cancelledBy: 'customer' },
    }),
    paymentDisputed(order.orderId, {
      ...{ orderId: order.orderId, number: order.number, paymentId: randomUUID(), amount: order.total },
      ...{ disputeId: 'dp_1', status: 'needs_response', reason: 'fraudulent', evidenceDueBy: inAnHour() },
      storeEmail: email,
    }),
    paymentRefundFailed(order.orderId, {
      ...{ orderId: order.orderId, number: order.number, paymentId: randomUUID(), amount: usd(500) },
      ...{ refundId: randomUUID(), reason: 'damaged', storeEmail: email },
    }),
    paymentExpiring(order.orderId, {
      ...{ orderId: order.orderId, number: order.number, paymentId: randomUUID(), amount: order.total },
      ...{ expiresAt: inAnHour(), storeEmail: email },
    }),
    orderCancelled(order.orderId, { ...order, reason: 'changed my mind', wasConfirmed: true, refunded: order.total }),
    orderRefunded(order.orderId, {
      ...order,
      refundId: randomUUID(),
      amount: usd(5000),
      isFull: false,
      reason: 'damaged',
      restock: [],
    }),
    ...returnEvents.map((make) => make(order.orderId, sampleReturn(order))),
  ]
}
