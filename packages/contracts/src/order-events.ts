import { type Static, Type } from 'typebox'
import { Address } from './address.ts'
import { defineEvent } from './define-event.ts'
import { Money } from './money.ts'
import { Secret } from './secret.ts'

export const OrderLine = Type.Object({
  variantId: Type.String(),
  productId: Type.String(),
  sku: Type.String(),
  title: Type.String(),
  variantTitle: Type.String(),
  imageUrl: Type.Union([Type.String(), Type.Null()]),
  quantity: Type.Integer({ minimum: 1 }),
  unitPrice: Money,
  lineTotal: Money,
  /** Absent where an earlier version wrote it: then true. */
  requiresShipping: Type.Optional(Type.Boolean()),
  taxable: Type.Optional(Type.Boolean()),
})
export type OrderLine = Static<typeof OrderLine>

/** What every order event says, so that a consumer can act without asking back. */
const order = {
  orderId: Type.String(),
  number: Type.String(),
  customerId: Type.Union([Type.String(), Type.Null()]),
  email: Type.String(),
  /** Lets a guest read, pay and cancel the order, until it ends: `/api/v1/orders/<orderId>?accessToken=<accessToken>`. */
  accessToken: Secret,
  lines: Type.Array(OrderLine),
  subtotal: Money,
  shipping: Money,
  tax: Money,
  total: Money,
  shippingAddress: Address,
  shippingMethod: Type.String(),
}

export const OrderSnapshot = Type.Object(order)
export type OrderSnapshot = Static<typeof OrderSnapshot>

export const orderPlaced = defineEvent('order.placed', 1, Type.Object(order))
export const orderConfirmed = defineEvent('order.confirmed', 1, Type.Object(order))
export const orderPaymentFailed = defineEvent(
  'order.payment_failed',
  1,
  Type.Object({ ...order, reason: Type.String(), retryUntil: Type.String() }),
)
export const orderShipped = defineEvent(
  'order.shipped',
  1,
  Type.Object({
    ...order,
    shipmentId: Type.String(),
    carrier: Type.Union([Type.String(), Type.Null()]),
    trackingNumber: Type.Union([Type.String(), Type.Null()]),
    trackingUrl: Type.Union([Type.String(), Type.Null()]),
  }),
)
export const orderCancelled = defineEvent(
  'order.cancelled',
  1,
  Type.Object({
    ...order,
    /** A code such as `out-of-stock`, or what the person who cancelled wrote: not to be shown to others unless that is staff. */
    reason: Type.String(),
    /** `guest`, `customer`, `staff`, `admin` or `system`. */
    cancelledBy: Type.Optional(Type.String()),
    /** Whether the order had been confirmed: then its committed stock is released, else its reservation. */
    wasConfirmed: Type.Boolean(),
    refunded: Money,
  }),
)
export const orderRefunded = defineEvent(
  'order.refunded',
  1,
  Type.Object({
    ...order,
    refundId: Type.String(),
    amount: Money,
    isFull: Type.Boolean(),
    reason: Type.String(),
    /** Pieces that go back on sale; empty where nothing came back. */
    restock: Type.Array(Type.Object({ variantId: Type.String(), quantity: Type.Integer({ minimum: 1 }) })),
  }),
)

/** The customer is to be mailed a link to the order. */
export const orderLinkRequested = defineEvent('order.link_requested', 1, Type.Object(order))

const payment = Type.Object({ orderId: Type.String(), paymentId: Type.String(), amount: Money })

export const paymentAuthorized = defineEvent('payment.authorized', 1, payment)
export const paymentCaptured = defineEvent('payment.captured', 1, payment)
export const paymentVoided = defineEvent('payment.voided', 1, payment)
export const paymentRefunded = defineEvent('payment.refunded', 1, payment)
