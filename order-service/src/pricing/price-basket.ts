import type { Discount } from '../discounts/discount.ts'
import type { ShippingOffer } from '../shipping/find-shipping-methods.ts'
import type { Taxation, TaxationOf } from '../tax/applied-rate.ts'
import { untaxed } from '../tax/taxation.ts'
import { applyDiscounts } from './apply-discounts.ts'
import { refuseTooLarge } from './money.ts'
import type { BasketLine, DiscountAmount, PricedBasket, PricedPart, TaxAmount } from './priced-basket.ts'
import { allocate, sum } from './rounding.ts'
import { includedTax, type TaxedPart, type TaxRules, taxLinesOf } from './tax-lines.ts'

export type PricingRules = TaxRules &
  Readonly<{
    taxationOf: TaxationOf
    /** Whether the buyer owes the tax: prices that contain it are reduced to what they are without. */
    isReverseCharge: boolean
    discounts: readonly Discount[]
    /** By which method it goes, where that is known; undefined also where none of it is sent. */
    shippingOffer: (subtotalAfterDiscountsMinor: number) => ShippingOffer | undefined
  }>

/**
 * The one place where totals are computed: what the lines cost with their discounts, shipping and tax. Every sum is that of
 * its lines. Throws 422 `amount-too-large`, and what `taxationOf` throws.
 */
export function priceBasket(given: readonly BasketLine[], rules: PricingRules): PricedBasket {
  const lines = rules.isReverseCharge && rules.pricesIncludeTax ? given.map((line) => withoutTax(line, rules)) : given
  refuseTooLarge(lines.map(({ unitPriceMinor, quantity }) => [unitPriceMinor, quantity]))
  const prices = lines.map(({ unitPriceMinor, quantity }) => unitPriceMinor * quantity)
  const reducedSubtotalMinor = sum(prices) - applyDiscounts(lines, 0, rules.discounts).totalMinor
  const offer = rules.shippingOffer(reducedSubtotalMinor)
  const shippingMinor = offer ? shippingPriceOf(offer, rules) : 0
  const reductions = applyDiscounts(lines, shippingMinor, rules.discounts)
  const priced = lines.map((line, index) => ({ line, ...reduced(prices[index] ?? 0, reductions.lines[index] ?? []) }))
  const shipping = offer && { offer, ...reduced(shippingMinor, reductions.shipping) }
  const taxed = withTax(priced, shipping, {
    ...rules,
    pricesIncludeTax: rules.pricesIncludeTax && !rules.isReverseCharge,
    taxationOf: rules.isReverseCharge ? reverseCharged(rules.taxationOf) : rules.taxationOf,
  })
  return { ...taxed, reducedSubtotalMinor }
}

const reverseCharged =
  (taxationOf: TaxationOf): TaxationOf =>
  (taxClass) => {
    const taxation = taxationOf(taxClass)
    return taxation.reason === 'rate' ? untaxed('reverse-charge') : taxation
  }

function withoutTax(line: BasketLine, { taxationOf }: PricingRules): BasketLine {
  return {
    ...line,
    unitPriceMinor: line.unitPriceMinor - includedTax(line.unitPriceMinor, taxationOf(line.taxClass).rates),
  }
}

function shippingPriceOf({ priceMinor, taxClass }: ShippingOffer, rules: PricingRules): number {
  if (!rules.isReverseCharge || !rules.pricesIncludeTax) return priceMinor
  return priceMinor - includedTax(priceMinor, rules.taxationOf(taxClass === 'goods' ? 'standard' : taxClass).rates)
}

type Reduced = Omit<PricedPart, 'taxLines' | 'taxMinor' | 'totalMinor'>

const reduced = (priceMinor: number, discounts: readonly DiscountAmount[]): Reduced => ({
  priceMinor,
  discounts,
  discountMinor: sum(discounts.map(({ amountMinor }) => amountMinor)),
})

function withTax(
  lines: readonly (Reduced & { line: BasketLine })[],
  shipping: (Reduced & { offer: ShippingOffer }) | undefined,
  rules: PricingRules,
): Omit<PricedBasket, 'reducedSubtotalMinor'> {
  const goods = lines.map((line) => ({ amountMinor: remaining(line), taxation: rules.taxationOf(line.line.taxClass) }))
  const shippingParts = shipping ? shippingTaxParts(shipping, goods, rules) : []
  const taxLines = taxLinesOf([...goods, ...shippingParts], rules)
  const pricedLines = lines.map((line, index) => ({ ...line, ...taxed(line, taxLines[index] ?? [], rules) }))
  const pricedShipping = shipping
    ? { ...shipping, ...taxed(shipping, merged(taxLines.slice(lines.length).flat()), rules) }
    : null
  const parts: PricedPart[] = pricedShipping ? [...pricedLines, pricedShipping] : pricedLines
  return {
    lines: pricedLines,
    shipping: pricedShipping,
    pricesIncludeTax: rules.pricesIncludeTax,
    subtotalMinor: sum(pricedLines.map(({ priceMinor }) => priceMinor)),
    discountMinor: sum(parts.map(({ discountMinor }) => discountMinor)),
    shippingMinor: pricedShipping?.priceMinor ?? 0,
    taxMinor: sum(parts.map(({ taxMinor }) => taxMinor)),
    totalMinor: sum(parts.map(({ totalMinor }) => totalMinor)),
  }
}

const remaining = ({ priceMinor, discountMinor }: Reduced) => priceMinor - discountMinor

/**
 * Shipping that is taxed as the goods is split among their kinds of taxation by what they cost. Shipping of goods of which none is
 * taxed is part of their price and not taxed either.
 */
function shippingTaxParts(
  shipping: Reduced & { offer: ShippingOffer },
  goods: readonly TaxedPart[],
  { taxationOf }: PricingRules,
): TaxedPart[] {
  const { taxClass } = shipping.offer
  const amountMinor = remaining(shipping)
  const untaxedGoods = goods.every(({ taxation }) => taxation.reason !== 'rate') ? goods[0] : undefined
  if (untaxedGoods) return [{ amountMinor, taxation: untaxedGoods.taxation }]
  if (taxClass !== 'goods') return [{ amountMinor, taxation: taxationOf(taxClass) }]
  const groups = [...Map.groupBy(goods, ({ taxation }) => JSON.stringify(taxation)).values()]
  const shares = allocate(
    amountMinor,
    groups.map((group) => sum(group.map((part) => part.amountMinor))),
  )
  return groups.map((group, index) => ({
    amountMinor: shares[index] ?? 0,
    taxation: group[0]?.taxation as Taxation,
  }))
}

/** Lines of the same rate as one. */
function merged(lines: readonly TaxAmount[]): TaxAmount[] {
  const groups = Map.groupBy(lines, ({ name, percent, reason }) => JSON.stringify([name, percent, reason]))
  return [...groups.values()].map((group) => ({
    ...(group[0] as TaxAmount),
    taxableMinor: sum(group.map(({ taxableMinor }) => taxableMinor)),
    amountMinor: sum(group.map(({ amountMinor }) => amountMinor)),
  }))
}

function taxed(part: Reduced, taxLines: readonly TaxAmount[], { pricesIncludeTax }: TaxRules) {
  const taxMinor = sum(taxLines.map(({ amountMinor }) => amountMinor))
  return { taxLines, taxMinor, totalMinor: remaining(part) + (pricesIncludeTax ? 0 : taxMinor) }
}
