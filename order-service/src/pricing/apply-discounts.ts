import { type Discount, type DiscountableLine, qualifies } from '../discounts/discount.ts'
import { millipercentOf, wholeMillipercent } from '../tax/percent.ts'
import type { DiscountAmount } from './priced-basket.ts'
import { allocate, scaled, sum } from './rounding.ts'

/** What each line and the shipping is reduced by, never by more than it costs. */
export type Reductions = Readonly<{
  lines: readonly (readonly DiscountAmount[])[]
  shipping: readonly DiscountAmount[]
  totalMinor: number
}>

/** Each kind is applied to what the kinds before it left of a line. */
const kindsInOrder = ['buy-x-get-y', 'percent', 'amount', 'free-shipping'] as const

/**
 * Returns the reductions of the eligible discounts that reduce the most: every combinable one together, or one that stands alone.
 * Between equal ones, that with a code wins, since the customer entered it.
 */
export function applyDiscounts(
  lines: readonly DiscountableLine[],
  shippingMinor: number,
  discounts: readonly Discount[],
): Reductions {
  const choices = [
    discounts.filter(({ isCombinable }) => isCombinable),
    ...discounts.filter(({ isCombinable }) => !isCombinable).map((discount) => [discount]),
  ]
  const best = choices
    .map((chosen) => ({ hasCode: chosen.some(({ code }) => code !== null), ...reduce(lines, shippingMinor, chosen) }))
    .toSorted((one, other) => other.totalMinor - one.totalMinor || Number(other.hasCode) - Number(one.hasCode))[0]
  return best ?? { lines: lines.map(() => []), shipping: [], totalMinor: 0 }
}

function reduce(lines: readonly DiscountableLine[], shippingMinor: number, discounts: readonly Discount[]): Reductions {
  const left = lines.map(({ unitPriceMinor, quantity }) => unitPriceMinor * quantity)
  const applied: DiscountAmount[][] = lines.map(() => [])
  const shipping: DiscountAmount[] = []
  let shippingLeft = shippingMinor
  for (const discount of inOrder(discounts)) {
    if (discount.value.type === 'free-shipping') {
      if (shippingLeft > 0) shipping.push(appliedOf(discount, shippingLeft))
      shippingLeft = 0
      continue
    }
    for (const [index, amountMinor] of amountsOf(discount, lines, left).entries()) {
      if (amountMinor === 0) continue
      applied[index]?.push(appliedOf(discount, amountMinor))
      left[index] = (left[index] ?? 0) - amountMinor
    }
  }
  const totalMinor = sum([...applied.flat(), ...shipping].map(({ amountMinor }) => amountMinor))
  return { lines: applied, shipping, totalMinor }
}

const inOrder = (discounts: readonly Discount[]) =>
  discounts.toSorted((one, other) => kindsInOrder.indexOf(one.value.type) - kindsInOrder.indexOf(other.value.type))

const appliedOf = ({ id, title, code }: Discount, amountMinor: number): DiscountAmount => ({
  discountId: id,
  title,
  code,
  amountMinor,
})

/** By line, in minor units. `left` is what each line still costs. */
function amountsOf(discount: Discount, lines: readonly DiscountableLine[], left: readonly number[]): number[] {
  const weights = lines.map((line, index) => (qualifies(discount, line) ? (left[index] ?? 0) : 0))
  const { value } = discount
  if (value.type === 'percent') {
    return weights.map((weight) => scaled(weight, millipercentOf(value.percent), wholeMillipercent))
  }
  if (value.type === 'amount') {
    const most = sum(weights)
    return most === 0 ? weights : allocate(Math.min(value.amountMinor, most), weights)
  }
  return value.type === 'buy-x-get-y'
    ? cheapestUnits(discount, value, lines).map((amount, i) => Math.min(amount, left[i] ?? 0))
    : []
}

type BuyXGetY = Extract<Discount['value'], { type: 'buy-x-get-y' }>

function cheapestUnits(discount: Discount, value: BuyXGetY, lines: readonly DiscountableLine[]): number[] {
  const amounts = lines.map(() => 0)
  const qualifying = [...lines.entries()].filter(([, line]) => qualifies(discount, line))
  const units = sum(qualifying.map(([, { quantity }]) => quantity))
  let reduced = Math.floor(units / (value.buyQuantity + value.getQuantity)) * value.getQuantity
  for (const [index, line] of qualifying.toSorted(([, one], [, other]) => one.unitPriceMinor - other.unitPriceMinor)) {
    const quantity = Math.min(reduced, line.quantity)
    amounts[index] = scaled(line.unitPriceMinor * quantity, millipercentOf(value.percent), wholeMillipercent)
    reduced -= quantity
  }
  return amounts
}
