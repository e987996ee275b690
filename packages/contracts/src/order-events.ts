import { type Static, Type } from 'typebox'
import { Address } from './address.ts'
import { defineEvent } from './define-event.ts'
import { Money } from './money.ts'
import { OrderLine } from './order-line.ts'
import { RefundLine, RefundShipping, ShippingLine, TaxLine } from './price-parts.ts'
import { Secret } from './secret.ts'

/** An `Address` as events carry it. It is open: a consumer ignores a member that it does not know. */
export const ShippingAddress = Type.Object(Address.properties)

const text = Type.Union([Type.String(), Type.Null()])
const PaymentInstructions = Type.Object(
  {
    name: Type.String(),
    text,
    bankAccount: Type.Union([
      Type.Object({ holder: Type.String(), account: Type.String(), bic: text, bankName: text }),
      Type.Null(),
    ]),
    cancelAfterDays: Type.Union([Type.Integer(), Type.Null()]),
  },
  {
    description:
      'How the customer pays an order that was confirmed before it was paid, such as by bank transfer. Absent where there is nothing to pay.',
  },
)

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
  paymentInstructions: Type.Optional(PaymentInstructions),
  locale: Type.Optional(
    Type.String({
      description: 'BCP 47: the language in which the customer is written to. Absent: that of the store.',
    }),
  ),
  fulfilmentRevision: Type.Optional(
    Type.Integer({
      minimum: 0,
      description:
        'How often `shippedQuantity` or `cancelledQuantity` of the order changed: of two events the one with the higher number is later. Absent from early releases.',
    }),
  ),
}

const documents = {
  documents: Type.Optional(
    Type.Array(Type.Object({ id: Type.String(), kind: Type.String(), number: Type.String() }), {
      description:
        'The invoices and credit notes that were issued with it: `/api/v1/orders/<orderId>/documents/<id>/pdf`. Absent where none was.',
    }),
  ),
}

const units = (description: string) =>
  Type.Array(Type.Object({ itemId: Type.String(), variantId: Type.String(), quantity: Type.Integer({ minimum: 1 }) }), {
    description,
  })
/** Present since an order can be shipped in parcels. */
const parcel = {
  shipmentId: Type.String(),
  carrier: Type.Union([Type.String(), Type.Null()]),
  trackingNumber: Type.Union([Type.String(), Type.Null()]),
  trackingUrl: Type.Union([Type.String(), Type.Null()]),
  shipmentLines: Type.Optional(units('What is in the parcel. Absent from early releases: then all of the order.')),
  isComplete: Type.Optional(
    Type.Boolean({ description: 'Whether nothing of the order is left to be shipped. Absent from early releases.' }),
  ),
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
export const orderPaymentReminded = defineEvent(
  'order.payment_reminded',
  1,
  Type.Object(
    {
      ...order,
      open: { ...Money, description: 'What is still to be paid.' },
      payUntil: Type.Union([Type.String(), Type.Null()], {
        description: 'ISO 8601. An order of which nothing is paid is cancelled then; null: staff decide.',
      }),
    },
    {
      description:
        'The customer is to be reminded of an order that is confirmed and not paid, such as by bank transfer.',
    },
  ),
)
export const orderShipped = defineEvent(
  'order.shipped',
  1,
  Type.Object(
    {
      ...order,
      ...parcel,
      ...documents,
    },
    { description: 'A parcel of an order has left: with all of its units, or with `shipmentLines`.' },
  ),
)
export const orderShipmentChanged = defineEvent(
  'order.shipment_changed',
  1,
  Type.Object({ ...order, ...parcel }, { description: 'The carrier or the tracking of a parcel was corrected.' }),
)
export const orderShipmentCancelled = defineEvent(
  'order.shipment_cancelled',
  1,
  Type.Object(
    { ...order, ...parcel, reason: Type.String({ description: 'What staff wrote, or `requested`.' }) },
    { description: 'A parcel was taken back before it was delivered: its units are to be shipped again.' },
  ),
)
export const orderDelivered = defineEvent(
  'order.delivered',
  1,
  Type.Object(
    {
      ...order,
      ...parcel,
      deliveredAt: Type.String({ description: 'ISO 8601.' }),
      isEverything: Type.Boolean({ description: 'Whether all of the order has arrived.' }),
    },
    { description: 'A parcel of an order has arrived.' },
  ),
)
export const orderItemsCancelled = defineEvent(
  'order.items_cancelled',
  1,
  Type.Object(
    {
      ...order,
      cancellationId: Type.String(),
      ...documents,
      units: units('What was cancelled.'),
      amount: { ...Money, description: 'What the units cost: the customer pays so much less, or gets it back.' },
      tax: { ...Money, description: 'Of that.' },
      reason: Type.String({
        description: 'What the person who cancelled wrote: not to be shown to others unless that is staff.',
      }),
      cancelledBy: Type.String({ description: '`guest`, `customer`, `staff`, `admin` or `system`.' }),
    },
    { description: 'A part of an order was cancelled before it was shipped. The rest goes on.' },
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
      ...documents,
      restock: Type.Array(Type.Object({ variantId: Type.String(), quantity: Type.Integer({ minimum: 1 }) }), {
        description: 'Units that go back on sale. Empty where nothing came back.',
      }),
      refundLines: Type.Optional(
        Type.Array(RefundLine, { description: 'What is refunded of each item. Absent from early releases.' }),
      ),
      refundShipping: Type.Optional(
        Type.Union([RefundShipping, Type.Null()], {
          description: 'What is refunded of shipping. Absent from early releases.',
        }),
      ),
      refundTaxLines: Type.Optional(
        Type.Array(TaxLine, {
          description: 'What of the refund is tax, a line for each rate. Absent from early releases.',
        }),
      ),
    },
    { description: 'A part or all of what was paid for an order was refunded.' },
  ),
)

export const orderLinkRequested = defineEvent(
  'order.link_requested',
  1,
  Type.Object(order, { description: 'A link to the order is to be mailed to its customer.' }),
)
