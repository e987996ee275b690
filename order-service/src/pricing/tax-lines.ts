import type { AppliedRate, Taxation } from '../tax/applied-rate.ts'
import { wholeMillipercent } from '../tax/percent.ts'
import type { TaxAmount } from './priced-basket.ts'
import { allocate, scaled, sum } from './rounding.ts'

/** A price that is taxed in one way, in minor units, after discounts. */
export type TaxedPart = Readonly<{ amountMinor: number; taxation: Taxation }>
export type TaxRules = Readonly<{ pricesIncludeTax: boolean; rounding: 'line' | 'order' }>

/**
 * Returns the tax lines of each part, in order. With `rounding: 'line'` the tax of each part is rounded half up; with `order` that
 * of the sum of the parts under the same rates, and shared out among them so that the lines sum to it.
 */
export function taxLinesOf(parts: readonly TaxedPart[], rules: TaxRules): TaxAmount[][] {
  if (rules.rounding === 'line') {
    return parts.map(({ amountMinor, taxation }) => linesOf(amountMinor, taxation, rules))
  }
  const lines: TaxAmount[][] = parts.map(() => [])
  for (const group of Map.groupBy(parts.keys(), (index) => keyOf(parts[index]?.taxation)).values()) {
    const members = group.map((index) => ({ index, part: parts[index] as TaxedPart }))
    for (const { index, own } of sharedOut(members, rules)) lines[index] = own
  }
  return lines
}

const keyOf = (taxation: Taxation | undefined) => JSON.stringify(taxation)

function sharedOut(members: { index: number; part: TaxedPart }[], rules: TaxRules) {
  const amounts = members.map(({ part }) => part.amountMinor)
  const taxation = members[0]?.part.taxation as Taxation
  const shares = linesOf(sum(amounts), taxation, rules).map((line) => ({
    line,
    parts: allocate(line.amountMinor, amounts),
  }))
  return members.map(({ index, part }, position) => {
    const taxes = shares.map(({ parts }) => parts[position] ?? 0)
    const included = rules.pricesIncludeTax ? sum(taxes) : 0
    const taxableMinor = part.amountMinor - included
    return {
      index,
      own: shares.map(({ line }, place) => ({ ...line, taxableMinor, amountMinor: taxes[place] ?? 0 })),
    }
  })
}

function linesOf(amountMinor: number, { reason, rates }: Taxation, { pricesIncludeTax }: TaxRules): TaxAmount[] {
  if (rates.length === 0) return [{ name: '', percent: '0', reason, taxableMinor: amountMinor, amountMinor: 0 }]
  if (!pricesIncludeTax) {
    return rates.map((rate) => lineOf(rate, amountMinor, scaled(amountMinor, rate.millipercent, wholeMillipercent)))
  }
  const included = includedTax(amountMinor, rates)
  const shares = allocate(
    included,
    rates.map(({ millipercent }) => millipercent),
  )
  return rates.map((rate, index) => lineOf(rate, amountMinor - included, shares[index] ?? 0))
}

const lineOf = ({ name, percent }: AppliedRate, taxableMinor: number, amountMinor: number): TaxAmount => ({
  name,
  percent,
  reason: 'rate',
  taxableMinor,
  amountMinor,
})

/** Returns the tax that a price contains, rounded half up, in minor units. */
export function includedTax(grossMinor: number, rates: readonly AppliedRate[]): number {
  const together = sum(rates.map(({ millipercent }) => millipercent))
  return scaled(grossMinor, together, wholeMillipercent + together)
}
