import {
  Address,
  AppliedDiscount,
  Money,
  RefundLine,
  RefundShipping,
  ShippingLine,
  TaxLine,
} from '@storefleet/contracts'
import { NamedObject, Nullable, Timestamp, Uuid } from '@storefleet/http'
import { type Static, Type } from 'typebox'
import { VatCheckView } from '../tax/vat-check-schemas.ts'
import { consentKinds } from './domain/consent.ts'
import { orderStatuses } from './domain/order.ts'
import { ExpectedDelivery, itemId, PartCancellationView, ShipmentView } from './fulfilment-schemas.ts'
import { NextActionView, PaymentView } from './payment-schemas.ts'

const strict = { additionalProperties: false }

export const OrderParams = Type.Object({ id: Uuid })
export const OrderTokenQuery = Type.Object({ accessToken: Type.Optional(Type.String({ maxLength: 200 })) })
export const Reason = Type.String({ minLength: 1, maxLength: 500, pattern: '\\S' })

/** Units of an item, in requests. */
export const ItemQuantity = NamedObject(
  'ItemQuantity',
  { itemId: Type.String({ minLength: 1, maxLength: 20 }), quantity: Type.Integer({ minimum: 1, maximum: 999 }) },
  strict,
)

/** Units of several items, in requests. */
export const ItemLines = Type.Array(ItemQuantity, { minItems: 1, maxItems: 100 })

export const trackingText = Type.String({ minLength: 1, maxLength: 100, pattern: '\\S' })
export const TrackingUrl = Type.String({ maxLength: 500, pattern: '^https?://[^\\s<>"]+$' })

const OrderItem = NamedObject('OrderItem', {
  id: itemId,
  variantId: Type.String(),
  productId: Type.String(),
  slug: Nullable(
    Type.String({ description: 'Of the product when it was ordered; null in orders of earlier releases' }),
  ),
  sku: Type.String(),
  title: Type.String(),
  variantTitle: Type.String(),
  imageUrl: Nullable(Type.String()),
  quantity: Type.Integer(),
  unitPrice: Money,
  lineTotal: Money,
  requiresShipping: Type.Boolean(),
  taxable: Type.Boolean(),
  discounts: Type.Array(AppliedDiscount),
  taxLines: Type.Array(TaxLine),
  total: Nullable({ ...Money, description: 'After discounts, tax included; null in orders of early releases' }),
  shippedQuantity: Type.Integer({ description: 'Units that have left' }),
  cancelledQuantity: Type.Integer({ description: 'Units cancelled before they were shipped' }),
})

const RefundView = NamedObject('Refund', {
  id: Type.String(),
  status: Type.Enum(['refunding', 'refunded', 'failed'], { title: 'RefundStatus' }),
  amount: Money,
  reason: Type.String(),
  restock: Type.Array(NamedObject('RestockedItem', { variantId: Type.String(), quantity: Type.Integer() })),
  lines: Type.Array(RefundLine, { description: 'What of each item; empty in refunds of early releases' }),
  shipping: Nullable({ ...RefundShipping, description: 'What of shipping' }),
  taxLines: Type.Array(TaxLine, { description: 'What of the refund is tax, a line for each rate' }),
  createdAt: Timestamp,
})

const order = {
  id: Type.String(),
  number: Type.String(),
  status: Type.Enum([...orderStatuses], { title: 'OrderStatus' }),
  customerId: Nullable(Type.String()),
  email: Type.String(),
  items: Type.Array(OrderItem),
  subtotal: Money,
  discount: { ...Money, description: 'Of all items and of shipping together' },
  shipping: { ...Money, description: 'Before its discounts' },
  tax: { ...Money, description: 'Contained in the other amounts where `pricesIncludeTax`, else added to them' },
  total: Money,
  pricesIncludeTax: Type.Boolean(),
  shippingLine: Nullable(ShippingLine),
  taxLines: Type.Array(TaxLine, { description: 'The tax of the whole order, a line for each rate' }),
  vatId: Nullable(Type.String()),
  isReverseCharge: Type.Boolean({ description: 'Whether the buyer owes the tax' }),
  vatCheck: Nullable(VatCheckView),
  note: Nullable(Type.String()),
  consents: Type.Array(
    NamedObject('Consent', {
      kind: Type.Enum([...consentKinds], { title: 'ConsentKind' }),
      textVersion: Type.String(),
      isGranted: Type.Boolean(),
      source: Type.String(),
      at: Timestamp,
    }),
    { description: 'What the customer agreed to when they ordered' },
  ),
  locale: Nullable(
    Type.String({ description: 'BCP 47: in which the customer is written to; null: that of the store' }),
  ),
  refunded: Money,
  shippingAddress: Address,
  billingAddress: Nullable(Address),
  shippingMethod: Type.String(),
  payment: PaymentView,
  shipments: Type.Array(ShipmentView),
  expectedDelivery: Nullable(ExpectedDelivery),
  refunds: Type.Array(RefundView),
  cancelled: { ...Money, description: 'What the parts cost that were cancelled: the customer pays so much less' },
  cancellations: Type.Array(PartCancellationView, {
    description: 'Parts that were cancelled before they were shipped',
  }),
  cancellationReason: Nullable(Type.String()),
  stockLostAt: Nullable(
    Type.String({
      format: 'date-time',
      description: 'When the stock of the paid order was found lost',
    }),
  ),
  payableUntil: Nullable(Timestamp),
  nextAction: NextActionView,
  createdAt: Timestamp,
  updatedAt: Timestamp,
  links: NamedObject('OrderLinks', { self: Type.String(), history: Type.String() }),
}

export const OrderView = NamedObject('Order', order)
export type OrderView = Static<typeof OrderView>

/** The response to a payment: with the token by which a guest reads the order. */
export const PaidOrderView = NamedObject('PlacedOrder', { ...order, accessToken: Type.String() })
export type PaidOrderView = Static<typeof PaidOrderView>

export const HistoryView = NamedObject('OrderHistoryEntry', {
  status: Type.Enum([...orderStatuses], { title: 'OrderStatus' }),
  what: Type.String(),
  detail: Nullable(Type.String()),
  by: NamedObject('HistoryActor', { role: Type.String(), id: Nullable(Type.String()) }),
  at: Timestamp,
})
export type HistoryView = Static<typeof HistoryView>
