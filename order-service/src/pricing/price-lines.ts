import type { Money } from '@storefleet/contracts'
import { addMoney, money, multiplyMoney, shareOf } from './money.ts'
import { shippingMethodOf } from './shipping-methods.ts'
import { type TaxRates, taxBasisPoints } from './tax-rates.ts'

export type PricedItem = Readonly<{
  unitPrice: Money
  quantity: number
  /** True where absent. */
  requiresShipping?: boolean | undefined
  /** True where absent. */
  taxable?: boolean | undefined
}>

/** What prices are computed with, beside the items and their destination. */
export type PriceRules = Readonly<{
  /** ISO 4217; every amount is in it. */
  currency: string
  taxRates: TaxRates
}>

export type Destination = Readonly<{ country: string; shippingMethod: string }>

/** One amount of a price and why it is charged. The total is the sum of all lines. */
export type PriceLine = Readonly<
  | { kind: 'item'; item: PricedItem; amount: Money }
  | { kind: 'shipping'; method: string; amount: Money }
  | { kind: 'tax'; country: string; basisPoints: number; taxed: Money; amount: Money }
>

type ItemLine = Extract<PriceLine, { kind: 'item' }>

export const lineTotalOf = ({ unitPrice, quantity }: PricedItem): Money => multiplyMoney(unitPrice, quantity)

/** Returns a line for each item: what is known without a destination. Throws 422 `amount-too-large`. */
export const itemLines = (items: readonly PricedItem[]): readonly ItemLine[] =>
  items.map((item) => ({ kind: 'item', item, amount: lineTotalOf(item) }))

/**
 * Returns the amounts that the items cost at their destination at a time: a line for each item, then one for shipping and one for tax.
 * Throws 422 `unknown-shipping-method` and `amount-too-large`.
 */
export function priceLines(
  items: readonly PricedItem[],
  destination: Destination,
  rules: PriceRules,
  at: Date,
): readonly PriceLine[] {
  const goods = itemLines(items)
  const shipping = shippingLine(items, destination.shippingMethod, rules)
  const taxedAmounts = goods.filter(({ item: { taxable = true } }) => taxable).map(({ amount }) => amount)
  // Shipping is part of the price of the taxable goods.
  const taxed = taxedAmounts.length > 0 ? [...taxedAmounts, shipping.amount] : []
  return [...goods, shipping, taxLine(addMoney(rules.currency, taxed), destination.country, rules, at)]
}

/** Shipping is charged once, where at least one item is shipped. */
function shippingLine(items: readonly PricedItem[], methodId: string, { currency }: PriceRules) {
  const { id, priceMinor } = shippingMethodOf(methodId)
  const isShipped = items.some(({ requiresShipping = true }) => requiresShipping)
  return { kind: 'shipping' as const, method: id, amount: money(isShipped ? priceMinor : 0, currency) }
}

/** Tax is computed once on the sum, rounded half up. */
function taxLine(taxed: Money, country: string, { taxRates }: PriceRules, at: Date): PriceLine {
  const basisPoints = taxBasisPoints(taxRates, country, at)
  return { kind: 'tax', country, basisPoints, taxed, amount: shareOf(taxed, basisPoints) }
}
