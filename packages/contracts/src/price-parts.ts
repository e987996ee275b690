import { type Static, Type } from 'typebox'
import { Money } from './money.ts'

export const taxReasons = ['rate', 'zero-rated', 'exempt', 'reverse-charge', 'not-collected', 'unspecified'] as const

/** One tax on a price, and why it is as much as it is. */
export const TaxLine = Type.Object(
  {
    name: Type.String({ description: 'As documents show it: `VAT`' }),
    percent: Type.String({ description: 'The rate: `19`, `8.875`' }),
    reason: Type.Enum([...taxReasons], {
      description:
        'A rate, or why none applies: the goods are zero-rated or exempt, the buyer owes the tax, or the store collects none there. `unspecified` is the sum that orders of early releases kept.',
    }),
    taxable: Money,
    amount: Money,
  },
  { title: 'TaxLine' },
)
export type TaxLine = Static<typeof TaxLine>

/** What a discount takes off a price. */
export const AppliedDiscount = Type.Object(
  {
    discountId: Type.String(),
    title: Type.String(),
    code: Type.Union([Type.String(), Type.Null()], { description: 'Null for a discount that applies by itself' }),
    amount: Money,
  },
  { title: 'AppliedDiscount' },
)
export type AppliedDiscount = Static<typeof AppliedDiscount>

/** What shipping costs and what explains it. */
export const ShippingLine = Type.Object(
  {
    method: Type.String(),
    name: Type.String(),
    kind: Type.Enum(['delivery', 'pickup']),
    price: Money,
    discounts: Type.Array(AppliedDiscount),
    taxLines: Type.Array(TaxLine),
    total: Money,
  },
  { title: 'ShippingLine' },
)
export type ShippingLine = Static<typeof ShippingLine>

/** What a refund gives back of an item. */
export const RefundLine = Type.Object(
  {
    itemId: Type.String({ description: 'The id of an item, unique within its order' }),
    variantId: Type.String(),
    sku: Type.String(),
    title: Type.String(),
    variantTitle: Type.String(),
    quantity: Type.Integer({ description: 'Units; 0 where only a part of what they cost is refunded' }),
    amount: { ...Money, description: 'With its share of discounts and tax' },
    taxLines: Type.Array(TaxLine, { description: 'What of the amount is tax' }),
  },
  { title: 'RefundLine' },
)
export type RefundLine = Static<typeof RefundLine>

/** What a refund gives back of shipping. */
export const RefundShipping = Type.Object({ amount: Money, taxLines: Type.Array(TaxLine) }, { title: 'RefundShipping' })
export type RefundShipping = Static<typeof RefundShipping>

type Taxed = Readonly<{
  lines: readonly Readonly<{ taxLines?: readonly TaxLine[] | undefined }>[]
  shippingLine?: Readonly<{ taxLines: readonly TaxLine[] }> | null | undefined
}>

/** Returns the tax of an order, shipping included, as one line for each rate and reason. Empty for orders of early releases. */
export function taxByRate({ lines, shippingLine }: Taxed): TaxLine[] {
  const all = [...lines.flatMap(({ taxLines = [] }) => taxLines), ...(shippingLine?.taxLines ?? [])]
  const groups = Map.groupBy(all, ({ name, percent, reason }) => JSON.stringify([name, percent, reason]))
  return [...groups.values()].map((group) => ({
    ...(group[0] as TaxLine),
    taxable: sumOf(group.map(({ taxable }) => taxable)),
    amount: sumOf(group.map(({ amount }) => amount)),
  }))
}

/** Of one currency, and a part of a total that is exact. */
const sumOf = (amounts: readonly Money[]): Money => ({
  currency: amounts[0]?.currency ?? '',
  amountMinor: amounts.reduce((sum, { amountMinor }) => sum + amountMinor, 0),
})
