import { AppliedDiscount, Money, ShippingLine, TaxLine } from '@storefleet/contracts'
import { NamedObject, Nullable, Timestamp } from '@storefleet/http'
import { type Static, Type } from 'typebox'
import { ineligibleReasons } from '../discounts/discount.ts'
import { VatCheckView } from '../tax/vat-check-schemas.ts'

const CartLineView = NamedObject('CartItem', {
  id: Type.String(),
  variantId: Type.String(),
  productId: Nullable(Type.String()),
  sku: Nullable(Type.String()),
  slug: Nullable(Type.String()),
  title: Type.String(),
  variantTitle: Type.String(),
  imageUrl: Nullable(Type.String()),
  quantity: Type.Integer(),
  unitPrice: Money,
  lineTotal: Money,
  isAvailable: Type.Boolean({ description: 'A line that is not available stays listed and is not part of the totals' }),
  availableQuantity: Type.Integer({
    description: 'Units that the line could have, at most as many as a line may hold; 0 where it is not available',
  }),
  requiresShipping: Type.Boolean(),
  taxable: Type.Boolean(),
})

const CartChangeView = Type.Union(
  [
    Type.Object({ variantId: Type.String(), kind: Type.Literal('price-changed'), from: Money, to: Money }),
    Type.Object({
      variantId: Type.String(),
      kind: Type.Enum(['unavailable', 'quantity-reduced']),
      from: Type.Integer(),
      to: Type.Integer(),
    }),
  ],
  {
    title: 'CartChange',
    description: 'What is no longer as the customer last saw it; listed until they change the line',
  },
)

const CartTotals = NamedObject('CartTotals', {
  subtotal: Money,
  discount: { ...Money, description: 'Of all items and of shipping together' },
  shipping: { ...Money, description: 'Before its discounts' },
  tax: { ...Money, description: 'Contained in the other amounts where `pricesIncludeTax`, else added to them' },
  total: Money,
  pricesIncludeTax: Type.Boolean(),
  isReverseCharge: Type.Boolean({ description: 'Whether the buyer owes the tax' }),
  vatCheck: Nullable(VatCheckView),
  items: Type.Array(
    NamedObject('CartItemTotals', {
      variantId: Type.String(),
      unitPrice: Money,
      discounts: Type.Array(AppliedDiscount),
      taxLines: Type.Array(TaxLine),
      total: { ...Money, description: 'After discounts, tax included' },
    }),
  ),
  shippingLine: Nullable(ShippingLine),
  codes: Type.Array(
    NamedObject('DiscountCodeOutcome', {
      code: Type.String(),
      isApplied: Type.Boolean(),
      reason: Nullable(Type.Enum([...ineligibleReasons], { title: 'DiscountIneligibleReason' })),
    }),
  ),
})

export const CartView = NamedObject('Cart', {
  id: Type.String(),
  status: Type.Enum(['active', 'ordered', 'merged'], { title: 'CartStatus' }),
  orderId: Nullable(Type.String()),
  version: Type.Integer({
    description: 'What an order of this cart may give as `cartVersion`: it is refused once the cart has changed',
  }),
  items: Type.Array(CartLineView),
  changes: Type.Array(CartChangeView),
  subtotal: Money,
  discountCodes: Type.Array(Type.String()),
  totals: Nullable(CartTotals),
  createdAt: Timestamp,
  updatedAt: Timestamp,
})
export type CartView = Static<typeof CartView>
