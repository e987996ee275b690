import { Type } from 'typebox'
import { defineEvent } from './define-event.ts'
import { Money } from './money.ts'

const payment = (description: string) =>
  Type.Object({ orderId: Type.String(), paymentId: Type.String(), amount: Money }, { description })

export const paymentAuthorized = defineEvent('payment.authorized', 1, payment('A payment was authorized.'))
export const paymentCaptured = defineEvent('payment.captured', 1, payment('An authorized payment was captured.'))
export const paymentVoided = defineEvent('payment.voided', 1, payment('An authorization was voided.'))
export const paymentRefunded = defineEvent('payment.refunded', 1, payment('A captured payment was refunded.'))
const storeEmail = Type.Union([Type.String(), Type.Null()], { description: 'Where the store is told. Null: nowhere.' })

export const paymentExpiring = defineEvent(
  'payment.expiring',
  1,
  Type.Object(
    {
      orderId: Type.String(),
      number: Type.String(),
      paymentId: Type.String(),
      amount: Money,
      expiresAt: Type.String({ description: 'ISO 8601. Afterwards the payment cannot be captured.' }),
      storeEmail,
    },
    { description: 'The authorization of an order that is not shipped is about to end. Published once.' },
  ),
)
export const paymentDisputed = defineEvent(
  'payment.disputed',
  1,
  Type.Object(
    {
      orderId: Type.String(),
      number: Type.String(),
      paymentId: Type.String(),
      disputeId: Type.String({ description: 'The provider’s id of the dispute.' }),
      status: Type.String({
        description: 'As the provider names it: `needs_response`, `under_review`, `won`, `lost`.',
      }),
      reason: Type.String(),
      amount: Money,
      evidenceDueBy: Type.Union([Type.String(), Type.Null()], {
        description: 'ISO 8601. Until then staff can give evidence, at the provider.',
      }),
      storeEmail,
    },
    { description: 'The customer’s bank disputes a payment, or the state of a dispute has changed.' },
  ),
)
export const paymentRefundFailed = defineEvent(
  'payment.refund_failed',
  1,
  Type.Object(
    {
      orderId: Type.String(),
      number: Type.String(),
      paymentId: Type.String(),
      refundId: Type.String(),
      amount: Money,
      reason: Type.String(),
      storeEmail,
    },
    {
      description:
        'A refund that `payment.refunded` told of failed later: the customer’s bank refused the money, and it is with the provider again.',
    },
  ),
)
