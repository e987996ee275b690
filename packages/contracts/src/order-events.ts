import { type Static, Type } from 'typebox'
import { Address } from './address.ts'
import { defineEvent } from './define-event.ts'
import { Money } from './money.ts'
import { AppliedDiscount, ShippingLine, TaxLine } from './price-parts.ts'
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
  requiresShipping: Type.Optional(Type.Boolean({ description: 'Absent from early releases: then true.' })),
  taxable: Type.Optional(Type.Boolean({ description: 'Absent from early releases: then true.' })),
  discounts: Type.Optional(Type.Array(AppliedDiscount, { description: 'Absent from early releases.' })),
  taxLines: Type.Optional(Type.Array(TaxLine, { description: 'Absent from early releases.' })),
  total: Type.Optional({ ...Money, description: 'After discounts, tax included. Absent from early releases.' }),
})
export type OrderLine = Static<typeof OrderLine>

/** An `Address` as events carry it. It is open: a consumer ignores a member that it does not know. */
export const ShippingAddress = Type.Object(Address.properties)

/** What every order event says, so that a consumer can act without asking back. */
const order = {
  orderId: Type.String({ description: 'UUID. The subject of every order event.' }),
  number: Type.String({ description: 'The number that the customer is shown.' }),
  customerId: Type.Union([Type.String(), Type.Null()], { description: 'Null for the order of a guest.' }),
  email: Type.String(),
  /** Lets a guest read, pay and cancel the order, until it ends: `/api/v1/orders/<orderId>?accessToken=<accessToken>`. */
  accessToken: Secret,
  lines: Type.Array(OrderLine),
  subtotal: Money,
  shipping: Money,
  tax: Money,
  total: Money,
  shippingAddress: ShippingAddress,
  shippingMethod: Type.String(),
  discount: Type.Optional({ ...Money, description: 'Of all lines and shipping together. Absent from early releases.' }),
  pricesIncludeTax: Type.Optional(
    Type.Boolean({
      description: 'Whether the tax is contained in the other amounts. Absent from early releases: then false.',
    }),
  ),
  shippingLine: Type.Optional(Type.Union([ShippingLine, Type.Null()], { description: 'Null where nothing is sent.' })),
}

export const OrderSnapshot = Type.Object(order)
export type OrderSnapshot = Static<typeof OrderSnapshot>

export const orderPlaced = defineEvent(
  'order.placed',
  1,
  Type.Object(order, {
    description: 'An order was placed. Its stock is reserved and its payment is not authorized yet.',
  }),
)
export const orderConfirmed = defineEvent(
  'order.confirmed',
  1,
  Type.Object(order, { description: 'The payment of an order was authorized: its reserved stock is sold.' }),
)
export const orderPaymentFailed = defineEvent(
  'order.payment_failed',
  1,
  Type.Object(
    {
      ...order,
      reason: Type.String({ description: 'A code such as `card_declined`.' }),
      retryUntil: Type.String({ description: 'ISO 8601. Until then the customer can pay the order.' }),
    },
    { description: 'An attempt to pay an order was declined.' },
  ),
)
export const orderShipped = defineEvent(
  'order.shipped',
  1,
  Type.Object(
    {
      ...order,
      shipmentId: Type.String(),
      carrier: Type.Union([Type.String(), Type.Null()]),
      trackingNumber: Type.Union([Type.String(), Type.Null()]),
      trackingUrl: Type.Union([Type.String(), Type.Null()]),
    },
    { description: 'The units of an order were shipped.' },
  ),
)
export const orderCancelled = defineEvent(
  'order.cancelled',
  1,
  Type.Object(
    {
      ...order,
      reason: Type.String({
        description:
          'A code such as `out-of-stock`, or what the person who cancelled wrote: not to be shown to others unless that is staff.',
      }),
      cancelledBy: Type.Optional(
        Type.String({ description: '`guest`, `customer`, `staff`, `admin` or `system`. Absent from early releases.' }),
      ),
      wasConfirmed: Type.Boolean({
        description:
          'Whether the order had been confirmed: then its committed stock is released, else its reservation.',
      }),
      refunded: Money,
    },
    { description: 'An order was cancelled before it was shipped.' },
  ),
)
export const orderRefunded = defineEvent(
  'order.refunded',
  1,
  Type.Object(
    {
      ...order,
      refundId: Type.String(),
      amount: Money,
      isFull: Type.Boolean(),
      reason: Type.String(),
      restock: Type.Array(Type.Object({ variantId: Type.String(), quantity: Type.Integer({ minimum: 1 }) }), {
        description: 'Units that go back on sale. Empty where nothing came back.',
      }),
    },
    { description: 'A part or all of what was paid for an order was refunded.' },
  ),
)

export const orderLinkRequested = defineEvent(
  'order.link_requested',
  1,
  Type.Object(order, { description: 'A link to the order is to be mailed to its customer.' }),
)

const payment = (description: string) =>
  Type.Object({ orderId: Type.String(), paymentId: Type.String(), amount: Money }, { description })

export const paymentAuthorized = defineEvent('payment.authorized', 1, payment('A payment was authorized.'))
export const paymentCaptured = defineEvent('payment.captured', 1, payment('An authorized payment was captured.'))
export const paymentVoided = defineEvent('payment.voided', 1, payment('An authorization was voided.'))
export const paymentRefunded = defineEvent('payment.refunded', 1, payment('A captured payment was refunded.'))
