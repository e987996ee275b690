import { Address, AppliedDiscount, EmailAddress, Money, ShippingLine, TaxLine } from '@storefleet/contracts'
import { NamedObject, Nullable, Timestamp, Uuid } from '@storefleet/http'
import { type Static, Type } from 'typebox'
import { DiscountCode, maxCodes } from '../discounts/discount-schemas.ts'
import { orderStatuses, paymentStatuses } from './domain/order.ts'

const quantity = Type.Integer({ minimum: 1, maximum: 999 })
const strict = { additionalProperties: false }

export const PaymentInput = NamedObject(
  'PaymentInput',
  { paymentMethod: Type.String({ minLength: 1, maxLength: 100 }) },
  strict,
)

export const PlaceOrderBody = NamedObject(
  'NewOrder',
  {
    items: Type.Optional(
      Type.Array(NamedObject('NewOrderItem', { variantId: Uuid, quantity }, strict), { minItems: 1, maxItems: 100 }),
    ),
    cartId: Type.Optional(Uuid),
    cartVersion: Type.Optional(
      Type.Integer({
        minimum: 1,
        maximum: 2_147_483_647,
        description: 'The version of the cart that the customer saw: 409 `cart-changed` once it is another',
      }),
    ),
    expectedTotal: Type.Optional({
      ...Money,
      description:
        'The total that the customer saw. The order is refused with 409 `price-changed` where it costs more, and charged less where it costs less. Without it, an order of a cart is compared with what the cart last showed.',
    }),
    email: Type.Optional(EmailAddress),
    shippingAddress: Address,
    billingAddress: Type.Optional(Address),
    shippingMethod: Type.String({ minLength: 1, maxLength: 50 }),
    discountCodes: Type.Optional(
      Type.Array(DiscountCode, {
        maxItems: maxCodes,
        description: 'Besides those of the cart. The order is refused where one does not apply.',
      }),
    ),
    vatId: Type.Optional(
      Type.String({ minLength: 4, maxLength: 20, description: 'Of a business in the EU: it may owe the tax itself' }),
    ),
    note: Type.Optional(
      Type.String({ minLength: 1, maxLength: 500, description: 'For the parcel, such as a greeting' }),
    ),
    payment: PaymentInput,
  },
  {
    ...strict,
    description: 'Give either items or cartId. A customer’s email is that of the account unless another is given.',
  },
)

export const OrderParams = Type.Object({ id: Uuid })
export const OrderTokenQuery = Type.Object({ accessToken: Type.Optional(Type.String({ maxLength: 200 })) })
export const Reason = Type.String({ minLength: 1, maxLength: 500, pattern: '\\S' })

const NextAction = NamedObject(
  'NextAction',
  { type: Type.Literal('redirect'), url: Type.String() },
  { description: 'Where the customer authenticates with their bank' },
)

const OrderItem = NamedObject('OrderItem', {
  variantId: Type.String(),
  productId: Type.String(),
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
})

const PaymentView = NamedObject('Payment', {
  id: Type.String(),
  attempt: Type.Integer(),
  status: Type.Enum([...paymentStatuses], { title: 'PaymentStatus' }),
  amount: Money,
  paymentMethod: Type.String(),
  declineCode: Nullable(Type.String()),
})

const ShipmentView = NamedObject('Shipment', {
  id: Type.String(),
  status: Type.Enum(['preparing', 'shipped', 'abandoned'], { title: 'ShipmentStatus' }),
  carrier: Nullable(Type.String()),
  trackingNumber: Nullable(Type.String()),
  trackingUrl: Nullable(Type.String()),
  createdAt: Timestamp,
})

const RefundView = NamedObject('Refund', {
  id: Type.String(),
  status: Type.Enum(['refunding', 'refunded', 'failed'], { title: 'RefundStatus' }),
  amount: Money,
  reason: Type.String(),
  restock: Type.Array(NamedObject('RestockedItem', { variantId: Type.String(), quantity: Type.Integer() })),
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
  note: Nullable(Type.String()),
  refunded: Money,
  shippingAddress: Address,
  billingAddress: Nullable(Address),
  shippingMethod: Type.String(),
  payment: PaymentView,
  shipments: Type.Array(ShipmentView),
  refunds: Type.Array(RefundView),
  cancellationReason: Nullable(Type.String()),
  stockLostAt: Nullable(
    Type.String({
      format: 'date-time',
      description: 'When the stock of the paid order was found lost',
    }),
  ),
  payableUntil: Nullable(Timestamp),
  nextAction: Nullable(NextAction),
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
