import { type Static, Type } from 'typebox'
import { Money } from './money.ts'
import { AppliedDiscount, TaxLine } from './price-parts.ts'

export const OrderLine = Type.Object({
  variantId: Type.String(),
  productId: Type.String(),
  slug: Type.Optional(
    Type.String({ description: 'Of the product when it was ordered. Absent from earlier releases.' }),
  ),
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
  id: Type.Optional(
    Type.String({ description: 'The id of the item, unique within its order. Absent from early releases.' }),
  ),
  shippedQuantity: Type.Optional(
    Type.Integer({ minimum: 0, description: 'Units that have left. Absent from early releases.' }),
  ),
  cancelledQuantity: Type.Optional(
    Type.Integer({ minimum: 0, description: 'Units cancelled before they were shipped. Absent from early releases.' }),
  ),
})
export type OrderLine = Static<typeof OrderLine>
