import { NamedObject, Timestamp, Uuid } from '@storefleet/http'
import { type Static, Type } from 'typebox'
import { Percent } from '../tax/percent.ts'

const strict = { additionalProperties: false }
const AmountMinor = Type.Integer({ minimum: 1, maximum: 9_007_199_254_740_991 })
const Quantity = Type.Integer({ minimum: 1, maximum: 100 })
const Limit = Type.Integer({ minimum: 1, maximum: 2_147_483_647 })
const Ids = Type.Array(Uuid, { maxItems: 500, default: [] })

/** Codes that a cart or an order may name. */
export const maxCodes = 5

export const DiscountCode = Type.String({
  pattern: '^[A-Za-z0-9][A-Za-z0-9_-]{1,39}$',
  description: 'Letters, digits, dashes and underscores; compared in any case',
  examples: ['WELCOME10'],
})

const DiscountValueBody = Type.Union(
  [
    Type.Object({ type: Type.Literal('percent'), percent: Percent }, strict),
    Type.Object({ type: Type.Literal('amount'), amountMinor: AmountMinor }, strict),
    Type.Object({ type: Type.Literal('free-shipping') }, strict),
    Type.Object(
      { type: Type.Literal('buy-x-get-y'), buyQuantity: Quantity, getQuantity: Quantity, percent: Percent },
      {
        ...strict,
        description: 'Of every `buyQuantity + getQuantity` units, the `getQuantity` cheapest are reduced by `percent`',
      },
    ),
  ],
  { title: 'DiscountValue' },
)

const properties = {
  title: Type.String({ minLength: 1, maxLength: 100, pattern: '\\S', description: 'As customers see it' }),
  code: Type.Union([DiscountCode, Type.Null()], {
    default: null,
    description: 'Null: the discount applies by itself',
  }),
  value: DiscountValueBody,
  productIds: { ...Ids, description: 'Products it is for; with no products and no categories it is for all' },
  categoryIds: { ...Ids, description: 'Categories it is for, beside the products' },
  minimumSubtotalMinor: Type.Union([AmountMinor, Type.Null()], {
    default: null,
    description: 'What the goods it is for must cost together, before discounts',
  }),
  isFirstOrderOnly: Type.Boolean({ default: false }),
  isCombinable: Type.Boolean({
    default: false,
    description:
      'Whether it may apply together with others that may. Of all such together and each that stands alone, what reduces the most applies.',
  }),
  startsAt: Type.Union([Timestamp, Type.Null()], { default: null }),
  endsAt: Type.Union([Timestamp, Type.Null()], { default: null }),
  usageLimit: Type.Union([Limit, Type.Null()], { default: null, description: 'How many orders may use it' }),
  usageLimitPerCustomer: Type.Union([Limit, Type.Null()], {
    default: null,
    description: 'How many orders of a customer may use it; guests are known by their email',
  }),
  isActive: Type.Boolean({ default: true }),
}

export const DiscountBody = NamedObject('NewDiscount', properties, strict)
export type DiscountBody = Static<typeof DiscountBody>

export const DiscountView = NamedObject('Discount', {
  id: Uuid,
  ...properties,
  timesUsed: Type.Integer({ description: 'By orders that were not cancelled; counted where it has a limit' }),
  version: Type.Integer(),
  createdAt: Timestamp,
  updatedAt: Timestamp,
})
export type DiscountView = Static<typeof DiscountView>
